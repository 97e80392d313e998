// SPDX-License-Identifier: MIT
#include "../../src/report/json_value.h"

#include <okr/text/utf8.h>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace okr::report {

using Json = nlohmann::ordered_json;

TEST_CASE("what a terminal or editor obeys instead of showing is escaped in JSON") {
  for (const char32_t c : {0x80, 0x9b, 0x9f, 0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029,
                           0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0xfffb}) {
    const std::string text = "a" + text::to_utf8(c) + text::to_utf8(c) + "b";
    const std::string mark = fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    CHECK(json_text(text) == "\"a" + mark + mark + "b\"");
    CHECK(Json::parse(json_text(text)) == text);
  }
}

TEST_CASE("tags, in which words can hide from people, are escaped in JSON as the pairs it knows") {
  const std::string text = "a" + text::to_utf8(0xe0041) + text::to_utf8(0xe007f) + "b";
  CHECK(json_text(text) == R"("a\udb40\udc41\udb40\udc7fb")");
  CHECK(Json::parse(json_text(text)) == text);
}

TEST_CASE("what the log of GitHub Actions obeys is escaped in JSON") {
  const std::string_view text = "a ##[##[error]b\u2028";
  CHECK(json_text(text) == R"("a ##\u005b##\u005berror]b\u2028")");
  CHECK(Json::parse(json_text(text)) == text);
}

TEST_CASE("other text stands in JSON as it is") {
  for (const std::string_view text : {"", "plain", "caf\u00e9 \u00a0", "\u0618 \u061f",
                                      "\u200d\u2010\u2027\u202f\u2070", "\U0001f373", "\\u202e"}) {
    CHECK(Json::parse(json_text(text)) == text);
    CHECK(without_hidden_marks(std::string(text)) == text);
  }
}

}  // namespace okr::report
