// SPDX-License-Identifier: MIT
#include "closing.h"

#include "commit_recorded.h"
#include "edited_tree.h"
#include "numbers.h"
#include "own_period.h"
#include "prompt.h"
#include "record_files.h"
#include "shown_diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

using model::Objective;

/// Teams close a quarter in its last days.
constexpr std::chrono::days last_days{14};

const Objective& objective_of(const Closing& closing, const edit::NewReview& review) {
  return closing.workspace().objectives[review.objective];
}

/// The same one in a workspace that was loaded later.
std::optional<std::uint32_t> again(const model::Workspace& workspace, const std::string& path,
                                   const std::string& reference) {
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const Objective& one = workspace.objectives[i];
    if (workspace.sources[one.file].path == path && model::reference_of(one) == reference) return i;
  }
  return std::nullopt;
}

bool says_the_same(const edit::NewReview& a, const edit::NewReview& b) {
  edit::NewReview other = b;
  other.objective = a.objective;
  return a == other;
}

std::string done_text(const Closing& closing, const Outcome& outcome, std::string_view how) {
  std::string text = fmt::format("{} of {} {} in {}", counted(outcome.reviewed, "objective"),
                                 closing.period.id, how, counted(outcome.files.size(), "file"));
  if (outcome.already > 0) text += fmt::format(", {} already there", outcome.already);
  return text;
}

/// Where nothing was reviewed to its end.
int end_with_nothing(const Closing& closing, const Outcome& outcome) {
  closing.env().out << fmt::format("nothing reviewed{}, {} left: okr close {}\n",
                                   outcome.files.empty() ? "" : " to the end", outcome.left,
                                   closing.period.id);
  return exit_fine;
}

std::string rest_text(const Closing& closing, const Outcome& outcome) {
  if (outcome.left == 0) return "; next: " + what_comes_next(closing);
  return fmt::format(", {} left: okr close {}", outcome.left, closing.period.id);
}

}  // namespace

report::ReviewView Closing::view() const {
  report::Selection selection{std::vector<bool>(tree.workspace.objectives.size()), {}};
  for (const std::uint32_t i : asked) selection.objectives[i] = true;
  return {.workspace = tree.workspace,
          .scores = scores,
          .period = period,
          .selection = std::move(selection)};
}

std::vector<std::uint32_t> left_of(const Closing& closing) {
  std::vector<std::uint32_t> left;
  std::copy_if(closing.asked.begin(), closing.asked.end(), std::back_inserter(left),
               [&](std::uint32_t i) { return !is_reviewed(closing.workspace().objectives[i]); });
  return left;
}

std::optional<int> ends_early(const Closing& closing) {
  const model::DateRange& range = closing.period.range;
  const model::Date today = closing.session.as_of;
  if (today > range.end) return std::nullopt;
  Env& env = closing.env();
  const std::string& id = closing.period.id;
  if (today < range.start) {
    return fail(env, {fmt::format("{} begins on {}: there is nothing to review yet", id,
                                  model::to_string(range.start))});
  }
  const std::string runs = fmt::format("{} runs until {}", id, model::to_string(range.end));
  const model::Date from = range.end - last_days + std::chrono::days{1};
  if (today >= from) {
    note(env, runs + ": scores and verdicts are those of today");
    return std::nullopt;
  }
  if (!can_ask(env)) {
    return fail(env, {fmt::format("{}: it is reviewed from {} on, its last two weeks", runs,
                                  model::to_string(from))});
  }
  const std::string question =
      fmt::format("{}, and scores are those of today. Review it all the same?", runs);
  if (ask_yes_no(env, question, YesNo::no) == YesNo::yes) return std::nullopt;
  env.out << "nothing reviewed\n";  // as was wished
  return exit_fine;
}

