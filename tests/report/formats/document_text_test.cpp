// SPDX-License-Identifier: MIT
#include "../sample_document.h"

#include <okr/report/document.h>
#include <okr/text/utf8.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

namespace okr::report {
namespace {

Screen screen_of(int width, Screen::Charset charset = Screen::Charset::unicode) {
  return {Screen::Colour::off, charset, width};
}

std::string printed(Block block, Screen screen = screen_of(80)) {
  Document document;
  document.blocks.push_back(std::move(block));
  return document_text(document, screen);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end == std::string::npos ? text.size() : end + 1;
  }
  return lines;
}

/// Without what sets colours.
std::string uncoloured(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\x1b') {
      at = text.find('m', at);
    } else {
      out += text[at];
    }
  }
  return out;
}

}  // namespace

TEST_CASE("a document on a terminal") {
  CHECK(document_text(sample_document(), screen_of(80)) ==
        R"(Review of 2026-Q3 · 1 July to 30 September
══════════════════════════════════════════

Of 10 objectives, 3 overshot, 4 were met and 3 were missed. The mean score is
0.69, the median 0.73; what follows tells how each of them went, see Store and
okr explain 2026-Q3/store/find. As of 2026-10-02.

! Warning: Two key results fell silent before the period's end: their last
  check-in is older than four weeks.
! Problem: Nobody leads the team Till.
Good: Every objective was reviewed.
Note: The period is over.
Note: Git was not asked.


Scores
──────

Scores of 10 objectives
score       objectives          2026-Q2
0.0 to 0.2  1 ━━━━              0
0.2 to 0.4  0                   2 ────────
0.4 to 0.6  2 ━━━━━━━━          1 ────
0.6 to 0.8  4 ━━━━━━━━━━━━━━━━  3 ────────────
0.8 to 1.0  3 ━━━━━━━━━━━━      0


Store · department
──────────────────

■ Cooks find what they need
Owner:   Dana Okafor
Verdict: met, 0.70
Why:     half of those who search for a thing and do not find it leave the store
         and do not come back within a month

▸ Key results
Searches that find nothing
  From: 12% · To: 4% · Progress: ━━━━━╸─┃ 70% · Trend: ▁▁▂▃▄▅▆▆ 70% of the way
  Note: q3/store/find#searches
Recipes with a shopping list
  From: 0 · To: 1,200 · Progress: ━━━━━━━━ 100% · Trend: ▁▁▂▃▄▅▆▆
Weeks to the first delivery
  From: 9 · To: 3 · Progress: no data · Note: the supplier left in July

• Synonyms were worth more than spelling.
• Ask support before the shop floor.
• The supplier's list of parts arrives late in every quarter, so that the
  catalogue is two weeks behind.

Which initiatives and processes worked?
  The weekly hour with support.
  And the synonyms.

What surprised us?
  ____________________________________
)");
}

TEST_CASE("a table stands in columns where the page is wide enough") {
  CHECK(
      printed(sample_table(), screen_of(140)) ==
      R"(Key result                    From     To  Progress          Trend                        Note
────────────────────────────  ────  ─────  ────────────────  ───────────────────────────  ─────────────────────────
Searches that find nothing     12%     4%  ━━━━━╸─┃     70%  ▁▁▁▂▂▃▄▄▅▅▆▆ 70% of the way  q3/store/find#searches
Recipes with a shopping list     0  1,200  ━━━━━━━━    100%  ▁▁▁▂▂▃▄▄▅▅▆▆
Weeks to the first delivery      9      3  no data                                        the supplier left in July
)");
}

TEST_CASE("a table that does not fit is told row by row, without the cells that are empty") {
  CHECK(printed(sample_table(), screen_of(40, Screen::Charset::ascii)) ==
        R"(Searches that find nothing
  From: 12% - To: 4%
  Progress: =====--| 70%
  Trend: __.:-=++ 70% of the way
  Note: q3/store/find#searches
Recipes with a shopping list
  From: 0 - To: 1,200
  Progress: ======== 100%
  Trend: __.:-=++
Weeks to the first delivery
  From: 9 - To: 3 - Progress: no data
  Note: the supplier left in July
)");
}

TEST_CASE("long cells are broken into lines where that leaves them room") {
  Table table{.caption = "Decisions", .columns = {{"Objective"}, {"Score", Column::Align::right}}};
  table.rows.push_back({text_cell("Cooks find what they need"), text_cell("0.70")});
  table.rows.push_back(
      {text_cell("Everybody who wants to cook at home has what it takes"), text_cell("1.00")});
  CHECK(printed(table, screen_of(40)) == R"(Objective                          Score
─────────────────────────────────  ─────
Cooks find what they need           0.70
Everybody who wants to cook at      1.00
  home has what it takes
)");
}

