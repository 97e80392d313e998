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

#include <array>
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
  Selection selection;                              ///< --team and --owner, over all periods
  std::optional<model::PeriodInUse> compared = {};  ///< the period set beside
  const compare::History* history = nullptr;        ///< null: git could not be asked
  enum class Depth : unsigned char { summary, objectives, key_results };
  Depth depth = Depth::key_results;
  std::string_view version = {};  ///< of okr
};

/// Where the period is on the day asked for.
enum class Phase : unsigned char { not_begun, under_way, over };
/// "not begun", "under way", "over"
std::string_view name_of(Phase phase);

/// Where a check-in, or a milestone that was done, left a key result.
struct ProgressOn {
  model::Date day{};  ///< as it counts: within the key result's days
  double raw = 0;     ///< unclamped
};

/// A note that explains a large step; exactly one of checkin and milestone is there.
struct TellingNote {
  const model::CheckIn* checkin = nullptr;
  const model::Milestone* milestone = nullptr;
  std::optional<double> before;  ///< raw; absent: no data before
  std::optional<double> after;
};

struct ReviewedKeyResult {
  model::KeyResultIndex index;
  std::vector<ProgressOn> trend;           ///< oldest first
  std::optional<double> first_confidence;  ///< as it began, or as first stated
  std::optional<double> last_confidence;
  std::size_t checkins = 0;        ///< that count; of a KPI its readings, else milestones done
  std::size_t expected = 0;        ///< by its round, up to the day asked for; 0: none is asked for
  std::vector<TellingNote> notes;  ///< three at most, oldest first
};

struct ReviewedObjective {
  std::uint32_t index = 0;
  std::vector<ReviewedKeyResult> key_results;  ///< those selected
  /// What it was carried from, or else the one of its team with its id, in `compared`.
  std::optional<std::uint32_t> predecessor;
};

/// A team or person down the cascade.
struct ReviewedPost {
  std::string name;
  std::string id;
  std::optional<model::Level> level;
  std::size_t depth = 0;                      ///< levels below the topmost one shown
  std::vector<ReviewedObjective> objectives;  ///< may be none: it holds those below it together
};

/// Unclamped progress from the start of the period to the day asked for, or its end.
struct Mover {
  model::KeyResultIndex index;
  double from = 0;
  double to = 0;
};

/// A key result that nobody reported on any more before its end.
struct Silent {
  model::KeyResultIndex index;
  std::optional<model::Date> last;  ///< absent: never
  int days = 0;                     ///< from then, or from its start, to its end
};

struct Goalpost {
  std::uint32_t objective = 0;
  std::optional<std::uint32_t> key_result = {};
  compare::Move move;
  std::optional<model::Date> date = {};  ///< of the `changes` entry; absent: only git knows of it
  std::string reason = {};               ///< empty: none was written
  std::string since = {};                ///< without an entry: the earlier state
};

/// An objective of the period, and one of a later period that says it was carried from it.
struct Carried {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

struct ReviewCounts {
  std::size_t objectives = 0;
  std::size_t key_results = 0;
  std::size_t dropped_objectives = 0;      ///< of these
  std::size_t dropped_key_results = 0;     ///< the same, with those of dropped objectives
  std::size_t without_data = 0;            ///< key results that are not dropped
  std::array<std::size_t, 9> by_status{};  ///< objectives, by number of rollup::Status
  std::array<std::size_t, 3> key_results_by_verdict{};  ///< by number of rollup::Verdict
  /// Under way: key results that have not ended, by the band they head for.
  std::array<std::size_t, 3> forecasts{};
};

struct Review {
  Phase phase = Phase::under_way;
  /// The day on which KPIs and projects are seen: the day asked for, or the period's end.
  model::Date day{};
  /// The same, but not before the period begins: what a project is to serve counts from then on.
  model::Date serving_day{};
  bool is_narrowed = false;  ///< the selection leaves something of the period out
  std::vector<ReviewedPost> posts;
  std::vector<std::uint32_t> objectives;  ///< all of them, in order of the posts
  ReviewCounts counts;
  /// Of the objectives' scores. While the period runs: as if it ended now.
  rollup::Distribution distribution;
  std::optional<rollup::Distribution> compared;
  std::vector<Mover> moved_most;  ///< towards its target, five at most, farthest first
  std::vector<Mover> still;       ///< with data, and no nearer its target than at the start
  std::vector<Silent> silent;     ///< once it is over, longest first
  std::vector<Due> due;           ///< while it runs: key results and KPIs, longest first
  std::vector<Goalpost> goalposts;
  std::vector<compare::PastEvent> added_late;
  std::vector<compare::PastEvent> deleted;
  std::vector<std::uint32_t> parted;         ///< aligned work and own key results part
  std::vector<std::uint32_t> kpis;           ///< those that the objectives name come first
  std::vector<std::uint32_t> projects;       ///< that serve it, by RICE, highest first, then id
  std::vector<std::uint32_t> idle_projects;  ///< planned or active, and serve nothing
  std::vector<Carried> carried;
  std::vector<std::uint32_t> to_carry;      ///< decided so, and not carried yet
  std::vector<std::uint32_t> not_reviewed;  ///< once it is over: without a grade or a decision
  std::string next_period;                  ///< the one that follows; empty: nobody knows
};

// What is said of an objective knows nothing of the others, so `runner` may do several at once.

Review review_of(const ReviewView& view, const lint::Runner& runner = lint::one_by_one);

Document review_document(const ReviewView& view, const Review& review,
                         const lint::Runner& runner = lint::one_by_one);
/// One object, as schemas/okr-report-1.schema.json says; ends with a line break.
std::string review_json(const ReviewView& view, const Review& review,
                        const lint::Runner& runner = lint::one_by_one);
/// One table: a row an objective and a row a key result, for a spreadsheet.
std::string review_csv(const ReviewView& view, const Review& review,
                       const lint::Runner& runner = lint::one_by_one);

}  // namespace okr::report
