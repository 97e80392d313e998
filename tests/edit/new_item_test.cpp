// SPDX-License-Identifier: MIT
#include <okr/edit/new_item.h>

#include <doctest/doctest.h>

namespace okr::edit {
namespace {

/// `bytes` with `sentence` behind what the list has that begins with `first` and ends with `last`.
std::string added(std::string_view bytes, std::string_view first, std::string_view last,
                  std::string_view sentence) {
  const auto begin = static_cast<std::uint32_t>(bytes.find(first));
  const auto end = static_cast<std::uint32_t>(bytes.rfind(last) + last.size());
  const auto out = add_last_item({"f.yaml", std::string(bytes)}, {0, begin, end}, sentence, {});
  return out ? *out : out.error().message;
}

}  // namespace

TEST_CASE("an item is added on a line of its own, indented like the others") {
  CHECK(added("k:\n  - a # one\n  - b # two\n", "- a", "b", "c") ==
        "k:\n  - a # one\n  - b # two\n  - c\n");
  CHECK(added("k:\n- a\nl: 1\n", "- a", "a", "c") == "k:\n- a\n- c\nl: 1\n");
  CHECK(added("k:\n  - {x: 1,\n     y: 2}\nl: 1\n", "- {", "}", "c") ==
        "k:\n  - {x: 1,\n     y: 2}\n  - c\nl: 1\n");
}

TEST_CASE("line ends stay as they are, also a missing last one") {
  CHECK(added("k:\r\n  - a\r\n", "- a", "a", "c") == "k:\r\n  - a\r\n  - c\r\n");
  CHECK(added("k:\n  - a", "- a", "a", "c") == "k:\n  - a\n  - c");
}

TEST_CASE("a list in brackets gets it inside them") {
  CHECK(added("k: [a]\n", "[", "]", "c") == "k: [a, c]\n");
  CHECK(added("k: []\n", "[", "]", "c") == "k: [c]\n");
}

TEST_CASE("a sentence that YAML would take for more is put in quotes") {
  CHECK(added("k:\n  - a\n", "- a", "a", "b: c #d") == "k:\n  - a\n  - \"b: c #d\"\n");
  CHECK(added("k: [a]\n", "[", "]", "b, c") == "k: [a, \"b, c\"]\n");
}

TEST_CASE("where there is no list, nothing is added") {
  CHECK(added("k: a\n", "a", "a", "c") == "this list can only be added to by hand");
}

}  // namespace okr::edit
