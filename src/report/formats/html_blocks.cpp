// SPDX-License-Identifier: MIT
#include "html_blocks.h"

#include "html_picture.h"
#include "html_text.h"

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

/// Three lines to write on. A picture, since browsers leave out backgrounds when they print.
constexpr std::string_view room_to_write =
    "<svg class=\"room\" viewBox=\"0 0 9 9\" preserveAspectRatio=\"none\" role=\"img\" "
    "aria-label=\"room for an answer\"><path d=\"M0 3h9M0 6h9M0 9h9\"/></svg>";

Table table_of(const Histogram& histogram) {
  Table table{.caption = histogram.caption, .columns = {{histogram.scale}, {histogram.what}}};
  table.columns.back().align = Column::Align::right;
  const bool compares = !histogram.compared_with.empty();
  if (compares) table.columns.push_back({"in " + histogram.compared_with, Column::Align::right});
  for (const Histogram::Bin& bin : histogram.bins) {
    std::vector<Cell> row{{.text = words_of(bin.label)},
                          {.text = words_of(std::to_string(bin.count))}};
    if (compares) {
      row.emplace_back();
      if (bin.compared) row.back().text = words_of(std::to_string(*bin.compared));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string legend(const Histogram& histogram) {
  if (histogram.compared_with.empty()) return {};
  return fmt::format("<p class=\"legend quiet\">Thin bars beside: {}</p>\n",
                     html_text(histogram.compared_with));
}

std::string html_question(const Question& question) {
  std::string out = "<li><p class=\"question\">" + html_words(question.question) + "</p>\n";
  const std::string answer = question.answer ? html_text(*question.answer) : "";
  if (answer.empty()) return out.append(room_to_write) + "</li>\n";
  return out + "<p class=\"answer\" dir=\"auto\">" + answer + "</p></li>\n";
}

}  // namespace

std::string html_block(const Paragraph& paragraph) {
  const std::string words = html_words(paragraph.text);
  return words.empty() ? "" : "<p>" + words + "</p>\n";
}

std::string html_block(const Notice& notice) {
  return fmt::format("<p class=\"{}\" role=\"note\">{}</p>\n", html_class("notice", notice.meaning),
                     html_words(notice.text));
}

std::string html_block(const FactList& list) {
  if (list.facts.empty()) return {};
  std::string out = "<dl>\n";
  for (const Fact& fact : list.facts) {
    out += fmt::format("<dt>{}</dt><dd>{}</dd>\n", html_text(fact.name), html_words(fact.value));
  }
  return out + "</dl>\n";
}

std::string html_block(const BulletList& list) {
  if (list.items.empty()) return {};
  std::string out = "<ul>\n";
  for (const Words& item : list.items) out += "<li>" + html_words(item) + "</li>\n";
  return out + "</ul>\n";
}

std::string html_block(const Histogram& histogram) {
  return fmt::format(
      "<figure>\n<figcaption>{}</figcaption>\n{}{}<details><summary>The same as a table</summary>\n"
      "{}</details>\n</figure>\n",
      html_text(histogram.caption), html_bars(histogram), legend(histogram),
      html_block(table_of(histogram)));
}

std::string html_block(const Questions& questions) {
  if (questions.questions.empty()) return {};
  std::string out = "<ul class=\"questions\">\n";
  for (const Question& question : questions.questions) out += html_question(question);
  return out + "</ul>\n";
}

}  // namespace okr::report
