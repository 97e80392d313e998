// SPDX-License-Identifier: MIT
#include "watch.h"

#include <fmt/format.h>

namespace okr::report {

std::optional<Section> watch_section(std::vector<std::string> insights) {
  if (insights.empty()) return std::nullopt;
  Section section{"to watch",
                  fmt::format("{} thing{}", insights.size(), insights.size() == 1 ? "" : "s"),
                  {},
                  {}};
  for (std::string& insight : insights) section.entries.emplace_back(Remark{std::move(insight)});
  return section;
}

}  // namespace okr::report
