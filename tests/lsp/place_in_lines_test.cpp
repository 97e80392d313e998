// SPDX-License-Identifier: MIT
#include "../../src/lsp/place_in_lines.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::lsp {
namespace {

constexpr std::string_view mark = "‸";

std::string_view slice_of(std::string_view text, Stretch stretch) {
  return text.substr(stretch.begin, stretch.end - stretch.begin);
}

/// "key a/-/b [typed]": part, path of the slot, the word there.
std::string place_of(std::string text) {
  const std::size_t at = text.find(mark);
  REQUIRE(at != std::string::npos);
  text.erase(at, mark.size());
  const Lines lines = read_lines(text, static_cast<std::uint32_t>(at));
  const LinePlace& place = lines.place;
  std::string out;
  switch (place.part) {
    case Part::nothing:
      return "nothing";
    case Part::key:
      out = "key";
      break;
    case Part::value:
      out = "value";
      break;
    case Part::comment:
      return "comment [" + std::string(slice_of(text, place.typed)) + "]";
  }
  std::string path;
  for (const std::uint32_t slot : path_to(lines, place.slot)) {
    const Slot& step = lines.slots[slot];
    path += '/';
    path += step.kind == Slot::Kind::item ? "-" : slice_of(text, step.key);
  }
  out += ' ' + (path.empty() ? "/" : path) + " [" + std::string(slice_of(text, place.typed)) + "]";
  if (place.colon_follows) out += " colon";
  if (place.needs_blank) out += " blank";
  if (place.behind_key) out += " behind";
  if (place.in_quotes) out += " quotes";
  if (place.in_brackets) out += " brackets";
  return out;
}

struct Row {
  std::string text;
  std::string place;
};

void check_each(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(place_of(row.text) == row.place);
  }
}

}  // namespace

TEST_CASE("on lines of its own a key is found by its column") {
  check_each({
      {"‸", "key / []"},
      {"te‸", "key / [te]"},
      {"t‸eam: x\n", "key / [team] colon"},
      {"team: x\n‸", "key / []"},
      {"team: x\n‸\nperiod: y\n", "key / []"},
      {"a:\n  b: 1\n  ‸\n", "key /a []"},
      {"a:\n  b: 1\n‸\n", "key / []"},
      {"a:\n  b: 1\n    ‸\n", "nothing"},
      {"a:\n  ‸", "value /a []"},
      {"a:\n    b: 1\n  ‸\n", "nothing"},
      {"a:\n- b: 1\n  ‸\n- c: 2\n", "key /a/- []"},
      {"a:\n- b: 1\n‸\n", "key / []"},
      {"a:\n  - b: 1\n    c‸\n    d: 2\n", "key /a/- [c]"},
      {"a:\n  - - b: 1\n      ‸\n", "key /a/-/- []"},
      {"\"te‸am\": x\n", "key / [team] colon quotes"},
  });
}

TEST_CASE("a value is what stands behind a colon or a dash") {
  check_each({
      {"team: ‸\n", "value /team [] behind"},
      {"team:‸\n", "value /team [] blank behind"},
      {"team: pro‸duct\n", "value /team [product] behind"},
      {"team: prod‸ # who\n", "value /team [prod] behind"},
      {"team: ‸ # who\n", "value /team [] behind"},
      {"team: product # w‸ho\n", "comment [# who]"},
      {"team: \"pro‸\"\n", "value /team [pro] behind quotes"},
      {"team: 'pro‸\nperiod: x\n", "value /team [pro] behind quotes"},
      {"team: 'it''s ‸me'\n", "value /team [it''s me] behind quotes"},
      {"a:\n  - ‸\n", "value /a/- []"},
      {"a:\n  -‸\n", "value /a/- [] blank"},
      {"a:\n  - b‸\n", "value /a/- [b]"},
      {"a:\n  b‸\n", "value /a [b]"},
      {"a: b\r\nteam: x‸\r\n", "value /team [x] behind"},
      {"\xEF\xBB\xBFteam: x‸", "value /team [x] behind"},
  });
}

TEST_CASE("inside of longer texts nothing is asked for") {
  check_each({
      {"why: |\n  te‸am: x\nteam: y\n", "nothing"},
      {"why: >-\n  a\n  ‸\nteam: y\n", "nothing"},
      {"why: |\n  a\nte‸am: y\n", "key / [team] colon"},
      {"why: \"a\n  te‸am\"\n", "nothing"},
      {"why: a\n  b‸c\n", "nothing"},
      {"--- ‸\n", "nothing"},
  });
}

TEST_CASE("in brackets commas and colons say what is asked for") {
  check_each({
      {"a: {‸}\n", "key /a [] behind brackets"},
      {"a: {b‸}\n", "key /a [b] behind brackets"},
      {"a: {b‸: 1}\n", "key /a [b] colon behind brackets"},
      {"a: {b: ‸}\n", "value /a/b [] behind brackets"},
      {"a: {b:‸}\n", "value /a/b [] blank behind brackets"},
      {"a: {b: c‸d, e: f}\n", "value /a/b [cd] behind brackets"},
      {"a: {b: 1, ‸\n", "key /a [] behind brackets"},
      {"a: {b: 1, c: ‸\nd: 2\n", "value /a/c [] behind brackets"},
      {"a: [‸]\n", "value /a/- [] behind brackets"},
      {"a: [b, c‸]\n", "value /a/- [c] behind brackets"},
      {"a: [{b: 1}, {c: ‸}]\n", "value /a/-/c [] behind brackets"},
      {"a: [{b: 1} ‸]\n", "nothing"},
      {"a: {\n  b: 1,\n  ‸\n}\nc: 2\n", "key /a [] behind brackets"},
      {"a: [\"b‸\"]\n", "value /a/- [b] behind quotes brackets"},
      {"- {b: 1, ‸}\n", "key /- [] brackets"},
      {"a: {b: 1} # c‸\n", "comment [# c]"},
  });
}

TEST_CASE("brackets and quotes that are not closed end where the next key begins") {
  check_each({
      {"a: {b: [c\nteam: ‸\n", "value /team [] behind"},
      {"a: \"b\nteam: ‸\n", "value /team [] behind"},
      {"x:\n  - {b: 1\n  - c: ‸\n", "value /x/-/c [] behind"},
  });
}

TEST_CASE("however deep a text nests, it is read in one go") {
  const std::string deep(20000, '[');
  CHECK(place_of("a: " + deep + "‸").ends_with("[] behind brackets"));
}

TEST_CASE("however many words a line has, it is looked through once") {
  std::string words;
  for (int i = 0; i < 40000; ++i) words += "a, ";
  CHECK(place_of("a: [" + words + "b‸]\n") == "value /a/- [b] behind brackets");
}

}  // namespace okr::lsp
