// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/html_contents.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

Heading heading(int level, std::string text, std::string anchor = "") {
  return {.level = level, .text = words_of(std::move(text)), .anchor = std::move(anchor)};
}

}  // namespace

TEST_CASE("a heading's id in HTML is its anchor, or one that no anchor can be") {
  CHECK(html_id(heading(2, "Scores", "scores"), 7) == "scores");
  CHECK(html_id(heading(2, "Scores"), 7) == "B7");
}

TEST_CASE("the contents of a page lead to its sections, and to their parts on demand") {
  Document document{};
  document.blocks = {heading(1, "Review"),        heading(2, "Scores <1>", "scores"),
                     heading(2, "Store", "post"), heading(3, "Find", "find"),
                     heading(4, "Key results"),   heading(3, "Sell", "sell"),
                     heading(2, "Next"),          heading(3, "Keep", "keep")};
  CHECK(html_contents(document) ==
        "<nav aria-label=\"Contents\">\n<ul>\n"
        "<li><a href=\"#scores\">Scores &lt;1&gt;</a></li>\n"
        "<li><a href=\"#post\">Store</a>\n<details><summary>2 parts</summary><ul>\n"
        "<li><a href=\"#find\">Find</a></li>\n<li><a href=\"#sell\">Sell</a></li>\n"
        "</ul></details></li>\n"
        "<li><a href=\"#B6\">Next</a>\n<details><summary>1 part</summary><ul>\n"
        "<li><a href=\"#keep\">Keep</a></li>\n</ul></details></li>\n</ul>\n</nav>\n");
}

TEST_CASE("a page of two sections needs no contents") {
  Document document{};
  document.blocks = {heading(1, "Review"), heading(2, "Scores"), heading(2, "Next")};
  CHECK(html_contents(document).empty());
}

}  // namespace okr::report
