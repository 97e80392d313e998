// SPDX-License-Identifier: MIT
#include <okr/edit/fixes.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace okr::edit {
namespace {

using diag::Applicability;
using diag::Effect;
using text::Source;
using text::Span;

constexpr std::uint32_t file = 3;

/// An edit that puts `text` in the place of the first `words` at or behind `from`.
text::Edit instead_of(std::string_view bytes, std::string_view words, std::string text,
                      std::size_t from = 0) {
  const std::size_t begin = bytes.find(words, from);
  REQUIRE(begin != std::string_view::npos);
  return {
      {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())},
      std::move(text)};
}

/// An edit that writes `text` in front of the first `words`.
text::Edit in_front_of(std::string_view bytes, std::string_view words, std::string text) {
  text::Edit edit = instead_of(bytes, words, std::move(text));
  edit.span.end = edit.span.begin;
  return edit;
}

diag::Diagnostic fixable(Effect effect, std::vector<text::Edit> edits,
                         Applicability applicability = Applicability::safe) {
  diag::Diagnostic d;
  d.rule = "r";
  d.span = edits.front().span;
  d.fixes.push_back({applicability, "do it", std::move(edits), effect});
  return d;
}

/// The fixed bytes, or why not.
std::string fixed(const std::string& bytes, const std::vector<diag::Diagnostic>& diagnostics,
                  Wanted wanted = Wanted::safe) {
  const auto result = apply_fixes({"a.yaml", bytes}, file, diagnostics, wanted, {});
  if (result.refused.empty()) return result.bytes;
  CHECK(result.bytes == bytes);
  return result.refused.front().message;
}

std::size_t applied(const std::string& bytes, const std::vector<diag::Diagnostic>& diagnostics) {
  return apply_fixes({"a.yaml", bytes}, file, diagnostics, Wanted::safe, {}).applied;
}

std::string refused(std::string_view place, std::string_view what) {
  return "a.yaml:" + std::string(place) +
         ": not fixed, the fix would change more than it says: " + std::string(what) +
         "; make it by hand, and report this as a defect of okr";
}

}  // namespace

TEST_CASE("a key is added") {
  const std::string bytes = "- title: X\n  owner: li\n";
  const auto add = fixable(Effect::key_added, {in_front_of(bytes, "title", "id: x\n  ")});
  CHECK(fixed(bytes, {add}) == "- id: x\n  title: X\n  owner: li\n");
  const std::string flow = "- {title: X}\n";
  const auto in_flow = fixable(Effect::key_added, {in_front_of(flow, "title", "id: x, ")});
  CHECK(fixed(flow, {in_flow}) == "- {id: x, title: X}\n");
}

TEST_CASE("a sentence gets an id and becomes a title") {
  const std::string bytes = "list:\n  - Raise NPS # now\n  - 'x: y'\n";
  const auto first =
      fixable(Effect::item_named, {in_front_of(bytes, "Raise", "id: nps\n    title: ")});
  const auto second = fixable(Effect::item_named, {in_front_of(bytes, "'x", "id: x\n    title: ")});
  CHECK(fixed(bytes, {first, second}) ==
        "list:\n  - id: nps\n    title: Raise NPS # now\n  - id: x\n    title: 'x: y'\n");
}

TEST_CASE("a key is removed") {
  const std::string bytes = "a: 1\nprogress:\n  - 2\nb: 3\n";
  CHECK(fixed(bytes, {fixable(Effect::key_removed,
                              {instead_of(bytes, "progress:\n  - 2\n", "")})}) == "a: 1\nb: 3\n");
}

TEST_CASE("a text is replaced, a key's as well as a value's") {
  const std::string bytes = "titel: \"Raise it\" # why\n";
  CHECK(fixed(bytes, {fixable(Effect::text_replaced, {instead_of(bytes, "it", "NPS", 6)}),
                      fixable(Effect::text_replaced, {instead_of(bytes, "titel", "title")})}) ==
        "title: \"Raise NPS\" # why\n");
}

TEST_CASE("two words of one text are replaced") {
  const std::string bytes = "a: one two three\n";
  CHECK(fixed(bytes, {fixable(Effect::text_replaced, {instead_of(bytes, "one", "1")}),
                      fixable(Effect::text_replaced, {instead_of(bytes, "three", "3")})}) ==
        "a: 1 two 3\n");
}

