// SPDX-License-Identifier: MIT
#include "../../src/cli/git_output.h"

#include "../../src/cli/attributes.h"
#include "../../src/cli/gitignore.h"
#include "checks.h"

#include <okr/text/glob.h>

#include <algorithm>

namespace okr::fuzz {
namespace {

Fault fault_in_lists(const std::string& out) {
  for (const std::string& word : cli::split_at_nul(out))
    if (word.find('\0') != std::string::npos) return "a word has a NUL in it";
  const std::vector<cli::StoredFile> files = cli::read_tree_list(out);
  const auto by_path = [](const auto& a, const auto& b) { return a.path < b.path; };
  if (!std::is_sorted(files.begin(), files.end(), by_path)) return "files are not in order";
  std::size_t bytes = 0;
  for (const cli::CommitLine& line : cli::read_commits(out))
    bytes += line.commit.hash.size() + line.commit.tree.size() + line.first_parent.size();
  return bytes > out.size() ? Fault("commits are larger than all of them") : std::nullopt;
}

Fault fault_in_objects(const std::string& out) {
  std::size_t lines = 0;
  for (const cli::ObjectHeader& header : cli::read_headers(out))
    lines += header.object.size() + header.kind.size() <= out.size() ? 1 : out.size();
  if (lines > out.size()) return "more headers than bytes";
  const auto objects = cli::read_objects(out);
  if (!objects) return std::nullopt;
  std::size_t bytes = 0;
  for (const auto& [object, content] : *objects) bytes += object.size() + content.size();
  return bytes > out.size() ? Fault("objects are larger than all of them") : std::nullopt;
}

Fault fault_in_changes(const std::string& out) {
  for (const auto wanted : {cli::ChangesWanted::all, cli::ChangesWanted::added}) {
    const auto lists = cli::read_changes(out, wanted);
    if (!lists) continue;
    std::size_t bytes = lists->empty() ? 0 : lists->size() - 1;
    for (const auto& list : *lists)
      for (const cli::GitChange& change : list) bytes += change.path.size() + change.before.size();
    if (bytes > out.size()) return "changes are larger than all of them";
  }
  return std::nullopt;
}

/// The patterns, and as the last line a path.
Fault fault_in_patterns(std::string_view bytes) {
  const std::size_t path = bytes.rfind('\n') + 1;
  const auto patterns = cli::parse_ignore_file(bytes.substr(0, path));
  (void)cli::is_ignored(patterns, bytes.substr(path), cli::Entry::file);
  (void)cli::is_ignored(patterns, bytes.substr(path), cli::Entry::folder);
  for (const cli::IgnorePattern& pattern : patterns)
    (void)text::glob_matches(pattern.glob, bytes.substr(path));
  const std::vector<std::string_view> line{"okrs/** merge=okr"};
  const std::string with = cli::with_lines(std::string(bytes), line);
  const bool keeps_all = with.starts_with(bytes) && cli::missing_lines(with, line).empty();
  return keeps_all ? std::nullopt : Fault("a line is not added to .gitattributes");
}

}  // namespace

Fault fault_in_git_output(std::string_view bytes) {
  const std::string out(bytes);
  if (Fault fault = fault_in_lists(out)) return fault;
  if (Fault fault = fault_in_objects(out)) return fault;
  if (Fault fault = fault_in_changes(out)) return fault;
  return fault_in_patterns(bytes);
}

}  // namespace okr::fuzz
