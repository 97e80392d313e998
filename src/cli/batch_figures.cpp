// SPDX-License-Identifier: MIT
#include "batch_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace okr::cli {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t group = 3;  // digits

/// What a figure says about the mark before its decimals.
enum class Mark : unsigned char { none, point, comma, either };

Mark decimal(char mark) {
  return mark == '.' ? Mark::point : Mark::comma;
}

Mark other(Mark mark) {
  return mark == Mark::point ? Mark::comma : Mark::point;
}

/// `figure` is digits with points and commas among them.
Mark mark_in(std::string_view figure) {
  const std::size_t last = figure.find_last_of(".,");
  if (last == npos) return Mark::none;
  const std::size_t first = figure.find_first_of(".,");
  if (figure[first] != figure[last]) return decimal(figure[last]);
  if (first != last) return other(decimal(figure[last]));
  const bool can_be_group =
      figure.size() - last - 1 == group && first <= group && !figure.starts_with('0');
  return can_be_group ? Mark::either : decimal(figure[last]);
}

std::vector<std::string_view> figures_in(std::string_view value) {
  constexpr std::string_view digits = "0123456789";
  std::vector<std::string_view> figures;
  for (std::size_t at = value.find_first_of(digits); at != npos;) {
    const std::size_t end = std::min(value.find_first_not_of("0123456789.,", at), value.size());
    std::string_view figure = value.substr(at, end - at);
    figure = figure.substr(0, figure.find_last_of(digits) + 1);
    figures.push_back(figure);
    at = value.find_first_of(digits, end);
  }
  return figures;
}

bool has_figure(const std::vector<BatchRow>& rows, Mark mark) {
  return std::any_of(rows.begin(), rows.end(), [&](const BatchRow& row) {
    const auto figures = figures_in(row.value);
    return std::any_of(figures.begin(), figures.end(),
                       [&](std::string_view figure) { return mark_in(figure) == mark; });
  });
}

/// "'1.250' may be 1250 or 1.25 here": both are written so that they are nothing else.
std::string unclear(std::string_view figure) {
  const std::size_t mark = figure.find_first_of(".,");
  const std::string whole(figure.substr(0, mark));
  const std::string_view behind = figure.substr(mark + 1);
  std::string decimals(behind.substr(0, behind.find_last_not_of('0') + 1));
  if (decimals.size() == group) decimals += '0';
  return fmt::format("'{}' may be {}{} or {}{}{} here; write it as one of these", figure, whole,
                     behind, whole, decimals.empty() ? "" : ".", decimals);
}

}  // namespace

std::vector<BatchProblem> unclear_figures(const std::vector<BatchRow>& rows, char separator) {
  const bool may_have_commas =
      has_figure(rows, Mark::comma) || (separator == ';' && !has_figure(rows, Mark::point));
  std::vector<BatchProblem> problems;
  if (!may_have_commas) return problems;
  for (const BatchRow& row : rows) {
    for (const std::string_view figure : figures_in(row.value)) {
      if (mark_in(figure) == Mark::either) problems.push_back({row.line, unclear(figure)});
    }
  }
  return problems;
}

}  // namespace okr::cli
