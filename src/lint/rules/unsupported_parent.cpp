// SPDX-License-Identifier: MIT
#include "../alignment.h"
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

#include <set>
#include <utility>

namespace okr::lint {
namespace {

/// Objectives that something is aligned to, as a whole or through a key result, and those key
/// results.
struct Supported {
  std::set<std::uint32_t> objectives;
  std::set<std::uint32_t> as_a_whole;
  std::set<std::pair<std::uint32_t, std::uint32_t>> key_results;
};

Supported supported_in(const Context& context) {
  Supported out;
  each_edge(context, [&](const Edge& edge) {
    out.objectives.insert(edge.parent);
    if (key_result_of(context.workspace, edge.alignment->to)) {
      out.key_results.insert({edge.parent, edge.alignment->to.key_result});
    } else {
      out.as_a_whole.insert(edge.parent);
    }
  });
  return out;
}

bool is_company_level(const Context& context, const model::Objective& objective) {
  return model::level_of(context.workspace, objective) == model::Level::company;
}

void check_key_results(const Context& context, ObjectiveNode node, const Supported& supported,
                       Findings& out) {
  const auto& key_results = node.objective.key_results;
  for (std::uint32_t k = 0; k < key_results.size(); ++k) {
    if (model::is_dropped(key_results[k], context.as_of)) continue;
    if (supported.key_results.contains({node.index, k})) continue;
    out.push_back(finding(rules::unsupported_parent, place_of(key_results[k]),
                          fmt::format("no team's objective is aligned to {}, though others of {} "
                                      "have help",
                                      called(key_results[k]), called(node.objective)),
                          "ask which team moves this number, and align its objective to it"));
  }
}

void check(const Context& context, Findings& out) {
  // In a company of one team nobody else could help; and an unread file may hold the help.
  if (context.workspace.config.teams.size() < 2 || !everything_read(context.workspace)) return;
  const Supported supported = supported_in(context);
  each_objective(context, [&](ObjectiveNode node) {
    if (!is_company_level(context, node.objective)) return;
    if (!supported.objectives.contains(node.index)) {
      out.push_back(finding(
          rules::unsupported_parent, place_of(node.objective),
          fmt::format("no team's objective is aligned to {}", called(node.objective)),
          fmt::format("ask which teams make it come true, and add `aligned_to: {}` to their "
                      "objectives",
                      model::reference_of(node.objective))));
    } else if (!supported.as_a_whole.contains(node.index)) {
      check_key_results(context, node, supported, out);
    }
  });
}

}  // namespace

constinit const Rule rules::unsupported_parent{
    .id = "unsupported-parent",
    .group = Group::alignment,
    .severities = info_in_strict,
    .confidence = diag::Confidence::medium,
    .summary = "nothing is aligned to a company objective or key result",
    .rationale =
        "A company goal that no team has taken up is a hope. Either someone works on it "
        "and does not say so, or nobody does.",
    .bad = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
objectives:
  - title: Home cooks trust us as the place to buy cookware
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .good = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - id: loved
    title: Home cooks love what we make
    key_results: [Raise the repeat purchase rate from 5% to 15%]
# okrs/2026-Q4/product.yaml
objectives:
  - title: Home cooks trust us as the place to buy cookware
    aligned_to: northwind/loved
    key_results: [Lower the refund rate from 0.5% to 0.2%]
)",
    .check = check,
};

}  // namespace okr::lint
