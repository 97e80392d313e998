// SPDX-License-Identifier: MIT
// KPIs' health and projects' RICE on a day. Neither is in any roll-up.
#pragma once

#include <okr/rollup/scores.h>

#include <optional>
#include <string_view>

namespace okr::rollup {

enum class Health : unsigned char { ok, breach, unknown };
std::string_view name_of(Health health);

struct KpiState {
  const model::CheckIn* reading = nullptr;  ///< the latest by that day
  std::optional<double> value;              ///< in the KPI's unit
  std::optional<double> min;                ///< the same
  std::optional<double> max;
  Health health = Health::unknown;
  std::optional<Freshness> freshness;  ///< absent: no reading
};
KpiState state_of(const model::Workspace& workspace, const model::Kpi& kpi, model::Date as_of);

/// Whether what it leads to is under way on the day and not dropped.
bool is_under_way(const model::Workspace& workspace, const model::Reference& to, model::Date as_of);
/// Whether it supports an objective or key result that is under way on the day and not dropped.
bool serves(const model::Workspace& workspace, const model::Project& project, model::Date as_of);

/// reach * impact * confidence / effort (Intercom's RICE); impact counts 0 unless the project
/// serves something. Absent without its four figures, or with no effort above 0.
std::optional<double> rice_of(const model::Workspace& workspace, const model::Project& project,
                              model::Date as_of);

}  // namespace okr::rollup
