// SPDX-License-Identifier: MIT
#include "linking.h"
#include "reader.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <unordered_map>

namespace okr::load {
namespace {

struct Kpis {
  std::unordered_map<std::string, std::uint32_t> numbers;
  std::vector<std::string_view> ids;
  bool all_loaded = false;  ///< false: files alone, others may hold what is missing
  text::Suggestions suggestions;
};

void link(Kpis& kpis, model::KpiReference& reference, Problems& problems) {
  const auto found = kpis.numbers.find(*reference.id);
  if (found != kpis.numbers.end()) {
    reference.kpi = found->second;
    return;
  }
  if (!kpis.all_loaded) return;
  problems.push_back(
      diag::make_diagnostic("unknown-kpi", reference.id.span,
                            fmt::format("there is no KPI {}{}", quoted(*reference.id),
                                        kpis.suggestions.did_you_mean(*reference.id, kpis.ids)),
                            fmt::format("write the id of a KPI, or add it to a file:\n"
                                        "kpis:\n"
                                        "  - {{id: {}, title: …, min: …}}",
                                        *reference.id)));
}

}  // namespace

void link_kpis(model::Workspace& workspace, Problems& problems) {
  Kpis kpis;
  kpis.all_loaded = workspace.has_config;
  for (std::uint32_t i = 0; i < workspace.kpis.size(); ++i) {
    const model::Kpi& kpi = workspace.kpis[i];
    if (!kpi.id_written) continue;
    kpis.numbers.emplace(kpi.id, i);
    kpis.ids.push_back(kpi.id);
  }
  for (model::Objective& objective : workspace.objectives) {
    for (model::KpiReference& guardrail : objective.guardrails) link(kpis, guardrail, problems);
    for (model::KeyResult& kr : objective.key_results) {
      if (kr.kpi) link(kpis, *kr.kpi, problems);
      for (model::KpiReference& guardrail : kr.guardrails) link(kpis, guardrail, problems);
    }
  }
}

}  // namespace okr::load
