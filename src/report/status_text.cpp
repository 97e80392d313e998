// SPDX-License-Identifier: MIT
#include "status_posts.h"
#include "status_rows.h"
#include "status_table.h"
#include "summary.h"

#include <okr/report/status.h>
#include <okr/report/wrap.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <array>
#include <utility>

namespace okr::report {
namespace {

using rollup::Status;
using rollup::Verdict;

std::string day_of(const model::DateRange& range, model::Date as_of) {
  if (as_of < range.start) {
    const auto days = static_cast<std::size_t>(model::days_between(as_of, range.start));
    return "starts in " + counted(days, "day");
  }
  if (as_of > range.end) {
    const auto days = static_cast<std::size_t>(model::days_between(range.end, as_of));
    return "ended " + counted(days, "day") + " ago";
  }
  return fmt::format("day {} of {}", model::days_between(range.start, as_of) + 1, range.days());
}

Row period_row(const model::PeriodInUse& period, model::Date as_of) {
  return {
      .kind = Row::Kind::period,
      .label = fmt::format("{}: {} to {}, as of {}, {}", text::escape_controls(period.id),
                           model::to_string(period.range.start), model::to_string(period.range.end),
                           model::to_string(as_of), day_of(period.range, as_of))};
}

/// Names over the columns.
Row heading_row(const model::PeriodInUse& period, model::Date as_of) {
  return {.kind = Row::Kind::heading,
          .label = "",
          .status = "status",
          .confidence = "conf.",
          .last = as_of > period.range.end ? "verdict" : "last",
          .score = as_of > period.range.end ? "score" : ""};
}

Row post_row(const Post& post) {
  return {.kind = Row::Kind::post,
          .level = static_cast<int>(post.depth),
          .label = text::escape_controls(post.name),
          .aside = post.level ? std::string(model::name_of(*post.level)) : std::string()};
}

struct Tally {
  std::array<std::size_t, 9> by_status{};
  std::array<std::size_t, 3> by_verdict{};
  std::size_t objectives = 0;
  std::size_t key_results = 0;
  std::size_t left_out = 0;  ///< objectives below the depth asked for
};

void count(const StatusView& view, std::uint32_t objective, Tally& tally) {
  const rollup::ObjectiveScore& score = view.scores.objectives[objective];
  ++tally.objectives;
  ++tally.by_status[static_cast<std::size_t>(score.status)];
  if (score.verdict) ++tally.by_verdict[static_cast<std::size_t>(*score.verdict)];
  tally.key_results += shown_key_results(view.workspace, view.selection, objective).size();
}

void append_period(const StatusView& view, const std::map<std::string, std::size_t>& depths,
                   const model::PeriodInUse& period, std::vector<Row>& rows, Tally& tally) {
  std::vector<Post> posts = posts_in(view, period);
  for (const Post& post : posts) {
    if (is_too_deep(view, depths, post)) tally.left_out += post.objectives.size();
  }
  std::erase_if(posts, [&](const Post& post) { return is_too_deep(view, depths, post); });
  if (posts.empty()) return;
  rows.push_back(period_row(period, view.scores.as_of));
  rows.push_back(heading_row(period, view.scores.as_of));
  for (const Post& post : posts) {
    rows.push_back(post_row(post));
    for (const std::uint32_t objective : post.objectives) {
      append_objective(view, objective, static_cast<int>(post.depth) + 1, rows);
      count(view, objective, tally);
    }
  }
}

/// What is well comes first; what there is none of is not mentioned.
constexpr std::array<Status, 9> reading_order{
    Status::achieved, Status::on_track, Status::at_risk,     Status::off_track, Status::stale,
    Status::no_data,  Status::ended,    Status::not_started, Status::dropped};

std::string statuses(const Tally& tally) {
  std::string out;
  for (const Status status : reading_order) {
    const std::size_t n = tally.by_status[static_cast<std::size_t>(status)];
    if (n == 0) continue;
    if (!out.empty()) out += ", ";
    out += fmt::format("{} {}", n, rollup::name_of(status));
  }
  return out;
}

std::string verdicts(const Tally& tally) {
  std::string out;
  for (const Verdict verdict : {Verdict::missed, Verdict::met, Verdict::overshoot}) {
    const std::size_t n = tally.by_verdict[static_cast<std::size_t>(verdict)];
    if (n == 0) continue;
    out += out.empty() ? "; " : ", ";
    out += fmt::format("{} {}", n, rollup::name_of(verdict));
  }
  return out;
}

/// Nothing that was asked for is in these periods.
std::string nothing_in(const std::vector<model::PeriodInUse>& periods) {
  if (periods.empty()) return "no objective has a period that can be read; okr lint says why";
  std::string ids;
  for (const model::PeriodInUse& period : periods) {
    if (!ids.empty()) ids += ", ";
    ids += text::escape_controls(period.id);
  }
  return "no objective of those asked for is in " + ids;
}

std::string summary(const Tally& tally, const Screen& screen) {
  const bool ascii = screen.charset == Screen::Charset::ascii;
  std::string out = counted(tally.objectives, "objective");
  if (tally.objectives > 0) out += ": " + statuses(tally) + verdicts(tally);
  out += (ascii ? " - " : " \u00B7 ") + counted(tally.key_results, "key result");
  if (tally.left_out > 0) {
    out += fmt::format("; {} deeper than --depth", counted(tally.left_out, "objective"));
  }
  return out;
}

}  // namespace

std::string status_text(const StatusView& view, const Screen& screen) {
  std::vector<Row> rows;
  Tally tally;
  const auto depths = depths_of(view);
  for (const model::PeriodInUse& period : view.periods)
    append_period(view, depths, period, rows, tally);
  if (rows.empty()) return nothing_in(view.periods) + '\n';
  std::string out = laid_out(rows, screen);
  if (view.summary == LintView::Summary::left_out) return out;
  if (!out.empty()) out += '\n';
  std::string_view indent;
  for (const std::string& line : wrap(summary(tally, screen), {screen.width, 0, 2})) {
    out += indent;
    out += line + '\n';
    indent = "  ";
  }
  return out;
}

}  // namespace okr::report
