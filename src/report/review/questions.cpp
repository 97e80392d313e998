// SPDX-License-Identifier: MIT
// What a team asks itself, by verdict. Of work and its conditions, never of a person.
#include "questions.h"

#include "../percent.h"
#include "../value_words.h"
#include "sections.h"

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

Question question(std::string text, std::optional<std::string> answer) {
  return {.question = words_of(std::move(text)), .answer = std::move(answer)};
}

std::optional<std::string> word(const std::optional<model::Word>& word) {
  return word && !(**word).empty() ? std::optional(**word) : std::nullopt;
}

/// Of a grade that reads as the score does nobody can ask why it differs.
std::string reason_question(const model::Review& review, const rollup::ObjectiveScore& score) {
  if (!review.grade || !score.score) return "What is the reason for how it went?";
  const std::string grade = score_text(**review.grade);
  const std::string reached = score_text(*score.score);
  return grade == reached
             ? fmt::format("What stands behind the grade of {}?", grade)
             : fmt::format("Why do we grade it {} where the score is {}?", grade, reached);
}

/// Why its people see it as they do.
void add_reason(const model::Review& review, const rollup::ObjectiveScore& score, Questions& out) {
  const auto reason = word(review.reason);
  const bool is_asked =
      review.grade && score.score && rollup::is_far_off(**review.grade, *score.score);
  if (!reason && !is_asked) return;
  out.questions.push_back(question(reason_question(review, score), reason));
}

std::optional<std::string> decision_of(const model::Review& review) {
  if (!review.decision) return std::nullopt;
  return std::string(name_of(**review.decision));
}

/// Learnings answer what its verdict asks; until they are written each question has its blank.
Questions questions_of(const Paper& paper, std::uint32_t index) {
  static const model::Review none;
  const auto& written = paper.at(index).review;
  const model::Review& review = written ? *written : none;
  const rollup::ObjectiveScore& score = paper.score(index);
  Questions out;
  const auto learnings = word(review.learnings);
  if (!learnings && score.verdict) {
    for (const std::string_view text : questions_for(*score.verdict))
      out.questions.push_back(question(std::string(text), {}));
  }
  add_reason(review, score, out);
  out.questions.push_back(question("What do we learn from it?", learnings));
  out.questions.push_back(question("What do we decide: keep, redirect, carry over, close or drop?",
                                   decision_of(review)));
  return out;
}

bool is_asked(const Paper& paper, std::uint32_t index) {
  return paper.score(index).status != rollup::Status::dropped;
}

/// Without the objectives' sections, what was learned alone.
void add_learnings(Paper& paper) {
  std::vector<Words> items;
  for (const std::uint32_t index : paper.review.objectives) {
    const auto& review = paper.at(index).review;
    const auto learnings = review ? word(review->learnings) : std::nullopt;
    if (!learnings) continue;
    Words words = objective_words(paper, index);
    words.push_back({.text = ": " + *learnings});
    items.push_back(std::move(words));
  }
  if (items.empty()) return;
  add_section(paper, "learnings", "What we learned");
  add_bullets(paper, std::move(items));
}

void add_asked(Paper& paper, std::uint32_t index) {
  const rollup::ObjectiveScore& score = paper.score(index);
  Heading heading{.level = 3, .text = objective_words(paper, index)};
  if (score.verdict && score.score)
    heading.aside = fmt::format("{} {}", score_text(*score.score), name_of(*score.verdict));
  add(paper, std::move(heading));
  add(paper, questions_of(paper, index));
}

}  // namespace

std::vector<std::string_view> questions_for(rollup::Verdict verdict) {
  switch (verdict) {
    case rollup::Verdict::met:
      return {"Which initiatives and ways of working got us there?",
              "How could the result have been better still?", "What surprised us?"};
    case rollup::Verdict::overshoot:
      return {"Was the target too low, and did we miss achieving more?",
              "Was the market kind to us, and why?", "How do we make use of what we found?"};
    case rollup::Verdict::missed:
      return {"Which two or three things would we do differently?",
              "What lay within our reach: could we have foreseen it?",
              "What came from outside: how do we become resilient to it?"};
  }
  return {};
}

void add_questions(Paper& paper) {
  if (!paper.is_over()) return;
  if (paper.view.depth == ReviewView::Depth::summary) return add_learnings(paper);
  std::vector<std::uint32_t> asked;
  for (const std::uint32_t index : paper.review.objectives) {
    if (is_asked(paper, index)) asked.push_back(index);
  }
  if (asked.empty()) return;
  add_section(paper, "learnings", "What we learn, and what we decide");
  add_parts(paper, asked.size(), [&](Paper& part, std::size_t i) { add_asked(part, asked[i]); });
}

}  // namespace okr::report
