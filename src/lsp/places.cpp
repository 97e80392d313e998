// SPDX-License-Identifier: MIT
#include "places.h"

namespace okr::lsp {
namespace {

using model::Found;
using model::Workspace;

/// A place in an entry that an editor can show.
text::Span within(text::Span entry, text::Span title, text::Span id) {
  if (title.size() > 0 && entry.contains(title)) return title;
  if (id.size() > 0 && entry.contains(id)) return id;
  return text::start_of(entry);
}

template <class T>
text::Span place_in(const T& thing) {
  return within(thing.span, thing.title.span, thing.id_span);
}

const model::Milestone& milestone_of(const Workspace& workspace, const Found& found) {
  return model::key_result_of(workspace, found)->milestones[*found.milestone];
}

}  // namespace

text::Span place_of(const Workspace& workspace, const Found& found) {
  if (found.kpi) return place_in(workspace.kpis[*found.kpi]);
  if (found.project) return place_in(workspace.projects[*found.project]);
  if (found.milestone) {
    const model::Milestone& milestone = milestone_of(workspace, found);
    return within(milestone.span, milestone.title ? milestone.title->span : text::Span(), {});
  }
  if (found.key_result) return place_in(*model::key_result_of(workspace, found));
  return place_in(workspace.objectives[*found.objective]);
}

text::Span entry_of(const Workspace& workspace, const Found& found) {
  if (found.kpi) return workspace.kpis[*found.kpi].span;
  if (found.project) return workspace.projects[*found.project].span;
  if (found.milestone) return milestone_of(workspace, found).span;
  if (found.key_result) return model::key_result_of(workspace, found)->span;
  return workspace.objectives[*found.objective].span;
}

Found found_by(const model::Reference& reference) {
  const bool is_key_result = reference.outcome == model::Reference::Outcome::key_result;
  return is_key_result ? key_result_number(reference.objective, reference.key_result)
                       : objective_number(reference.objective);
}

bool is_name(const edit::Named& named) {
  return named.kind == edit::Named::Kind::team || named.kind == edit::Named::Kind::person;
}

}  // namespace okr::lsp
