// SPDX-License-Identifier: MIT
#include "facts.h"

#include <vector>

namespace okr::report {
namespace {

/// Each KPI once, in the order in which they are named.
struct Named {
  std::vector<bool> seen;
  std::vector<std::uint32_t> in_order = {};

  void add(std::uint32_t kpi) {
    if (seen[kpi]) return;
    seen[kpi] = true;
    in_order.push_back(kpi);
  }
  void add(const std::vector<model::KpiReference>& guardrails) {
    for (const model::KpiReference& guardrail : guardrails) {
      if (guardrail.kpi) add(*guardrail.kpi);
    }
  }
};

}  // namespace

void gather_kpis(const ReviewView& view, Review& review) {
  Named named{.seen = std::vector<bool>(view.workspace.kpis.size())};
  for (const ReviewedPost& post : review.posts) {
    for (const ReviewedObjective& objective : post.objectives) {
      named.add(view.workspace.objectives[objective.index].guardrails);
      for (const ReviewedKeyResult& reviewed : objective.key_results) {
        const model::KeyResult& kr = key_result_at(view, reviewed.index);
        if (kr.kpi && kr.kpi->kpi) named.add(*kr.kpi->kpi);
        named.add(kr.guardrails);
      }
    }
  }
  // Whoever asks for one team asks for what concerns it.
  for (std::uint32_t i = 0; i < view.workspace.kpis.size() && !review.is_narrowed; ++i)
    named.add(i);
  review.kpis = std::move(named.in_order);
}

}  // namespace okr::report