TEST_CASE("items are moved with the comments above them") {
  const std::string bytes =
      "checkins:\n  # late\n  - 2026-10-12 8\n  - 2026-10-05 7 # early\nid: x\n";
  const std::string late = "  # late\n  - 2026-10-12 8";
  const std::string early = "  - 2026-10-05 7 # early";
  CHECK(fixed(bytes, {fixable(Effect::items_moved,
                              {instead_of(bytes, late, early), instead_of(bytes, early, late)})}) ==
        "checkins:\n  - 2026-10-05 7 # early\n  # late\n  - 2026-10-12 8\nid: x\n");
  const std::string flow = "a: [x, [y], z]\n";
  CHECK(fixed(flow, {fixable(Effect::items_moved,
                             {instead_of(flow, "x", "z"), instead_of(flow, "z", "x")})}) ==
        "a: [z, [y], x]\n");
}

TEST_CASE("layout changes: comments, spaces, line ends") {
  const std::string bytes = "a: 1 # okr: allow(x)\r\nb:   |\n  2\n";
  CHECK(fixed(bytes, {fixable(Effect::layout, {instead_of(bytes, " # okr: allow(x)", "")}),
                      fixable(Effect::layout, {instead_of(bytes, "\r\n", "\n")})}) ==
        "a: 1\nb:   |\n  2\n");
  CHECK(fixed("a: 'x'\n", {fixable(Effect::layout, {instead_of("a: 'x'\n", "'x'", "x")})}) ==
        "a: x\n");
}

TEST_CASE("only wanted fixes are made, one a finding, and only those of the file") {
  const std::string bytes = "a: 1\n";
  const auto unsafe =
      fixable(Effect::text_replaced, {instead_of(bytes, "1", "2")}, Applicability::unsafe);
  CHECK(fixed(bytes, {unsafe}) == bytes);
  CHECK(fixed(bytes, {unsafe}, Wanted::safe_and_unsafe) == "a: 2\n");
  const auto blank =
      fixable(Effect::text_replaced, {instead_of(bytes, "1", "___")}, Applicability::needs_input);
  CHECK(fixed(bytes, {blank}, Wanted::safe_and_unsafe) == bytes);
  auto elsewhere = fixable(Effect::text_replaced, {instead_of(bytes, "1", "2")});
  elsewhere.fixes[0].edits[0].span.file = file + 1;
  CHECK(fixed(bytes, {elsewhere}) == bytes);
  auto two = fixable(Effect::text_replaced, {instead_of(bytes, "1", "2")});
  two.fixes.push_back({Applicability::safe, "or", {instead_of(bytes, "a", "b")}, {}});
  CHECK(fixed(bytes, {two}) == "a: 2\n");
  CHECK(applied(bytes, {two}) == 1);
}

TEST_CASE("a fix that gets in another's way waits") {
  const std::string bytes = "- title: X\n- [b, {t: c}, a]\n";
  const auto add = fixable(Effect::key_added, {in_front_of(bytes, "title", "id: x\n  ")});
  const auto other = fixable(Effect::key_added, {in_front_of(bytes, "title", "id: y\n  ")});
  CHECK(fixed(bytes, {add, other}) == "- id: x\n  title: X\n- [b, {t: c}, a]\n");
  CHECK(applied(bytes, {add, other}) == 1);
  const auto moved =
      fixable(Effect::items_moved, {instead_of(bytes, "b", "a"), instead_of(bytes, "a", "b")});
  const auto inside = fixable(Effect::text_replaced, {instead_of(bytes, "c", "d")});
  CHECK(fixed(bytes, {moved, inside}) == "- title: X\n- [a, {t: c}, b]\n");
  CHECK(fixed(bytes, {inside, moved}) == "- title: X\n- [b, {t: d}, a]\n");
}

