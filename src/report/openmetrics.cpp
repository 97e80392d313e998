// SPDX-License-Identifier: MIT
#include "openmetrics.h"

#include "measure_words.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

/// Broken UTF-8 and control characters, line breaks among them, are visible escapes by then.
std::string escaped(std::string_view s) {
  std::string out;
  for (const char c : text::escape_controls(s)) {
    if (c == '\\' || c == '"') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace

std::string metric_head(const MetricFamily& family) {
  std::string out = fmt::format("# TYPE okr_{} {}\n", family.name, family.type);
  if (!family.unit.empty()) out += fmt::format("# UNIT okr_{} {}\n", family.name, family.unit);
  return out + fmt::format("# HELP okr_{} {}\n", family.name, family.help);
}

std::string metric_labels(const Labels& labels) {
  std::string out;
  for (const auto& [name, value] : labels) {
    if (value.empty()) continue;
    if (!out.empty()) out += ',';
    out += fmt::format("{}=\"{}\"", name, escaped(value));
  }
  return out;
}

std::string metric_value(double value) {
  return fmt::format("{}", snapped(value) + 0.0);  // no "-0"
}

}  // namespace okr::report
