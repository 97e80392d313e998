// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

using Days = std::pair<model::Date, model::Date>;

std::map<Days, std::vector<const model::Objective*>> company_objectives(const Context& context) {
  std::map<Days, std::vector<const model::Objective*>> out;
  each_objective(context, [&](ObjectiveNode node) {
    const model::Objective& o = node.objective;
    if (!o.range || model::level_of(context.workspace, o) != model::Level::company) return;
    out[{o.range->start, o.range->end}].push_back(&o);
  });
  return out;
}

diag::Diagnostic all_owned_by(const std::string& lead,
                              const std::vector<const model::Objective*>& all) {
  diag::Diagnostic out = finding(
      rules::ceo_owns_everything, place_of(*all[0]),
      fmt::format("{} owns all {} of {}", lead, counted(all.size(), "company objective"),
                  all[0]->period),
      "give each but the most important to someone with the time to ask about it every week: "
      "`owner:` with their id");
  for (std::size_t i = 1; i < all.size(); ++i) {
    out.related.push_back({"this one too", place_of(*all[i])});
  }
  return out;
}

// One objective alone has to be somebody's; from two on it is a habit.
void check(const Context& context, Findings& out) {
  const model::Team* root = model::root_team(context.workspace.config);
  if (!root || !root->lead) return;
  const std::vector<std::string> only_lead = {**root->lead};
  for (const auto& [days, all] : company_objectives(context)) {
    const bool owns_all = std::all_of(all.begin(), all.end(), [&](const auto* objective) {
      return !objective->unread_parts &&
             model::owners_of(context.workspace, *objective) == only_lead;
    });
    if (all.size() > 1 && owns_all) out.push_back(all_owned_by(**root->lead, all));
  }
}

}  // namespace

constinit const Rule rules::ceo_owns_everything{
    .id = "ceo-owns-everything",
    .group = Group::alignment,
    .severities = info_in_strict,
    .summary = "the company's lead owns all company objectives of a period",
    .rationale =
        "Whoever leads the company has the least time to chase each number. Shared out, "
        "company objectives get owners who ask about them every week.",
    .bad = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
  - title: We earn enough to stay independent
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .good = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
  - title: We earn enough to stay independent
    owner: noor
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .check = check,
};

}  // namespace okr::lint
