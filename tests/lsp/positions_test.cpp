// SPDX-License-Identifier: MIT
#include "../../src/lsp/positions.h"

#include <okr/text/utf8.h>

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace okr::lsp {
namespace {

Position at(std::string_view text, std::uint32_t offset, Encoding encoding = Encoding::utf16) {
  return LineStarts(text).position(text, offset, encoding);
}

std::uint32_t offset(std::string_view text, Position position,
                     Encoding encoding = Encoding::utf16) {
  return LineStarts(text).offset(text, position, encoding);
}

/// Any mix of what is hard to count.
std::string made_text(std::mt19937& random) {
  static constexpr std::string_view pieces[] = {
      "a",    " ",  "é",           "顧",           "客",   "🎯",  "\n",
      "\r\n", "\r", "👩‍🔧", "\xef\xbb\xbf", "\xff", "\t", "e\u0301"};
  std::string out;
  for (auto n = random() % 40; n > 0; --n) out += pieces[random() % std::size(pieces)];
  return out;
}

}  // namespace

TEST_CASE("a place is told in the units that were agreed on") {
  const std::string_view text = "title: 顧客🎯 x";
  const auto x = static_cast<std::uint32_t>(text.find('x'));
  CHECK(at(text, x, Encoding::utf16) == Position{0, 12});
  CHECK(at(text, x, Encoding::utf8) == Position{0, 18});
  CHECK(at(text, x, Encoding::utf32) == Position{0, 11});
  for (const Encoding encoding : {Encoding::utf8, Encoding::utf16, Encoding::utf32}) {
    CHECK(offset(text, at(text, x, encoding), encoding) == x);
  }
}

TEST_CASE("lines end with LF, CR LF or CR") {
  const std::string_view text = "a\nb\r\nc\rd";
  CHECK(offset(text, {1, 0}) == 2);
  CHECK(offset(text, {2, 0}) == 5);
  CHECK(offset(text, {3, 0}) == 7);
  CHECK(at(text, 5) == Position{2, 0});
}

TEST_CASE("what is past the end of a line or of the text is cut to it") {
  const std::string_view text = "ab\r\ncd";
  CHECK(offset(text, {0, 99}) == 2);
  CHECK(offset(text, {1, 99}) == 6);
  CHECK(offset(text, {99, 0}) == 6);
  CHECK(at(text, 99) == Position{1, 2});
}

TEST_CASE("a place within a character is its start") {
  const std::string_view text = "🎯x";
  CHECK(offset(text, {0, 1}) == 0);
  CHECK(offset(text, {0, 2}) == 4);
  CHECK(at(text, 2) == Position{0, 0});
}

TEST_CASE("a byte order mark is no character of a file that the editor reads itself") {
  const std::string_view text = "\xef\xbb\xbfokr: 1";
  CHECK(LineStarts(text, Bom::hidden).position(text, 3, Encoding::utf16) == Position{0, 0});
  CHECK(LineStarts(text, Bom::hidden).offset(text, {0, 1}, Encoding::utf16) == 4);
  CHECK(LineStarts(text, Bom::counted).position(text, 3, Encoding::utf16) == Position{0, 1});
}

TEST_CASE("every place at which a character starts comes back as it went, in every encoding") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const std::string text = made_text(random);
    for (const Encoding encoding : {Encoding::utf8, Encoding::utf16, Encoding::utf32}) {
      const LineStarts lines(text);
      for (std::uint32_t i = 0; i <= text.size();) {
        const bool inside_break =
            i > 0 && i < text.size() && text[i - 1] == '\r' && text[i] == '\n';
        if (!inside_break) {
          CAPTURE(text);
          CHECK(lines.offset(text, lines.position(text, i, encoding), encoding) == i);
        }
        i += std::max(text::code_point_at(text, i).size, std::uint32_t{1});
      }
    }
  }
}

}  // namespace okr::lsp
