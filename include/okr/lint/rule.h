// SPDX-License-Identifier: MIT
// What a rule is: a row of data and a stateless check. Help, man page, `okr rules` and tests all
// read the row.
#pragma once

#include <okr/compare/history.h>
#include <okr/diag/diagnostic.h>
#include <okr/lint/settings.h>
#include <okr/model/workspace.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace okr::lint {

enum class Group : unsigned char {
  founding,
  files,
  objectives,
  key_results,
  alignment,
  checkins,
  kpis_and_projects,
  suppression
};
std::string_view name_of(Group group);

/// The default severity in each profile; absent: off.
struct Severities {
  std::optional<diag::Severity> minimal;
  std::optional<diag::Severity> recommended;
  std::optional<diag::Severity> strict;
};
/// The four shapes that the rows use.
inline constexpr Severities always_error{diag::Severity::error, diag::Severity::error,
                                         diag::Severity::error};
inline constexpr Severities error_from_recommended{std::nullopt, diag::Severity::error,
                                                   diag::Severity::error};
inline constexpr Severities warning_from_recommended{std::nullopt, diag::Severity::warning,
                                                     diag::Severity::warning};
inline constexpr Severities info_from_recommended{std::nullopt, diag::Severity::info,
                                                  diag::Severity::info};
inline constexpr Severities info_in_strict{std::nullopt, std::nullopt, diag::Severity::info};

/// A number that okr.yaml can set for a rule.
struct Option {
  std::string_view name;
  int standard = 0;
  std::string_view meaning;
};

/// A stretch of the workspace's objectives. What is no objective belongs to the first one.
struct Part {
  std::uint32_t first = 0;
  std::uint32_t last = 0xFFFFFFFF;  ///< not in it; beyond the last objective: up to the end
};

/// Everything a check may look at.
struct Context {
  const model::Workspace& workspace;
  const Settings& settings;
  model::Date as_of;                ///< the day that "today" means
  model::Date clock;                ///< the machine's day: for checkin-in-future alone
  const compare::History& history;  ///< empty where git was not asked
  Part part = {};                   ///< what a check walks through; it may look at all else

  /// The value of a rule's option for the file that `span` is in.
  int option(std::string_view rule, std::string_view option, text::Span span) const;
};

using Findings = std::vector<diag::Diagnostic>;

struct Rule {
  std::string_view id;
  Group group = Group::files;
  Severities severities;
  diag::Confidence confidence = diag::Confidence::high;
  bool needs_date = false;  ///< what it finds depends on today
  bool needs_git = false;   ///< compares with what git had when the period began
  /// Judges one sentence by its words alone: `okr explain --text` shows what it says.
  bool judges_sentence = false;
  /// Goes from objective to objective and keeps nothing in mind: its check takes any part.
  bool by_objective = false;
  std::string_view summary;    ///< one line, no full stop: what it fires on
  std::string_view rationale;  ///< one to three sentences: why it matters
  std::string_view bad;        ///< an example that it fires on; see the examples' form in example.h
  std::string_view good;       ///< the same, mended: it stays silent
  std::string_view fix{};      ///< what the fix does, or empty: "safe: writes the id"
  std::span<const Option> options{};
  /// Null: the finding is made while files are read and linked.
  void (*check)(const Context&, Findings&) = nullptr;
};

/// All rules, by group in the order above, then by id within the group.
std::span<const Rule* const> all_rules();
const Rule* find_rule(std::string_view id);
/// All rules' ids, in that order.
std::vector<std::string_view> rule_ids();
/// Its place in all_rules().
std::optional<std::size_t> rule_number(std::string_view id);

}  // namespace okr::lint
