// SPDX-License-Identifier: MIT
#include "close_batch.h"

#include "numbers.h"
#include "review_rows.h"
#include "table_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

/// What the entries mean.
struct Entries {
  std::vector<edit::NewReview> reviews;
  std::size_t already = 0;
  std::vector<LineProblem> problems;
};

void take(const Closing& closing, const ReviewRow& row, std::map<std::uint32_t, std::size_t>& lines,
          Entries& out) {
  const auto refuse = [&](std::string message) {
    out.problems.push_back({row.line, std::move(message)});
  };
  if (row.typed.reference.empty()) return refuse("says no 'ref': which objective it is about");
  const ReviewGround ground = closing.ground();
  const Result<std::uint32_t> objective = objective_to_review(ground, row.typed.reference);
  if (!objective) return refuse(objective.error().message);
  const auto [first, is_new] = lines.try_emplace(*objective, row.line);
  if (!is_new) {
    return refuse(
        fmt::format("'{}' is reviewed in line {} already", row.typed.reference, first->second));
  }
  PlannedReview plan = plan_review(ground, *objective, row.typed, Parts::keys);
  for (std::string& problem : plan.problems) refuse(std::move(problem));
  for (std::string& missing : plan.missing) refuse(std::move(missing));
  if (plan.review == edit::written_review(ground.workspace, *objective)) {
    ++out.already;
  } else {
    out.reviews.push_back(std::move(plan.review));
  }
}

/// Of a line that cannot be read, what it then seems to lack is not worth a word.
Entries entries_of(const Closing& closing, const ReviewRows& read) {
  Entries out{{}, 0, read.problems};
  std::set<std::size_t> unread;
  for (const LineProblem& one : read.problems) unread.insert(one.line);
  std::map<std::uint32_t, std::size_t> lines;
  for (const ReviewRow& row : read.rows) {
    if (!unread.contains(row.line)) take(closing, row, lines, out);
  }
  std::stable_sort(out.problems.begin(), out.problems.end(),
                   [](const LineProblem& a, const LineProblem& b) { return a.line < b.line; });
  return out;
}

int refuse_all(const Closing& closing, const std::vector<LineProblem>& problems) {
  const std::string& from = closing.args.from;
  say_lines(closing.env(), from, "", problems);
  std::set<std::size_t> lines;
  for (const LineProblem& one : problems) lines.insert(one.line);
  return fail(closing.env(), {fmt::format("nothing reviewed: {} to mend in {}",
                                          counted(lines.size(), "line"), shown_name(from))});
}

std::size_t left_after(const Closing& closing, const std::vector<edit::NewReview>& reviews) {
  std::set<std::uint32_t> done;
  for (const edit::NewReview& review : reviews) done.insert(review.objective);
  const std::vector<std::uint32_t> left = left_of(closing);
  return static_cast<std::size_t>(
      std::count_if(left.begin(), left.end(), [&](std::uint32_t i) { return !done.contains(i); }));
}

}  // namespace

int close_from_file(const Closing& closing) {
  Env& env = closing.env();
  const Result<std::string> bytes =
      bytes_of_table(closing.session, closing.args.from, closing.args.limits);
  if (!bytes) return fail(env, bytes.error());
  const Entries entries = entries_of(closing, read_review_rows(*bytes));
  if (!entries.problems.empty()) return refuse_all(closing, entries.problems);
  if (entries.reviews.empty()) {
    env.out << (entries.already == 0
                    ? "no entries, so there is nothing to review\n"
                    : fmt::format("nothing to review, {} already there\n", entries.already));
    return exit_fine;
  }
  Result<std::vector<FixedFile>> files = files_with(closing, entries.reviews);
  if (!files) return fail(env, files.error());
  return write_all(closing, {.reviewed = entries.reviews.size(),
                             .files = *std::move(files),
                             .changed_before = {},
                             .left = left_after(closing, entries.reviews),
                             .already = entries.already});
}

}  // namespace okr::cli
