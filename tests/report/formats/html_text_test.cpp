// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/html_text.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("a text as HTML is shown, whatever it holds") {
  CHECK(html_text("Cooks & <b>bakers</b>") == "Cooks &amp; &lt;b&gt;bakers&lt;/b&gt;");
  CHECK(html_text("</style></title><script>alert(\"1\")</script>") ==
        "&lt;/style&gt;&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  CHECK(html_text("&lt; it's") == "&amp;lt; it's");
  CHECK(html_text("Küche \u7528\u6237 \U0001F600") == "Küche \u7528\u6237 \U0001F600");
}

TEST_CASE("a day is marked, so that no line ends within it") {
  CHECK(html_text("2026-07-01 to 2026-09-30.") ==
        "<time>2026-07-01</time> to <time>2026-09-30</time>.");
  CHECK(html_text("2026-Q3, 12026-07-01, 2026-07-011, 2026-07-01-2") ==
        "2026-Q3, 12026-07-01, 2026-07-011, 2026-07-01-2");
  CHECK(html_text("-07-01 2026-07-") == "-07-01 2026-07-");
  CHECK(html_attribute("2026-07-01") == "2026-07-01");
}

TEST_CASE("what cannot be seen in a text is an escape in HTML") {
  CHECK(html_text("\x1b[31m\t\u200Bx\u202Ey\xFF") == "\\x1b[31m\\t\\u{200b}x\\u{202e}y\\xff");
  CHECK(html_text(std::string_view("a\0b", 3)) == "a\\x00b");
}

TEST_CASE("a line break is one in HTML too, and none at the end") {
  CHECK(html_text("two\r\nlines\n\nand more\n") == "two<br>lines<br><br>and more");
  CHECK(html_text("\nleads ") == "<br>leads ");
  CHECK(html_text("one\rline") == "one\\rline");
  CHECK(html_text("\n\n").empty());
  CHECK(html_text("").empty());
}

TEST_CASE("an attribute is one line") {
  CHECK(html_attribute("a \"b\"\n<c> & 'd'\n") == "a &quot;b&quot; &lt;c&gt; &amp; 'd'");
}

TEST_CASE("an anchor has letters, digits, hyphens and slashes alone") {
  CHECK(html_anchor("objective/find-2") == "objective/find-2");
  CHECK(html_anchor("a\" onclick=b \xC3\xA4") == "a--onclick-b---");
}

TEST_CASE("words carry their weight, what they mean and where they lead") {
  CHECK(html_words({{"plain "},
                    {.text = "good", .meaning = Meaning::good},
                    {.text = " & strong", .weight = Run::Weight::strong},
                    {.text = "<x>", .weight = Run::Weight::code},
                    {.text = ""}}) ==
        "plain <span class=\"good\">good</span><strong> &amp; strong</strong>"
        "<code>&lt;x&gt;</code>");
  CHECK(html_words({{.text = "Store",
                     .meaning = Meaning::bad,
                     .weight = Run::Weight::strong,
                     .anchor = "post/store"}}) ==
        "<a href=\"#post/store\"><span class=\"bad\"><strong>Store</strong></span></a>");
}

TEST_CASE("a text that is written from the right does not turn what stands around it") {
  CHECK(html_words({{"see "}, {"\u05E9\u05DC\u05D5\u05DD 3"}, {" of 4"}}) ==
        "see <bdi>\u05E9\u05DC\u05D5\u05DD 3</bdi> of 4");
  CHECK(html_words({{"\u0645\u0631\u062D\u0628\u0627"}}) ==
        "<bdi>\u0645\u0631\u062D\u0628\u0627</bdi>");
  CHECK(html_words({{"\U0001E900"}}) == "<bdi>\U0001E900</bdi>");
  CHECK(html_words({{"Übung \u4E2D\u6587 \U0001F600"}}) == "Übung \u4E2D\u6587 \U0001F600");
}

TEST_CASE("words in an attribute have no marks") {
  CHECK(plain_text({{"a "}, {.text = "b", .weight = Run::Weight::strong}}) == "a b");
}

}  // namespace okr::report
