// SPDX-License-Identifier: MIT
// Metrics meet by their subject, so that thousands of files cost no more than their sum.
#include "../alike.h"
#include "../cascade.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

constexpr std::size_t most_alike = 64;

struct Pull {
  KeyResultNode node;
  std::string_view team;  ///< its present id
};

bool is_pulled(const model::KeyResult& key_result) {
  const model::Measure& measure = key_result.measure;
  return measure.kind == model::Kind::metric && measure.direction && !measure.from_nothing &&
         (measure.target || measure.relative) && !key_result.unread_parts;
}

bool overlap(const model::Objective& a, const model::Objective& b) {
  return a.range && b.range && a.range->start <= b.range->end && b.range->start <= a.range->end;
}

/// One word ("revenue", "headcount") names many things: these are one where they start alike.
bool are_one_metric(const model::KeyResult& a, const model::KeyResult& b) {
  if (a.kpi && b.kpi) return *a.kpi->id == *b.kpi->id;
  if (!prose::same_unit(a.measure.unit, b.measure.unit)) return false;
  return words_in_subject(a.subject) > 1 || start_alike(a, b);
}

/// Those of one metric, by the way they pull.
struct Pulls {
  std::vector<Pull> up;
  std::vector<Pull> down;
};

bool pulls_up(const Pull& pull) {
  return pull.node.key_result.measure.direction == model::Direction::increase;
}

bool conflict(const Pull& a, const Pull& b) {
  return a.team != b.team && overlap(a.node.objective, b.node.objective) &&
         are_one_metric(a.node.key_result, b.node.key_result);
}

std::string_view way_of(const model::KeyResult& key_result) {
  return key_result.measure.direction == model::Direction::increase ? "up" : "down";
}

diag::Diagnostic pulls_against(const Pull& before, const Pull& here) {
  diag::Diagnostic out =
      finding(rules::conflicting_targets, place_of(here.node.key_result),
              fmt::format("{} pushes {} what {} of {} pushes {}: only one of the two can succeed",
                          called(here.node.key_result), way_of(here.node.key_result),
                          called(before.node.key_result),
                          before.team.empty() ? "another team" : before.team,
                          way_of(before.node.key_result)),
              "settle together which way it is to go; if the two are different things, say in both "
              "sentences of what");
  out.related.push_back({fmt::format("pushed {} here", way_of(before.node.key_result)),
                         place_of(before.node.key_result)});
  return out;
}

void check(const Context& context, Findings& out) {
  const model::Config& config = context.workspace.config;
  if (!config.english) return;
  std::unordered_map<std::string_view, Pulls> by_subject;
  const auto look_at = [&](const Pull& here) {
    Pulls& pulls = by_subject[here.node.key_result.subject];
    const std::vector<Pull>& others = pulls_up(here) ? pulls.down : pulls.up;
    const auto against = std::find_if(others.begin(), others.end(),
                                      [&](const Pull& other) { return conflict(other, here); });
    if (against != others.end()) out.push_back(pulls_against(*against, here));
    std::vector<Pull>& own = pulls_up(here) ? pulls.up : pulls.down;
    if (own.size() < most_alike) own.push_back(here);
  };
  each_objective(context, [&](ObjectiveNode objective) {
    const std::string_view team = present_id(config, objective.objective.team);
    each_key_result_of(context, objective, [&](KeyResultNode node) {
      if (is_pulled(node.key_result) && !node.key_result.subject.empty()) look_at({node, team});
    });
  });
}

}  // namespace

constinit const Rule rules::conflicting_targets{
    .id = "conflicting-targets",
    .group = Group::alignment,
    .severities = warning_from_recommended,
    .confidence = diag::Confidence::medium,
    .summary = "one metric that one team pushes up and another one down",
    .rationale =
        "Both teams work hard, and undo each other's work. That is found out in planning, or at "
        "the end of the quarter.",
    .bad = R"(# okrs/2026-Q4/marketing.yaml
- Raise the number of weekly newsletters per buyer from 1 to 3
# okrs/2026-Q4/product.yaml
- Lower the number of weekly newsletters per buyer from 1 to 0.5
)",
    .good = R"(# okrs/2026-Q4/marketing.yaml
- Raise the share of newsletters that are read from 20% to 40%
# okrs/2026-Q4/product.yaml
- Lower the number of weekly newsletters per buyer from 1 to 0.5
)",
    .check = check,
};

}  // namespace okr::lint
