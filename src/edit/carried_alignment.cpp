// SPDX-License-Identifier: MIT
#include "carried_alignment.h"

#include "copied.h"

#include <algorithm>
#include <utility>

namespace okr::edit {
namespace {

using model::Objective;
using model::Reference;
using model::Workspace;

std::string whole(const Workspace& workspace, const Reference& to) {
  if (!to.is_found()) return *to.text;
  const Objective& objective = workspace.objectives[to.objective];
  return to.outcome == Reference::Outcome::key_result
             ? model::reference_of(objective, objective.key_results[to.key_result])
             : model::reference_of(objective);
}

/// As the new file says it; nothing where nothing stands for it there.
std::optional<std::string> mapped(const CarryRequest& request, const Reference& to,
                                  const Successors& successors) {
  if (!to.is_found()) return std::nullopt;
  const Objective& parent = request.workspace.objectives[to.objective];
  const bool still_holds = parent.range && parent.range->encloses(request.range) &&
                           !model::is_dropped(parent, request.scores.as_of);
  if (still_holds) return whole(request.workspace, to);
  const auto found = successors.find(to.objective);
  if (found == successors.end()) return std::nullopt;
  if (to.outcome == Reference::Outcome::objective) return found->second.reference;
  const auto key_result = found->second.key_results.find(to.key_result);
  if (key_result == found->second.key_results.end()) return std::nullopt;
  return found->second.reference + "/" + key_result->second;
}

/// The entry with another reference, in the form that it has.
Content pointed(const yaml::Value& entry, const std::string& reference) {
  if (entry.kind() != yaml::Kind::mapping) return text_of(reference);
  Content out = copied(entry);
  for (Field& field : out.fields) {
    if (field.key == "to") field.value = text_of(reference);
  }
  return out;
}

std::vector<yaml::Value> entries_of(const yaml::Value& written) {
  if (written.kind() == yaml::Kind::sequence) return written.items();
  if (written.kind() == yaml::Kind::null) return {};
  return {written};
}

void add_key_results(const Objective& next, std::uint32_t from, Successor& into) {
  for (const model::KeyResult& kr : next.key_results) {
    if (!kr.carried_from || kr.carried_from->outcome != Reference::Outcome::key_result) continue;
    if (kr.carried_from->objective != from) continue;
    if (kr.dropped) continue;
    into.key_results[kr.carried_from->key_result] = kr.id;
  }
}

}  // namespace

Successors successors_of(const Workspace& workspace, const model::DateRange& range) {
  Successors out;
  for (const Objective& next : workspace.objectives) {
    const bool is_later = next.range && next.range->encloses(range);
    if (!is_later || next.dropped || !next.carried_from || !next.carried_from->is_found()) continue;
    const std::uint32_t from = next.carried_from->objective;
    if (out.contains(from)) continue;
    Successor successor;
    successor.reference = *next.range == range
                              ? std::string(whose(workspace.config, next)) + "/" + next.id
                              : model::reference_of(next);
    add_key_results(next, from, successor);
    out.emplace(from, std::move(successor));
  }
  return out;
}

CarriedAlignment alignment_of(const CarryRequest& request, std::uint32_t objective,
                              const yaml::Value& written, const Successors& successors) {
  CarriedAlignment out;
  std::vector<Content> kept;
  for (const model::Alignment& alignment : request.workspace.objectives[objective].aligned_to) {
    const std::vector<yaml::Value> entries = entries_of(written);
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const yaml::Value& one) {
      return one.span() == alignment.span;
    });
    const auto reference = mapped(request, alignment.to, successors);
    if (reference && entry != entries.end()) {
      kept.push_back(pointed(*entry, *reference));
    } else {
      out.lost.push_back(whole(request.workspace, alignment.to));
    }
  }
  if (kept.empty()) return out;
  const bool was_list = written.kind() == yaml::Kind::sequence;
  out.aligned_to = was_list ? list_of(std::move(kept)) : std::move(kept.front());
  return out;
}

}  // namespace okr::edit
