// SPDX-License-Identifier: MIT
#include "entry.h"

#include <okr/edit/reassign.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::edit {
namespace {

using model::Objective;
using model::Word;
using model::Workspace;

std::string joined(const std::vector<std::string>& ids) {
  return fmt::format("{}", fmt::join(ids, ", "));
}

/// An objective or key result as it is written.
struct Owned {
  text::Span node;
  std::string_view id;
  bool id_written = false;
  const std::vector<Word>& owners;
  const std::vector<model::Change>& changes;
  load::Entity entity;
};

class Reassigning {
 public:
  Reassigning(const Workspace& workspace, const Reassignment& wanted)
      : workspace_(workspace), wanted_(wanted) {}

  Reassigned run() && {
    for (const Objective& objective : workspace_.objectives) {
      if (wanted_.period && !model::is_in(*wanted_.period, objective)) continue;
      take_objective(objective);
    }
    for (const model::Project& project : workspace_.projects) {
      if (is_of_period(project)) out_.projects += replace(project.owner);
    }
    if (!wanted_.period) {
      for (const model::Kpi& kpi : workspace_.kpis) out_.kpis += replace(kpi.owner);
      for (const model::Team& team : workspace_.config.teams) out_.teams += replace(team.lead);
    }
    return std::move(out_);
  }

 private:
  bool is_of_period(const model::Project& project) const {
    if (!wanted_.period || project.period == wanted_.period->id) return true;
    const auto range = model::resolve_period(workspace_.config, project.period);
    return range && *range == wanted_.period->range;
  }

  void take_objective(const Objective& o) {
    const bool has_begun = !o.range || o.range->start <= wanted_.today;
    out_.objectives +=
        take({o.span, o.id, o.id_written, o.owners, o.changes, load::Entity::objective}, has_begun);
    for (const model::KeyResult& kr : o.key_results) {
      out_.key_results +=
          take({kr.span, kr.id, kr.id_written, kr.owners, kr.changes, load::Entity::key_result},
               has_begun);
    }
  }

  std::size_t replace(const std::optional<Word>& owner) {
    if (!owner || **owner != wanted_.from) return 0;
    out_.intents[owner->span.file].push_back(ReplaceText{owner->span, wanted_.to});
    return 1;
  }

  /// One or none.
  std::size_t take(const Owned& owned, bool has_begun) {
    std::vector<std::string> before;
    for (const Word& owner : owned.owners) before.push_back(*owner);
    if (std::find(before.begin(), before.end(), wanted_.from) == before.end()) return 0;
    std::vector<Intent>& intents = out_.intents[owned.node.file];
    if (!owned.id_written) intents.push_back(written_id(owned.node, owned.id, owned.entity));
    replace_owner(owned, before, intents);
    if (!has_begun) return 1;
    std::vector<std::string> after;
    for (const std::string& id : before) {
      const std::string& now = id == wanted_.from ? wanted_.to : id;
      if (std::find(after.begin(), after.end(), now) == after.end()) after.push_back(now);
    }
    add_entry(intents, owned.node, owned.entity, owned.changes,
              {wanted_.date, "owner", joined(before), joined(after), wanted_.reason});
    return 1;
  }

  /// From the list's end: numbers of items above stay right.
  void replace_owner(const Owned& owned, const std::vector<std::string>& before,
                     std::vector<Intent>& intents) const {
    const bool is_there = std::find(before.begin(), before.end(), wanted_.to) != before.end();
    const auto first = static_cast<std::size_t>(
        std::find(before.begin(), before.end(), wanted_.from) - before.begin());
    for (std::size_t i = owned.owners.size(); i-- > first;) {
      if (before[i] != wanted_.from) continue;
      if (is_there || i != first) {
        intents.push_back(RemoveItem{owned.node, "owner", i});
      } else {
        intents.push_back(ReplaceText{owned.owners[i].span, wanted_.to});
      }
    }
  }

  const Workspace& workspace_;
  const Reassignment& wanted_;
  Reassigned out_;
};

}  // namespace

Reassigned reassign(const Workspace& workspace, const Reassignment& wanted) {
  return Reassigning(workspace, wanted).run();
}

}  // namespace okr::edit
