// SPDX-License-Identifier: MIT
// KPIs and projects.
#include "changed.h"
#include "names.h"

#include <okr/load/fields.h>

#include <algorithm>

namespace okr::compare {
namespace {

using model::Kpi;
using model::Project;
using model::Workspace;
using What = Difference::What;

std::string bound_text(const model::Maybe<model::Quantity>& bound, const std::string& unit) {
  if (!bound) return {};
  const auto value = prose::convert(**bound, unit);
  return value ? figure_text(*value, unit) : figure_text((*bound)->value, (*bound)->unit);
}

/// Both workspaces, for what people and teams are called today.
struct Both {
  const Workspace& before;
  const Workspace& after;

  std::string now(const std::optional<model::Word>& person) const {
    return person ? person_now(before, after, **person) : std::string();
  }
};

FieldTexts texts_of(const Both& both, const Kpi& kpi, const std::string& unit) {
  return {{"title", kpi.title.value},
          {"id", kpi.id},
          {"category", text_of(kpi.category)},
          {"owner", both.now(kpi.owner)},
          {"min", bound_text(kpi.min, unit)},
          {"max", bound_text(kpi.max, unit)},
          {"every_days", kpi.every_days ? std::to_string(**kpi.every_days) : ""},
          {"source", text_of(kpi.source)}};
}

std::string rice_text(const std::optional<model::Rice>& rice) {
  if (!rice) return {};
  std::vector<std::string> parts;
  const auto add = [&](std::string_view name, const model::Maybe<double>& number) {
    if (number) parts.push_back(std::string(name) + ' ' + text_of(number));
  };
  add("reach", rice->reach);
  add("impact", rice->impact);
  add("confidence", rice->confidence);
  add("effort", rice->effort);
  return comma_joined(parts);
}

// By what they lead to, so that another spelling or id of the same is no difference.
std::string supports_text(const Both& both, const Project& project, const Workspace& of) {
  std::vector<std::string> texts;
  for (const model::Reference& to : project.supports) {
    if (!to.is_found()) {
      texts.push_back(*to.text);
      continue;
    }
    const model::Objective& objective = of.objectives[to.objective];
    std::string text = objective.period + '/' + team_now(both.before, both.after, objective.team) +
                       '/' + objective.id;
    if (to.outcome == model::Reference::Outcome::key_result)
      text += '/' + objective.key_results[to.key_result].id;
    texts.push_back(std::move(text));
  }
  std::sort(texts.begin(), texts.end());
  return comma_joined(texts);
}

FieldTexts texts_of(const Both& both, const Project& project, const Workspace& of) {
  return {{"title", project.title.value},
          {"id", project.id},
          {"owner", both.now(project.owner)},
          {"status", project.status ? std::string(load::word_of(**project.status)) : ""},
          {"supports", supports_text(both, project, of)},
          {"rice", rice_text(project.rice)}};
}

void say_what_is_reworded(Differences& differences) {
  for (Difference& difference : differences) {
    if (difference.field == "title") difference.what = What::reworded;
    if (difference.field == "id") difference.what = What::renamed;
  }
}

template <class T>
Changed changed_of(const T& thing, std::string_view prefix) {
  return {.ref = std::string(prefix) + thing.id, .title = thing.title.value};
}

void keep(Changed changed, std::vector<Changed>& out) {
  if (!changed.differences.empty()) out.push_back(std::move(changed));
}

bool is_unread(const Workspace& workspace, const std::string& path) {
  for (std::size_t i = 0; i < workspace.sources.size() && i < workspace.files.size(); ++i) {
    if (workspace.sources[i].path != path) continue;
    return workspace.files[i].unreadable || !workspace.files[i].unread.empty();
  }
  return false;
}

/// Of both lists: what is new and what is gone, with `differ` for what both have.
template <class T, class Differ>
void append_things(const Workspace& before, const std::vector<T>& was, const Workspace& after,
                   const std::vector<T>& is,
                   const std::vector<std::optional<std::uint32_t>>& partners,
                   const std::vector<std::uint32_t>& gone, std::string_view prefix,
                   std::vector<Changed>& out, Differ differ) {
  for (std::uint32_t i = 0; i < is.size(); ++i) {
    Changed changed = changed_of(is[i], prefix);
    changed.after = i;
    changed.before = partners[i];
    if (partners[i]) {
      differ(was[*partners[i]], is[i], changed.differences);
      say_what_is_reworded(changed.differences);
    } else if (!is_unread(before, after.sources[is[i].file].path)) {
      changed.differences.push_back({.what = What::added});
    }
    keep(std::move(changed), out);
  }
  for (const std::uint32_t i : gone) {
    if (is_unread(after, before.sources[was[i].file].path)) continue;
    Changed changed = changed_of(was[i], prefix);
    changed.before = i;
    changed.differences.push_back({.what = What::deleted});
    out.push_back(std::move(changed));
  }
}

}  // namespace

void append_kpis(const Workspace& before, const Workspace& after, const Pairs& pairs,
                 Changes& out) {
  const Both both{before, after};
  append_things(before, before.kpis, after, after.kpis, pairs.kpis, pairs.gone_kpis,
                "kpi:", out.kpis, [&](const Kpi& was, const Kpi& is, Differences& differences) {
                  append_fields(texts_of(both, was, is.unit), texts_of(both, is, is.unit),
                                differences);
                  append_checkins({was.readings, before, is.unit}, {is.readings, after, is.unit},
                                  differences);
                });
}

void append_projects(const Workspace& before, const Workspace& after, const Pairs& pairs,
                     Changes& out) {
  const Both both{before, after};
  append_things(before, before.projects, after, after.projects, pairs.projects, pairs.gone_projects,
                "project:", out.projects,
                [&](const Project& was, const Project& is, Differences& differences) {
                  append_fields(texts_of(both, was, before), texts_of(both, is, after),
                                differences);
                });
}

}  // namespace okr::compare
