// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/html_blocks.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("a table in HTML names its columns and rows, and every cell its column") {
  Table table{.caption = "A & B",
              .columns = {{"Key result"}, {"To", Column::Align::right}, {""}, {"Note"}}};
  table.rows.push_back({{.text = words_of("Find <it>")},
                        {.text = words_of("4%")},
                        {.text = words_of("met")},
                        {.text = words_of("the supplier left in July")}});
  table.rows.push_back({{}, {.text = words_of("at most five in a thousand")}, {}, {}});
  CHECK(html_block(table) ==
        "<table class=\"cards\" role=\"table\">\n<caption>A &amp; B</caption>\n"
        "<thead role=\"rowgroup\"><tr role=\"row\">"
        "<th role=\"columnheader\" scope=\"col\">Key result</th>"
        "<th role=\"columnheader\" scope=\"col\" class=\"number\">To</th><td role=\"cell\"></td>"
        "<th role=\"columnheader\" scope=\"col\">Note</th></tr></thead>\n"
        "<tbody role=\"rowgroup\">\n"
        "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Find &lt;it&gt;</th>"
        "<td role=\"cell\" class=\"number\" data-label=\"To\">4%</td><td role=\"cell\">met</td>"
        "<td role=\"cell\" class=\"long\" data-label=\"Note\">the supplier left in July</td></tr>\n"
        "<tr role=\"row\"><td role=\"cell\"></td>"
        "<td role=\"cell\" class=\"number long\" data-label=\"To\">at most five in a thousand</td>"
        "<td role=\"cell\"></td><td role=\"cell\"></td></tr>\n"
        "</tbody>\n</table>\n");
}

TEST_CASE("a cell in HTML has its words above its picture") {
  Table table{.caption = "A", .columns = {{"Key result"}, {"Progress"}, {"Trend"}}};
  table.rows.push_back({{.text = words_of("Find it")},
                        {.text = words_of("70%"), .meter = Meter{.progress = 0.7}},
                        {.text = {}, .trend = Trend{.points = {{0, 0}}, .words = "still"}}});
  CHECK(html_block(table).ends_with(
      "<td role=\"cell\" data-label=\"Progress\">70%"
      "<svg class=\"meter quiet\" viewBox=\"0 0 100 12\" role=\"img\" aria-label=\"progress 70%\">"
      "<rect y=\"3\" width=\"100\" height=\"6\" rx=\"2\"/>"
      "<rect class=\"reached\" y=\"3\" width=\"70\" height=\"6\" rx=\"2\"/></svg></td>"
      "<td role=\"cell\" data-label=\"Trend\">"
      "<svg class=\"trend\" viewBox=\"0 0 140 36\" role=\"img\" aria-label=\"still\">"
      "<circle cx=\"4\" cy=\"32\" r=\"3\"/></svg></td></tr>\n</tbody>\n</table>\n"));
}

TEST_CASE("a table in HTML that fits on a phone stays one there") {
  Table table{.caption = "A", .columns = {{"Objective"}, {"Goes on in"}, {"As"}}};
  table.rows.push_back({{.text = words_of("Cooks find the right pan without its name")},
                        {.text = words_of("2026-Q4")},
                        {.text = words_of("Cooks find pans")}});
  CHECK(html_block(table).starts_with("<table class=\"small\""));
  table.rows[0][2].text = words_of("Cooks find the right pan by its use");
  CHECK(html_block(table).starts_with("<table class=\"cards\""));
  table.columns.push_back({"Ask"});
  table.rows.clear();
  CHECK(html_block(table).starts_with("<table class=\"cards\""));
}

TEST_CASE("a table in HTML with many columns scrolls in a place that the keyboard reaches") {
  const Table table{.caption = "All \"facts\"", .columns = std::vector<Column>(10, {"x"})};
  const std::string html = html_block(table);
  CHECK(
      html.starts_with("<div class=\"wide\" role=\"group\" aria-label=\"All &quot;facts&quot;\" "
                       "tabindex=\"0\">\n<table class=\"cards\" role=\"table\">\n"));
  CHECK(html.ends_with("</table>\n</div>\n"));
}

}  // namespace okr::report
