// SPDX-License-Identifier: MIT
// Documents for tests of what prints them: one with every block and every kind of cell, and one
// that holds a given text wherever a document can hold one.
#pragma once

#include <okr/report/document.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::report {

inline Run strong(std::string text, Meaning meaning = Meaning::plain) {
  return {.text = std::move(text), .meaning = meaning, .weight = Run::Weight::strong};
}

inline Run code(std::string text) {
  return {.text = std::move(text), .weight = Run::Weight::code};
}

inline Run meant(std::string text, Meaning meaning) {
  return {.text = std::move(text), .meaning = meaning};
}

inline Run leading(std::string text, std::string anchor) {
  return {.text = std::move(text), .anchor = std::move(anchor)};
}

inline Cell text_cell(std::string text) {
  return {.text = words_of(std::move(text))};
}

/// Rows with a meter, a trend, a link, code, an empty cell and a cell without progress.
inline Table sample_table() {
  Table table{.caption = "Key results of \u201CCooks find what they need\u201D"};
  table.columns = {{"Key result"},
                   {"From", Column::Align::right},
                   {"To", Column::Align::right},
                   {"Progress"},
                   {"Trend"},
                   {"Note"}};
  const Trend trend{.points = {{0, 0}, {0.2, 0.1}, {0.5, 0.35}, {0.8, 0.6}, {1, 0.7}},
                    .expected = {{0, 0}, {1, 1}},
                    .words = "from 0% to 70%, 30% behind"};
  table.rows.push_back({{.text = {leading("Searches that find nothing", "kr/searches")}},
                        text_cell("12%"),
                        text_cell("4%"),
                        {.text = words_of("70%"), .meter = Meter{0.7, 1.0, Meaning::warning}},
                        {.text = words_of("70% of the way"), .trend = trend},
                        {.text = {code("q3/store/find#searches")}}});
  table.rows.push_back({text_cell("Recipes with a shopping list"),
                        text_cell("0"),
                        text_cell("1,200"),
                        {.text = words_of("100%"), .meter = Meter{1, {}, Meaning::good}},
                        {.text = {}, .trend = trend},
                        {}});
  table.rows.push_back({{.text = {strong("Weeks to the first delivery")}},
                        text_cell("9"),
                        text_cell("3"),
                        {.text = {meant("no data", Meaning::bad)}},
                        {},
                        text_cell("the supplier left in July")});
  return table;
}

inline Histogram sample_histogram() {
  Histogram histogram{.caption = "Scores of 10 objectives", .what = "objectives", .scale = "score"};
  histogram.bins = {{"0.0 to 0.2", 1, Meaning::bad, 0},
                    {"0.2 to 0.4", 0, Meaning::bad, 2},
                    {"0.4 to 0.6", 2, Meaning::bad, 1},
                    {"0.6 to 0.8", 4, Meaning::good, 3},
                    {"0.8 to 1.0", 3, Meaning::warning, 0}};
  histogram.compared_with = "2026-Q2";
  return histogram;
}

/// Every block, every meaning, every weight, every kind of cell.
inline Document sample_document() {
  Document document{.title = "Review of 2026-Q3", .language = "en", .made_by = "okr 0.1.0"};
  auto& blocks = document.blocks;
  blocks.push_back(Heading{.level = 1,
                           .text = words_of("Review of 2026-Q3"),
                           .anchor = "top",
                           .aside = "1 July to 30 September"});
  blocks.push_back(Paragraph{{{"Of 10 objectives, "},
                              strong("3 overshot", Meaning::warning),
                              {", 4 were "},
                              meant("met", Meaning::good),
                              {" and 3 were "},
                              meant("missed", Meaning::bad),
                              {". The mean score is 0.69, the median 0.73; what follows tells "
                               "how each of them went, see "},
                              leading("Store", "post/store"),
                              {" and "},
                              code("okr explain 2026-Q3/store/find"),
                              {". "},
                              meant("As of 2026-10-02.", Meaning::quiet)}});
  blocks.push_back(Notice{Meaning::warning,
                          {{"Two key results fell silent before the period's end: their last "
                            "check-in is "},
                           strong("older than four weeks"),
                           {"."}}});
  blocks.push_back(Notice{Meaning::bad, words_of("Nobody leads the team Till.")});
  blocks.push_back(Notice{Meaning::good, words_of("Every objective was reviewed.")});
  blocks.push_back(Notice{Meaning::plain, words_of("The period is over.")});
  blocks.push_back(Notice{Meaning::quiet, words_of("Git was not asked.")});
  blocks.push_back(Heading{.level = 2, .text = words_of("Scores"), .anchor = "scores"});
  blocks.push_back(sample_histogram());
  blocks.push_back(Heading{
      .level = 2, .text = words_of("Store"), .anchor = "post/store", .aside = "department"});
  blocks.push_back(Heading{
      .level = 3, .text = {{"Cooks find "}, strong("what they need")}, .anchor = "objective/find"});
  blocks.push_back(FactList{{{"Owner", words_of("Dana Okafor")},
                             {"Verdict", {meant("met", Meaning::good), {", 0.70"}}},
                             {"Why", words_of("half of those who search for a thing and do not "
                                              "find it leave the store and do not come back "
                                              "within a month")}}});
  blocks.push_back(Heading{.level = 4, .text = words_of("Key results"), .anchor = "kr/searches"});
  blocks.push_back(sample_table());
  blocks.push_back(BulletList{{words_of("Synonyms were worth more than spelling."),
                               {{"Ask "}, strong("support"), {" before the shop floor."}},
                               words_of("The supplier's list of parts arrives late in every "
                                        "quarter, so that the catalogue is two weeks behind.")}});
  blocks.push_back(Questions{{{.question = words_of("Which initiatives and processes worked?"),
                               .answer = "The weekly hour with support.\nAnd the synonyms."},
                              {.question = {{"What "}, strong("surprised"), {" us?"}}}}});
  return document;
}

