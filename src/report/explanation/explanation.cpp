// SPDX-License-Identifier: MIT
#include "explanation.h"

#include "../insights.h"
#include "../percent.h"
#include "items.h"
#include "key_result.h"
#include "numbers.h"
#include "objective.h"
#include "others.h"
#include "watch.h"

#include <okr/rollup/items.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

void add(std::optional<Section> section, std::vector<Section>& out) {
  if (section) out.push_back(*std::move(section));
}

/// "48.8% done, 57.1% expected by now: on track"
std::string summary_of(const std::string& done, const std::optional<double>& expected,
                       rollup::Status status) {
  const std::string pace = expected ? ", " + percent(*expected) + " expected by now" : "";
  return done + pace + ": " + std::string(name_of(status));
}

std::string summary_of(const rollup::KeyResultScore& score) {
  if (!score.raw) return summary_of("no data, counts 0", score.expected, score.status);
  return summary_of((score.is_estimate ? "~" : "") + percent(*score.raw) +
                        (score.is_estimate ? " likely" : " done"),
                    score.expected, score.status);
}

std::string summary_of(const rollup::ObjectiveScore& score) {
  return summary_of(score.progress ? percent(*score.progress) + " done" : "nothing to count",
                    score.expected, score.status);
}

std::vector<Section> explain_key_result(const KeyResultFacts& facts) {
  std::vector<Section> out;
  out.push_back(progress_section(facts));
  add(alignment_section(facts), out);
  out.push_back(expected_section(facts));
  out.push_back(status_section(facts));
  add(confidence_section(facts), out);
  add(freshness_section(facts), out);
  add(forecast_section(facts), out);
  add(verdict_section(facts), out);
  add(watch_section(insights(facts.workspace, facts.scores, facts.index)), out);
  return out;
}

std::vector<Section> explain_objective(const ObjectiveFacts& facts) {
  std::vector<Section> out;
  out.push_back(progress_section(facts));
  out.push_back(score_section(facts));
  out.push_back(expected_section(facts));
  out.push_back(status_section(facts));
  add(confidence_section(facts), out);
  add(freshness_section(facts), out);
  add(verdict_section(facts), out);
  add(watch_section(insights(facts.workspace, facts.scores, facts.index)), out);
  add(counts_in_section(facts), out);
  return out;
}

Explanation of_key_result(const model::Workspace& workspace, const rollup::Scores& scores,
                          const model::Found& found) {
  const KeyResultFacts facts = facts_of(workspace, scores, {*found.objective, *found.key_result});
  const std::string reference = reference_of(facts.objective, facts.key_result);
  if (!found.milestone) {
    return {"key result",
            reference,
            facts.key_result.title.value,
            facts.key_result.span,
            scores.as_of,
            summary_of(facts.score),
            explain_key_result(facts)};
  }
  const model::Milestone& milestone = facts.key_result.milestones.at(*found.milestone);
  return {"milestone",
          reference + '/' + milestone.id,
          milestone.title ? **milestone.title : milestone.id,
          milestone.span,
          scores.as_of,
          "",
          explain_milestone(facts, *found.milestone)};
}

}  // namespace

std::optional<Section> alignment_section(const KeyResultFacts& facts) {
  std::vector<rollup::Edge> edges =
      rollup::edges_to(facts.workspace, facts.index.objective, facts.as_of());
  std::erase_if(edges, [&](const rollup::Edge& edge) {
    return edge.key_result != facts.index.key_result || edge.role == rollup::Role::counts;
  });
  if (edges.empty()) return std::nullopt;
  Section section{"aligned to it", fmt::format("{} not counted", edges.size()), {}, {}};
  add_uncounted(facts.workspace, edges, facts.index.objective, section.entries);
  return section;
}

Explanation explain(const model::Workspace& workspace, const rollup::Scores& scores,
                    const model::Found& found) {
  if (found.kpi) {
    const model::Kpi& kpi = workspace.kpis.at(*found.kpi);
    return {"kpi",
            "kpi:" + kpi.id,
            kpi.title.value,
            kpi.span,
            scores.as_of,
            "",
            explain_kpi(workspace, *found.kpi, scores.as_of)};
  }
  if (found.project) {
    const model::Project& project = workspace.projects.at(*found.project);
    return {"project",
            "project:" + project.id,
            project.title.value,
            project.span,
            scores.as_of,
            "",
            explain_project(workspace, *found.project, scores.as_of)};
  }
  if (found.key_result) return of_key_result(workspace, scores, found);
  const ObjectiveFacts facts = facts_of(workspace, scores, found.objective.value());
  return {"objective",
          reference_of(facts.objective),
          facts.objective.title.value,
          facts.objective.span,
          scores.as_of,
          summary_of(facts.score),
          explain_objective(facts)};
}

}  // namespace okr::report
