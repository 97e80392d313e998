// SPDX-License-Identifier: MIT
#include "insights.h"

#include "confidence_fall.h"
#include "percent.h"
#include "value_words.h"

#include <okr/prose/quantity.h>
#include <okr/rollup/grades.h>
#include <okr/rollup/kpis.h>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace okr::report {
namespace {

using Sentences = std::vector<std::string>;

void add_fall(const model::Workspace& workspace, const rollup::Scores& scores,
              std::uint32_t objective, Sentences& out) {
  const std::optional<Fall> fall = falling_confidence(workspace, scores, objective);
  if (!fall) return;
  out.push_back(fmt::format("{}, but confidence fell from {} to {} within four weeks",
                            rollup::name_of(scores.objectives[objective].status),
                            confidence_text(fall->from), confidence_text(fall->to)));
}

/// While what they guard runs: afterwards a KPI of today says nothing of it.
void add_breaches(const model::Workspace& workspace, model::Date as_of,
                  const std::optional<model::DateRange>& range,
                  const std::vector<model::KpiReference>& guardrails, Sentences& out) {
  if (!range || !range->contains(as_of)) return;
  for (const model::KpiReference& guardrail : guardrails) {
    if (!guardrail.kpi) continue;
    const model::Kpi& kpi = workspace.kpis[*guardrail.kpi];
    const rollup::KpiState state = rollup::state_of(workspace, kpi, as_of);
    if (state.health != rollup::Health::breach || !state.value) continue;
    out.push_back(fmt::format("guardrail in breach: {} is {}, to be {}", kpi.title.value,
                              prose::to_string({*state.value, kpi.unit}),
                              bounds_text(state.min, state.max, kpi.unit)));
  }
}

void add_grade(const model::Objective& objective, const rollup::ObjectiveScore& score,
               Sentences& out) {
  if (!score.verdict || !score.score || !objective.review || !objective.review->grade) return;
  // A nearer one stands beside the score without a word.
  if (!rollup::is_far_off(**objective.review->grade, *score.score)) return;
  out.push_back(fmt::format("its people grade it {}, the score is {}",
                            score_text(**objective.review->grade), score_text(*score.score)));
}

}  // namespace

std::string parting_insight(const rollup::ObjectiveScore& score) {
  if (!rollup::parts(score) || !score.own || !score.aligned) return {};
  const std::string own = percent(*score.own);
  const std::string aligned = percent(*score.aligned);
  return *score.aligned > *score.own
             ? fmt::format(
                   "aligned work is at {}, its own key results at {}: the work is not "
                   "moving the measures",
                   aligned, own)
             : fmt::format(
                   "its own key results are at {}, aligned work at {}: the measures move "
                   "without that work",
                   own, aligned);
}

Sentences insights(const model::Workspace& workspace, const rollup::Scores& scores,
                   std::uint32_t objective) {
  Sentences out;
  const model::Objective& facts = workspace.objectives[objective];
  const rollup::ObjectiveScore& score = scores.objectives[objective];
  if (score.status == rollup::Status::dropped) return out;
  if (std::string parting = parting_insight(score); !parting.empty())
    out.push_back(std::move(parting));
  add_fall(workspace, scores, objective, out);
  add_breaches(workspace, scores.as_of, facts.range, facts.guardrails, out);
  add_grade(facts, score, out);
  return out;
}

Sentences insights(const model::Workspace& workspace, const rollup::Scores& scores,
                   model::KeyResultIndex key_result) {
  Sentences out;
  const rollup::KeyResultScore& score =
      scores.objectives[key_result.objective].key_results[key_result.key_result];
  if (score.status == rollup::Status::dropped) return out;
  const model::KeyResult& facts =
      workspace.objectives[key_result.objective].key_results[key_result.key_result];
  std::vector<model::KpiReference> own = facts.guardrails;
  const auto& above = workspace.objectives[key_result.objective].guardrails;
  std::erase_if(own, [&](const model::KpiReference& guardrail) {
    return std::any_of(above.begin(), above.end(), [&](const model::KpiReference& other) {
      return other.kpi == guardrail.kpi;
    });
  });
  const auto range = model::range_of(workspace.objectives[key_result.objective], facts);
  add_breaches(workspace, scores.as_of, range, own, out);
  return out;
}

}  // namespace okr::report
