// SPDX-License-Identifier: MIT
#include "numbers.h"

#include "../percent.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace okr::report {
namespace {

constexpr double most = std::numeric_limits<double>::max();
constexpr int digits = 15;  ///< a double holds any decimal of so many

double rounded_to_digits(double value) {
  const double rounded = std::strtod(fmt::format("{:.{}e}", value, digits - 1).c_str(), nullptr);
  return std::isfinite(rounded) ? rounded : value;  // the largest of all would round up
}

std::vector<double> weights_in(const Sum& sum) {
  std::vector<double> weights;
  for (const Term& term : sum.terms) weights.push_back(term.weight);
  return weights;
}

std::vector<double> parts_in(const Sum& sum) {
  std::vector<double> parts;
  for (const Term& term : sum.terms) parts.push_back(part_of(term));
  return parts;
}

/// `value` without digits that its operands, the largest of them `largest`, cannot have had.
double rounded_beside(double value, double largest) {
  if (value == 0 || largest == 0) return value;
  const int places = digits - 1 - static_cast<int>(std::floor(std::log10(largest)));
  constexpr int most_places = 300;
  if (places < 0 || places > most_places) return value;
  return std::strtod(fmt::format("{:.{}f}", value, places).c_str(), nullptr);
}

}  // namespace

std::string written(double value) {
  const double shown = rounded_to_digits(value);
  if (shown == 0) return "0";
  constexpr double smallest_fixed = 1e-9;
  constexpr double largest_fixed = 1e15;
  const bool fixed = std::abs(shown) >= smallest_fixed && std::abs(shown) < largest_fixed;
  std::array<char, 64> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown,
                                 fixed ? std::chars_format::fixed : std::chars_format::scientific);
  return {buffer.data(), end.ptr};
}

std::string operand(double value) {
  return value < 0 ? '(' + written(value) + ')' : written(value);
}

std::string written(double value, std::string_view unit) {
  const std::string number = written(value);
  if (unit.empty() || unit == "%" || unit == "x" || unit.starts_with('/')) {
    return number + std::string(unit);
  }
  const bool one = value == 1 && (unit == "days" || unit == "weeks" || unit == "months");
  return number + ' ' + std::string(one ? unit.substr(0, unit.size() - 1) : unit);
}

std::optional<double> difference(double a, double b) {
  const double exact = a - b;
  if (!std::isfinite(exact)) return std::nullopt;
  return rounded_beside(exact, std::max(std::abs(a), std::abs(b)));
}

std::optional<double> total(std::span<const double> values) {
  double sum = 0;
  double largest = 0;
  for (const double value : values) {
    sum += value;
    largest = std::max({largest, std::abs(value), std::abs(sum)});
  }
  if (!std::isfinite(sum)) return std::nullopt;
  return rounded_beside(sum, largest);
}

double to_nine_decimals(double value) {
  constexpr double decimals = 1e9;
  constexpr double exact_from = 4e6;  // from here on a double has no ninth decimal
  if (std::abs(value) < exact_from) return std::round(value * decimals) / decimals + 0.0;
  return std::clamp(value, -most, most);
}

std::string with_percent(double fraction) {
  return fmt::format("{} ({})", written(fraction), percent(fraction));
}

double part_of(const Term& term) {
  return rounded_to_digits(term.weight * term.value);
}

double weights_of(const Sum& sum) {
  return total(weights_in(sum)).value_or(most);
}

double parts_of(const Sum& sum) {
  return total(parts_in(sum)).value_or(most);
}

bool has_totals(const Sum& sum) {
  return total(weights_in(sum)) && total(parts_in(sum));
}

bool adds_up(double shown, double worked_out) {
  constexpr double half_a_billionth = 5.0001e-10;
  return std::abs(shown - worked_out) <= half_a_billionth + 1e-13 * std::abs(worked_out);
}

Entry mean_of(const Sum& sum, double result) {
  if (!adds_up(parts_of(sum) / weights_of(sum), result)) {
    return Remark{"the weights are too far apart for the division to be written out: " +
                  written(result)};
  }
  return equation({operand(parts_of(sum)) + " / " + operand(weights_of(sum))}, result);
}

Equation equation(std::vector<std::string> steps, double result) {
  if (steps.empty() || steps.back() != written(result)) steps.push_back(written(result));
  return {std::move(steps), result};
}

std::string days(int n) {
  return fmt::format("{} day{}", n, n == 1 ? "" : "s");
}

}  // namespace okr::report
