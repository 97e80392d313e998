// SPDX-License-Identifier: MIT
// Where an objective's progress goes: each alignment with its parent, and whether it adds to it.
#include "items.h"
#include "numbers.h"
#include "objective.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using rollup::Edge;
using rollup::Item;
using rollup::Role;
using Outcome = model::Reference::Outcome;

/// The item of objective `child` among `items`, or among those of their shorter periods.
const Item* item_of(const std::vector<Item>& items, std::uint32_t child) {
  for (const Item& item : items) {
    if (item.kind == Item::Kind::objective && item.index == child) return &item;
    for (const rollup::ShorterPeriod& period : item.periods) {
      if (const Item* const found = item_of(period.items, child)) return found;
    }
  }
  return nullptr;
}

std::string weight_words(const ObjectiveFacts& facts, std::uint32_t parent, const Edge& edge) {
  const std::vector<Item> items =
      edge.key_result
          ? rollup::items_feeding(facts.workspace, facts.scores, {parent, *edge.key_result})
          : rollup::items_of(facts.workspace, facts.scores, parent);
  const Item* const item = item_of(items, facts.index);
  const std::string feeds = edge.key_result ? ", which it feeds" : "";
  return item ? fmt::format("counts with weight {}{}", written(item->weight), feeds)
              : "counts" + feeds;
}

std::string why_not(const ObjectiveFacts& facts, const model::Reference& to, Role role) {
  if (to.objective == facts.index) return "itself: not counted";
  if (role == Role::other_period) return "not counted: its period does not lie within the parent's";
  return "not counted: " + words_for(role);
}

struct Parent {
  std::string reference;
  std::string words;
  bool counts = false;
};

Parent parent_of(const ObjectiveFacts& facts, std::uint32_t alignment) {
  const model::Reference& to = facts.objective.aligned_to[alignment].to;
  if (!to.is_found()) {
    return {*to.text, "not counted: there is no such objective or key result"};
  }
  const model::Objective& parent = facts.workspace.objectives[to.objective];
  std::string reference = to.outcome == Outcome::objective
                              ? reference_of(parent)
                              : reference_of(parent, parent.key_results[to.key_result]);
  const auto edges = rollup::edges_to(facts.workspace, to.objective, facts.as_of());
  const auto edge = std::find_if(edges.begin(), edges.end(), [&](const Edge& one) {
    return one.child == facts.index && one.alignment == alignment;
  });
  if (edge != edges.end() && edge->role == Role::counts) {
    return {std::move(reference), weight_words(facts, to.objective, *edge), true};
  }
  const Role role = edge == edges.end() ? Role::in_cycle : edge->role;
  return {std::move(reference), why_not(facts, to, role)};
}

}  // namespace

std::optional<Section> counts_in_section(const ObjectiveFacts& facts) {
  const auto& alignments = facts.objective.aligned_to;
  if (alignments.empty()) return std::nullopt;
  Section section{"counts in", "", {}, {}};
  std::size_t counting = 0;
  for (std::uint32_t i = 0; i < alignments.size(); ++i) {
    Parent parent = parent_of(facts, i);
    counting += parent.counts ? 1 : 0;
    section.entries.emplace_back(Input{"aligned to", std::move(parent.reference),
                                       std::move(parent.words), alignments[i].span});
  }
  section.answer = counting == 0
                       ? "nothing"
                       : fmt::format("{} of {} that it is aligned to", counting, alignments.size());
  return section;
}

}  // namespace okr::report
