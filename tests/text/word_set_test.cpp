// SPDX-License-Identifier: MIT
#include <okr/text/word_set.h>

#include <doctest/doctest.h>

namespace okr::text {
namespace {

constexpr WordSet fruits{"apple", "fig", "pear", "plum", "\xC3\xA1lma"};
static_assert(fruits.contains("fig"));
static_assert(!fruits.contains("date"));

TEST_CASE("a set of words holds its words and no others") {
  for (const char* const word : {"apple", "fig", "pear", "plum", "\xC3\xA1lma"}) {
    CAPTURE(word);
    CHECK(fruits.contains(word));
  }
  // Of the same ends and length, longer, shorter, of other case, empty.
  for (const char* const word :
       {"ample", "fog", "peer", "poor", "figs", "fi", "f", "Fig", "FIG", "apple ", "", " "}) {
    CAPTURE(word);
    CHECK_FALSE(fruits.contains(word));
  }
}

}  // namespace
}  // namespace okr::text
