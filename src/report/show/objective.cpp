// SPDX-License-Identifier: MIT
#include "../explanation/objective.h"

#include "../confidence_fall.h"
#include "../explanation/numbers.h"
#include "../percent.h"
#include "../value_words.h"
#include "sheet.h"

#include <okr/rollup/grades.h>
#include <okr/rollup/items.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

using Outcome = model::Reference::Outcome;

std::string period_text(const model::Objective& objective) {
  if (!objective.range) return objective.period;
  return fmt::format("{}, {} to {}", objective.period, model::to_string(objective.range->start),
                     model::to_string(objective.range->end));
}

std::string team_text(const model::Workspace& workspace, const model::Objective& objective) {
  if (objective.person) return named(workspace, objective.team);
  const model::Team* const team = model::find_team_by_any_name(workspace.config, objective.team);
  if (team == nullptr || *team->name == objective.team) return objective.team;
  return fmt::format("{} ({})", *team->name, objective.team);
}

std::string joined(const std::vector<model::Word>& words) {
  std::string out;
  for (const model::Word& word : words) out += (out.empty() ? "" : ", ") + *word;
  return out;
}

std::string progress_text(const rollup::ObjectiveScore& score) {
  if (!score.progress) return "nothing to count";
  std::string text = percent(*score.progress);
  if (score.expected) text += fmt::format(", {} expected by now", percent(*score.expected));
  return text + fmt::format("; {} of {} items have data", score.with_data, score.counted);
}

void append_said(ShowSheet& sheet, const model::Objective& objective) {
  if (objective.why) append_field(sheet, "why", objective.why->value);
  if (objective.customer) append_field(sheet, "customer", objective.customer->value);
  append_field(sheet, "owner", named(sheet.workspace, owners_of(sheet.workspace, objective)));
  append_field(sheet, objective.person ? "person" : "team", team_text(sheet.workspace, objective));
  append_field(sheet, "period", period_text(objective));
  if (objective.due) append_field(sheet, "due", model::to_string(**objective.due));
  const bool committed = rollup::commitment_of(objective) == model::Commitment::committed;
  append_field(sheet, "commitment", committed ? "committed" : "aspirational");
  append_field(sheet, "labels", joined(objective.labels));
  for (const model::Link& link : objective.links) append_field(sheet, *link.name, *link.target);
  if (objective.carried_from) append_field(sheet, "carried from", *objective.carried_from->text);
  if (objective.dropped) {
    append_field(sheet, "dropped",
                 model::to_string(**objective.dropped) +
                     (objective.reason ? ": " + **objective.reason : ""));
  }
}

std::string fall_text(const ShowSheet& sheet, std::uint32_t index) {
  const auto fall = falling_confidence(sheet.workspace, sheet.scores, index);
  if (!fall) return {};
  return fmt::format("; fell from {} to {} within four weeks", confidence_text(fall->from),
                     confidence_text(fall->to));
}

void append_standing(ShowSheet& sheet, std::uint32_t index) {
  const model::Objective& objective = sheet.workspace.objectives[index];
  const rollup::ObjectiveScore& score = sheet.scores.objectives[index];
  append_heading(sheet, "where it stands");
  append_field(sheet, "status", name_of(score.status));
  append_field(sheet, "progress", progress_text(score));
  if (score.score) {
    append_field(sheet, "score", percent(*score.score) + ", its own key results alone");
  }
  append_field(sheet, "", parting_words(score));
  if (score.confidence) {
    append_field(
        sheet, "confidence",
        fmt::format("{}/10, {}{}", written(*score.confidence),
                    name_of(rollup::sureness_of(*score.confidence)), fall_text(sheet, index)));
  }
  if (score.freshness) append_field(sheet, "freshness", name_of(*score.freshness));
  if (score.verdict) append_field(sheet, "verdict", name_of(*score.verdict));
  append_guardrails(sheet, objective.guardrails);
}

std::string progress_cell(const std::optional<double>& progress) {
  return progress ? percent(*progress) : "-";
}

