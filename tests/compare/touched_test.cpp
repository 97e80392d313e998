// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <okr/compare/touched.h>

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace okr;

const std::string head = "objectives:\n";

/// References of all objectives and key results that are touched, a line each.
std::string touched(const std::string& was, const std::string& is) {
  const model::Workspace before = test::load_example(head + was);
  const model::Workspace after = test::load_example(head + is);
  const compare::Pairs pairs = compare::pair_up(before, after);
  const compare::Touched found =
      compare::touched_by(before, after, pairs, compare::changes(before, after, pairs));
  std::string out;
  for (std::size_t i = 0; i < after.objectives.size(); ++i) {
    const model::Objective& objective = after.objectives[i];
    if (found.objectives[i]) out += objective.id + '\n';
    for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
      if (found.key_results[i][k]) out += objective.id + '/' + objective.key_results[k].id + '\n';
    }
  }
  return out;
}

const std::string first = R"(  - id: one
    title: Cooks trust us
    key_results:
      - id: a
        title: Raise NPS from 10 to 20
      - id: b
        title: Raise revenue from 1 to 2
)";
const std::string second = R"(  - id: two
    title: Guests come back
    aligned_to: product/one
    key_results:
      - id: c
        title: Raise visits from 10 to 20
)";

std::string with(std::string text, const std::string& words, const std::string& other) {
  return text.replace(text.find(words), words.size(), other);
}

}  // namespace

TEST_CASE("nothing is touched by another order, indentation or line end") {
  CHECK(touched(first + second, second + first).empty());
  CHECK(touched(first, with(first, "        title: Raise NPS", "        title:  Raise NPS")) ==
        "one\none/a\n");
  CHECK(touched(first, with(first, "    key_results:\n", "\n    key_results:\r\n")).empty());
}

TEST_CASE("a key result touches its objective, and not its sisters") {
  CHECK(touched(first + second, with(first + second, "10 to 20", "10 to 30")) == "one\none/a\n");
}

TEST_CASE("an objective touches its key results, its parents and its children") {
  CHECK(touched(first + second, with(first + second, "Cooks trust", "Cooks like")) ==
        "one\none/a\none/b\ntwo\n");
  CHECK(touched(first + second, with(first + second, "Guests come", "Guests run")) ==
        "one\ntwo\ntwo/c\n");
}

TEST_CASE("a comment above, within or behind is a thing's own") {
  CHECK(touched(first, with(first, "20\n", "20 # soon\n")) == "one\none/a\n");
  CHECK(touched(first, with(first, "      - id: b", "      # soon\n      - id: b")) ==
        "one\none/b\n");
}

TEST_CASE("a key result that is gone, or moved away, touches what lost it") {
  CHECK(touched(first, with(first, "      - id: b\n        title: Raise revenue from 1 to 2\n",
                            "")) == "one\n");
}
