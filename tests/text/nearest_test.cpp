// SPDX-License-Identifier: MIT
#include <okr/text/nearest.h>

#include <doctest/doctest.h>

#include <array>
#include <string_view>
#include <vector>

namespace okr::text {
namespace {

constexpr std::array<std::string_view, 4> keys = {"title", "target", "team", "owner"};

}  // namespace

TEST_CASE("insertions, deletions, substitutions and swaps of neighbours cost one each") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("owner", "onwer") == 1);
  CHECK(edit_distance("owner", "ownr") == 1);
  CHECK(edit_distance("owner", "ownner") == 1);
  CHECK(edit_distance("owner", "owmer") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("ca", "abc") == 3);
}

TEST_CASE("the nearest known word is found whatever its case") {
  CHECK(nearest("onwer", keys) == "owner");
  CHECK(nearest("Title", keys) == "title");
  CHECK(nearest("TARGT", keys) == "target");
}

TEST_CASE("a word farther than a third of its length is not offered") {
  CHECK(nearest("tam", keys) == "team");
  CHECK(nearest("xy", keys) == std::nullopt);
  CHECK(nearest("deadline", keys) == std::nullopt);
  CHECK(nearest("", keys) == std::nullopt);
}

TEST_CASE("among equally near words the first wins") {
  constexpr std::array<std::string_view, 2> two = {"cat", "car"};
  CHECK(nearest("caz", two) == "cat");
}

TEST_CASE("the hint is a phrase to append to a message") {
  CHECK(did_you_mean("onwer", keys) == " (did you mean 'owner'?)");
  CHECK(did_you_mean("zebra", keys) == "");
}

TEST_CASE("of many words against many names only the first get a hint") {
  const std::vector<std::string_view> names(100'000, "owner");
  Suggestions suggestions;
  for (int i = 0; i < 6; ++i) {
    CHECK(suggestions.did_you_mean("onwer", names) == " (did you mean 'owner'?)");
  }
  CHECK(suggestions.did_you_mean("onwer", names) == "");
}

}  // namespace okr::text
