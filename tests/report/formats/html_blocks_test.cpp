// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/html_blocks.h"

#include "../../../src/report/formats/html_picture.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("paragraphs, facts and bullets are HTML's own, and nothing where they are empty") {
  CHECK(html_block(Paragraph{words_of("a < b")}) == "<p>a &lt; b</p>\n");
  CHECK(html_block(FactList{{{"Owner", words_of("Dana")}, {"Why", words_of("\"x\"")}}}) ==
        "<dl>\n<dt>Owner</dt><dd>Dana</dd>\n<dt>Why</dt><dd>&quot;x&quot;</dd>\n</dl>\n");
  CHECK(html_block(BulletList{{words_of("one"), words_of("two")}}) ==
        "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n");
  CHECK(html_block(Paragraph{}).empty());
  CHECK(html_block(FactList{}).empty());
  CHECK(html_block(BulletList{}).empty());
  CHECK(html_block(Questions{}).empty());
}

TEST_CASE("a notice in HTML looks like what it means") {
  CHECK(html_block(Notice{Meaning::bad, words_of("Nobody leads it.")}) ==
        "<p class=\"notice bad\" role=\"note\">Nobody leads it.</p>\n");
  CHECK(html_block(Notice{Meaning::plain, words_of("It is over.")}) ==
        "<p class=\"notice\" role=\"note\">It is over.</p>\n");
}

TEST_CASE("a histogram in HTML is a picture, and the same as a table") {
  Histogram histogram{.caption = "Scores", .what = "objectives", .scale = "score"};
  histogram.bins = {{"low", 1, Meaning::bad, 0}, {"high", 2, Meaning::good, {}}};
  histogram.compared_with = "2026-Q2";
  CHECK(html_block(histogram) ==
        "<figure>\n<figcaption>Scores</figcaption>\n" + html_bars(histogram) +
            "<p class=\"legend quiet\">Thin bars beside: 2026-Q2</p>\n"
            "<details><summary>The same as a table</summary>\n"
            "<table class=\"small\" role=\"table\">\n<caption>Scores</caption>\n"
            "<thead role=\"rowgroup\"><tr role=\"row\">"
            "<th role=\"columnheader\" scope=\"col\">score</th>"
            "<th role=\"columnheader\" scope=\"col\" class=\"number\">objectives</th>"
            "<th role=\"columnheader\" scope=\"col\" class=\"number\">in 2026-Q2</th>"
            "</tr></thead>\n<tbody role=\"rowgroup\">\n"
            "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">low</th>"
            "<td role=\"cell\" class=\"number\" data-label=\"objectives\">1</td>"
            "<td role=\"cell\" class=\"number\" data-label=\"in 2026-Q2\">0</td></tr>\n"
            "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">high</th>"
            "<td role=\"cell\" class=\"number\" data-label=\"objectives\">2</td>"
            "<td role=\"cell\"></td></tr>\n</tbody>\n</table>\n</details>\n</figure>\n");
}

TEST_CASE("a question in HTML has its answer, or room to write one") {
  const std::string room =
      "<svg class=\"room\" viewBox=\"0 0 9 9\" preserveAspectRatio=\"none\" role=\"img\" "
      "aria-label=\"room for an answer\"><path d=\"M0 3h9M0 6h9M0 9h9\"/></svg>";
  CHECK(html_block(Questions{{{words_of("What worked?"), "This.\nThat."},
                              {words_of("What else?"), {}},
                              {words_of("And?"), "\n"}}}) ==
        "<ul class=\"questions\">\n"
        "<li><p class=\"question\">What worked?</p>\n"
        "<p class=\"answer\" dir=\"auto\">This.<br>That.</p></li>\n"
        "<li><p class=\"question\">What else?</p>\n" +
            room +
            "</li>\n"
            "<li><p class=\"question\">And?</p>\n" +
            room + "</li>\n</ul>\n");
}

}  // namespace okr::report
