// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/html_picture.h"

#include <doctest/doctest.h>

#include <limits>

namespace okr::report {

TEST_CASE("a meter in HTML is as long as what is reached, and marks what is expected") {
  CHECK(html_meter({.progress = 0.467, .expected = 0.5, .meaning = Meaning::warning}) ==
        "<svg class=\"meter warning\" viewBox=\"0 0 100 12\" role=\"img\" "
        "aria-label=\"progress 46.7%, expected 50%\">"
        "<rect y=\"3\" width=\"100\" height=\"6\" rx=\"2\"/>"
        "<rect class=\"reached\" y=\"3\" width=\"46.7\" height=\"6\" rx=\"2\"/>"
        "<path d=\"M50 0v12\"/></svg>");
  CHECK(html_meter({.progress = 0, .expected = {}, .meaning = Meaning::plain}) ==
        "<svg class=\"meter\" viewBox=\"0 0 100 12\" role=\"img\" aria-label=\"progress 0%\">"
        "<rect y=\"3\" width=\"100\" height=\"6\" rx=\"2\"/></svg>");
}

TEST_CASE("a meter in HTML says what lies beyond its ends and draws the end") {
  CHECK(html_meter({.progress = 1.25, .expected = 1.0}) ==
        "<svg class=\"meter quiet\" viewBox=\"0 0 100 12\" role=\"img\" "
        "aria-label=\"progress 125%, expected 100%\">"
        "<rect y=\"3\" width=\"100\" height=\"6\" rx=\"2\"/>"
        "<rect class=\"reached\" y=\"3\" width=\"100\" height=\"6\" rx=\"2\"/>"
        "<path d=\"M99 0v12\"/></svg>");
}

TEST_CASE("a trend in HTML is a line beside the expected one, its end marked") {
  CHECK(html_trend({.points = {{0, 0}, {0.333, 0.25}, {1, 0.7}},
                    .expected = {{0, 0}, {1, 1}},
                    .words = "from \"0%\" to 70%"}) ==
        "<svg class=\"trend\" viewBox=\"0 0 140 36\" role=\"img\" "
        "aria-label=\"from &quot;0%&quot; to 70%\">"
        "<polyline class=\"expected\" points=\"4,32 136,4\"/>"
        "<polyline points=\"4,32 48,25 136,12.4\"/><circle cx=\"136\" cy=\"12.4\" r=\"3\"/></svg>");
}

TEST_CASE("a trend in HTML of one point is its mark, and of none the expected line") {
  CHECK(html_trend({.points = {{0.5, 2}}, .expected = {}, .words = "one"}) ==
        "<svg class=\"trend\" viewBox=\"0 0 140 36\" role=\"img\" aria-label=\"one\">"
        "<circle cx=\"70\" cy=\"4\" r=\"3\"/></svg>");
  CHECK(html_trend({.points = {},
                    .expected = {{0, 0}, {1, std::numeric_limits<double>::quiet_NaN()}},
                    .words = "none"}) ==
        "<svg class=\"trend\" viewBox=\"0 0 140 36\" role=\"img\" aria-label=\"none\">"
        "<polyline class=\"expected\" points=\"4,32 136,32\"/></svg>");
}

TEST_CASE("bars in HTML have their counts above and their labels below") {
  Histogram histogram{.caption = "Scores", .what = "objectives", .scale = "score"};
  histogram.bins = {{"low", 1, Meaning::bad, {}}, {"high", 2, Meaning::plain, {}}};
  CHECK(html_bars(histogram) ==
        "<div class=\"bars\" role=\"img\" aria-label=\"Scores: low: 1; high: 2\">\n"
        "<svg viewBox=\"0 0 400 111\">"
        "<rect class=\"bad\" x=\"40\" y=\"64\" width=\"120\" height=\"46\"/>"
        "<text class=\"bad\" x=\"100\" y=\"60\">1</text>"
        "<rect class=\"quiet\" x=\"240\" y=\"18\" width=\"120\" height=\"92\"/>"
        "<text class=\"quiet\" x=\"300\" y=\"14\">2</text>"
        "<path d=\"M0 110.5h400\"/></svg>\n"
        "<div class=\"labels\"><span>low</span><span>high</span></div>\n"
        "<div class=\"scale\">score</div>\n</div>\n");
}

TEST_CASE("bars in HTML have the period compared beside them, and nothing where nothing is") {
  Histogram histogram{.caption = "Scores", .what = "objectives", .scale = "score"};
  histogram.compared_with = "2026-Q2";
  histogram.bins = {{"low", 0, Meaning::bad, 3}, {"high", 0, Meaning::good, 0}};
  CHECK(html_bars(histogram) ==
        "<div class=\"bars\" role=\"img\" aria-label=\"Scores: low: 0, in 2026-Q2: 3\">\n"
        "<svg viewBox=\"0 0 400 111\"><text class=\"bad\" x=\"70\" y=\"106\">0</text>"
        "<rect class=\"compared\" x=\"144\" y=\"18\" width=\"24\" height=\"92\"/>"
        "<text class=\"compared\" x=\"156\" y=\"14\">3</text>"
        "<text class=\"good\" x=\"270\" y=\"106\">0</text>"
        "<text class=\"compared\" x=\"356\" y=\"106\">0</text>"
        "<path d=\"M0 110.5h400\"/></svg>\n"
        "<div class=\"labels\"><span>low</span><span>high</span></div>\n"
        "<div class=\"scale\">score</div>\n</div>\n");
  histogram.bins.clear();
  CHECK(html_bars(histogram).empty());
}

}  // namespace okr::report
