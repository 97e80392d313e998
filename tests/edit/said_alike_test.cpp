// SPDX-License-Identifier: MIT
#include "../../src/edit/said_alike.h"

#include <doctest/doctest.h>

namespace okr::edit {
namespace {

std::string first(std::string_view words, double was, double value) {
  const std::vector<std::string> ways = said_alike(words, was, value);
  return ways.empty() ? "-" : ways.front();
}

}  // namespace

TEST_CASE("a number is written in the manner of the old one") {
  CHECK(first("0.2%", 0.2, 0.25) == "0.25%");
  CHECK(first("$1.2M", 1'200'000, 1'500'000) == "$1.5M");
  CHECK(first("1,500", 1500, 2000) == "2,000");
  CHECK(first("1,500", 1500, 2'000'000) == "2,000,000");
  CHECK(first("10k", 10'000, 12'500) == "12.5k");
  CHECK(first("4.5/5", 4.5, 4.6) == "4.6/5");
  CHECK(first("-3", -3, -5) == "-5");
  CHECK(first("0", 0, 7) == "7");
  CHECK(first("12 out of 30", 12, 20) == "20 out of 30");
}

TEST_CASE("a time keeps its unit, one of them in the singular") {
  CHECK(first("3 weeks", 21, 14) == "2 weeks");
  CHECK(first("3 weeks", 21, 7) == "1 week");
  CHECK(first("1 day", 1, 4) == "4 days");
  CHECK(first("3 weeks", 21, 10) == "-");
}

TEST_CASE("a number in a word stays one up to twelve") {
  CHECK(first("two", 2, 3) == "three");
  CHECK(first("Two", 2, 12) == "Twelve");
  CHECK(first("two", 2, 13) == "-");
  CHECK(first("two", 2, 2.5) == "-");
}

TEST_CASE("a time whose number is a word keeps its unit, with digits past twelve") {
  CHECK(first("four days", 4, 2) == "two days");
  CHECK(first("three weeks", 21, 7) == "one week");
  CHECK(first("One week", 7, 21) == "Three weeks");
  CHECK(first("four days", 4, 20) == "20 days");
  CHECK(first("four days", 4, 2.5) == "2.5 days");
  CHECK(first("three weeks", 21, 10) == "-");
  CHECK(first("one in three", 33.333333333, 40) == "-");
}

TEST_CASE("a share of whole things has whole numbers") {
  CHECK(first("1 in 4", 25, 50) == "2 in 4");
  CHECK(first("1 in 4", 25, 40) == "1 in 6.4");  // which reads as another share
}

TEST_CASE("where several numbers stand there, each is a way, and the reader's to choose") {
  const std::vector<std::string> ways = said_alike("40 to 80%", 80, 100);
  REQUIRE(ways.size() == 2);
  CHECK(ways[0] == "50 to 80%");
  CHECK(ways[1] == "40 to 100%");
}

}  // namespace okr::edit
