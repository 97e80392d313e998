// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::lint {
namespace {

bool fires(std::string_view sentence) {
  const std::string example = "- \"" + std::string(sentence) + "\"\n";
  return !test::words(test::check_example(example, test::strict()), "task-as-key-result").empty();
}

}  // namespace

TEST_CASE("task-as-key-result fires on what is done or made") {
  for (const std::string_view sentence :
       {"Design customer engagement email campaign", "Launch two new products",
        "Conduct monthly meetings", "Train the team", "Hire 5 engineers", "Ship v2",
        "Publish 10 blog posts", "The guide is documented"}) {
    CAPTURE(std::string(sentence));
    CHECK(fires(sentence));
  }
}

TEST_CASE("task-as-key-result is silent on what changes for someone") {
  for (const std::string_view sentence :
       {"Raise NPS from 30 to 50", "10 small businesses use the product",
        "80% of new hires ship in their first week",
        "Raise launch-week retention from 20% to 35%"}) {
    CAPTURE(std::string(sentence));
    CHECK_FALSE(fires(sentence));
  }
}

TEST_CASE("task-as-key-result points at the words that name the task") {
  const auto words =
      test::words(test::check_example("- Launch two new products\n"), "task-as-key-result");
  REQUIRE(words.size() == 1);
  CHECK(words[0].starts_with("Launch"));
}

TEST_CASE("task-as-key-result is silent where fields say how success is told") {
  test::check_spans("task-as-key-result", "- title: Launch the guide\n  kind: binary\n");
  test::check_spans("task-as-key-result",
                    "- title: Launch the guide\n  milestones: [{title: Berlin}]\n");
  test::check_spans("task-as-key-result",
                    "- title: Launch the guide\n  metric: readers\n  baseline: 0\n  target: 500\n");
}

TEST_CASE("task-as-key-result tells what is done from what is to do") {
  const auto message = [](std::string_view text) {
    return test::of_rule(test::check_example(std::string(text)), "task-as-key-result")
        .at(0)
        .message;
  };
  CHECK(message("- The guide is published\n") ==
        "'published' says that something is done, not what it changes");
  CHECK(message("- Publish the guide\n") ==
        "'Publish' names something to do or to make, not what it changes");
}

TEST_CASE("task-as-key-result asks what will be different, in the sentence's words") {
  const auto findings = test::of_rule(test::check_example("- Ship v2\n"), "task-as-key-result");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].help ==
        "once \"Ship v2\" is done, what will be different for the customer? Write that down:\n"
        "\"Raise ___ from ___ to ___\"; the task itself belongs under projects");
}

TEST_CASE("a task is said once, not also to be unmeasured") {
  const test::Checked checked = test::check_example("- Launch two new products\n");
  CHECK(test::words(checked, "key-result-without-target").empty());
  CHECK(test::words(checked, "key-result-without-baseline").empty());
}

}  // namespace okr::lint
