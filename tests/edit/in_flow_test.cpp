// SPDX-License-Identifier: MIT
#include "../../src/edit/in_flow.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

/// `bytes` after `change` of its first list or mapping in brackets.
template <class Change>
std::string changed(const std::string& bytes, Change change) {
  const text::Source source{"a", bytes};
  const yaml::Parsed parsed = yaml::parse(source, 0, {});
  const Page page = page_of(source, parsed.tree, {});
  REQUIRE(!page.brackets.empty());
  const auto out =
      text::apply(bytes, change(page, yaml::Value(parsed.tree, page.brackets[0].first)));
  return out ? *out : out.error().message;
}

std::string with_part(const std::string& bytes, std::size_t place) {
  return changed(bytes, [&](const Page& page, const yaml::Value& list) {
    return insert_part(page, list, place, "n");
  });
}

std::string without_part(const std::string& bytes, std::size_t part) {
  return changed(bytes, [&](const Page& page, const yaml::Value& list) {
    return remove_part(page, list, part);
  });
}

}  // namespace

TEST_CASE("a part goes in front of others, between them and behind them") {
  CHECK(with_part("[a, b]\n", 0) == "[n, a, b]\n");
  CHECK(with_part("[a, b]\n", 1) == "[a, n, b]\n");
  CHECK(with_part("[a, b]\n", 2) == "[a, b, n]\n");
  CHECK(with_part("[a, b, ]\n", 2) == "[a, b, n, ]\n");
  CHECK(with_part("{a: x, b: }\n", 2) == "{a: x, b:, n }\n");
}

TEST_CASE("brackets that are empty are filled") {
  CHECK(with_part("[]\n", 0) == "[n]\n");
  CHECK(with_part("[  ]\n", 0) == "[n]\n");
  CHECK(with_part("[\n  # none\n]\n", 0) == "[n\n  # none\n]\n");
}

TEST_CASE("parts on lines of their own get another line") {
  CHECK(with_part("[\n  a, # one\n  b # two\n]\n", 2) == "[\n  a, # one\n  b, # two\n  n\n]\n");
  CHECK(with_part("[\n  a,\n  b,\n]\n", 2) == "[\n  a,\n  b,\n  n,\n]\n");
  CHECK(with_part("[\n  a,\n  b]\n", 2) == "[\n  a,\n  b,\n  n]\n");
  CHECK(with_part("[\r\n  a\r\n]\r\n", 0) == "[\r\n  n,\r\n  a\r\n]\r\n");
  CHECK(with_part("[\n  a # one\n  , b\n]\n", 2) == "[\n  a # one\n  , b, n\n]\n");
}

TEST_CASE("a part goes with its comma") {
  CHECK(without_part("[a, b, c]\n", 0) == "[b, c]\n");
  CHECK(without_part("[a, b, c]\n", 1) == "[a, c]\n");
  CHECK(without_part("[a, b, c]\n", 2) == "[a, b]\n");
  CHECK(without_part("[a, b, ]\n", 1) == "[a, ]\n");
  CHECK(without_part("[a, ]\n", 0) == "[ ]\n");
}

TEST_CASE("a part goes with its line, and what is said about others stays") {
  CHECK(without_part("[\n  a, # one\n  # of b\n  b\n]\n", 0) == "[\n  # of b\n  b\n]\n");
  CHECK(without_part("[\n  a, # one\n  b # two\n]\n", 1) == "[\n  a, # one\n]\n");
  CHECK(without_part("[a, # one\n b]\n", 1) == "[a, # one\n ]\n");
}

}  // namespace okr::edit
