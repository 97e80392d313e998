// SPDX-License-Identifier: MIT
// What becomes in the next quarter of a small company's objectives that were reviewed.
#pragma once

#include "replanned.h"

#include <okr/edit/carry.h>

#include <string>

namespace okr::edit::testing {

using test::Files;

inline constexpr model::Date after_q3 = std::chrono::sys_days{std::chrono::year{2026} / 10 / 12};

inline model::DateRange q4() {
  return *model::parse_period("2026-Q4", {});
}

inline const std::string company =
    "okr: 1\n"
    "teams:\n"
    "  northwind: {name: Northwind, lead: ines}\n"
    "  product: {name: Product, parent: northwind, lead: dana, formerly: [store]}\n";

inline model::Workspace loaded(Files files) {
  files.insert(files.begin(), {"okr.yaml", company});
  return load::testing::link_texts(std::move(files)).workspace;
}

/// Everything with a decision to go on, carried into the next quarter.
inline Result<Carried> carried_from(const model::Workspace& workspace) {
  std::vector<std::uint32_t> all;
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const model::Objective& objective = workspace.objectives[i];
    if (objective.range != q4() && objective.review) all.push_back(i);
  }
  const rollup::Scores scores = rollup::score(workspace, after_q3);
  return carry({workspace, scores, q4()}, all, {});
}

/// A file with the list, as it is when the new objectives are in it.
inline std::string added_to(const std::string& bytes, const Carried& carried) {
  AddItems add{{}, "objectives", {}};
  for (const CarriedObjective& one : carried.objectives) add.items.push_back({{}, one.fields});
  const auto made = edit_file({"new.yaml", bytes}, {add}, {});
  return made ? *made : made.error().message;
}

inline std::string next_file(const Files& files) {
  const auto carried = carried_from(loaded(files));
  if (!carried) return carried.error().message;
  return added_to("period: 2026-Q4\nteam: product\n", *carried);
}

/// What becomes of one key result, given as the lines below "- id: k".
inline std::string next_key_result(const std::string& lines,
                                   const std::string& decision = "carry_over",
                                   const std::string& kpis = "") {
  const std::string head = "period: 2026-Q3\nteam: product\n" + kpis +
                           "objectives:\n"
                           "  - id: trusted\n"
                           "    title: Home cooks trust us\n"
                           "    review: {decision: " +
                           decision +
                           "}\n"
                           "    key_results:\n"
                           "      - id: other\n"
                           "        title: The other one\n"
                           "        kind: binary\n"
                           "      - id: k\n";
  const std::string made = next_file({{"a.yaml", head + lines}});
  const std::size_t at = made.find("      - id: k\n");
  return at == std::string::npos ? "" : made.substr(at + 14);
}

inline const std::string from = "        carried_from: 2026-Q3/product/trusted/k\n";

}  // namespace okr::edit::testing
