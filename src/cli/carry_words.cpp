// SPDX-License-Identifier: MIT
#include "carry_words.h"

#include "numbers.h"

#include <okr/text/lines.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace okr::cli {
namespace {

using edit::CarriedKeyResult;
using edit::CarriedObjective;
using edit::LeftKeyResult;
using model::Objective;

const Objective& old_of(const Book& book, std::uint32_t index) {
  return book.workspace().objectives[index];
}

std::size_t blanks_in(const edit::Carried& carried) {
  std::size_t count = 0;
  for (const CarriedObjective& one : carried.objectives) {
    count += static_cast<std::size_t>(
        std::count_if(one.key_results.begin(), one.key_results.end(),
                      [](const CarriedKeyResult& kr) { return kr.has_blank; }));
  }
  return count;
}

std::string words_of(LeftKeyResult::Why why) {
  return why == LeftKeyResult::Why::dropped ? "was dropped" : "is reached";
}

std::string line_of(const Book& book, text::Span place) {
  const text::Source& source = book.workspace().sources[place.file];
  return fmt::format("{}:{}", source.path, text::LineMap(source.bytes).line_at(place.begin));
}

/// The old parents' names where they have kept them: what somebody may mean instead.
std::string like_named(const Book& after, const model::DateRange& range, std::string_view lost) {
  const std::string_view rest = lost.substr(std::min(lost.find('/'), lost.size()));
  for (const Objective& objective : after.workspace().objectives) {
    if (objective.range != range) continue;
    const std::string reference = model::reference_of(objective);
    if (!rest.empty() && reference.ends_with(rest)) return "; there is " + reference;
  }
  return {};
}

void say_alignment(const Session& session, const CarriedObjective& one, const Book& after,
                   const Objective& now) {
  for (const std::string& lost : one.unaligned) {
    note(session.env,
         fmt::format("{}: {} is not aligned to {}, which has nothing in {} that goes on with "
                     "it{}; align it by hand",
                     line_of(after, now.id_span), model::reference_of(now), lost, now.period,
                     like_named(after, *now.range, lost)));
  }
}

void say_key_results(const Session& session, const CarriedObjective& one, const Book& after,
                     const Objective& now) {
  for (std::size_t k = 0; k < one.key_results.size(); ++k) {
    const CarriedKeyResult& kr = one.key_results[k];
    const std::string place = line_of(after, now.key_results[k].title.span);
    if (kr.by_hand) {
      note(session.env, fmt::format("{}: okr does not know how to put this sentence: write by hand "
                                    "where it begins and where it is to get",
                                    place));
    }
    if (!kr.has_blank) continue;
    const std::string was = kr.old_target ? fmt::format(" (it was {})", *kr.old_target) : "";
    note(session.env, fmt::format("{}: fill in a target: {}{}", place, kr.title, was));
  }
}

}  // namespace

void say_left(const Session& session, const Book& book, const CarryChoice& choice,
              const edit::Carried& carried) {
  if (session.loudness == Loudness::quiet) return;
  if (choice.undecided > 0) {
    note(session.env, fmt::format("{} of {} {} no decision yet: okr close {} asks for {}",
                                  counted(choice.undecided, "objective"), choice.from.id,
                                  choice.undecided == 1 ? "has" : "have", choice.from.id,
                                  choice.undecided == 1 ? "it" : "them"));
  }
  for (const std::uint32_t index : choice.homeless) {
    const Objective& old = old_of(book, index);
    note(session.env, fmt::format("{} stays behind: {} has ended by then, as okr.yaml says",
                                  model::reference_of(old), edit::whose(book.config(), old)));
  }
  for (const std::uint32_t index : carried.finished) {
    note(session.env, fmt::format("{} stays behind: every key result of it is reached or dropped",
                                  model::reference_of(old_of(book, index))));
  }
  for (const CarriedObjective& one : carried.objectives) {
    const Objective& old = old_of(book, one.from);
    for (const LeftKeyResult& left : one.left) {
      note(session.env,
           fmt::format("{} stays behind: it {}",
                       model::reference_of(old, old.key_results[left.number]), words_of(left.why)));
    }
  }
}

void say_to_do(const Session& session, const Book& book, const edit::Carried& carried,
               const CarriedFiles& made) {
  if (session.loudness == Loudness::quiet) return;
  const std::vector<Objective>& objectives = made.after.workspace().objectives;
  for (std::size_t i = 0; i < carried.objectives.size(); ++i) {
    const CarriedObjective& one = carried.objectives[i];
    const Objective& now = objectives[made.objectives[i]];
    const Objective& old = old_of(book, one.from);
    if (one.id != old.id) {
      note(session.env, fmt::format("{}: '{}' is taken in {}: it is called {} there",
                                    line_of(made.after, now.id_span), old.id, now.period, one.id));
    }
    say_alignment(session, one, made.after, now);
    say_key_results(session, one, made.after, now);
  }
  std::vector<std::string> besides;
  if (made.errors > 0) besides.push_back(counted(made.errors, "error"));
  if (made.warnings > 0) besides.push_back(counted(made.warnings, "warning"));
  if (!besides.empty()) {
    note(session.env,
         fmt::format("okr lint has {} on what is new besides", fmt::join(besides, " and ")));
  }
}

std::string nothing_to_carry(const CarryChoice& choice, const edit::Carried& carried) {
  if (choice.already > 0) {
    return fmt::format("nothing more to carry over: {} of {} {} on in {} already",
                       counted(choice.already, "objective"), choice.from.id,
                       choice.already == 1 ? "goes" : "go", choice.to.id);
  }
  if (!carried.finished.empty() || !choice.homeless.empty())
    return fmt::format("nothing is left of {} to carry over", choice.from.id);
  return fmt::format(
      "no objective of {0} was decided keep or carry_over: nothing to carry over; "
      "okr close {0} records decisions",
      choice.from.id);
}

std::string done_line(const CarryChoice& choice, const edit::Carried& carried,
                      const CarriedFiles& made) {
  std::size_t key_results = 0;
  for (const CarriedObjective& one : carried.objectives) key_results += one.key_results.size();
  std::string out = fmt::format("carried {} with {} from {} to {}",
                                counted(carried.objectives.size(), "objective"),
                                counted(key_results, "key result"), choice.from.id, choice.to.id);
  if (choice.already > 0)
    out += fmt::format(", {} {} there already", choice.already, choice.already == 1 ? "is" : "are");
  if (const std::size_t blanks = blanks_in(carried))
    out += fmt::format("; {} to fill in: okr lint --fix asks for them", counted(blanks, "target"));
  // git diff keeps quiet about new files.
  const bool has_grown =
      std::any_of(made.files.begin(), made.files.end(),
                  [](const CarriedFile& one) { return one.file.before.has_value(); });
  const bool shows = has_grown && made.after.tree->place.has_git;
  return out + (shows ? "; read the diff: git diff" : "");
}

}  // namespace okr::cli
