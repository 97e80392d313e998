// SPDX-License-Identifier: MIT
// Pictures as SVG inside the page. Each has a text that says what it shows; colours are the style
// sheet's, so that they follow a dark screen and paper.
#pragma once

#include <okr/report/document.h>

#include <string>

namespace okr::report {

std::string html_meter(const Meter& meter);
std::string html_trend(const Trend& trend);
/// Bars with their counts and labels, without the caption. Thin bars beside are the period
/// compared.
std::string html_bars(const Histogram& histogram);

}  // namespace okr::report