Result<std::vector<FixedFile>> files_with(const Closing& closing,
                                          const std::vector<edit::NewReview>& reviews) {
  const model::Workspace& workspace = closing.workspace();
  std::map<std::uint32_t, std::vector<edit::NewReview>> by_file;
  for (const edit::NewReview& review : reviews)
    by_file[objective_of(closing, review).file].push_back(review);
  std::vector<FixedFile> files;
  std::string problems;
  for (const auto& [file, own] : by_file) {
    const text::Source& source = workspace.sources[file];
    Result<std::string> bytes = edit::write_reviews(workspace, file, own, closing.args.limits.file);
    if (bytes) {
      files.push_back({source.path, source.bytes, *std::move(bytes)});
    } else {
      problems += (problems.empty() ? "" : "\n") + bytes.error().message;
    }
  }
  if (!problems.empty()) return Error{std::move(problems)};
  return files;
}

std::size_t left_now(const Closing& closing) {
  const std::vector<std::uint32_t> left = left_of(closing);
  const Result<Tree> now = tree_to_edit(closing.session, closing.args.limits);
  if (!now) return left.size();
  const model::Workspace& workspace = now->workspace;
  const auto is_left = [&](std::uint32_t index) {
    const Objective& seen = closing.workspace().objectives[index];
    const auto number =
        again(workspace, closing.workspace().sources[seen.file].path, model::reference_of(seen));
    return number && !is_reviewed(workspace.objectives[*number]);
  };
  return static_cast<std::size_t>(std::count_if(left.begin(), left.end(), is_left));
}

Result<FixedFile> write_at_once(const Closing& closing, const edit::NewReview& review) {
  const Objective& seen = objective_of(closing, review);
  const std::string& path = closing.workspace().sources[seen.file].path;
  const std::string reference = model::reference_of(seen);
  const Result<Tree> now = tree_to_edit(closing.session, closing.args.limits);
  if (!now) return now.error();
  const model::Workspace& workspace = now->workspace;
  const auto number = again(workspace, path, reference);
  if (!number) return Error{fmt::format("'{}' is not in {} any more", reference, path)};
  if (!says_the_same(edit::written_review(workspace, *number),
                     edit::written_review(closing.workspace(), review.objective))) {
    return Error{fmt::format("somebody else has reviewed '{}' meanwhile", reference)};
  }
  edit::NewReview moved = review;
  moved.objective = *number;
  const std::uint32_t file = workspace.objectives[*number].file;
  const text::Source& source = workspace.sources[file];
  Result<std::string> bytes =
      edit::write_reviews(workspace, file, {moved}, closing.args.limits.file);
  if (!bytes) return bytes.error();
  FixedFile written{path, source.bytes, *std::move(bytes)};
  const Result<Written> done = write_recorded(closing.tree.place, {written});
  if (!done) return done.error();
  return written;
}

int write_all(const Closing& closing, Outcome outcome) {
  Env& env = closing.env();
  if (closing.args.dry_run) {
    env.out << shown_diff(env, diff_of(outcome.files));
    note(env, done_text(closing, outcome, "would be reviewed"));
    return exit_fine;
  }
  if (closing.args.commit)
    outcome.changed_before = changed_already(closing.tree.place, outcome.files);
  const Result<Written> written = write_recorded(closing.tree.place, outcome.files);
  return written ? end_with(closing, outcome) : fail(env, written.error());
}

int end_with(const Closing& closing, const Outcome& outcome) {
  Env& env = closing.env();
  if (outcome.reviewed == 0) return end_with_nothing(closing, outcome);
  std::string done = done_text(closing, outcome, "reviewed");
  if (closing.args.commit) {
    if (!outcome.changed_before.empty()) note(env, other_changes(outcome.changed_before));
    const auto commit = commit_as(
        closing.tree.place, outcome.files,
        fmt::format("Review {} of {}", counted(outcome.reviewed, "objective"), closing.period.id));
    if (!commit) return fail(env, {fmt::format("{}, but {}", done, commit.error().message)});
    done += ", committed as " + *commit;
  }
  if (closing.session.loudness != Loudness::quiet)
    env.out << done << rest_text(closing, outcome) << '\n';
  return exit_fine;
}

std::string what_comes_next(const Closing& closing) {
  const std::string& id = closing.period.id;
  return fmt::format("okr report {0}, okr carry {0} {1}", id,
                     period_after(closing.workspace().config, id).value_or("NEXT"));
}

}  // namespace okr::cli
