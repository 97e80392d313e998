// SPDX-License-Identifier: MIT
#include "close_ask.h"

#include "commit_recorded.h"
#include "doubled_id.h"
#include "numbers.h"
#include "prompt.h"
#include "review_talk.h"

#include <okr/report/due_card.h>
#include <okr/report/review_card.h>
#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

/// A walk while it lasts.
struct Walk {
  const Closing& closing;
  report::ReviewView view;
  report::Review review;
  std::vector<report::ReviewedObjective> facts;  ///< of what is asked about, down the cascade
  std::vector<edit::NewReview> reviews;          ///< that a dry run is to show
  Outcome outcome;
};

std::vector<report::ReviewedObjective> facts_of(const report::Review& review,
                                                const std::vector<std::uint32_t>& objectives) {
  std::vector<report::ReviewedObjective> facts;
  for (const report::ReviewedPost& post : review.posts) {
    for (const report::ReviewedObjective& one : post.objectives) {
      const bool is_asked =
          std::find(objectives.begin(), objectives.end(), one.index) != objectives.end();
      if (is_asked) facts.push_back(one);
    }
  }
  return facts;
}

/// Lines that the terminal would break in the middle of a word, broken between words.
std::string as_wide_as(const report::Screen& screen, std::string_view lines) {
  std::string out;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size() - 1) + 1;
    const std::string_view line = lines.substr(0, end);
    const bool fits = line.size() <= static_cast<std::size_t>(screen.width);
    out += fits ? std::string(line) : report::fitted(text::trimmed(line), 2, screen);
    lines.remove_prefix(end);
  }
  return out;
}

void talk_to_the_end(Env& env, const report::Screen& screen, ReviewTalk& talk) {
  while (talk.end() == ReviewTalk::End::open) {
    const std::string prompt = talk.prompt();
    const std::size_t last_line = prompt.rfind('\n') + 1;
    env.err << prompt.substr(0, last_line);
    const auto line = ask_line(env, std::string_view(prompt).substr(last_line));
    if (line) {
      env.err << as_wide_as(screen, talk.take(*line));
      continue;
    }
    env.err << '\n';
    env.in.clear();  // a terminal can still be read after Ctrl-D
    talk.stop();
  }
}

void add_file(Outcome& outcome, FixedFile file) {
  const auto there = std::find_if(outcome.files.begin(), outcome.files.end(),
                                  [&](const FixedFile& other) { return other.path == file.path; });
  if (there == outcome.files.end()) {
    outcome.files.push_back(std::move(file));
  } else {
    there->after = std::move(file.after);
  }
}

/// False where it could not be written, which has been said with a line that makes up for it.
bool keep(Walk& walk, const edit::NewReview& review) {
  const Closing& closing = walk.closing;
  const bool is_whole = review.grade && review.decision;
  if (closing.args.dry_run) {
    walk.reviews.push_back(review);
  } else {
    const Result<FixedFile> written = write_at_once(closing, review);
    if (!written) {
      fail(closing.env(),
           {fmt::format("{}; nothing is lost, to write it later: {}", written.error().message,
                        line_to_type(closing.ground(), review.objective, review))});
      return false;
    }
    closing.env().err << fmt::format("  {} {}\n",
                                     is_whole ? "written to" : "what was answered is kept in",
                                     text::escape_controls(written->path));
    add_file(walk.outcome, *written);
  }
  if (!is_whole) return true;
  ++walk.outcome.reviewed;
  return true;
}

/// Why no review of it could be written, known before anybody answers for nothing.
std::optional<Error> cannot_be_written(const Closing& closing, std::uint32_t objective) {
  if (auto error = doubled_id(
          closing.workspace(),
          {.objective = objective, .key_result = {}, .milestone = {}, .kpi = {}, .project = {}}))
    return error;
  edit::NewReview probe = edit::written_review(closing.workspace(), objective);
  probe.grade = probe.grade.value_or(0) < 1 ? 1 : 0;
  const Result<std::vector<FixedFile>> files = files_with(closing, {probe});
  return files ? std::nullopt : std::optional(files.error());
}

enum class After : unsigned char { next, stop, failed };

