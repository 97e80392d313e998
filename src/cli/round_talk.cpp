// SPDX-License-Identifier: MIT
#include "round_talk.h"

#include "checkin_plan.h"

#include <okr/text/nearest.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::cli {
namespace {

using Takes = RoundThing::Takes;

constexpr std::string_view help =
    "  value       the level reached now, its unit if you like; +3 adds to the last\n"
    "  confidence  0 to 10: how sure you are that it gets where it should\n"
    "  note        whatever the next reader should know\n"
    "  Enter       skips it, or leaves confidence or note out; what was typed stays\n"
    "  <           goes back, a question each time; - then takes out what was typed\n"
    "  q, Ctrl-D   stops; what you typed is shown, and written once you say so\n"
    "  Ctrl-C      ends okr at once and writes nothing\n";

/// Words between blanks and commas.
std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  for (std::size_t at = line.find_first_not_of(" ,"); at != std::string_view::npos;) {
    const std::size_t end = std::min(line.find_first_of(" ,", at), line.size());
    words.emplace_back(line.substr(at, end - at));
    at = line.find_first_not_of(" ,", end);
  }
  return words;
}

/// By its number in the list, or by its id.
std::optional<std::size_t> milestone_named(const std::vector<std::string>& ids,
                                           const std::string& word) {
  const auto by_id = std::find(ids.begin(), ids.end(), word);
  if (by_id != ids.end()) return static_cast<std::size_t>(by_id - ids.begin());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (word == std::to_string(i + 1)) return i;
  }
  return std::nullopt;
}

std::string said(std::string_view message) {
  return fmt::format("  {}\n", text::escape_controls(message));
}

std::string more_than_text(const std::string& line) {
  return said(fmt::format("'{}' holds more than text; type it anew", line));
}

bool is_no(const std::string& line) {
  return line.empty() || line == "n" || line == "N" || line == "no";
}

bool is_yes(const std::string& line) {
  return line == "y" || line == "Y" || line == "yes";
}

}  // namespace

RoundTalk::RoundTalk(std::vector<RoundThing> things, Judge judge)
    : things_(std::move(things)), judge_(std::move(judge)), answers_(things_.size()) {
  go_to(0);
}

RoundTalk::Question RoundTalk::first_question() const {
  return thing().takes == Takes::words ? Question::confidence : Question::value;
}

bool RoundTalk::asks_confidence() const {
  if (thing().asks == RoundThing::Confidence::not_asked) return false;
  return thing().takes != Takes::answer || answers_[at_].value == "open";
}

void RoundTalk::go_to(std::size_t number) {
  at_ = number;
  card_shown_ = false;
  if (!is_over()) question_ = first_question();
}

/// What Enter would keep of what was typed.
std::string RoundTalk::kept() const {
  const RoundAnswer& answer = answers_[at_];
  switch (question_) {
    case Question::value:
      return answer.typed;
    case Question::confidence:
      return answer.confidence ? fmt::format("{:.6g}", *answer.confidence) : std::string();
    case Question::note:
      return answer.note;
    case Question::doubt:
      return {};
  }
  return {};
}

std::string RoundTalk::question_text() const {
  const std::string kept_one = kept();
  const std::string in_brackets = kept_one.empty() ? "" : fmt::format(" [{}]", kept_one);
  switch (question_) {
    case Question::value:
      if (thing().takes == Takes::answer) return fmt::format("done or open{}? ", in_brackets);
      if (thing().takes == Takes::milestones) return fmt::format("which is done{}? ", in_brackets);
      if (!kept_one.empty() || thing().example.empty())
        return fmt::format("value{}: ", in_brackets);
      return fmt::format("value, such as {}: ", thing().example);
    case Question::doubt:
      return fmt::format("{}; is it right? [y/N] ", doubt_);
    case Question::confidence: {
      const std::string_view what = thing().takes == Takes::answer ? "chance" : "confidence";
      if (!kept_one.empty() || !thing().confidence) {
        return fmt::format("{}, 0 to 10{}: ", what, in_brackets);
      }
      return fmt::format("{}, 0 to 10 [{:.6g}]: ", what, *thing().confidence);
    }
    case Question::note:
      return fmt::format("note{}: ", in_brackets);
  }
  return {};
}

