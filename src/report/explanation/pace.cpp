// SPDX-License-Identifier: MIT
#include "pace.h"

#include "numbers.h"

#include <okr/rollup/pace.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

using rollup::Status;

Reason because(std::string words, Status status) {
  Reason reason;
  reason.entries.emplace_back(Remark{std::move(words)});
  reason.status = status;
  return reason;
}

Reason by_ratio(const Pace& pace) {
  const double ratio = to_nine_decimals(pace.progress / *pace.expected);
  const rollup::Thresholds limits = rollup::thresholds(pace.commitment);
  Reason reason;
  reason.status = ratio >= limits.on_track  ? Status::on_track
                  : ratio >= limits.at_risk ? Status::at_risk
                                            : Status::off_track;
  reason.entries.emplace_back(Remark{"progress / expected"});
  reason.entries.emplace_back(
      equation({operand(pace.progress) + " / " + operand(*pace.expected)}, ratio));
  reason.entries.emplace_back(Remark{thresholds_in_words(pace.commitment)});
  return reason;
}

Reason early(const Pace& pace) {
  const int gone = model::days_between(pace.range->start, pace.as_of);
  std::string words = fmt::format("{} since the start: in the first {} nothing can be late",
                                  days(gone), rollup::days_to_settle);
  if (!pace.is_below_baseline) return because(words, Status::on_track);
  return because(words + ", but it is behind its baseline", Status::at_risk);
}

}  // namespace

std::string_view bands_in_words(model::Commitment commitment) {
  return commitment == model::Commitment::committed
             ? "committed: 1 and more is met, anything less is missed"
             : "below 0.6 is missed, 0.6 to 0.8 met, above 0.8 overshoot";
}

std::string thresholds_in_words(model::Commitment commitment) {
  const bool committed = commitment == model::Commitment::committed;
  const rollup::Thresholds limits = rollup::thresholds(commitment);
  return fmt::format("{}: {} and more is on track, {} and more at risk, less off track",
                     committed ? "committed" : "aspirational", written(limits.on_track),
                     written(limits.at_risk));
}

Reason reason_of(const Pace& pace) {
  if (pace.dropped) {
    return because("dropped on " + model::to_string(*pace.dropped), Status::dropped);
  }
  if (pace.range && pace.as_of < pace.range->start) {
    return because("it starts on " + model::to_string(pace.range->start), Status::not_started);
  }
  if (pace.is_achieved) return because("progress is 1: it is reached", Status::achieved);
  if (!pace.range) return because("its objective has no period that can be read", Status::no_data);
  if (pace.range->end < pace.as_of) {
    return because("it ended on " + model::to_string(pace.range->end), Status::ended);
  }
  if (model::days_between(pace.range->start, pace.as_of) < rollup::days_to_settle) {
    return early(pace);
  }
  if (!pace.has_data) {
    return because(fmt::format("nothing has been checked in, {} and more after the start",
                               days(rollup::days_to_settle)),
                   Status::no_data);
  }
  if (!pace.judgement.empty()) return because(pace.judgement, pace.judged);
  if (!pace.expected || *pace.expected == 0) {
    return pace.is_below_baseline
               ? because("nothing is expected yet, but it is behind its baseline", Status::at_risk)
               : because("nothing is expected yet", Status::on_track);
  }
  return by_ratio(pace);
}

void add_days(const std::optional<model::DateRange>& range, model::Date as_of, double expected,
              std::vector<Entry>& out) {
  if (!range) return;
  const int whole = model::days_between(range->start, range->end);
  const int gone = model::days_between(range->start, as_of);
  out.emplace_back(Input{"start", model::to_string(range->start)});
  out.emplace_back(Input{"end", model::to_string(range->end), days(whole) + " later"});
  if (gone < 0) {
    out.emplace_back(Remark{fmt::format("{} is before the start: 0", model::to_string(as_of))});
  } else if (whole == 0) {
    out.emplace_back(Remark{"it lasts one day: 1"});
  } else if (gone > whole) {
    out.emplace_back(Remark{fmt::format("{} is after the end: 1", model::to_string(as_of))});
  } else {
    out.emplace_back(Input{"as of", model::to_string(as_of), days(gone) + " after the start"});
    out.emplace_back(equation({fmt::format("{} / {}", gone, whole)}, expected));
  }
}

}  // namespace okr::report
