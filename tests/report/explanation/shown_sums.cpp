// SPDX-License-Identifier: MIT
#include "shown_sums.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <optional>
#include <sstream>

namespace okr::test {
namespace {

using Number = std::optional<long double>;

/// Numbers, + - x / and brackets; x and / before + and -, from left to right.
class Calculator {
 public:
  explicit Calculator(std::string_view s) : s_(s) {}

  Number value() {
    const Number result = sum();
    skip();
    return at_ == s_.size() ? result : std::nullopt;
  }

 private:
  void skip() {
    while (at_ < s_.size() && s_[at_] == ' ') ++at_;
  }
  char take(std::string_view any) {
    skip();
    if (at_ >= s_.size() || any.find(s_[at_]) == std::string_view::npos) return 0;
    return s_[at_++];
  }
  Number sum() {
    Number left = product();
    while (left) {
      const char sign = take("+-");
      if (sign == 0) break;
      const Number right = product();
      if (!right) return std::nullopt;
      left = sign == '+' ? *left + *right : *left - *right;
    }
    return left;
  }
  Number product() {
    Number left = number();
    while (left) {
      const char sign = take("x/");
      if (sign == 0) break;
      const Number right = number();
      if (!right) return std::nullopt;
      left = sign == 'x' ? *left * *right : *left / *right;
    }
    return left;
  }
  Number number() {
    if (take("(") != 0) {
      const Number inner = sum();
      return take(")") != 0 ? inner : std::nullopt;
    }
    skip();
    const std::string rest(s_.substr(at_));
    char* end = nullptr;
    const long double found = std::strtold(rest.c_str(), &end);
    if (end == rest.c_str() || std::isalpha(static_cast<unsigned char>(rest.front())) != 0) {
      return std::nullopt;
    }
    at_ += static_cast<std::size_t>(end - rest.c_str());
    return found;
  }

  std::string_view s_;
  std::size_t at_ = 0;
};

bool same(long double a, long double b) {
  return std::abs(a - b) <= 5.001e-10L + 1e-12L * std::max(std::abs(a), std::abs(b));
}

/// "2 x 0.5 = 1  key result a" without what follows the numbers, split at its signs of equality.
std::vector<std::string> steps_in(const std::string& line) {
  const std::size_t first = line.find(" = ");
  if (first == std::string::npos) return {};
  std::string formula = line.substr(0, line.find("  ", first));
  std::vector<std::string> steps;
  for (std::size_t at = formula.find(" = "); at != std::string::npos; at = formula.find(" = ")) {
    steps.push_back(formula.substr(0, at));
    formula.erase(0, at + 3);
  }
  steps.push_back(formula);
  return steps;
}

std::size_t indent_of(const std::string& line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// Equations that were broken are one line again.
std::vector<std::string> lines_in(std::string_view text) {
  std::vector<std::string> lines;
  std::istringstream in{std::string(text)};
  bool in_table = false;
  for (std::string line; std::getline(in, line);) {
    if (line.find("weight x ") != std::string::npos) in_table = true;
    const bool is_total = !lines.empty() && lines.back().find("----") != std::string::npos;
    const bool goes_on =
        !in_table && !is_total && indent_of(line) == 6 && !lines.empty() &&
        indent_of(lines.back()) == 4 &&
        std::string_view("(-0123456789").find(lines.back()[4]) != std::string_view::npos;
    if (goes_on) {
      lines.back() += ' ' + line.substr(6);
    } else {
      lines.push_back(line);
    }
    if (is_total) in_table = false;
  }
  return lines;
}

struct Column {
  long double weights = 0;
  long double parts = 0;
};

class Checker {
 public:
  void read(const std::string& line) {
    if (line.find("----") != std::string::npos) {
      totals_next_ = true;
    } else if (totals_next_) {
      totals_next_ = false;
      check_totals(line);
    } else if (line.find("weight x ") != std::string::npos) {
      column_ = {};
    } else if (indent_of(line) >= 4) {
      check_equation(line);
    }
  }
  ShownSums take() { return std::move(sums_); }

 private:
  void check_equation(const std::string& line) {
    const std::vector<std::string> steps = steps_in(line);
    std::vector<long double> values;
    for (const std::string& step : steps) {
      const Number value = Calculator(step).value();
      if (!value) return;  // words
      values.push_back(*value);
    }
    if (values.size() < 2) return;
    ++sums_.equations;
    for (const long double value : values) {
      if (!same(value, values.back())) {
        sums_.wrong.push_back(line);
        break;
      }
    }
    column_.weights += std::strtold(line.c_str(), nullptr);
    column_.parts += values.back();
  }
  void check_totals(const std::string& line) {
    ++sums_.totals;
    char* end = nullptr;
    const long double weights = std::strtold(line.c_str(), &end);
    const long double parts = std::strtold(end, nullptr);
    if (!same(weights, column_.weights) || !same(parts, column_.parts)) {
      sums_.wrong.push_back("totals: " + line);
    }
  }

  ShownSums sums_;
  Column column_;
  bool totals_next_ = false;
};

}  // namespace

ShownSums recompute(std::string_view explanation) {
  Checker checker;
  for (const std::string& line : lines_in(explanation)) checker.read(line);
  return checker.take();
}

std::string answer_of(std::string_view explanation, std::string_view section) {
  const std::string heading = fmt::format("\n{}: ", section);
  const std::size_t at = explanation.find(heading);
  if (at == std::string_view::npos) return {};
  const std::string_view rest = explanation.substr(at + heading.size());
  return std::string(rest.substr(0, rest.find_first_of(" \n")));
}

}  // namespace okr::test