TEST_CASE("a period set beside stands below its title where bars are short") {
  Histogram histogram{.caption = "Scores", .what = "objectives", .scale = "score"};
  histogram.bins = {{"low", 1}, {"high", 0}};
  histogram.bins[0].compared = 0;
  histogram.bins[1].compared = 1;
  histogram.compared_with = "2026-Q3";
  CHECK(printed(histogram) == R"(Scores
score  objectives  2026-Q3
low    1 ━━━━      0
high   0           1 ────
)");
}

TEST_CASE("a histogram fits a narrow page, in ASCII where that is needed") {
  CHECK(printed(sample_histogram(), screen_of(40, Screen::Charset::ascii)) ==
        R"(Scores of 10 objectives
score       objectives     2026-Q2
0.0 to 0.2  1 ==           0
0.2 to 0.4  0              2 -----
0.4 to 0.6  2 =====        1 --
0.6 to 0.8  4 ===========  3 --------
0.8 to 1.0  3 ========     0
)");
}

TEST_CASE("a bin that is not empty has a bar, however many others hold") {
  Histogram histogram{.caption = "Scores", .what = "objectives", .scale = "score"};
  histogram.bins = {{"low", 1}, {"high", 4000}, {"none", 0}};
  CHECK(printed(histogram) == R"(Scores
score  objectives
low       1 ━
high   4000 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
none      0
)");
}

TEST_CASE("a trend that has no two points is told in its words") {
  Table table{.caption = "Trends", .columns = {{"Key result"}, {"Trend"}}};
  table.rows.push_back({text_cell("Searches"),
                        {.text = {}, .trend = Trend{.points = {{0, 0}}, .words = "not begun"}}});
  CHECK(printed(table) == R"(Key result  Trend
──────────  ─────────
Searches    not begun
)");
}

TEST_CASE("a trend of a period that is not over ends where it stands") {
  Table table{.caption = "Trends", .columns = {{"Key result"}, {"Trend"}}};
  const Trend trend{.points = {{0, 0}, {0.5, 1}}};
  table.rows.push_back({text_cell("Searches"), {.text = {}, .trend = trend}});
  CHECK(printed(table) == R"(Key result  Trend
──────────  ─────
Searches    ▁▃▅▇█
)");
}

TEST_CASE("an answer keeps its lines, and a question without one leaves room to write") {
  CHECK(
      printed(Questions{{{words_of("Why?"), "one\n\n two\t\n"}, {words_of("What now?"), " \n"}}}) ==
      R"(Why?
  one

  two

What now?
  ____________________________________
)");
}

TEST_CASE("typographic marks are ASCII where the screen has no others; names stay as they are") {
  CHECK(printed(Paragraph{words_of("12% \u2192 4% \u00B7 \u201CJos\u00E9\u201D \u2026")},
                screen_of(80, Screen::Charset::ascii)) == "12% -> 4% - \"Jos\u00E9\" ...\n");
}

TEST_CASE("colour is added to the words, nothing is taken away") {
  for (const int width : {40, 80, 140}) {
    Screen coloured = screen_of(width);
    coloured.colour = Screen::Colour::on;
    const std::string text = document_text(sample_document(), coloured);
    CHECK(uncoloured(text) == document_text(sample_document(), screen_of(width)));
    CHECK(text.find("\x1b[32mmet\x1b[0m") != std::string::npos);
  }
}

TEST_CASE("no line is wider than the screen, ends in a blank or holds a tab") {
  for (int width = 40; width <= 160; ++width) {
    const std::string text = document_text(sample_document(), screen_of(width));
    REQUIRE(text.ends_with('\n'));
    CHECK_FALSE(text.ends_with("\n\n"));
    for (const std::string& line : lines_of(text)) {
      CAPTURE(line);
      CHECK(text::display_width(line) <= width);
      CHECK_FALSE(line.ends_with(' '));
    }
  }
}

TEST_CASE("whatever a text holds, the terminal gets nothing but what can be seen") {
  for (const std::string_view hostile : hostile_texts()) {
    for (const int width : {20, 40, 80, 140}) {
      const std::string text = document_text(document_full_of(hostile), screen_of(width));
      CAPTURE(text);
      CHECK(text.ends_with('\n'));
      for (const std::string& line : lines_of(text)) {
        CHECK(text::escape_controls(line) == line);
        CHECK_FALSE(line.ends_with(' '));
      }
    }
  }
  CHECK(printed(Paragraph{words_of(std::string("a\0\x1b[31m \u202E\xFF\nb", 14))}) ==
        "a\\x00\\x1b[31m \\u{202e}\\xff b\n");
}

TEST_CASE("a document without blocks is an empty line") {
  CHECK(document_text({}, screen_of(80)) == "\n");
}

}  // namespace okr::report