TEST_CASE("a fix that does more than it says changes nothing, and is told") {
  const std::string bytes = "a: 1\nb: 2\nc: [x, y]\n";
  const auto with = [&](Effect effect, std::string_view words, std::string text) {
    return fixed(bytes, {fixable(effect, {instead_of(bytes, words, std::move(text))})});
  };
  CHECK(with(Effect::layout, "1", "3") == refused("1:4", "'1' would become '3'"));
  CHECK(with(Effect::layout, "2", "# 2") == refused("2:4", "'2' would become nothing"));
  CHECK(with(Effect::layout, "b: 2", "b: 2\nd: 4") == refused("3:1", "'c' would become 'd'"));
  CHECK(with(Effect::layout, "c: [x, y]\n", "") == refused("3:1", "'c' would be lost"));
  CHECK(with(Effect::layout, "y]\n", "y]\nd: 4\n") == refused("3:9", "'d' would be added"));
  CHECK(with(Effect::key_removed, "a: 1\nb: 2\n", "") ==
        refused("1:1", "the fix would not do what it is meant to do, just once"));
}

TEST_CASE("a fix that breaks the file changes nothing, and is told") {
  const std::string bytes = "a: 1\nb: \"2\"\n";
  const auto twice = fixable(Effect::key_added, {in_front_of(bytes, "b", "a: 2\n")});
  CHECK(fixed(bytes, {twice})
            .starts_with("a.yaml:2:1: not fixed, the fix would change more than it says: the file "
                         "would get a new problem: "));
  const auto open = fixable(Effect::text_replaced, {instead_of(bytes, "2\"", "2")});
  CHECK(fixed(bytes, {open}).find("the file would get a new problem: ") != std::string::npos);
}

TEST_CASE("edits of one fix that overlap or leave the file change nothing") {
  const std::string bytes = "a: 1\n";
  const auto overlapping =
      fixable(Effect::layout, {instead_of(bytes, "a: 1", "a:  1"), instead_of(bytes, "1", "1 ")});
  CHECK(fixed(bytes, {overlapping}) ==
        refused("1:1", "the edit of bytes 3-4 overlaps another one"));
  CHECK(fixed(bytes, {fixable(Effect::layout, {{{file, 90, 91}, ""}})}) ==
        refused("2:1", "the edit of bytes 90-91 is outside the file, which has 5 bytes"));
}

TEST_CASE("a bad fix is left out, and the good ones of its file are made") {
  const std::string bytes = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n";
  const auto to = [&](Effect effect, std::string_view words, std::string text) {
    return fixable(effect, {instead_of(bytes, words, std::move(text))});
  };
  const auto result =
      apply_fixes({"a.yaml", bytes}, file,
                  {to(Effect::text_replaced, "1", "one"), to(Effect::layout, "2", "two"),
                   to(Effect::text_replaced, "3", "three"), to(Effect::layout, "4", "# 4"),
                   to(Effect::text_replaced, "5", "five")},
                  Wanted::safe, {});
  CHECK(result.bytes == "a: one\nb: 2\nc: three\nd: 4\ne: five\n");
  CHECK(result.applied == 3);
  REQUIRE(result.refused.size() == 2);
  CHECK(result.refused[0].message == refused("2:4", "'2' would become 'two'"));
  CHECK(result.refused[1].message == refused("4:4", "'4' would become nothing"));
}

TEST_CASE("lines that cannot be read are left alone, the others are fixed") {
  const std::string bytes = "a: 1\n\tb: 2\nc: 3\n";
  REQUIRE_FALSE(yaml::parse({"a.yaml", bytes}, file, {}).unread.empty());
  const auto inside = fixable(Effect::layout, {instead_of(bytes, "b", "x")});
  const auto outside = fixable(Effect::text_replaced, {instead_of(bytes, "3", "4")});
  CHECK(fixed(bytes, {inside, outside}) == "a: 1\n\tb: 2\nc: 4\n");
  const std::string hopeless = "a: \xFF\n";
  CHECK(fixed(hopeless, {fixable(Effect::layout, {instead_of(hopeless, "a", "b")})}) == hopeless);
}

TEST_CASE("a byte order mark, CRLF and a missing last line break stay") {
  const std::string bytes =
      "\xEF\xBB\xBF"
      "a: 1\r\nb: 2";
  CHECK(fixed(bytes, {fixable(Effect::text_replaced, {instead_of(bytes, "1", "\"\u00E9\"")}),
                      fixable(Effect::key_added, {in_front_of(bytes, "b", "id: x\r\n")})}) ==
        "\xEF\xBB\xBF"
        "a: \"\u00E9\"\r\nid: x\r\nb: 2");
}

}  // namespace okr::edit
