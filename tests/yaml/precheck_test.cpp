// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {
namespace {

using namespace std::string_literals;

std::string message_of(std::string_view bytes) {
  const Parsed parsed = parse_text(bytes);
  REQUIRE(parsed.problems.size() == 1);
  CHECK(parsed.problems[0].rule == "file-syntax");
  return parsed.problems[0].message;
}

text::Span span_of(std::string_view bytes) {
  return parse_text(bytes).problems.at(0).span;
}

}  // namespace

TEST_CASE("bytes that no file may hold are named at the first place of each kind") {
  CHECK(message_of("a: x\xFFy\n") == "the byte 0xff is no UTF-8");
  CHECK(span_of("a: x\xFFy\n") == text::Span{0, 4, 5});
  CHECK(message_of("a: \xC0\x80\n") == "the byte 0xc0 is no UTF-8, and 1 more like it");
  CHECK(message_of("a: x\x1By\n") == "a control character (U+001B)");
  CHECK(message_of("a: x\0y\n"s) == "a control character (U+0000)");
  CHECK(message_of("a: \xC2\x85\n") == "a control character (U+0085)");
  CHECK(message_of("a: x\x7F\n") == "a control character (U+007F)");
  CHECK(message_of("a: x\rb: y\n") == "a carriage return without a line feed (U+000D)");
  CHECK(message_of("a: x\n\xEF\xBB\xBF"
                   "b: y\n") == "a byte order mark inside the file (U+FEFF)");
}

TEST_CASE("such a byte is found wherever it stands between others") {
  const std::string_view unwanted[] = {"\x01", "\x1F", "\x7F", "\xC2\x80", "\xFF"};
  for (const std::string_view byte : unwanted) {
    for (std::uint32_t at = 3; at < 40; ++at) {
      std::string bytes = "a: " + std::string(40, '~') + "\n";
      bytes.insert(at, byte);
      CAPTURE(bytes);
      CHECK(span_of(bytes) == text::Span{0, at, at + static_cast<std::uint32_t>(byte.size())});
    }
  }
}

TEST_CASE(
    "the first and the last of plain ASCII are no such bytes, nor are letters of any script") {
  CHECK(findings_of("a: b !~ !~ !~ !~ !~ !~ \xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80 !~!~!~!~!~!~\n") ==
        "");
}

TEST_CASE("the lines around such bytes are still read") {
  const Parsed parsed = parse_text("a: 1\nb: \xFF\nc: 3\n");
  CHECK(shape_of(parsed.tree) == "{a:'1';c:'3';}");
  CHECK(parsed.unread == std::vector<text::Span>{{0, 5, 9}});
}

TEST_CASE("UTF-16 is told from broken UTF-8") {
  CHECK(message_of("\xFF\xFE"
                   "a\0"s) == "the file is UTF-16, not UTF-8");
  CHECK(message_of("a\0:\0"s) == "the file is UTF-16, not UTF-8");
}

TEST_CASE("a byte order mark at the start is accepted") {
  CHECK(findings_of("\xEF\xBB\xBF"
                    "a: 1\n") == "");
}

}  // namespace okr::yaml
