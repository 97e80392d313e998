// SPDX-License-Identifier: MIT
#include "listing.h"

#include "git.h"
#include "git_objects.h"
#include "git_output.h"
#include "paths.h"
#include "temp_file.h"

#include <okr/text/glob.h>
#include <okr/text/quoted.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace okr::cli {
namespace {

bool is_yaml(std::string_view path) {
  return path.ends_with(".yaml") || path.ends_with(".yml");
}

void add_folder(const Place& place, const std::string& folder, Walked& out) {
  const Walked found =
      walk({.root = folder, .repository = place.repository, .globs = {"**/*.yaml", "**/*.yml"}});
  const auto from_root = [&](const std::string& path) {
    return relative_to(place.root, absolute(folder, path));
  };
  for (const std::string& file : found.files) out.files.push_back(from_root(file));
  for (const Refused& refused : found.refused) {
    out.refused.push_back({from_root(refused.path), refused.why});
  }
}

/// Whether a part of the pattern's path is "..", or it begins at the top of the disk. Braces are
/// looked into: "{..,okrs}/*.yaml" leads out as well.
bool leads_out(std::string_view glob) {
  constexpr std::string_view between = "/{},";
  for (std::size_t at = 0; at < glob.size();) {
    const std::size_t end = std::min(glob.find_first_of(between, at), glob.size());
    const std::string_view part = glob.substr(at, end - at);
    if (part == ".." || (part.empty() && glob[end] == '/' && (at == 0 || glob[at - 1] != '/'))) {
      return true;
    }
    at = end + 1;
  }
  return false;
}

void sort_once(std::vector<std::string>& files) {
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
}

std::string_view from_root(const model::Word& glob) {
  const std::string_view pattern = *glob;
  return pattern.starts_with("./") ? pattern.substr(2) : pattern;
}

std::vector<std::string> globs_of(const std::vector<model::Word>& patterns) {
  std::vector<std::string> out;
  for (const model::Word& glob : patterns) out.emplace_back(from_root(glob));
  return out;
}

bool is_match(const std::vector<model::Word>& patterns, std::string_view path) {
  if (is_temp_name(name_of_path(path))) return false;
  return std::any_of(patterns.begin(), patterns.end(), [&](const model::Word& glob) {
    return text::glob_matches(from_root(glob), path);
  });
}

/// Git goes on with what it has once a .gitignore names it, and so do all who get it from there.
void add_ignored_that_git_has(const Place& place, const std::vector<model::Word>& patterns,
                              Walked& found) {
  const Result<GitAnswer> answer =
      ask_git(place.root, {"ls-files", "-z", "--cached", "--ignored", "--exclude-standard"});
  if (!answer || answer->exit_code != 0) return;
  for (const std::string& path : split_at_nul(answer->out)) {
    const std::string full = joined(place.root, path);
    std::error_code error;
    const bool is_file =
        std::filesystem::is_regular_file(std::filesystem::symlink_status(full, error));
    const bool is_own = folder_above_with(parent_of(full), std::string(config_name)) == place.root;
    if (is_file && is_own && is_match(patterns, path)) found.files.push_back(path);
  }
  sort_once(found.files);
}

}  // namespace

Walked list_matching(const Place& place, const std::vector<model::Word>& patterns) {
  Walked found =
      walk({.root = place.root, .repository = place.repository, .globs = globs_of(patterns)});
  if (found.any_ignored && place.has_git) add_ignored_that_git_has(place, patterns, found);
  std::erase(found.files, config_name);
  return found;
}

Walked list_configured(const Place& place, const model::Config& config) {
  return list_matching(place, config.files);
}

bool is_named_by(const model::Config& config, std::string_view path) {
  return is_match(config.files, path);
}

std::vector<diag::Diagnostic> stray_globs(const model::Config& config) {
  std::vector<diag::Diagnostic> problems;
  for (const model::Word& glob : config.files) {
    if (!leads_out(*glob)) continue;
    diag::Diagnostic problem;
    problem.rule = "bad-value";
    problem.span = glob.span;
    problem.message =
        text::quoted(*glob) + " leads out of okr.yaml's folder, where okr reads nothing";
    problem.help = "name what is in this folder, as in okrs/**/*.yaml, or move okr.yaml up";
    problems.push_back(std::move(problem));
  }
  return problems;
}

Walked list_named(const Place& place, const std::vector<Target>& targets) {
  Walked out;
  for (const Target& target : targets) {
    std::error_code error;
    if (std::filesystem::is_directory(target.path, error)) {
      add_folder(place, target.path, out);
    } else if (is_yaml(target.path)) {
      out.files.push_back(relative_to(place.root, target.path));
    }
  }
  sort_once(out.files);
  return out;
}

}  // namespace okr::cli
