// SPDX-License-Identifier: MIT
#include "objective.h"

#include "items.h"
#include "numbers.h"
#include "pace.h"

#include <okr/rollup/grades.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using rollup::Item;

void add_left_out(const ObjectiveFacts& facts, std::vector<Entry>& out) {
  for (const model::KeyResult& kr : facts.objective.key_results) {
    if (!model::is_dropped(kr, facts.as_of())) continue;
    std::string words = fmt::format("not counted: key result {}: dropped on {}", kr.id,
                                    model::to_string(**kr.dropped));
    if (kr.reason) words += ", " + **kr.reason;
    out.emplace_back(Remark{std::move(words), kr.span});
  }
  add_uncounted(facts.workspace, facts.edges, facts.index, out);
  for (const rollup::Edge& edge : facts.edges) {
    if (edge.role != rollup::Role::counts || !edge.key_result) continue;
    const model::Objective& child = facts.workspace.objectives[edge.child];
    out.emplace_back(
        Remark{fmt::format("counted once: objective {} is in key result {}, which it feeds",
                           reference_of(child), facts.objective.key_results[*edge.key_result].id),
               child.aligned_to[edge.alignment].span});
  }
}

std::string number_or_none(const std::optional<double>& number) {
  return number ? with_percent(*number) : "none";
}

std::string parting_figures(const rollup::ObjectiveScore& score) {
  const double apart =
      difference(std::max(*score.own, *score.aligned), std::min(*score.own, *score.aligned))
          .value_or(0);
  return fmt::format("they part by {}, more than {}", written(apart), written(rollup::parting));
}

void add_means(const ObjectiveFacts& facts, std::vector<Entry>& out) {
  const rollup::ObjectiveScore& score = facts.score;
  if (!score.own || !score.aligned) return;
  std::vector<Item> own = facts.items;
  std::erase_if(own, [](const Item& item) { return !rollup::is_own(item); });
  std::vector<Item> aligned = facts.items;
  std::erase_if(aligned, rollup::is_own);
  out.emplace_back(Input{"own", written(*score.own), "progress of its own key results"});
  out.emplace_back(Input{"aligned", written(*score.aligned), "progress of what is aligned to it"});
  if (rollup::parts(score)) out.emplace_back(Remark{parting_figures(score)});
}

}  // namespace

ObjectiveFacts facts_of(const model::Workspace& workspace, const rollup::Scores& scores,
                        std::uint32_t index) {
  return {workspace,
          scores,
          index,
          workspace.objectives.at(index),
          scores.objectives.at(index),
          rollup::items_of(workspace, scores, index),
          rollup::edges_to(workspace, index, scores.as_of)};
}

std::string parting_words(const rollup::ObjectiveScore& score) {
  if (!rollup::parts(score)) return {};
  return parting_figures(score) + (*score.aligned > *score.own
                                       ? ": the aligned work is not moving the measures"
                                       : ": the measures move without the aligned work");
}

Section progress_section(const ObjectiveFacts& facts) {
  const rollup::ObjectiveScore& score = facts.score;
  Section section{"progress", number_or_none(score.progress), score.progress, {}};
  auto& out = section.entries;
  if (facts.items.empty()) {
    out.emplace_back(
        Remark{"there is nothing to count: no key result, and no objective that is "
               "aligned to it and counts"});
  } else {
    out.emplace_back(Remark{"the mean of its key results and of what is aligned to it, by weight"});
    add_items(facts.workspace, facts.scores, facts.index, facts.items, SumColumn::progress,
              score.progress, out);
    out.emplace_back(Input{"coverage", fmt::format("{} of {}", score.with_data, score.counted),
                           "items that have data; the others count 0"});
  }
  add_left_out(facts, out);
  return section;
}

Section score_section(const ObjectiveFacts& facts) {
  const rollup::ObjectiveScore& score = facts.score;
  Section section{"score", number_or_none(score.score), score.score, {}};
  auto& out = section.entries;
  const std::vector<Item> items =
      rollup::scored_items_of(facts.workspace, facts.scores, facts.index);
  if (items.empty()) {
    out.emplace_back(Remark{"there is nothing to score"});
  } else {
    out.emplace_back(
        Remark{rollup::is_own(items.front())
                   ? "over its own key results alone, if the period ended now: they are how one "
                     "knows that the goal is met"
                   : "it has no key result of its own that counts: what is aligned to it stands "
                     "in"});
    add_items(facts.workspace, facts.scores, facts.index, items, SumColumn::certain, score.score,
              out);
  }
  add_means(facts, out);
  return section;
}

std::optional<Section> confidence_section(const ObjectiveFacts& facts) {
  if (!facts.score.confidence) return std::nullopt;
  Section section{"confidence",
                  fmt::format("{}/10, {}", written(*facts.score.confidence),
                              name_of(rollup::sureness_of(*facts.score.confidence))),
                  facts.score.confidence,
                  {}};
  std::string sum;
  std::vector<double> stated;
  for (const Item& item : facts.items) {
    if (!rollup::is_own(item)) continue;
    const auto& confidence = facts.score.key_results[item.index].confidence;
    if (!confidence) continue;
    stated.push_back(*confidence);
    sum += (sum.empty() ? "" : " + ") + written(*confidence);
  }
  section.entries.emplace_back(
      Remark{"the mean of what its own key results last said; it is in no sum"});
  std::vector<std::string> steps;
  if (stated.size() > 1) steps.push_back(fmt::format("({}) / {}", sum, stated.size()));
  steps.push_back(fmt::format("{} / {}", written(total(stated).value_or(0)), stated.size()));
  section.entries.emplace_back(equation(std::move(steps), *facts.score.confidence));
  return section;
}

std::optional<Section> freshness_section(const ObjectiveFacts& facts) {
  if (!facts.score.freshness) return std::nullopt;
  Section section{"freshness", std::string(name_of(*facts.score.freshness)), {}, {}};
  const bool has_own = std::any_of(facts.items.begin(), facts.items.end(), rollup::is_own);
  section.entries.emplace_back(
      Remark{has_own ? "the worst of its own key results'" : "the worst of what is aligned to it"});
  for (const Item& item : facts.items) {
    if (!rollup::is_own(item)) continue;
    const rollup::KeyResultScore& kr = facts.score.key_results[item.index];
    if (!kr.freshness || *kr.freshness == rollup::Freshness::ok) continue;
    section.entries.emplace_back(
        Input{std::string(name_of(*kr.freshness)), facts.objective.key_results[item.index].id,
              kr.last_checkin ? "last check-in " + model::to_string(*kr.last_checkin)
                              : "never checked in",
              facts.objective.key_results[item.index].span});
  }
  return section;
}

std::optional<Section> verdict_section(const ObjectiveFacts& facts) {
  const auto& review = facts.objective.review;
  if (!facts.score.verdict && !(review && review->grade)) return std::nullopt;
  const auto& verdict = facts.score.verdict;
  Section section{"verdict", verdict ? std::string(name_of(*verdict)) : "not yet", {}, {}};
  auto& out = section.entries;
  if (facts.score.score) out.emplace_back(Input{"score", written(*facts.score.score)});
  out.emplace_back(Remark{std::string(bands_in_words(rollup::commitment_of(facts.objective)))});
  if (review && review->grade) {
    out.emplace_back(Input{"own grade", written(**review->grade),
                           "what people thought; the score stays", review->grade->span});
    if (review->reason)
      out.emplace_back(Remark{"reason: " + **review->reason, review->reason->span});
  }
  return section;
}

}  // namespace okr::report
