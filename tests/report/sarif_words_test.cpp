// SPDX-License-Identifier: MIT
#include "../../src/report/sarif_words.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("a text in a message of SARIF is no link") {
  CHECK(sarif_text("see [it](1)") == "see [it\\](1)");
  CHECK(sarif_text("[a](1)[b](2)") == "[a\\](1)[b\\](2)");
  CHECK(sarif_text("[it\\](1)") == "[it\\\\\\](1)");
}

TEST_CASE("a text without a link stays as it is") {
  for (const std::string_view text : {"", "a", "[x] (y)", "a\\", "\\[x\\]", "{0} ](", "(]"}) {
    CAPTURE(text);
    CHECK(sarif_text(text) == (text == "{0} ](" ? "{0} \\](" : text));
  }
}

TEST_CASE("a link keeps the brackets in its words") {
  CHECK(sarif_link("the first \"[x](2)\\\"", 1) == "[the first \"\\[x\\](2)\\\\\"](1)");
}

}  // namespace okr::report