After ask_about(Walk& walk, std::size_t number, const std::optional<edit::NewReview>& known) {
  const Closing& closing = walk.closing;
  const report::ReviewedObjective& facts = walk.facts[number];
  if (const auto error = cannot_be_written(closing, facts.index)) {
    const std::string reference = model::reference_of(closing.workspace().objectives[facts.index]);
    closing.env().err << '\n';
    note(closing.env(), fmt::format("'{}' is left out: {}", reference, error->message));
    return After::next;
  }
  const edit::NewReview old = edit::written_review(closing.workspace(), facts.index);
  const std::string place = fmt::format("{} of {}", number + 1, walk.facts.size());
  ReviewTalk talk(
      {.card = report::review_card(walk.view, walk.review, facts, place, closing.session.out),
       .score = closing.scores.objectives[facts.index].score,
       .known = known.value_or(old)});
  talk_to_the_end(closing.env(), closing.session.out, talk);
  const bool has_news = talk.end() != ReviewTalk::End::skipped && !(talk.answer() == old);
  if (has_news && !keep(walk, talk.answer())) return After::failed;
  return talk.end() == ReviewTalk::End::stopped ? After::stop : After::next;
}

/// Files of what is asked about that have changes which a commit would take along.
std::vector<std::string> changed_now(const Walk& walk) {
  if (!walk.closing.args.commit) return {};
  std::vector<FixedFile> files;
  for (const report::ReviewedObjective& one : walk.facts) {
    const model::Workspace& workspace = walk.closing.workspace();
    files.push_back({workspace.sources[workspace.objectives[one.index].file].path, {}, {}});
  }
  return changed_already(walk.closing.tree.place, files);
}

/// Of the files that had changes before, those that were written.
void note_changed(Outcome& outcome, const std::vector<std::string>& before) {
  for (const FixedFile& file : outcome.files) {
    if (std::find(before.begin(), before.end(), file.path) != before.end())
      outcome.changed_before.push_back(file.path);
  }
}

std::string words_to_begin(const Closing& closing, std::size_t count) {
  const std::size_t done = closing.asked.size() - left_of(closing).size();
  std::string text =
      fmt::format("{} of {} to review", counted(count, "objective"), closing.period.id);
  if (done > 0) text += fmt::format(", {} {} a review already", done, done == 1 ? "has" : "have");
  return text + fmt::format(
                    ". Enter takes what stands in brackets, s skips one, < goes back, q stops, ? "
                    "explains. {}",
                    closing.args.dry_run ? "Nothing is written; what would be is shown at the end."
                                         : "Each is written as soon as it is decided.");
}

/// What a dry run collected, or what was written.
int end_walk(Walk& walk) {
  const Closing& closing = walk.closing;
  if (closing.args.dry_run && !walk.reviews.empty()) {
    Result<std::vector<FixedFile>> files = files_with(closing, walk.reviews);
    if (!files) return fail(closing.env(), files.error());
    walk.outcome.files = *std::move(files);
    return write_all(closing, walk.outcome);
  }
  return end_with(closing, walk.outcome);
}

}  // namespace

int walk_through(const Closing& closing, const std::vector<std::uint32_t>& objectives,
                 const std::optional<edit::NewReview>& known) {
  const report::ReviewView view = closing.view();
  report::Review review = report::review_of(view);
  std::vector<report::ReviewedObjective> facts = facts_of(review, objectives);
  Walk walk{closing, view, std::move(review), std::move(facts), {}, {}};
  walk.outcome.left = left_of(closing).size();
  const std::vector<std::string> changed = changed_now(walk);
  closing.env().err << report::fitted(words_to_begin(closing, walk.facts.size()), 0,
                                      closing.session.out);
  After after = After::next;
  for (std::size_t i = 0; i < walk.facts.size() && after == After::next; ++i)
    after = ask_about(walk, i, known);
  note_changed(walk.outcome, changed);
  if (!closing.args.dry_run) walk.outcome.left = left_now(closing);
  const int code = end_walk(walk);
  return after == After::failed ? exit_could_not : code;
}

}  // namespace okr::cli
