// SPDX-License-Identifier: MIT
#include "quick_find.h"

#include "file_scan.h"
#include "id_search.h"
#include "workspace.h"

#include <okr/load/load.h>
#include <okr/yaml/parse.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>
#include <utility>

namespace okr::cli {
namespace {

/// A reference as it is looked for: its parts, each as an id. Things are named by the last.
struct Wanted {
  std::vector<IdSearch> parts;
  bool begins_with_period = false;
};

Wanted wanted_for(std::string_view reference, const model::Config& config) {
  for (const std::string_view prefix : {"kpi:", "project:"}) {
    const bool goes_on = reference.starts_with(prefix) && reference.size() > prefix.size();
    if (goes_on) return {{search_for(reference.substr(prefix.size()))}, false};
  }
  Wanted wanted;
  for (std::string_view rest = reference;;) {
    const std::size_t slash = rest.find('/');
    wanted.parts.push_back(search_for(rest.substr(0, slash)));
    if (slash == std::string_view::npos) break;
    rest.remove_prefix(slash + 1);
  }
  wanted.begins_with_period = static_cast<bool>(model::resolve_period(config, wanted.parts[0].id));
  return wanted;
}

/// Whether the file may hold a thing that the first `count` parts lead to. What is called by its
/// position may be in any file; but a key result or milestone is in that of its objective.
bool may_hold(const Wanted& wanted, std::size_t count, const Searched& file) {
  const IdSearch& last = wanted.parts[count - 1];
  if (may_be_named(last, file)) return true;
  if (!last.by_position) return false;
  if (count == 1 || last.id.starts_with('o')) return true;
  if (count == 2 && wanted.begins_with_period) return true;
  return may_hold(wanted, count - 1, file);
}

bool holds(std::string_view bytes, std::string_view word) {
  return bytes.find(word) != std::string_view::npos;
}

void add_kpi(const model::KpiReference& reference, std::vector<IdSearch>& searches) {
  searches.push_back(search_for(*reference.id));
}

/// The KPIs that objectives and key results of the files go on to.
std::vector<IdSearch> kpis_named(const std::vector<FileToRead>& files, const model::Config& config,
                                 const Limits& limits) {
  std::vector<IdSearch> searches;
  for (const FileToRead& file : files) {
    const bool may_name_one =
        holds(*file.bytes, "kpi") || holds(*file.bytes, "guardrails") || holds(*file.bytes, "\\");
    if (!may_name_one) continue;
    const text::Source source{file.path, *file.bytes};
    const load::LoadedFile loaded =
        load::load_file(source, yaml::parse(source, 0, limits.file), config);
    for (const model::Objective& objective : loaded.objectives) {
      for (const auto& guardrail : objective.guardrails) add_kpi(guardrail, searches);
      for (const model::KeyResult& kr : objective.key_results) {
        if (kr.kpi) add_kpi(*kr.kpi, searches);
        for (const auto& guardrail : kr.guardrails) add_kpi(guardrail, searches);
      }
    }
  }
  return searches;
}

template <class T>
void move_to_end(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// The files that may hold what is wanted, and those of the KPIs that they go on to.
Scan scan_for(const Place& place, const model::Config& config, const std::vector<Wanted>& all,
              std::vector<FileToRead> files, const Limits& limits) {
  Scan scan = scan_files(place, std::move(files), limits, [&](std::string_view bytes) {
    const Searched file = searched(bytes);
    const bool is_wanted = std::any_of(all.begin(), all.end(), [&](const Wanted& wanted) {
      return may_hold(wanted, wanted.parts.size(), file);
    });
    if (is_wanted) return Use::now;
    return file.has_escapes || holds(bytes, "kpis") ? Use::perhaps : Use::none;
  });
  const std::vector<IdSearch> kpis = kpis_named(scan.now, config, limits);
  if (kpis.empty()) return scan;
  Scan of_kpis = scan_files(place, std::move(scan.perhaps), limits, [&](std::string_view bytes) {
    const Searched file = searched(bytes);
    const bool is_wanted = std::any_of(
        kpis.begin(), kpis.end(), [&](const IdSearch& kpi) { return may_be_named(kpi, file); });
    return is_wanted ? Use::now : Use::none;
  });
  move_to_end(scan.now, std::move(of_kpis.now));
  return scan;
}

Narrow narrow_to(const std::vector<std::string>& references, const Limits& limits) {
  return [&](const Place& place, const model::Config& config,
             std::vector<FileToRead> files) -> Result<std::vector<FileToRead>> {
    std::vector<Wanted> all;
    for (const std::string& reference : references) all.push_back(wanted_for(reference, config));
    const auto config_file = std::find_if(files.begin(), files.end(), [](const FileToRead& file) {
      return file.path == config_name;
    });
    FileToRead always = std::move(*config_file);
    files.erase(config_file);
    if (auto error = beyond_limits(files.size(), 0, limits)) return *std::move(error);
    Scan scan = scan_for(place, config, all, std::move(files), limits);
    if (auto error = beyond_limits(0, scan.bytes, limits)) return *std::move(error);
    scan.now.push_back(std::move(always));
    std::sort(scan.now.begin(), scan.now.end(),
              [](const FileToRead& a, const FileToRead& b) { return a.path < b.path; });
    return std::move(scan.now);
  };
}

Result<std::vector<model::Found>> find_each(const Tree& tree,
                                            const std::vector<std::string>& references,
                                            model::Date as_of) {
  std::vector<model::Found> all;
  for (const std::string& reference : references) {
    const Result<model::Found> found = model::find(tree.workspace, reference, as_of);
    if (!found) return found.error();
    all.push_back(*found);
  }
  return all;
}

/// Whether its numbers come from objectives that are aligned to it, which may be in any file.
bool may_be_fed(const model::Workspace& workspace, const model::Found& found) {
  if (!found.objective) return false;
  if (!found.key_result) return true;
  const model::KeyResult& kr =
      workspace.objectives[*found.objective].key_results[*found.key_result];
  return !kr.measure.kind && !kr.kpi;
}

bool any_may_be_fed(const Tree& tree, const std::vector<model::Found>& found) {
  return std::any_of(found.begin(), found.end(),
                     [&](const model::Found& one) { return may_be_fed(tree.workspace, one); });
}

Result<Tree> load_usable(const Session& session, Narrow narrow, const Limits& limits) {
  Result<Tree> tree = load_tree(
      session,
      {.paths = {}, .given = {}, .from_stdin = {}, .limits = limits, .narrow = std::move(narrow)});
  if (!tree) return tree;
  if (std::optional<Error> error = unusable(*tree)) return *std::move(error);
  if (tree->nothing_found) return *tree->nothing_found;
  return tree;
}

/// Everything is parsed: it is needed, or it is what can say why nothing was found.
Result<QuickTree> find_in_all(const Session& session, const std::vector<std::string>& references,
                              const Limits& limits) {
  Result<Tree> tree = load_usable(session, {}, limits);
  if (!tree) return tree.error();
  note_errors(session, *tree);
  Result<std::vector<model::Found>> found = find_each(*tree, references, session.as_of);
  if (!found) return found.error();
  return QuickTree{std::move(*tree), std::move(*found)};
}

}  // namespace

Result<QuickTree> find_quickly(const Session& session, const std::vector<std::string>& references,
                               const Limits& limits) {
  const auto started = std::chrono::steady_clock::now();
  Result<Tree> tree = load_usable(session, narrow_to(references, limits), limits);
  if (!tree) return tree.error();
  Result<std::vector<model::Found>> found = find_each(*tree, references, session.as_of);
  if (!found || any_may_be_fed(*tree, *found)) return find_in_all(session, references, limits);
  say_what_was_read(session, *tree, started);
  note_errors(session, *tree);
  return QuickTree{std::move(*tree), std::move(*found)};
}

}  // namespace okr::cli
