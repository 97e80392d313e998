// SPDX-License-Identifier: MIT
#include "../mermaid.h"
#include "document_markdown.h"
#include "flowing.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

namespace okr::report {
namespace {

bool is_compared(const Histogram& histogram) {
  return !histogram.compared_with.empty();
}

std::string quoted(std::string_view text) {
  return '"' + mermaid_text(flowing(text)) + '"';
}

std::string title_of(const Histogram& histogram) {
  if (!is_compared(histogram)) return histogram.caption;
  return fmt::format("{}, the line is {}", histogram.caption, histogram.compared_with);
}

std::string drawing_of(const Histogram& histogram) {
  std::vector<std::string> labels;
  std::vector<std::size_t> counts;
  std::vector<std::size_t> compared;
  std::size_t most = 1;
  for (const Histogram::Bin& bin : histogram.bins) {
    labels.push_back(quoted(bin.label));
    counts.push_back(bin.count);
    compared.push_back(bin.compared.value_or(0));
    most = std::max({most, counts.back(), compared.back()});
  }
  std::string out = fmt::format(
      "```mermaid\nxychart-beta\n  title {}\n  x-axis {} [{}]\n  y-axis {} 0 --> {}\n  bar [{}]\n",
      quoted(title_of(histogram)), quoted(histogram.scale), fmt::join(labels, ", "),
      quoted(histogram.what), most, fmt::join(counts, ", "));
  if (is_compared(histogram)) out += fmt::format("  line [{}]\n", fmt::join(compared, ", "));
  return out + "```\n";
}

Cell number_cell(std::optional<std::size_t> count) {
  return {.text = words_of(count ? std::to_string(*count) : "")};
}

Table table_of(const Histogram& histogram) {
  Table table{.caption = histogram.caption};
  table.columns = {{histogram.scale}, {histogram.what, Column::Align::right}};
  if (is_compared(histogram)) {
    table.columns.push_back({histogram.compared_with, Column::Align::right});
  }
  for (const Histogram::Bin& bin : histogram.bins) {
    auto& row = table.rows.emplace_back();
    row.push_back({.text = words_of(bin.label)});
    row.push_back(number_cell(bin.count));
    if (is_compared(histogram)) row.push_back(number_cell(bin.compared));
  }
  return table;
}

}  // namespace

std::string markdown_histogram(const Histogram& histogram) {
  return (histogram.bins.empty() ? "" : drawing_of(histogram) + '\n') +
         markdown_table(table_of(histogram));
}

}  // namespace okr::report
