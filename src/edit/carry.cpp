// SPDX-License-Identifier: MIT
#include "carried_alignment.h"
#include "carried_key_result.h"
#include "copied.h"

#include <okr/edit/carry.h>
#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace okr::edit {
namespace {

using model::Objective;
using model::Workspace;

/// What a new period has as well, but for what it is aligned to.
constexpr std::array<std::string_view, 7> lasting = {
    "why", "customer", "owner", "commitment", "labels", "links", "guardrails"};

/// An old objective with all that is known of the new one so far.
struct Draft {
  CarriedObjective told;
  std::vector<std::vector<Field>> key_results;
};

/// Files read once each, as trees.
class Trees {
 public:
  Trees(const Workspace& workspace, const yaml::Limits& limits)
      : workspace_(workspace), limits_(limits) {}

  const yaml::Tree& of(std::uint32_t file) {
    const auto known = trees_.find(file);
    if (known != trees_.end()) return known->second;
    return trees_.emplace(file, yaml::parse(workspace_.sources[file], file, limits_).tree)
        .first->second;
  }

 private:
  const Workspace& workspace_;
  const yaml::Limits& limits_;
  std::map<std::uint32_t, yaml::Tree> trees_;
};

/// "loved-2" beside "loved".
std::string free_id(const std::string& id, const std::set<std::string>& taken) {
  if (!taken.contains(id)) return id;
  for (int n = 2;; ++n) {
    std::string next = fmt::format("{}-{}", id, n);
    if (!taken.contains(next)) return next;
  }
}

/// Ids of the new period, by team or person.
using TakenIds = std::map<std::string, std::set<std::string>, std::less<>>;

TakenIds taken_ids(const CarryRequest& request) {
  TakenIds out;
  for (const Objective& objective : request.workspace.objectives) {
    if (objective.range != request.range) continue;
    out[std::string(whose(request.workspace.config, objective))].insert(objective.id);
  }
  return out;
}

Error unreadable(const Objective& objective) {
  return {fmt::format("lines of '{}' cannot be read: mend them first; okr lint shows where",
                      model::reference_of(objective))};
}

/// Its key results; those that go on with their fields.
Result<Draft> draft_of(const CarryRequest& request, std::uint32_t index, const yaml::Tree& tree) {
  const Objective& objective = request.workspace.objectives[index];
  const model::Decision decision = **objective.review->decision;
  Draft out;
  out.told.from = index;
  std::set<std::string> taken;
  for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
    if (const auto why = stays(request, {index, k}, decision)) {
      out.told.left.push_back({k, *why});
      continue;
    }
    const auto node = written_at(tree, objective.key_results[k].span);
    if (!node) return unreadable(objective);
    const std::string id = free_id(objective.key_results[k].id, taken);
    taken.insert(id);
    KeyResultDraft draft = draft_of(request, {index, k}, *node, id);
    out.told.key_results.push_back(std::move(draft.told));
    out.key_results.push_back(std::move(draft.fields));
  }
  return out;
}

bool has_nothing_left(const Draft& draft) {
  return draft.told.key_results.empty() && !draft.told.left.empty();
}

Successor successor_of(const CarryRequest& request, const CarriedObjective& carried) {
  const Objective& old = request.workspace.objectives[carried.from];
  Successor out;
  out.reference = fmt::format("{}/{}", whose(request.workspace.config, old), carried.id);
  for (const CarriedKeyResult& kr : carried.key_results) out.key_results[kr.number] = kr.id;
  return out;
}

void write_fields(const CarryRequest& request, const yaml::Value& node,
                  const Successors& successors, Draft& draft) {
  CarriedObjective& carried = draft.told;
  const Objective& old = request.workspace.objectives[carried.from];
  carried.fields = {{"id", text_of(carried.id)}, {"title", text_of(old.title.value)}};
  for (const yaml::Entry& entry : node.entries()) {
    const std::string key(entry.key.text());
    if (key == "aligned_to") {
      CarriedAlignment alignment = alignment_of(request, carried.from, entry.value, successors);
      carried.unaligned = std::move(alignment.lost);
      if (alignment.aligned_to) carried.fields.push_back({key, *std::move(alignment.aligned_to)});
    } else if (entry.value.kind() != yaml::Kind::null &&
               std::find(lasting.begin(), lasting.end(), key) != lasting.end()) {
      carried.fields.push_back({key, copied(entry.value)});
    }
  }
  carried.fields.push_back({"carried_from", text_of(model::reference_of(old))});
  if (draft.key_results.empty()) return;
  std::vector<Content> items;
  for (std::vector<Field>& fields : draft.key_results)
    items.push_back(mapping_of(std::move(fields)));
  carried.fields.push_back({"key_results", list_of(std::move(items))});
}

}  // namespace

std::string_view whose(const model::Config& config, const Objective& objective) {
  const model::Team* const team =
      objective.person ? nullptr : model::find_team_by_any_name(config, objective.team);
  return team ? std::string_view(*team->id) : std::string_view(objective.team);
}

bool is_carried(const Workspace& workspace, std::uint32_t from, const model::DateRange& range) {
  return std::any_of(workspace.objectives.begin(), workspace.objectives.end(),
                     [&](const Objective& next) {
                       return next.range == range && next.carried_from &&
                              next.carried_from->is_found() && next.carried_from->objective == from;
                     });
}

Result<Carried> carry(const CarryRequest& request, const std::vector<std::uint32_t>& objectives,
                      const yaml::Limits& limits) {
  Trees trees(request.workspace, limits);
  TakenIds taken = taken_ids(request);
  Successors successors = successors_of(request.workspace, request.range);
  Carried out;
  std::vector<Draft> drafts;
  for (const std::uint32_t index : objectives) {
    const Objective& objective = request.workspace.objectives[index];
    if (objective.unread_parts) return unreadable(objective);
    Result<Draft> draft = draft_of(request, index, trees.of(objective.file));
    if (!draft) return draft.error();
    if (has_nothing_left(*draft)) {
      out.finished.push_back(index);
      continue;
    }
    std::set<std::string>& ids = taken[std::string(whose(request.workspace.config, objective))];
    draft->told.id = free_id(objective.id, ids);
    ids.insert(draft->told.id);
    successors[index] = successor_of(request, draft->told);
    drafts.push_back(*std::move(draft));
  }
  // Only now is it known what every parent becomes.
  for (Draft& draft : drafts) {
    const Objective& objective = request.workspace.objectives[draft.told.from];
    const auto node = written_at(trees.of(objective.file), objective.span);
    if (!node) return unreadable(objective);
    write_fields(request, *node, successors, draft);
    out.objectives.push_back(std::move(draft.told));
  }
  return out;
}

}  // namespace okr::edit
