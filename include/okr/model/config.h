// SPDX-License-Identifier: MIT
// okr.yaml as values: who the teams and people are, and how the house wants its OKRs checked.
#pragma once

#include <okr/model/period.h>
#include <okr/model/spanned.h>
#include <okr/prose/words.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace okr::model {

/// From the top of the cascade down.
enum class Level : unsigned char { company, department, team, person };
std::string_view name_of(Level level);

struct Team {
  Word id;
  Word name;  ///< the id where none is given
  Level level = Level::team;
  bool level_written = false;
  std::optional<Word> parent;
  std::optional<Word> lead;
  std::vector<Word> members;
  std::vector<Word> formerly;
  std::optional<Word> until;  ///< a period
};

struct Person {
  Word id;
  Word name;  ///< the id where none is given
  std::optional<Word> email;
  Maybe<Date> left;
};

struct NamedPeriod {
  Word id;
  DateRange range;
  text::Span range_span;
};

/// One rule's settings as written. Whether the rule and its settings exist is for lint to say.
struct RuleSetting {
  Word rule;
  std::optional<Word> severity;
  std::vector<std::pair<Word, Word>> options;
};

struct LintOverride {
  std::vector<Word> files;  ///< globs
  std::vector<RuleSetting> rules;
};

struct LintConfig {
  std::optional<Word> profile;
  std::vector<RuleSetting> rules;
  std::vector<LintOverride> overrides;
};

struct CheckinPolicy {
  int every_days = 7;
  int grace_days = 14;
};

/// Lets a string_view be looked up among strings.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
};

struct Config {
  std::string organization;
  bool english = true;
  std::string currency = "USD";
  FiscalYear fiscal;
  std::vector<Word> files;  ///< globs; the default is filled in
  CheckinPolicy checkin;
  std::vector<Team> teams;
  std::vector<Person> people;
  bool has_people = false;  ///< where `people` is given, every person named is to be in it
  std::vector<NamedPeriod> periods;
  LintConfig lint;
  prose::Words words;
  /// Every id and former id of a team, with its number in `teams`; see index_teams.
  std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> team_numbers;
};

/// Makes finding a team cost the same for five teams and for five thousand. Call it once `teams` is
/// complete; until then they are looked through one by one.
void index_teams(Config& config);

const Team* find_team(const Config& config, std::string_view id);
/// Also by its `formerly` ids.
const Team* find_team_by_any_name(const Config& config, std::string_view id);
/// The team and the teams above it, from the bottom up; each once, where parents go in a circle.
std::vector<const Team*> up_from(const Config& config, const Team& team);
const Person* find_person(const Config& config, std::string_view id);
/// The team whose level is company and that has no parent; null where there is none.
const Team* root_team(const Config& config);
/// Teams whose parent is `id`, as written.
std::vector<const Team*> child_teams(const Config& config, std::string_view id);
/// Whether `team` is `ancestor` or below it; a person is below every team that has them as lead or
/// member.
bool is_within(const Config& config, std::string_view team, std::string_view ancestor);

/// `s` as a named, calendar or fiscal period.
Result<DateRange> resolve_period(const Config& config, std::string_view s);

}  // namespace okr::model

// Lists of these stand in most files: compiled once, not in each.
extern template class std::vector<okr::model::Team>;
extern template class std::vector<okr::model::Person>;
extern template class std::vector<okr::model::NamedPeriod>;
extern template class std::vector<okr::model::RuleSetting>;
extern template class std::vector<okr::model::LintOverride>;
