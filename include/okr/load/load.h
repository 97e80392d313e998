// SPDX-License-Identifier: MIT
// Trees to the model. Always yields what could be read, and says of the rest what is wrong and what
// to write. Settles nothing that needs a date or a rule's settings: that is for lint. Severities
// are left at their default, but for missing-id: info for a draft, warning once something is
// recorded about it or refers to it.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/model/workspace.h>
#include <okr/yaml/parse.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::load {

struct LoadedConfig {
  model::Config config;
  std::vector<diag::Diagnostic> problems;
  /// False where okr.yaml cannot be used: it is not YAML as okr reads it, or does not say a version
  /// that okr knows. What is wrong inside of it can be used around.
  bool usable = true;
};

/// okr.yaml. `parsed` comes from `source`.
LoadedConfig load_config(const text::Source& source, const yaml::Parsed& parsed);

/// `files` as load_config reads it, alone and without a word: with it, files can be looked for
/// while thousands of teams are still read.
std::vector<model::Word> file_patterns(const text::Source& source, const yaml::Parsed& parsed);

/// Everything one OKR file holds; references are not linked yet.
struct LoadedFile {
  model::File file;
  std::vector<model::Objective> objectives;
  std::vector<model::Kpi> kpis;
  std::vector<model::Project> projects;
  std::vector<diag::Diagnostic> problems;  ///< parsed.problems included
};

/// One OKR file. A pure function: files are loaded on any thread, in any order.
LoadedFile load_file(const text::Source& source, yaml::Parsed parsed, const model::Config& config);

/// The id that a draft has from its title: ASCII letters and digits in lower case, accents dropped,
/// all else one '-', cut to the longest run of whole words of at most 48 bytes. May be empty.
std::string slug(std::string_view title);

/// Whether it can be an id: a-z, 0-9 and -, the first one no -.
bool is_id(std::string_view text);

/// Moves `file` into the workspace; call in the order of file numbers.
void add_file(model::Workspace& workspace, LoadedFile file,
              std::vector<diag::Diagnostic>& problems);

/// Resolves references, alignments, KPIs over all files; fills Workspace::children. Reports
/// references that cannot be read, ids that are given twice, unknown people and teams.
void link(model::Workspace& workspace, std::vector<diag::Diagnostic>& problems);
/// The two halves of it. Neither reads what the other one writes: they may run side by side.
void link_references(model::Workspace& workspace, std::vector<diag::Diagnostic>& problems);
void link_names(model::Workspace& workspace, std::vector<diag::Diagnostic>& problems);

/// The objective or key result that `reference`, written in a file of `period` and `team`, means.
model::Reference resolve(const model::Workspace& workspace, const model::Word& reference,
                         std::string_view period, std::string_view team);

}  // namespace okr::load
