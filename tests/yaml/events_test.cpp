// SPDX-License-Identifier: MIT
#include "../../src/yaml/events.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace okr::yaml {
namespace {

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("brackets nested far too deep are refused before yaml-cpp takes memory for each") {
  for (const std::string& row : {repeated("[", 10'001), repeated("{", 10'001),
                                 repeated("a: [{\n", 5'001), repeated("[[]", 10'001)}) {
    const EventLog log = read_events("a: b\nc: " + row, {});
    CHECK(log.events.empty());
    REQUIRE(log.failure);
    CHECK(log.failure->why == Failure::Why::too_deep);
  }
}

TEST_CASE("the bracket that goes beyond the limit is named, however many follow") {
  for (const std::size_t more : {std::size_t{1}, std::size_t{20'000}}) {
    const EventLog log =
        read_events("[a, [], " + repeated("[", 31 + more) + repeated("]", 32 + more), {});
    REQUIRE(log.failure);
    CHECK(log.failure->at == 8 + 31);
  }
}

TEST_CASE("closed brackets, and some in texts, are no depth") {
  const std::string closed = repeated("- [[a], {b: c}]\n", 10'000);
  CHECK_FALSE(read_events(closed, {}).failure);
  const std::string quoted = "a: \"" + repeated("[", 9'000) + "\" # " + repeated("{", 900);
  CHECK_FALSE(read_events(quoted, {}).failure);
  CHECK_FALSE(read_events("# " + repeated("]", 500) + "\na: [[b]]\n", {}).failure);
}

TEST_CASE("whoever allows more brackets than that has them read") {
  Limits limits;
  limits.depth = 30'000;
  const EventLog log = read_events(repeated("[", 20'000), limits);
  REQUIRE(log.failure);
  CHECK(log.failure->why == Failure::Why::parser);
}

}  // namespace okr::yaml
