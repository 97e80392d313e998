// SPDX-License-Identifier: MIT
#include "../../src/report/xml.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("markup in a text is text") {
  CHECK(xml_text("<b> & ]]> \"x\" 'y'") == "&lt;b&gt; &amp; ]]&gt; \"x\" 'y'");
  CHECK(xml_attribute("<b> & ]]> \"x\" 'y'") == "&lt;b&gt; &amp; ]]&gt; &quot;x&quot; 'y'");
}

TEST_CASE("line breaks and tabs come through a parser, in an attribute too") {
  CHECK(xml_text("a\tb\nc\r\nd") == "a&#9;b\nc&#13;\nd");
  CHECK(xml_attribute("a\tb\nc\r\nd") == "a&#9;b&#10;c&#13;&#10;d");
}

TEST_CASE("the last blank of a line is a reference between tags") {
  CHECK(xml_text("a \nb  \t\n c ") == "a&#32;\nb  &#9;\n c&#32;");
  CHECK(xml_attribute("a \nb ") == "a &#10;b ");
}

TEST_CASE("what the log of GitHub Actions would obey begins with a reference") {
  CHECK(xml_text("::a\n::b::c\n \u3000::d\nx ::e ##[f] [g]") ==
        "::a\n&#58;:b::c\n \u3000&#58;:d\nx ::e ##&#91;f] [g]");
  CHECK(xml_attribute("::a\n::b ##[c]") == "::a&#10;::b ##&#91;c]");
}

TEST_CASE("what XML cannot hold is a visible escape") {
  CHECK(xml_text(std::string_view("\0\x1B[31m\x1F", 7)) == "\\x00\\x1b[31m\\x1f");
  CHECK(xml_text("\xFF \xC3") == "\\xff \\xc3");
  CHECK(xml_text("\uFFFE\uFFFF") == "\\u{fffe}\\u{ffff}");
  CHECK(xml_text("\uFFFD") == "\uFFFD");
}

TEST_CASE("what turns the direction of text or hides is a reference to the same character") {
  CHECK(xml_text("a\u202Eb\u200Bc\u0085d\x7F") == "a&#8238;b&#8203;c&#133;d&#127;");
}

TEST_CASE("letters and pictures stay as they are") {
  const std::string text = "caf\u00E9 \u6599\u7406 \U0001F9D1\u200D\U0001F373";
  CHECK(xml_text(text) == text);
  CHECK(xml_attribute(text) == text);
}

}  // namespace okr::report
