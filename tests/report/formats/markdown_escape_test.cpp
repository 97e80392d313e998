// SPDX-License-Identifier: MIT
#include <okr/report/markdown_escape.h>

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("what Markdown reads is behind a backslash") {
  CHECK(markdown_escaped("a_b *c* `d` [e](f) <g> |h|") ==
        "a\\_b \\*c\\* \\`d\\` \\[e\\](f) \\<g\\> \\|h\\|");
  CHECK(markdown_escaped("back\\slash") == "back\\\\slash");
  CHECK(markdown_escaped("C# ##") == "C\\# \\#\\#");
  CHECK(markdown_escaped("&amp; &#64; R&D a & b;") == "\\&amp; \\&<span>\\#</span>64; R&D a & b;");
  CHECK(markdown_escaped("![x] now!") == "\\!\\[x\\] now\\!");
}

TEST_CASE("what reads well in a sentence stays as it is") {
  for (const std::string_view text :
       {"From 12% to 4% (by 2026-09-30): done, isn't it?", "a: b; c = d", "50 + 1 - 2", "10:30",
        "{x}", "A! B", "\"to 5%\"", "100% sure, \u201Cyes\u201D"})
    CHECK(markdown_escaped(text) == text);
}

TEST_CASE("an address stays text") {
  CHECK(markdown_escaped("see https://example.org/a_b") == "see https\\://example.org/a\\_b");
  CHECK(markdown_escaped("WWW.example.org") == "WWW\\.example.org");
  CHECK(markdown_escaped("dana@example.org") == "dana<span>@</span>example.org");
}

TEST_CASE("what is looked for in the finished page is parted") {
  CHECK(markdown_escaped("@dana, @ 5") == "<span>@</span>dana, @ 5");
  CHECK(markdown_escaped("x/y#12 !5 %3 &4 ~bug") ==
        "x/y<span>\\#</span>12 <span>!</span>5 <span>%</span>3 <span>&</span>4 "
        "<span>\\~</span>bug");
  CHECK(markdown_escaped("%\"a b\"") == "<span>%</span>\"a b\"");
  CHECK(markdown_escaped(":smile: :+1: 1:2 ::") == "<span>:</span>smile: <span>:</span>+1: 1:2 ::");
  CHECK(markdown_escaped("$5 and $6") == "<span>$</span>5 and <span>$</span>6");
  CHECK(markdown_escaped("{+a+} {-b-}") == "<span>{</span>+a+} <span>{</span>-b-}");
  CHECK(markdown_escaped("[!NOTE] [^1] [[w]]") ==
        "<span>\\[</span>!NOTE\\] <span>\\[</span>^1\\] <span>\\[</span>\\[w\\]\\]");
}

TEST_CASE("a paragraph begins with no mark of another block") {
  CHECK(markdown_begun("") == "");
  CHECK(markdown_begun("3.5 days") == "3\\.5 days");
  CHECK(markdown_begun("35 days") == "35 days");
  CHECK(markdown_begun("-5") == "\\-5");
  CHECK(markdown_begun(":-") == "\\:-");
  CHECK(markdown_begun("a - b") == "a - b");
}

}  // namespace okr::report
