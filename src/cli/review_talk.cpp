// SPDX-License-Identifier: MIT
#include "review_talk.h"

#include "typed_review.h"

#include <okr/load/fields.h>
#include <okr/rollup/grades.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <utility>

namespace okr::cli {
namespace {

constexpr std::string_view help =
    "  grade       what you make of it: 0.7, 70% or 7/10; Enter takes the score\n"
    "  reason      what the score does not show, where the grade is far from it\n"
    "  learnings   what you would do again, or differently; Enter leaves it out\n"
    "  decision    what becomes of it in the next period\n"
    "  <           goes back a question; - takes out what stood there\n"
    "  s           skips this objective, and writes nothing of it\n"
    "  q, Ctrl-D   stops; answers are kept, and the same command goes on there\n";

std::string said(std::string_view message) {
  return fmt::format("  {}\n", text::escape_controls(message));
}

std::string explained_decisions() {
  std::string out;
  const auto words = edit::decision_words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    out += fmt::format("  {} {:<11} {}\n", i + 1, words[i],
                       meaning_of(static_cast<model::Decision>(i)));
  }
  return out;
}

/// What is wrong with it as a text of one line; empty where nothing is.
std::string objection_to(const std::string& line) {
  if (line == text::escape_controls(line)) return {};
  return said(fmt::format("'{}' holds more than text; type it anew", line));
}

/// What Enter means, in brackets.
std::string kept(std::string_view text) {
  return text.empty() ? std::string() : fmt::format(" [{}]", text);
}

}  // namespace

bool ReviewTalk::is_far_off() const {
  return topic_.score && answer_.grade && rollup::is_far_off(*answer_.grade, *topic_.score);
}

std::string ReviewTalk::question_text() const {
  const auto& score = topic_.score;
  switch (question_) {
    case Question::grade: {
      std::string standing;
      if (answer_.grade) {
        standing = fmt::format("{}", *answer_.grade);
      } else if (score) {
        standing = fmt::format("{}", as_grade(*score));
      }
      const std::string beside =
          score ? fmt::format(", the score is {:.2f}", as_grade(*score)) : "";
      return fmt::format("grade, 0 to 1{}{}: ", beside, kept(standing));
    }
    case Question::reason:
      return fmt::format("why {}, where the score is {:.2f}{}? ", *answer_.grade, as_grade(*score),
                         kept(answer_.reason));
    case Question::learnings:
      return fmt::format("learnings{}: ", kept(answer_.learnings));
    case Question::decision:
      return fmt::format("decision, {}{}: ", numbered_decisions(),
                         kept(answer_.decision ? load::word_of(*answer_.decision) : ""));
  }
  return {};
}

std::string ReviewTalk::prompt() {
  std::string out;
  if (!card_shown_) out = "\n" + topic_.card;
  card_shown_ = true;
  return out + "  " + text::escape_controls(question_text());
}

std::string ReviewTalk::take(const std::string& line) {
  if (line == "?")
    return question_ == Question::decision ? explained_decisions() : std::string(help);
  if (line == "<") return go_back();
  if (line == "q" || line == "s") {
    end_ = line == "q" ? End::stopped : End::skipped;
    return {};
  }
  switch (question_) {
    case Question::grade:
      return take_grade(line);
    case Question::reason:
      return take_reason(line);
    case Question::learnings:
      return take_learnings(line);
    case Question::decision:
      return take_decision(line);
  }
  return {};
}

std::string ReviewTalk::go_back() {
  switch (question_) {
    case Question::grade:
      return said("this is its first question; s skips it");
    case Question::reason:
      question_ = Question::grade;
      return {};
    case Question::learnings:
      question_ = is_far_off() ? Question::reason : Question::grade;
      return {};
    case Question::decision:
      question_ = Question::learnings;
      return {};
  }
  return {};
}

std::string ReviewTalk::take_grade(const std::string& line) {
  if (!line.empty()) {
    const Result<double> grade = read_grade(line);
    if (!grade) return said(grade.error().message);
    answer_.grade = *grade;
  } else if (!answer_.grade && topic_.score) {
    answer_.grade = as_grade(*topic_.score);
  }
  if (!answer_.grade) return said("there is no score to take: write a grade, or s to skip it");
  question_ = is_far_off() ? Question::reason : Question::learnings;
  return {};
}

std::string ReviewTalk::take_reason(const std::string& line) {
  if (line == "-" || (line.empty() && answer_.reason.empty())) {
    return said("a few words are enough: what does the score not show? < goes back to the grade");
  }
  if (auto objection = objection_to(line); !objection.empty()) return objection;
  if (!line.empty()) answer_.reason = line;
  question_ = Question::learnings;
  return {};
}

std::string ReviewTalk::take_learnings(const std::string& line) {
  if (auto objection = objection_to(line); !objection.empty()) return objection;
  if (line == "-") {
    answer_.learnings.clear();
  } else if (!line.empty()) {
    answer_.learnings = line;
  }
  question_ = Question::decision;
  return {};
}

std::string ReviewTalk::take_decision(const std::string& line) {
  if (!line.empty()) {
    const Result<model::Decision> decision = read_decision(line);
    if (!decision) return said(decision.error().message);
    answer_.decision = *decision;
  }
  if (!answer_.decision) return said("decide for one of them, such as 1 or keep; ? explains each");
  end_ = End::answered;
  return {};
}

}  // namespace okr::cli
