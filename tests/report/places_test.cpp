// SPDX-License-Identifier: MIT
#include "../../src/report/places.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <random>

namespace okr::report {

TEST_CASE("spans become lines and columns") {
  const std::vector<text::Source> sources{{"a",
                                           "ab\nc\xC3\xA9"
                                           "de\n"},
                                          {"b", "x"}};
  Places places(sources);
  const PlaceRange range = places.range({0, 3, 7});
  CHECK(range.start.line == 2);
  CHECK(range.start.column == 1);
  CHECK(range.end.line == 2);
  CHECK(range.end.column == 4);
  CHECK(places.start({1, 0, 1}).line == 1);
  CHECK(places.range({0, 1, 8}).end.line == 2);
}

TEST_CASE("the place is the same whatever was asked before") {
  std::mt19937 random(7);
  std::string bytes = "\xEF\xBB\xBF";
  for (int i = 0; i < 200; ++i) bytes += random() % 9 == 0 ? "\n" : "\xC3\xA9";
  const std::vector<text::Source> sources{{"a", bytes},
                                          {"b",
                                           "\xEF\xBB\xBF"
                                           "a\nb"}};
  const text::LineMap expected(bytes);
  Places places(sources);
  for (int i = 0; i < 2000; ++i) {
    const auto offset = static_cast<std::uint32_t>(random() % bytes.size());
    const auto end = static_cast<std::uint32_t>(offset + random() % 9);
    if (bytes.size() < end) continue;
    if ((static_cast<unsigned char>(bytes[offset]) & 0xC0U) == 0x80U) continue;
    if (random() % 5 == 0) places.start({1, static_cast<std::uint32_t>(random() % 6), 6});
    const text::Position wanted = expected.position(bytes, offset);
    const text::Position found = places.range({0, offset, end}).start;
    CHECK(found.line == wanted.line);
    CHECK(found.column == wanted.column);
  }
}

TEST_CASE("a line as long as a file has the same columns as a short one, in any order") {
  std::mt19937 random(3);
  for (const bool is_marked : {false, true}) {
    std::string bytes = is_marked ? "\xEF\xBB\xBF" : "";
    for (int i = 0; i < 4000; ++i) {
      constexpr const char* parts[] = {"a",    "\xC3\xA9", "\xE6\x97\xA5", "\xF0\x9F\x9A\x80",
                                       "\xFF", "\xE6"};
      bytes += i == 3500 ? "\n" : parts[random() % std::size(parts)];
    }
    const std::vector<text::Source> sources{{"a", bytes}};
    const text::LineMap expected(bytes);
    Places places(sources);
    for (int i = 0; i < 500; ++i) {
      const auto offset = static_cast<std::uint32_t>(random() % (bytes.size() + 2));
      const text::Position wanted = expected.position(bytes, offset);
      const text::Position found = places.start({0, offset, offset});
      CHECK(found.line == wanted.line);
      CHECK(found.column == wanted.column);
    }
  }
}

TEST_CASE(
    "places are the same where they come in order, where they turn back, and where lines were "
    "asked for in between") {
  std::mt19937 random(11);
  std::string bytes = "\xEF\xBB\xBF";
  for (int i = 0; i < 3000; ++i) bytes += random() % 40 == 0 ? "\n" : "a";
  const std::vector<text::Source> sources{{"a", bytes}};
  const text::LineMap expected(bytes);
  for (const bool turns_back : {false, true}) {
    for (const bool asks_for_lines : {false, true}) {
      Places places(sources);
      for (std::uint32_t offset = 0; offset < bytes.size() + 2;
           offset += static_cast<std::uint32_t>(random() % 50)) {
        const text::Position wanted = expected.position(bytes, offset);
        const text::Position found = places.start({0, offset, offset});
        CHECK(found.line == wanted.line);
        CHECK(found.column == wanted.column);
        if (turns_back && random() % 20 == 0) offset -= std::min<std::uint32_t>(offset, 90);
        if (asks_for_lines && offset > 1000) places.line_number({0, offset, offset});
      }
    }
  }
}

TEST_CASE("a byte order mark is not part of the first line") {
  const std::vector<text::Source> sources{{"a",
                                           "\xEF\xBB\xBF"
                                           "ab\ncd"}};
  Places places(sources);
  CHECK(places.line({0, 3, 3}, 1).text == "ab");
  CHECK(places.line({0, 3, 3}, 1).begin == 3);
  CHECK(places.line({0, 3, 3}, 2).text == "cd");
}

}  // namespace okr::report
