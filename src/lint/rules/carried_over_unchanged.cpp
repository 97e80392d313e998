// SPDX-License-Identifier: MIT
#include "../cascade.h"
#include "../checkins.h"
#include "../finding.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <okr/rollup/history.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace okr::lint {
namespace {

/// Between the end of a period and the start of the one that follows it.
constexpr std::chrono::days longest_gap{31};

std::optional<double> figure(const model::Maybe<double>& written) {
  return written ? std::optional<double>(**written) : std::nullopt;
}

bool same_target(const model::Measure& a, const model::Measure& b) {
  return a.unit == b.unit && figure(a.target) == figure(b.target) &&
         figure(a.min) == figure(b.min) && figure(a.max) == figure(b.max);
}

/// To keep a level is the same task every quarter: nothing is carried over.
bool can_be_carried(const model::KeyResult& key_result) {
  return !key_result.unread_parts && !key_result.title.value.empty() &&
         key_result.measure.kind != model::Kind::maintain;
}

/// What has no way to set anew, only a bound, steps or a yes, and says where it comes from:
/// somebody decided that it goes on as it is.
bool goes_on_by_decision(const KeyResultNode& before, const KeyResultNode& after) {
  const auto& from = after.key_result.carried_from;
  return after.key_result.measure.kind != model::Kind::metric && from &&
         from->outcome == model::Reference::Outcome::key_result &&
         from->objective == before.index.objective && from->key_result == before.index.key_result;
}

bool follows(const KeyResultNode& before, const KeyResultNode& after) {
  const model::Date end = before.objective.range->end;
  const model::Date start = after.objective.range->start;
  return end < start && start <= end + longest_gap;
}

/// Where it ended, as the new sentence's beginning.
std::string way_out(const Context& context, const KeyResultNode& before) {
  const model::KeyResult& key_result = before.key_result;
  const auto& entries = rollup::values_of(context.workspace, key_result);
  const model::CheckIn* last = latest_until(entries, context.as_of);
  const auto level = last ? level_in(*last, key_result.measure.unit) : std::nullopt;
  if (!level || key_result.measure.kind != model::Kind::metric) {
    return "say what is different this time, or let it go";
  }
  return fmt::format("start from where it ended and set a target that fits: \"from {} to ___\"",
                     written(*level, key_result.measure.unit));
}

diag::Diagnostic unchanged(const Context& context, const KeyResultNode& before,
                           const KeyResultNode& after) {
  diag::Diagnostic found =
      finding(rules::carried_over_unchanged, place_of(after.key_result),
              fmt::format("{} says the same as in {}, with the same target: what did not work "
                          "once is tried again",
                          called(after.key_result), before.objective.period),
              way_out(context, before));
  found.related.push_back(
      {fmt::format("in {}", before.objective.period), place_of(before.key_result)});
  return found;
}

/// Teams, by their present ids, whose objectives begin on more than one day: others carry nothing
/// over.
std::unordered_set<std::string_view> teams_over_periods(const Context& context) {
  std::unordered_map<std::string_view, model::Date> first;
  std::unordered_set<std::string_view> out;
  for (const model::Objective& objective : context.workspace.objectives) {
    if (!objective.range) continue;
    const auto team = present_id(context.workspace.config, objective.team);
    const auto [known, is_new] = first.try_emplace(team, objective.range->start);
    if (!is_new && known->second != objective.range->start) out.insert(team);
  }
  return out;
}

/// Key results of one team that say the same, by team and sentence.
using SameSentence = std::unordered_map<std::string, std::vector<KeyResultNode>>;

SameSentence by_sentence(const Context& context) {
  SameSentence out;
  const auto teams = teams_over_periods(context);
  if (teams.empty()) return out;
  each_objective(context, [&](ObjectiveNode objective) {
    const auto team = present_id(context.workspace.config, objective.objective.team);
    if (!objective.objective.range || !teams.contains(team)) return;
    each_key_result_of(context, objective, [&](KeyResultNode node) {
      if (can_be_carried(node.key_result))
        out[std::string(team) + '\n' + spoken(node.key_result.title.value)].push_back(node);
    });
  });
  return out;
}

std::vector<const KeyResultNode*> by_start(const std::vector<KeyResultNode>& nodes) {
  std::vector<const KeyResultNode*> out;
  for (const KeyResultNode& node : nodes) out.push_back(&node);
  std::stable_sort(out.begin(), out.end(), [](const auto* a, const auto* b) {
    return a->objective.range->start < b->objective.range->start;
  });
  return out;
}

void check(const Context& context, Findings& out) {
  // In any order: the findings are sorted by their places.
  for (const auto& [sentence, nodes] : by_sentence(context)) {
    const KeyResultNode* before = nullptr;
    for (const KeyResultNode* node : by_start(nodes)) {
      if (before && follows(*before, *node) && !goes_on_by_decision(*before, *node) &&
          same_target(before->key_result.measure, node->key_result.measure)) {
        out.push_back(unchanged(context, *before, *node));
      }
      before = node;
    }
  }
}

}  // namespace

constinit const Rule rules::carried_over_unchanged{
    .id = "carried-over-unchanged",
    .group = Group::checkins,
    .severities = warning_from_recommended,
    .confidence = diag::Confidence::medium,
    .summary = "a key result with the same sentence and target as last period's",
    .rationale =
        "Copied as it was, it begins at last quarter's baseline and repeats what was missed. What "
        "is worth another try has a new start, and something that will be different. A bound, "
        "steps "
        "or a yes may go on as they are, where carried_from says that somebody decided so.",
    .bad = R"(# okrs/2026-Q3/product.yaml
- title: Raise the repeat purchase rate from 5% to 15%
# okrs/2026-Q4/product.yaml
- title: Raise the repeat purchase rate from 5% to 15%
)",
    .good = R"(# okrs/2026-Q3/product.yaml
- title: Raise the repeat purchase rate from 5% to 15%
# okrs/2026-Q4/product.yaml
- title: Raise the repeat purchase rate from 9% to 15%
)",
    .check = check,
};

}  // namespace okr::lint
