// SPDX-License-Identifier: MIT
// Loading from short texts, and findings as lines: rule, the bytes pointed at, message, help.
#pragma once

#include <okr/load/load.h>
#include <okr/yaml/parse.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace okr::load::testing {

/// "rule [bytes] message | help", one line each; what `related` points at follows as "<- [bytes]".
std::vector<std::string> lines_of(const std::vector<diag::Diagnostic>& problems,
                                  const std::vector<text::Source>& sources);

struct File {
  text::Source source;
  LoadedFile loaded;

  /// Findings but for missing-id, which drafts in tests have throughout.
  std::vector<std::string> problems() const;
  std::vector<std::string> all_problems() const;
  std::string at(text::Span span) const { return std::string(text::slice(source, span)); }
  const model::Objective& objective() const { return loaded.objectives.at(0); }
  const model::KeyResult& key_result() const { return objective().key_results.at(0); }
};

File load_text(std::string text, const model::Config& config = {});
/// The key result that `lines`, each indented by nothing, describe after "- ".
File load_key_result(const std::string& lines, const model::Config& config = {});
/// The same for the keys of an objective.
File load_objective(const std::string& lines, const model::Config& config = {});

struct Config {
  text::Source source;
  LoadedConfig loaded;
  std::vector<std::string> problems() const;
};
Config load_okr_yaml(std::string text);

struct Linked {
  model::Workspace workspace;
  std::vector<diag::Diagnostic> found;
  /// But for missing-id.
  std::vector<std::string> problems() const;
};
/// Files by path and text; one named okr.yaml is the configuration.
Linked link_texts(std::vector<std::pair<std::string, std::string>> files);

using Lines = std::vector<std::string>;

/// A slip, and all that is said about it.
struct Case {
  std::string text;
  Lines problems;
};
void check_each(const std::vector<Case>& cases,
                const std::function<Lines(const std::string& text)>& problems_in);

}  // namespace okr::load::testing
