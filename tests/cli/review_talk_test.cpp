// SPDX-License-Identifier: MIT
#include "../../src/cli/review_talk.h"

#include <okr/load/fields.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <vector>

namespace okr::cli {
namespace {

using End = ReviewTalk::End;

/// The conversation with these lines typed, each behind its prompt.
std::string conversation(ReviewTalk& talk, const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) {
    if (talk.end() != End::open) return out + "(over)";
    out += talk.prompt() + line + '\n';
    out += talk.take(line);
  }
  return out;
}

std::string answered(const ReviewTalk& talk) {
  const edit::NewReview& answer = talk.answer();
  return fmt::format("{} <{}> <{}> {}", answer.grade ? fmt::format("{}", *answer.grade) : "-",
                     answer.reason, answer.learnings,
                     answer.decision ? load::word_of(*answer.decision) : "-");
}

ReviewTopic topic(std::optional<double> score, edit::NewReview known = {}) {
  return {.card = "1 of 1  Cooks love us\n", .score = score, .known = std::move(known)};
}

edit::NewReview old_review() {
  return {.grade = 0.9,
          .reason = "Late figures",
          .learnings = "Ask",
          .decision = model::Decision::keep};
}

}  // namespace

TEST_CASE("Enter takes the score, a near grade needs no reason, and the decision ends it") {
  ReviewTalk talk(topic(0.625));
  CHECK(conversation(talk, {"", "Ask first", "carry"}) == R"(
1 of 1  Cooks love us
  grade, 0 to 1, the score is 0.63 [0.63]: 
  learnings: Ask first
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop: carry
)");
  CHECK(talk.end() == End::answered);
  CHECK(answered(talk) == "0.63 <> <Ask first> carry_over");
}

TEST_CASE("a grade far from the score needs its reason") {
  ReviewTalk talk(topic(0.4));
  CHECK(conversation(talk, {"9/10", "", "-", "The figures came late", "", "1"}) == R"(
1 of 1  Cooks love us
  grade, 0 to 1, the score is 0.40 [0.4]: 9/10
  why 0.9, where the score is 0.40? 
  a few words are enough: what does the score not show? < goes back to the grade
  why 0.9, where the score is 0.40? -
  a few words are enough: what does the score not show? < goes back to the grade
  why 0.9, where the score is 0.40? The figures came late
  learnings: 
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop: 1
)");
  CHECK(answered(talk) == "0.9 <The figures came late> <> keep");
}

TEST_CASE("what is wrong is said at once and asked for again") {
  ReviewTalk talk(topic(0.4));
  CHECK(conversation(talk, {"7", "0.5", "bad \x1b", "", "c", "", "drop"}) == R"(
1 of 1  Cooks love us
  grade, 0 to 1, the score is 0.40 [0.4]: 7
  a grade goes from 0 to 1, and '7' is outside; 7 of 10 is 0.7
  grade, 0 to 1, the score is 0.40 [0.4]: 0.5
  learnings: bad )"
                                                                             "\x1b"
                                                                             R"(
  'bad \x1b' holds more than text; type it anew
  learnings: 
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop: c
  'c' may be carry_over or close; write more of it, or its number
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop: 
  decide for one of them, such as 1 or keep; ? explains each
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop: drop
)");
  CHECK(answered(talk) == "0.5 <> <> drop");
}

TEST_CASE("without a score there is none to take") {
  ReviewTalk talk(topic({}));
  CHECK(conversation(talk, {"", "0.5", "", "5"}) == R"(
1 of 1  Cooks love us
  grade, 0 to 1: 
  there is no score to take: write a grade, or s to skip it
  grade, 0 to 1: 0.5
  learnings: 
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop: 5
)");
}

TEST_CASE("< goes back a question each time") {
  ReviewTalk talk(topic(0.4));
  CHECK(conversation(talk, {"<", "1", "<", "1", "Late", "<", "", "So", "<", "", "2"}) == R"(
1 of 1  Cooks love us
  grade, 0 to 1, the score is 0.40 [0.4]: <
  this is its first question; s skips it
  grade, 0 to 1, the score is 0.40 [0.4]: 1
  why 1, where the score is 0.40? <
  grade, 0 to 1, the score is 0.40 [1]: 1
  why 1, where the score is 0.40? Late
  learnings: <
  why 1, where the score is 0.40 [Late]? 
  learnings: So
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop: <
  learnings [So]: 
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop: 2
)");
  CHECK(answered(talk) == "1 <Late> <So> redirect");
}

TEST_CASE("what stands there is kept by Enter, and learnings are taken out by -") {
  ReviewTalk talk(topic(0.4, old_review()));
  CHECK(conversation(talk, {"", "", "-", ""}) == R"(
1 of 1  Cooks love us
  grade, 0 to 1, the score is 0.40 [0.9]: 
  why 0.9, where the score is 0.40 [Late figures]? 
  learnings [Ask]: -
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop [keep]: 
)");
  CHECK(answered(talk) == "0.9 <Late figures> <> keep");
}

TEST_CASE("s skips, q stops with what was answered, and the end of input is as q") {
  ReviewTalk skipped(topic(0.4));
  conversation(skipped, {"0.5", "s"});
  CHECK(skipped.end() == End::skipped);
  ReviewTalk stopped(topic(0.4));
  conversation(stopped, {"0.5", "So", "q"});
  CHECK(stopped.end() == End::stopped);
  CHECK(answered(stopped) == "0.5 <> <So> -");
  ReviewTalk ended(topic(0.4));
  ended.stop();
  CHECK(ended.end() == End::stopped);
  CHECK(answered(ended) == "- <> <> -");
}

TEST_CASE("? explains the questions, and each decision") {
  ReviewTalk talk(topic(0.4));
  CHECK(conversation(talk, {"?", "", "", "?"}) == R"(
1 of 1  Cooks love us
  grade, 0 to 1, the score is 0.40 [0.4]: ?
  grade       what you make of it: 0.7, 70% or 7/10; Enter takes the score
  reason      what the score does not show, where the grade is far from it
  learnings   what you would do again, or differently; Enter leaves it out
  decision    what becomes of it in the next period
  <           goes back a question; - takes out what stood there
  s           skips this objective, and writes nothing of it
  q, Ctrl-D   stops; answers are kept, and the same command goes on there
  grade, 0 to 1, the score is 0.40 [0.4]: 
  learnings: 
  decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop: ?
  1 keep        it matters as before: okr carry takes it into the next period
  2 redirect    the aim stays, the way changes: it is to be written anew
  3 carry_over  not finished yet: okr carry takes the rest into the next period
  4 close       it has done its work, and nothing of it goes on
  5 drop        it is given up, and nothing of it goes on
)");
}

}  // namespace okr::cli
