// SPDX-License-Identifier: MIT
// Every number of a workspace on a day: progress, pace, status, forecast, score. A pure function of
// the two; knows nothing of how a number is shown.
#pragma once

#include <okr/model/workspace.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace okr::rollup {

/// How a key result's progress is worked out.
enum class Method : unsigned char {
  unmeasured,  ///< nothing to judge by
  metric,      ///< the way from baseline to target
  into_range,  ///< the way from a baseline outside the bounds to the nearer bound
  threshold,   ///< whether the latest value is in bounds
  maintain,    ///< the share of check-ins in bounds
  binary,      ///< done, or the stated chance
  milestones,  ///< the weighted share that is done
  fed          ///< the objectives aligned to it
};

/// Why a key result has no data.
enum class Gap : unsigned char {
  none,  ///< it has
  no_measure,
  no_checkin,  ///< none that counts by that day
  unread_value,
  no_baseline,
  no_bounds,        ///< none written, or min above max
  no_change,        ///< baseline and target are equal, or a per cent of 0
  wrong_direction,  ///< the stated direction contradicts baseline and target
  no_milestones,    ///< none listed, all dropped, or no weight left
  no_confidence,    ///< an open binary that never states its chance
  unknown_kpi,
  no_progress_below  ///< no objective that feeds it has progress
};

enum class Status : unsigned char {
  not_started,
  on_track,
  at_risk,
  off_track,
  no_data,
  stale,
  achieved,
  ended,
  dropped
};
enum class Freshness : unsigned char { ok, due, stale };
enum class Verdict : unsigned char { missed, met, overshoot };

/// "on track", "no data" ...
std::string_view name_of(Status status);
std::string_view name_of(Freshness freshness);
std::string_view name_of(Verdict verdict);

/// Nobody knows: stale, or no data.
bool is_silent(Status status);

/// Where a key result lands at its end if it goes on like this.
struct Forecast {
  double value = 0;     ///< in the key result's unit, unclamped
  double progress = 0;  ///< of that value; unclamped
  Verdict verdict = Verdict::missed;
  /// Least squares over the last weeks' check-ins; otherwise the pace so far.
  bool from_trend = false;
};

struct KeyResultScore {
  Method method = Method::unmeasured;
  Gap gap = Gap::none;
  bool is_estimate = false;        ///< a stated chance, not a fact: an open binary
  std::optional<double> raw;       ///< unclamped; absent: no data
  double progress = 0;             ///< raw within 0 to 1; no data counts 0
  double score = 0;                ///< progress if the period ended now: a chance counts 0
  std::optional<double> expected;  ///< 0 to 1; absent: it has no pace
  std::optional<model::CheckInValue> current;  ///< the value used, in the key result's unit
  std::optional<model::Date> last_checkin;     ///< day of the latest one that counts
  std::optional<double> confidence;            ///< 0 to 10, the latest stated
  bool ever_checked_in = false;  ///< it, or what feeds it; also what has data without a check-in
  Status status = Status::no_data;
  std::optional<Freshness> freshness;
  std::optional<Forecast> forecast;
  std::optional<Verdict> verdict;  ///< once its period has ended
};

struct ObjectiveScore {
  std::optional<double>
      progress;  ///< own key results and aligned objectives; absent: nothing to count
  std::optional<double> certain;  ///< the same with every open binary, at any depth, as 0
  std::optional<double> score;    ///< own key results only, if the period ended now
  std::optional<double> expected;
  /// The progress that status compares with `expected`: of the items that have a pace.
  std::optional<double> paced;
  std::uint32_t counted = 0;    ///< items in the sum
  std::uint32_t with_data = 0;  ///< those of them that have data
  /// The means of its own key results and of the objectives aligned to it; absent: there are none.
  std::optional<double> own;
  std::optional<double> aligned;
  std::optional<double> confidence;  ///< the mean of its own key results' latest
  bool ever_checked_in = false;      ///< anything that it counts, at any depth
  Status status = Status::no_data;
  std::optional<Freshness> freshness;
  std::optional<Verdict> verdict;
  std::vector<KeyResultScore> key_results;
};

struct Scores {
  model::Date as_of;
  std::vector<ObjectiveScore> objectives;  ///< one an objective of the workspace
};

/// Fractions are snapped to 9 decimals; nothing is ever infinite or not a number.
Scores score(const model::Workspace& workspace, model::Date as_of);

/// Where aligned work and own key results part by more than this, it is worth saying.
inline constexpr double parting = 0.3;
/// Whether the aligned work does not move the measures, or they move without it.
bool parts(const ObjectiveScore& objective);

}  // namespace okr::rollup