/// `text` wherever a document may hold one that a person wrote; anchors and levels are okr's own.
inline Document document_full_of(std::string_view hostile) {
  const std::string text(hostile);
  const Words words{{text}, strong(text), code(text), leading(text, "top")};
  Document document{.title = text, .language = "en", .made_by = "okr 0.1.0"};
  auto& blocks = document.blocks;
  blocks.push_back(Heading{.level = 1, .text = words, .anchor = "top", .aside = text});
  blocks.push_back(Paragraph{words});
  blocks.push_back(Notice{Meaning::warning, words});
  blocks.push_back(FactList{{{text, words}}});
  blocks.push_back(BulletList{{words}});
  Table table{.caption = text, .columns = {{text}, {text, Column::Align::right}}};
  const Trend trend{.points = {{0, 0}, {1, 0.5}}, .words = text};
  table.rows.push_back({{.text = words}, {.text = words, .meter = Meter{0.5}, .trend = trend}});
  blocks.push_back(std::move(table));
  Histogram histogram{.caption = text, .what = text, .scale = text};
  histogram.bins = {{text, 2, Meaning::good, 1}};
  histogram.compared_with = text;
  blocks.push_back(std::move(histogram));
  blocks.push_back(Questions{{{.question = words, .answer = text}, {.question = words}}});
  return document;
}

/// What must come out of every format as the text that it is.
inline const std::vector<std::string_view>& hostile_texts() {
  using namespace std::string_view_literals;
  static const std::vector<std::string_view> texts{
      "<script>alert(1)</script>",
      "</td></table></style></title><img src=x onerror=alert(1)>",
      "[x](javascript:alert(1))",
      "](javascript:alert(1))",
      "![x](https://example.org/x.png)",
      "[x]: https://example.org",
      "<https://example.org>",
      "https://example.org/a?b=c&d=e",
      "www.example.org",
      "dana@example.org",
      "a | b | c",
      "|---|",
      "`code` ``more``` ",
      "```",
      "~~~",
      "~~gone~~ ~a~",
      "*a* **b** _c_ __d__ ***",
      "# one",
      "###### six ##",
      "1. one",
      "1) one",
      "- one",
      "+ one",
      "* one",
      "- [ ] task",
      "> quote",
      "> [!WARNING]",
      "---",
      "===",
      "    indented",
      "\tindented",
      "hard  ",
      " a  b ",
      "back\\slash \\* \\",
      "&amp; &lt; &#64; &#x26;",
      "<!-- comment --> <?php <![CDATA[",
      "$math$ $$more$$ $`x`$",
      ":smile: :+1:",
      "@dana @team/x",
      "#123 GH-1 x/y#1 !5 %3",
      "[[wiki]] [^1] [^1]: note",
      "{+ins+} {-del-} #abcdef",
      "==mark== ^up^ H~2~O",
      "two\nlines",
      "two\r\nlines",
      "two\n\nparagraphs\n# heading\n- item",
      "\nleads",
      "a\0b"sv,
      "\xFF\xC0\xAF",
      "\u202Eright to left\u202C",
      "\u200Bhidden\uFEFF",
      "\x1b[31mred\x1b[0m",
      "=cmd()",
      "'\"`",
      "%%{init: {}}%%",
      "\u7528\u6237 \U0001F600",
  };
  return texts;
}

}  // namespace okr::report
