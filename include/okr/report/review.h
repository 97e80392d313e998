// SPDX-License-Identifier: MIT
// A period in review: what was meant, what happened, what was learned, what comes next. While the
// period runs the same is its mid-period review. Every number comes from rollup. For learning: it
// ranks nobody.
#pragma once

#include <okr/compare/history.h>
#include <okr/model/periods_in_use.h>
#include <okr/report/document.h>
#include <okr/report/status.h>
#include <okr/rollup/grades.h>
#include <okr/rollup/kpis.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// What is asked for.
struct ReviewView {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
  model::PeriodInUse period;
  Selection selection;                         ///< --team and --owner; other periods do not matter
  std::optional<model::PeriodInUse> compared;  ///< the period set beside
  const compare::History* history = nullptr;   ///< null: git could not be asked
  enum class Depth : unsigned char { summary, objectives, key_results };
  Depth depth = Depth::key_results;
  std::string_view version;  ///< of okr
};

/// Where the period is on the day asked for.
enum class Phase : unsigned char { not_begun, under_way, over };

struct ReviewedKeyResult {
  model::KeyResultIndex index;
  std::optional<double> first_confidence;
  std::optional<double> last_confidence;
  std::size_t checkins = 0;  ///< that count
  std::size_t expected = 0;  ///< by its round, up to the day asked for, at most
  /// The largest step between two points that count, where it has a note; null: none worth telling.
  std::vector<const model::CheckIn*> telling;  ///< notes that explain the big steps, oldest first
};

struct ReviewedObjective {
  std::uint32_t index = 0;
  std::vector<ReviewedKeyResult> key_results;
  std::optional<std::uint32_t>
      predecessor;  ///< what it was carried from, or its like, in `compared`
};

/// A team or person down the cascade.
struct ReviewedPost {
  std::string name;
  std::string id;
  std::optional<model::Level> level;
  std::vector<ReviewedObjective> objectives;
};

struct Mover {
  model::KeyResultIndex index;
  double from = 0;  ///< progress at the start: 0, or where the first check-in left it
  double to = 0;
};

struct Goalpost {
  std::uint32_t objective = 0;
  std::optional<std::uint32_t> key_result = {};
  compare::Move move;
  std::optional<model::Date> date = {};  ///< of the `changes` entry
  std::string reason = {};               ///< empty: none was written
};

struct Review {
  Phase phase = Phase::under_way;
  std::vector<ReviewedPost> posts;
  std::vector<std::uint32_t> objectives;  ///< all of them, in order of the posts
  rollup::Distribution distribution;      ///< scores of objectives that count
  std::optional<rollup::Distribution> compared;
  std::vector<Mover> moved_most;             ///< five at most, farthest first
  std::vector<model::KeyResultIndex> still;  ///< not moved at all since the start
  std::vector<model::KeyResultIndex> stale;  ///< under way: due or stale; over: fell silent
  std::vector<Goalpost> goalposts;
  std::vector<std::uint32_t> parted;         ///< aligned work and own key results part
  std::vector<std::uint32_t> kpis;           ///< those of the selection's guardrails and key
                                             ///< results first, then the others
  std::vector<std::uint32_t> projects;       ///< by RICE, highest first, then id
  std::vector<std::uint32_t> idle_projects;  ///< that serve nothing of the period
};

Review review_of(const ReviewView& view);

Document review_document(const ReviewView& view, const Review& review);
/// One object, as schemas/okr-report-1.schema.json says; ends with a line break.
std::string review_json(const ReviewView& view, const Review& review);
/// One table: a row an objective and a row a key result, for a spreadsheet.
std::string review_csv(const ReviewView& view, const Review& review);

}  // namespace okr::report
