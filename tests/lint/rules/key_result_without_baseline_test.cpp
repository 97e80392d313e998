// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::lint {
namespace {

std::string help_for(std::string_view example) {
  const auto findings =
      test::of_rule(test::check_example(example, test::strict()), "key-result-without-baseline");
  return findings.empty() ? "" : findings.front().help;
}

}  // namespace

TEST_CASE("key-result-without-baseline fires on a target that starts nowhere, at the target") {
  test::check_spans("key-result-without-baseline", "- Raise NPS to «50»\n");
  test::check_spans("key-result-without-baseline", "- Reach «1,000» daily users\n");
  test::check_spans("key-result-without-baseline", "- title: Raise NPS\n  target: «50»\n");
}

TEST_CASE("key-result-without-baseline fires on a change from an unknown value") {
  test::check_spans("key-result-without-baseline", "- Increase monthly active users by «20%»\n");
}

TEST_CASE("key-result-without-baseline is silent where a baseline stands or none is needed") {
  test::check_spans("key-result-without-baseline", "- Raise NPS from 30 to 50\n");
  test::check_spans("key-result-without-baseline", "- title: Raise NPS to 50\n  baseline: 30\n");
  test::check_spans("key-result-without-baseline", "- 10 small businesses use the product\n");
  test::check_spans("key-result-without-baseline", "- Keep uptime above 99.9%\n");
  test::check_spans("key-result-without-baseline",
                    "- title: Win Grand Hotels as a customer\n  kind: binary\n");
}

TEST_CASE("key-result-without-baseline is off in the minimal profile") {
  Flags flags;
  flags.profile = Profile::minimal;
  CHECK(
      test::words(test::check_example("- Raise NPS to 50\n", flags), "key-result-without-baseline")
          .empty());
}

TEST_CASE("key-result-without-baseline writes the sentence with blanks") {
  CHECK(help_for("- Raise NPS to 50\n") == "\"Raise NPS from ___ to 50\"");
  CHECK(help_for("- Increase monthly active users by 20%\n") ==
        "\"Increase monthly active users from ___ to ___\"");
  CHECK(help_for("- Reach 1,000 daily users\n") == "\"Raise daily users from ___ to 1,000\"");
  CHECK(help_for("- 60% of tickets are solved without a human\n") ==
        "\"60% of tickets are solved without a human, up from ___\"");
  for (const char* s :
       {"- Increase renewal rate by 5 points to 60%\n", "- Reduction in food waste of 20%\n"})
    CHECK(help_for(s) == "add baseline: ___, or say in the sentence from where to where");
  CHECK(help_for("- title: Raise NPS\n  target: 50\n") ==
        "add baseline: ___, or say in the sentence from where to where");
}

TEST_CASE("key-result-without-baseline's fix writes it into the file") {
  test::check_fix("key-result-without-baseline", "- Raise NPS to 50\n",
                  "- Raise NPS from ___ to 50\n");
  test::check_fix("key-result-without-baseline",
                  "- title: \"Increase monthly active users by 20%\"\n",
                  "- title: \"Increase monthly active users from ___ to ___\"\n");
}

}  // namespace okr::lint
