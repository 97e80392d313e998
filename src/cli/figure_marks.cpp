// SPDX-License-Identifier: MIT
#include "figure_marks.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::cli {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t group = 3;  // digits

DecimalMark decimal(char mark) {
  return mark == '.' ? DecimalMark::point : DecimalMark::comma;
}

DecimalMark other(DecimalMark mark) {
  return mark == DecimalMark::point ? DecimalMark::comma : DecimalMark::point;
}

/// Whether `mark` stands between groups of digits only: 1.250.000, but not 31.12.2026.
bool is_grouped(std::string_view whole, char mark) {
  std::size_t at = whole.find(mark);
  if (at == 0 || std::min(at, whole.size()) > group) return false;
  for (; at != npos; at = whole.find(mark, at + 1)) {
    const std::string_view digits = whole.substr(at + 1, group);
    const std::size_t behind = at + 1 + group;
    const bool ends = behind == whole.size() || (behind < whole.size() && whole[behind] == mark);
    if (!ends || digits.find_first_of(".,") != npos) return false;
  }
  return true;
}

}  // namespace

DecimalMark mark_in(std::string_view figure) {
  const std::size_t last = figure.find_last_of(".,");
  if (last == npos) return DecimalMark::none;
  const std::size_t first = figure.find_first_of(".,");
  const char mark = figure[last];
  if (figure[first] != mark) {
    return is_grouped(figure.substr(0, last), figure[first]) ? decimal(mark) : DecimalMark::none;
  }
  if (first != last) {
    return is_grouped(figure, mark) ? other(decimal(mark)) : DecimalMark::none;
  }
  const bool can_be_group =
      figure.size() - last - 1 == group && first <= group && !figure.starts_with('0');
  return can_be_group ? DecimalMark::either : decimal(mark);
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

bool has_mark(std::string_view value, DecimalMark mark) {
  const auto figures = figures_in(value);
  return std::any_of(figures.begin(), figures.end(),
                     [&](std::string_view figure) { return mark_in(figure) == mark; });
}

std::string unclear_figure(std::string_view figure) {
  const std::size_t mark = figure.find_first_of(".,");
  const std::string whole(figure.substr(0, mark));
  const std::string_view behind = figure.substr(mark + 1);
  std::string decimals(behind.substr(0, behind.find_last_not_of('0') + 1));
  if (decimals.size() == group) decimals += '0';
  return fmt::format("'{}' may be {}{} or {}{}{} here; write it as one of these", figure, whole,
                     behind, whole, decimals.empty() ? "" : ".", decimals);
}

}  // namespace okr::cli
