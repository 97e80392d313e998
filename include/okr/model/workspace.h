// SPDX-License-Identifier: MIT
// Everything that was loaded, linked, with the questions that all readers of it ask.
#pragma once

#include <okr/model/config.h>
#include <okr/model/okr.h>
#include <okr/text/source.h>
#include <okr/yaml/tree.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::model {

/// What one file adds besides its objectives.
struct File {
  std::vector<yaml::Comment> comments;
  std::vector<text::Span> unread;  ///< lines that could not be read
  bool unreadable = false;         ///< nothing in it could be read
};

struct KeyResultIndex {
  std::uint32_t objective = 0;
  std::uint32_t key_result = 0;
};

struct Workspace {
  Config config;
  bool has_config = false;  ///< false: files alone, and nothing is known of the cascade
  std::optional<std::uint32_t> config_file;  ///< the number of okr.yaml
  std::vector<text::Source> sources;         ///< sorted by path; Span::file counts in here
  std::vector<File> files;                   ///< one a source
  std::vector<Objective> objectives;         ///< in order of file, then place
  std::vector<Kpi> kpis;
  std::vector<Project> projects;
  /// Objectives aligned to each objective or to a key result of it: one list an objective.
  std::vector<std::vector<std::uint32_t>> children;
  /// The paths in `links` with nothing at their place on the disk; whoever reads files fills it.
  std::vector<text::Span> dead_links;
};

/// "2026-Q4/product/trusted"; parts that are not written are left out.
std::string reference_of(const Objective& objective);
std::string reference_of(const Objective& objective, const KeyResult& key_result);

/// People accountable: as written, else the person, else the team's lead; possibly none.
std::vector<std::string> owners_of(const Workspace& workspace, const Objective& objective);
/// As written, else the objective's.
std::vector<std::string> owners_of(const Workspace& workspace, const Objective& objective,
                                   const KeyResult& key_result);

/// Where the objective stands in the cascade; nothing without an okr.yaml that names its team.
std::optional<Level> level_of(const Workspace& workspace, const Objective& objective);

/// Whether it was dropped on or before `day`.
inline bool is_dropped(const Objective& objective, Date day) {
  return objective.dropped && **objective.dropped <= day;
}
inline bool is_dropped(const KeyResult& key_result, Date day) {
  return key_result.dropped && **key_result.dropped <= day;
}
inline bool is_dropped(const Milestone& milestone, Date day) {
  return milestone.dropped && **milestone.dropped <= day;
}

/// The objective's days, cut to the key result's own start and due where it has them.
std::optional<DateRange> range_of(const Objective& objective, const KeyResult& key_result);

/// Whether an alignment adds to its parent: it contributes, resolves, points to no descendant of
/// itself, and is the first one or has a weight.
bool contributes(const Objective& child, std::size_t alignment);

/// Whether some objective that contributes is aligned to exactly this key result.
bool is_fed(const Workspace& workspace, KeyResultIndex key_result);
/// Whether some objective that contributes is aligned to the objective itself.
bool has_contributor(const Workspace& workspace, std::uint32_t objective);

}  // namespace okr::model

// Lists of these stand in most files: compiled once, not in each.
extern template class std::vector<okr::model::File>;
