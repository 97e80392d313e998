// SPDX-License-Identifier: MIT
#include "uncommitted.h"

#include <okr/load/load.h>
#include <okr/yaml/parse.h>

#include <algorithm>
#include <map>
#include <utility>

namespace okr::cli {
namespace {

using model::CheckIn;
using model::Found;

/// What one entry is, whichever version of the file it stands in.
struct Entry {
  UncommittedEntry at;
  std::string thing;    ///< "trusted/refunds", "kpi:nps"
  std::string written;  ///< its bytes
};

struct Version {
  const text::Source& source;
  const std::vector<model::Objective>& objectives;
  const std::vector<model::Kpi>& kpis;
};

std::string bytes_at(const Version& version, text::Span span) {
  return std::string(text::slice(version.source, span));
}

void append(const Version& version, const Found& thing, const std::string& name,
            const std::vector<CheckIn>& items, std::vector<Entry>& entries) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!items[i].date) continue;
    const std::string by = items[i].by ? **items[i].by : std::string();
    entries.push_back(
        {{thing, i, **items[i].date, by, items[i].span}, name, bytes_at(version, items[i].span)});
  }
}

void append(const Version& version, Found thing, const std::string& name,
            const model::KeyResult& kr, std::vector<Entry>& entries) {
  append(version, thing, name, kr.checkins, entries);
  for (std::uint32_t m = 0; m < kr.milestones.size(); ++m) {
    const model::Milestone& milestone = kr.milestones[m];
    if (!milestone.done) continue;
    thing.milestone = m;
    entries.push_back({{thing, 0, **milestone.done, {}, milestone.done->span},
                       name + '/' + milestone.id,
                       model::to_string(**milestone.done)});
  }
}

/// Those of one file, by place. The numbers in Found are those of the lists given.
std::vector<Entry> entries_of(const Version& version, std::uint32_t file) {
  std::vector<Entry> entries;
  for (std::uint32_t o = 0; o < version.objectives.size(); ++o) {
    const model::Objective& objective = version.objectives[o];
    if (objective.file != file) continue;
    for (std::uint32_t k = 0; k < objective.key_results.size(); ++k) {
      Found thing;
      thing.objective = o;
      thing.key_result = k;
      append(version, thing, objective.id + '/' + objective.key_results[k].id,
             objective.key_results[k], entries);
    }
  }
  for (std::uint32_t k = 0; k < version.kpis.size(); ++k) {
    if (version.kpis[k].file != file) continue;
    Found thing;
    thing.kpi = k;
    append(version, thing, "kpi:" + version.kpis[k].id, version.kpis[k].readings, entries);
  }
  return entries;
}

std::vector<Entry> committed_entries(const model::Workspace& workspace, std::uint32_t file,
                                     const std::string& bytes, const yaml::Limits& limits) {
  const text::Source source{workspace.sources[file].path, bytes};
  const load::LoadedFile loaded =
      load::load_file(source, yaml::parse(source, file, limits), workspace.config);
  return entries_of({source, loaded.objectives, loaded.kpis}, file);
}

/// Takes away one of `known` that is like `entry` in the way of `is_alike`.
template <class IsAlike>
bool take(std::vector<Entry>& known, const Entry& entry, IsAlike is_alike) {
  const auto found = std::find_if(known.begin(), known.end(), [&](const Entry& other) {
    return other.thing == entry.thing && is_alike(other, entry);
  });
  if (found == known.end()) return false;
  known.erase(found);
  return true;
}

}  // namespace

std::vector<UncommittedEntry> uncommitted_in(const model::Workspace& workspace, std::uint32_t file,
                                             const std::optional<std::string>& committed,
                                             const yaml::Limits& limits) {
  std::vector<Entry> entries =
      entries_of({workspace.sources[file], workspace.objectives, workspace.kpis}, file);
  std::vector<Entry> known;
  if (committed) known = committed_entries(workspace, file, *committed, limits);
  const auto same = [](const Entry& a, const Entry& b) { return a.written == b.written; };
  const auto of_day = [](const Entry& a, const Entry& b) { return a.at.date == b.at.date; };
  const auto any = [](const Entry&, const Entry&) { return true; };
  std::erase_if(entries, [&](const Entry& entry) { return take(known, entry, same); });
  std::erase_if(entries, [&](const Entry& entry) { return take(known, entry, of_day); });
  std::erase_if(entries, [&](const Entry& entry) { return take(known, entry, any); });
  std::vector<UncommittedEntry> fresh;
  for (Entry& entry : entries) fresh.push_back(std::move(entry.at));
  return fresh;
}

edit::Intent removal_of(const model::Workspace& workspace, const UncommittedEntry& entry) {
  const Found& thing = entry.thing;
  constexpr auto emptied = edit::RemoveItem::Emptied::comments_stay;
  if (thing.kpi)
    return edit::RemoveItem{workspace.kpis[*thing.kpi].span, "readings", entry.item, emptied};
  const model::KeyResult& kr =
      workspace.objectives[*thing.objective].key_results[*thing.key_result];
  if (thing.milestone) return edit::RemoveField{kr.milestones[*thing.milestone].span, "done"};
  return edit::RemoveItem{kr.span, "checkins", entry.item, emptied};
}

}  // namespace okr::cli
