// SPDX-License-Identifier: MIT
#include "batch_figures.h"

#include "figure_marks.h"

#include <algorithm>
#include <string_view>

namespace okr::cli {
namespace {

bool has_figure(const std::vector<BatchRow>& rows, DecimalMark mark) {
  return std::any_of(rows.begin(), rows.end(),
                     [&](const BatchRow& row) { return has_mark(row.value, mark); });
}

}  // namespace

std::vector<BatchProblem> unclear_figures(const std::vector<BatchRow>& rows, char separator) {
  const bool may_have_commas = has_figure(rows, DecimalMark::comma) ||
                               (separator == ';' && !has_figure(rows, DecimalMark::point));
  std::vector<BatchProblem> problems;
  if (!may_have_commas) return problems;
  for (const BatchRow& row : rows) {
    for (const std::string_view figure : figures_in(row.value)) {
      if (mark_in(figure) == DecimalMark::either)
        problems.push_back({row.line, unclear_figure(figure)});
    }
  }
  return problems;
}

}  // namespace okr::cli
