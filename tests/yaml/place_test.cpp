// SPDX-License-Identifier: MIT
#include "yaml/random_yaml.h"
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {
namespace {

/// The bytes from the place of `word` in the text of key "a" on.
std::string from(std::string_view bytes, std::string_view word, std::size_t size) {
  const text::Source source{"a.yaml", std::string(bytes)};
  const Parsed parsed = parse(source, 0, Limits{});
  const Value value = *parsed.tree.root()->find("a");
  return source.bytes.substr(place_in(source, value, value.text().find(word)), size);
}

std::uint32_t end_place(std::string_view bytes) {
  const text::Source source{"a.yaml", std::string(bytes)};
  const Parsed parsed = parse(source, 0, Limits{});
  const Value value = *parsed.tree.root()->find("a");
  return place_in(source, value, value.text().size());
}

bool is_white(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

void check_places(const text::Source& source, const Value& value) {
  std::uint32_t last = value.span().begin;
  for (std::size_t i = 0; i < value.text().size(); ++i) {
    const std::uint32_t at = place_in(source, value, i);
    CHECK(at >= last);
    CHECK(at < value.span().end);
    last = at;
    const char written = source.bytes[at];
    const bool is_escape = value.style() == Style::double_quoted && written == '\\';
    if (!is_white(value.text()[i]) && !is_escape) CHECK(written == value.text()[i]);
  }
  CHECK(place_in(source, value, value.text().size()) <= value.span().end);
}

}  // namespace

TEST_CASE("a word's place is found in every style") {
  CHECK(from("a: one two\n", "two", 3) == "two");
  CHECK(from("a: one\n  two\n", "two", 3) == "two");
  CHECK(from("a: one\r\n\r\n   two\r\n", "two", 3) == "two");
  CHECK(from("a: 'it''s two'\n", "two", 3) == "two");
  CHECK(from("a: 'it''s'\n", "'s", 3) == "''s");
  CHECK(from("a: \"x\\u20AC\\t two\"\n", "two", 3) == "two");
  CHECK(from("a: \"x\\u20AC two\"\n", "\xE2\x82\xAC", 6) == "\\u20AC");
  CHECK(from("a: \"x \\\n   two\"\n", "two", 3) == "two");
  CHECK(from("a: |\n    one\n      two\n", "  two", 5) == "  two");
  CHECK(from("a: >\n  one\n  two\n", "two", 3) == "two");
}

TEST_CASE("the end of a text is one past its last written byte") {
  CHECK(end_place("a: one # c\n") == 6);
  CHECK(end_place("a: 'one'\n") == 7);
  CHECK(end_place("a: \"one\\n\"\n") == 9);
  CHECK(end_place("a: ''\n") == 4);
  CHECK(end_place("a: |\n  one\nb: 1\n") == 11);
}

TEST_CASE("in random texts every letter's place holds that letter or its escape") {
  for (std::uint32_t seed = 1; seed <= 150; ++seed) {
    CAPTURE(seed);
    const text::Source source{"a.yaml", random_sample(seed).bytes};
    const Parsed parsed = parse(source, 0, Limits{});
    for (std::uint32_t i = 0; i < parsed.tree.nodes.size(); ++i) {
      const Value value(parsed.tree, i);
      if (value.kind() == Kind::scalar) check_places(source, value);
    }
  }
}

}  // namespace okr::yaml
