// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {
namespace {

diag::Diagnostic only_finding(std::string_view bytes, const Limits& limits) {
  const Parsed parsed = parse(text::Source{"a.yaml", std::string(bytes)}, 0, limits);
  REQUIRE(parsed.problems.size() == 1);
  return parsed.problems[0];
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("one bad line never hides the others, and the rest is in the tree") {
  const std::string_view bytes =
      "period: 2026-Q4\n"
      "team shop\n"
      "objectives:\n"
      "  - id: loved\n"
      "    title: @Cooks love us\n"
      "     why: refunds\n"
      "    key_results:\n"
      "      - id: refunds\n"
      "        checkins:\n"
      "          - 2026-10-05 4 Fewer returns: good\n"
      "          - 2026-10-12 3\n"
      "owner: \"dana\n";
  CHECK(findings_of(bytes) ==
        "2:1 [team] file-syntax: no ':' after 'team'\n"
        "5:12 [@] file-syntax: text that starts with '@' must be in quotes\n"
        "6:6 [why] file-syntax: 'why' is indented by 5, its siblings by 4\n"
        "10:39 [:] file-syntax: text with ': ' in it must be in quotes, or it reads as a key with "
        "a value\n"
        "12:8 [\"] file-syntax: this quote is never closed\n");
  CHECK(shape_of(parse_text(bytes).tree) ==
        "{period:'2026-Q4';objectives:[{id:'loved';key_results:[{id:'refunds';checkins:["
        "'2026-10-12 3';];};];};];}");
}

TEST_CASE("what is passed over is told, a dash stays where its item goes on") {
  const Parsed parsed = parse_text("- date:2026-10-05\n  value: 4\n- b\n");
  CHECK(shape_of(parsed.tree) == "[{value:'4';};'b';]");
  CHECK(parsed.unread == std::vector<text::Span>{{0, 2, 17}});
}

TEST_CASE("a key that cannot be read takes what hangs on it along, and no more") {
  CHECK(shape_of(parse_text("a: 1\nlist\n  - x\n  - y\nb: 2\n").tree) == "{a:'1';b:'2';}");
  CHECK(shape_of(parse_text("a: 1\n b:\n   c: 2\nd: 3\n").tree) == "{a:'1';d:'3';}");
}

TEST_CASE("what is read in spite of a finding is in the tree") {
  CHECK(shape_of(parse_text("note: fixed #42\n").tree) == "{note:'fixed';}");
  CHECK(shape_of(parse_text("base: &b\n  x: 1\n").tree) == "{base:{x:'1';};}");
  CHECK(shape_of(parse_text("a: 1\n---\nb: 2\n").tree) == "{a:'1';}");
}

TEST_CASE("of a conflict our side is read") {
  CHECK(
      shape_of(parse_text("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> topic\nc: 4\n").tree) ==
      "{a:'1';b:'2';c:'4';}");
}

TEST_CASE("an empty file has no nodes and no problem") {
  for (const std::string_view bytes : {"", "\n", "  \n\n", "---\n", "\xEF\xBB\xBF"}) {
    const Parsed parsed = parse_text(bytes);
    CHECK(parsed.problems.empty());
    CHECK(parsed.tree.nodes.empty());
  }
}

TEST_CASE("a file over the limit is not read at all") {
  Limits limits;
  limits.file_bytes = 10;
  const diag::Diagnostic d = only_finding("a: 12345678\n", limits);
  CHECK(d.rule == "file-too-large");
  CHECK(d.message == "the file has 12 bytes, the limit is 10");
  CHECK(d.help == "split it, or raise the limit with --max-file-size");
  CHECK(d.span == text::Span{0, 0, 0});
}

TEST_CASE("nesting, long texts and many nodes are refused at their limits") {
  const Limits limits{1 << 20, 3, 5, 8};
  CHECK(only_finding("a: [[[b]]]\n", limits).message == "nested deeper than the limit of 3");
  CHECK(only_finding("a: [[[b]]]\n", limits).span == text::Span{0, 5, 6});
  CHECK(only_finding("a: 123456\n", limits).message ==
        "this text is longer than the limit of 5 bytes");
  CHECK(only_finding("a: 123456\n", limits).span == text::Span{0, 3, 9});
  CHECK(only_finding("[1, 2, 3, 4, 5, 6, 7, 8]\n", limits).message ==
        "the file has more keys, values and list items than the limit of 8");
  CHECK(only_finding("[1, 2, 3, 4, 5, 6, 7, 8]\n", limits).rule == "file-too-large");
  CHECK(parse(text::Source{"a", "a: [[b]]\nc: 12345\n"}, 0, limits).problems.empty());
}

TEST_CASE("a key longer than YAML reads is named") {
  const diag::Diagnostic d = only_finding(repeated("k", 1030) + ": x\n", Limits{});
  CHECK(d.message == "a key of 1030 bytes is too long: this looks like text with ':' in it");
}

TEST_CASE("a file that is wrong on every line is still read in bounded time") {
  const std::string bytes = repeated("a: [\n", 20'000) + repeated("'\n", 1000) +
                            repeated("\"x: y: z\n", 1000) + repeated("  - }\n", 1000);
  CHECK_FALSE(parse_text(bytes).problems.empty());
}

TEST_CASE("of tens of thousands of slips the first are told, and what follows is passed over") {
  for (const std::string_view line : {"- b\n", "a: b: c\n"}) {
    const std::string bytes = "x: y\n" + repeated(line, 30'000);
    const Parsed parsed = parse_text(bytes);
    CHECK(parsed.problems.size() == 10'000);
    CHECK(shape_of(parsed.tree) == "{x:'y';}");
    CHECK(parsed.unread.back().end == bytes.size());
  }
}

}  // namespace okr::yaml
