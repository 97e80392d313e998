// SPDX-License-Identifier: MIT
// The lines of the OpenMetrics text format.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::report {

/// What a family of metrics is: its name without okr_, and what a sample says.
struct MetricFamily {
  std::string_view name;
  std::string_view type;  ///< gauge, info, stateset
  std::string_view unit;  ///< the last part of the name, or empty
  std::string_view help;  ///< plain words, without backslash or quote
};

using Labels = std::vector<std::pair<std::string_view, std::string>>;

/// The lines in front of a family's samples.
std::string metric_head(const MetricFamily& family);
/// `name="value",...`; a label without a value is left out, as one that is empty means the same.
std::string metric_labels(const Labels& labels);
/// The shortest text that reads back as the same number.
std::string metric_value(double value);

}  // namespace okr::report
