// SPDX-License-Identifier: MIT
// Numbers as they are written on paper: all their decimals and no more, so that what is shown adds
// up to what is shown.
#pragma once

#include "explanation.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace okr::report {

/// Up to 15 significant digits, trailing zeros dropped: "0.4875", "1200000", "1e300".
std::string written(double value);
/// In brackets where it is negative, to stand behind an operator.
std::string operand(double value);
/// With its unit, as people write it.
std::string written(double value, std::string_view unit);

/// a - b and the sum without the digits that only the binary form of decimals brings in. Absent
/// where no double holds it.
std::optional<double> difference(double a, double b);
std::optional<double> total(std::span<const double> values);

/// 9 decimals of it, as rollup has every fraction.
double to_nine_decimals(double value);

/// "0.4875 (48.8%)".
std::string with_percent(double fraction);

double part_of(const Term& term);
/// What the columns add up to, or the largest number there is.
double weights_of(const Sum& sum);
double parts_of(const Sum& sum);
/// Whether the columns add up to numbers that there are.
bool has_totals(const Sum& sum);
/// "2.95 / 5 = 0.59"; a remark where the figures are not fit to be written.
Entry mean_of(const Sum& sum, double result);

/// Whether figures as they are written come to what was worked out: enormous ones may not.
bool adds_up(double shown, double worked_out);

Equation equation(std::vector<std::string> steps, double result);

/// "1 day", "3 days".
std::string days(int n);

}  // namespace okr::report