std::string RoundTalk::prompt() {
  std::string out;
  if (!card_shown_) out = "\n" + thing().card;
  card_shown_ = true;
  return out + "  " + text::escape_controls(question_text());
}

std::string RoundTalk::take(const std::string& line) {
  if (line == "?") return std::string(help);
  if (line == "q") {
    stop();
    return {};
  }
  if (line == "<") return go_back();
  if (question_ == Question::doubt) return take_doubt(line);
  if (line.empty()) {
    const bool skips = question_ == Question::value && kept().empty();
    if (!skips) return go_on();
    go_to(at_ + 1);
    return {};
  }
  if (line == "-" && !kept().empty()) return take_back();
  switch (question_) {
    case Question::value:
      return thing().takes == Takes::milestones ? take_milestones(line) : take_value(line);
    case Question::confidence:
      return take_confidence(line);
    case Question::note:
      return take_note(line);
    case Question::doubt:
      break;
  }
  return {};
}

/// To the question before, or to the thing before.
std::string RoundTalk::go_back() {
  const bool is_first = question_ == first_question();
  if (is_first && at_ == 0) return said("this is the first one");
  if (is_first) {
    go_to(at_ - 1);
  } else if (question_ == Question::note && asks_confidence()) {
    question_ = Question::confidence;
  } else {
    question_ = first_question();
  }
  return {};
}

/// To the next question, or to the next thing.
std::string RoundTalk::go_on() {
  if (question_ != Question::note && thing().takes != Takes::milestones) {
    const bool skips = question_ == Question::confidence || !asks_confidence();
    question_ = skips ? Question::note : Question::confidence;
  } else {
    go_to(at_ + 1);
  }
  return {};
}

/// Without its value nothing is recorded of it.
std::string RoundTalk::take_back() {
  switch (question_) {
    case Question::value:
      answer() = {};
      go_to(at_ + 1);
      return {};
    case Question::confidence:
      answer().confidence.reset();
      return go_on();
    case Question::note:
      answer().note.clear();
      return go_on();
    case Question::doubt:
      break;
  }
  return {};
}

std::string RoundTalk::take_value(const std::string& line) {
  const Result<Judged> judged = judge_(at_, line);
  if (!judged) return said(judged.error().message);
  if (judged->doubt) {
    question_ = Question::doubt;
    doubted_ = line;
    doubted_text_ = judged->text;
    doubt_ = *judged->doubt;
    return {};
  }
  answer().typed = line;
  answer().value = judged->text;
  if (!asks_confidence()) answer().confidence.reset();
  return go_on();
}

std::string RoundTalk::take_doubt(const std::string& line) {
  if (!is_yes(line) && !is_no(line)) return said("y or n, please");
  question_ = Question::value;
  if (is_no(line)) return {};
  answer().typed = doubted_;
  answer().value = doubted_text_;
  return go_on();
}

std::string RoundTalk::take_milestones(const std::string& line) {
  const std::vector<std::string>& ids = thing().milestones;
  std::vector<std::size_t> done;
  for (const std::string& word : words_of(line)) {
    const auto milestone = milestone_named(ids, word);
    if (!milestone) {
      const std::vector<std::string_view> known(ids.begin(), ids.end());
      return said(fmt::format("'{}' is none of them{}; write its number or its id", word,
                              text::did_you_mean(word, known)));
    }
    if (std::find(done.begin(), done.end(), *milestone) == done.end()) done.push_back(*milestone);
  }
  answer().typed = line;
  answer().milestones = std::move(done);
  return go_on();
}

std::string RoundTalk::take_confidence(const std::string& line) {
  const Result<double> confidence = read_confidence(line);
  if (!confidence) return said(confidence.error().message);
  answer().confidence = *confidence;
  return go_on();
}

std::string RoundTalk::take_note(const std::string& line) {
  if (line != text::escape_controls(line)) return more_than_text(line);
  answer().note = line;
  return go_on();
}

}  // namespace okr::cli
