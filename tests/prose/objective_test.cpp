// SPDX-License-Identifier: MIT
#include "support.h"

#include <doctest/doctest.h>

namespace okr::prose {

TEST_CASE("an objective that names a deliverable is a task, an aim is none") {
  for (const char* s :
       {"Sunset the least-used features", "Launch our new brand", "Migrate to the cloud",
        "Create a new planning process", "Launch of the shop"})
    CHECK_MESSAGE(objective(s).task, s);
  for (const char* s : {"Build the best user experience in banking", "Build a culture of learning",
                        "Delight home cooks", "Deliver delightful support", "Improve the website",
                        "Home cooks trust us"})
    CHECK_MESSAGE(!objective(s).task, s);
}

TEST_CASE("to set an example, to win trust and to move people names no deliverable") {
  for (const char* s :
       {"Set the standard for patient care", "Set new benchmarks in comfort",
        "Rebuild confidence in our billing", "Restore trust after the outage",
        "Move people to greener travel", "Move from projects to products", "Plan with confidence",
        "Write history in rowing", "Design products that people love"})
    CHECK_MESSAGE(!objective(s).task, s);
  for (const char* s : {"Build a data warehouse", "Open a new office in Porto", "Design a new logo",
                        "Set up a data lake", "Write a handbook"})
    CHECK_MESSAGE(objective(s).task, s);
}

TEST_CASE("chasing a competitor is told from competition law and gender parity") {
  for (const char* s :
       {"Beat the competition", "Reach feature parity with our rival", "Catch up with the leader"})
    CHECK_MESSAGE(objective(s).competitor, s);
  for (const char* s : {"Live up to gender parity", "Know competition law",
                        "Win at learning competitions", "Lead our category"})
    CHECK_MESSAGE(!objective(s).competitor, s);
}

TEST_CASE("what no quarter moves is out of reach") {
  for (const char* s :
       {"Become the market leader", "Be #1 for home cooks", "Be number one for cooks"})
    CHECK_MESSAGE(objective(s).out_of_reach, s);
  CHECK_FALSE(objective("Be the first choice of cooks").out_of_reach);
  CHECK(objective("Be number one for cooks").numbers.empty());
}

TEST_CASE("more of the same is business as usual") {
  for (const char* s : {"Maintain high availability", "Continue to grow", "Keep the lights on"})
    CHECK_MESSAGE(objective(s).business_as_usual, s);
  CHECK_FALSE(objective("Delight home cooks").business_as_usual);
}

TEST_CASE("every number of an objective is found at its place") {
  const std::string_view text = "Cut costs by 20% and double output";
  const auto numbers = objective(text).numbers;
  REQUIRE(numbers.size() == 2);
  CHECK(numbers[0].range == Range{13, 16});
  CHECK(numbers[1].range == Range{21, 27});
}

}  // namespace okr::prose