void append_key_results(ShowSheet& sheet, const model::Objective& objective,
                        const rollup::ObjectiveScore& score) {
  append_heading(sheet, "key results");
  if (objective.key_results.empty()) append_lines(sheet, {{{}, "none"}});
  std::vector<SheetLine> lines;
  for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
    const model::KeyResult& kr = objective.key_results[k];
    const rollup::KeyResultScore& own = score.key_results[k];
    const std::string done = own.raw ? (own.is_estimate ? "~" : "") + percent(*own.raw) : "-";
    lines.push_back({{done, std::string(name_of(own.status)),
                      own.confidence ? written(*own.confidence) + "/10" : "", kr.id},
                     kr.title.value});
  }
  append_lines(sheet, lines);
}

SheetLine parent_line(const ShowSheet& sheet, const model::Objective& child,
                      const model::Alignment& alignment) {
  const model::Reference& to = alignment.to;
  if (!to.is_found()) {
    return {{*to.text}, "there is no such objective or key result"};
  }
  const model::Objective& parent = sheet.workspace.objectives[to.objective];
  const bool is_key_result = to.outcome == Outcome::key_result;
  const auto number = static_cast<std::uint32_t>(&child - sheet.workspace.objectives.data());
  std::string text =
      is_key_result ? parent.key_results[to.key_result].title.value : parent.title.value;
  for (const rollup::Edge& edge : rollup::edges_to(sheet.workspace, to.objective, sheet.as_of())) {
    if (edge.child != number || &child.aligned_to[edge.alignment] != &alignment) continue;
    text += role_text(parent, edge);
  }
  if (to.objective == number) text += " [itself: not counted]";
  return {{is_key_result ? reference_of(parent, parent.key_results[to.key_result])
                         : reference_of(parent)},
          std::move(text)};
}

void append_parents(ShowSheet& sheet, const model::Objective& objective) {
  if (objective.aligned_to.empty()) return;
  append_heading(sheet, "aligned to");
  std::vector<SheetLine> lines;
  for (const model::Alignment& alignment : objective.aligned_to) {
    lines.push_back(parent_line(sheet, objective, alignment));
  }
  append_lines(sheet, lines);
}

void append_children(ShowSheet& sheet, std::uint32_t index) {
  const auto edges = rollup::edges_to(sheet.workspace, index, sheet.as_of());
  if (edges.empty()) return;
  append_heading(sheet, "aligned to it");
  std::vector<SheetLine> lines;
  for (const rollup::Edge& edge : edges) {
    const model::Objective& child = sheet.workspace.objectives[edge.child];
    const rollup::ObjectiveScore& score = sheet.scores.objectives[edge.child];
    std::string text = child.title.value;
    text += role_text(sheet.workspace.objectives[index], edge);
    lines.push_back(
        {{progress_cell(score.progress), std::string(name_of(score.status)), reference_of(child)},
         std::move(text)});
  }
  append_lines(sheet, lines);
}

void append_review(ShowSheet& sheet, const model::Objective& objective) {
  if (!objective.review) return;
  const model::Review& review = *objective.review;
  append_heading(sheet, "review");
  if (review.grade) append_field(sheet, "own grade", written(**review.grade));
  if (review.reason) append_field(sheet, "reason", **review.reason);
  if (review.learnings) append_field(sheet, "learnings", **review.learnings);
  if (review.decision) append_field(sheet, "decision", name_of(**review.decision));
}

}  // namespace

void append_objective(ShowSheet& sheet, std::uint32_t index) {
  const model::Objective& objective = sheet.workspace.objectives.at(index);
  const rollup::ObjectiveScore& score = sheet.scores.objectives.at(index);
  append_top(sheet, objective.title.value,
             fmt::format("objective {}, as of {}", reference_of(objective),
                         model::to_string(sheet.as_of())),
             objective.span);
  sheet.page.out += '\n';
  append_said(sheet, objective);
  append_standing(sheet, index);
  append_key_results(sheet, objective, score);
  append_parents(sheet, objective);
  append_children(sheet, index);
  append_changes(sheet, objective.changes);
  append_review(sheet, objective);
}

}  // namespace okr::report
