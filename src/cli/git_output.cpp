// SPDX-License-Identifier: MIT
#include "git_output.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace okr::cli {
namespace {

ObjectHeader header_of(std::string_view line) {
  ObjectHeader header;
  header.object = cut(line, ' ');
  header.kind = cut(line, ' ');
  const auto read = std::from_chars(line.data(), line.data() + line.size(), header.size);
  if (read.ec == std::errc::result_out_of_range) header.size = std::string_view::npos;
  return header;
}

/// ":100644 100644 OLD NEW M"
struct Raw {
  std::string_view old_mode;
  std::string_view new_mode;
  std::string_view before;
  std::string_view after;
};

Raw raw_of(std::string_view words) {
  words.remove_prefix(1);
  Raw raw;
  raw.old_mode = cut(words, ' ');
  raw.new_mode = cut(words, ' ');
  raw.before = cut(words, ' ');
  raw.after = cut(words, ' ');
  return raw;
}

bool is_regular(std::string_view mode) {
  return mode.starts_with("100");
}

/// What was there before, or would have been: a link that became a file is a new file.
std::optional<GitChange> change_of(const Raw& raw, std::string_view path) {
  if (!is_regular(raw.old_mode) && !is_regular(raw.new_mode)) return std::nullopt;
  return GitChange{std::string(path),
                   is_regular(raw.old_mode) ? std::string(raw.before) : std::string()};
}

std::optional<GitChange> addition_of(const Raw& raw, std::string_view path) {
  if (is_regular(raw.old_mode) || !is_regular(raw.new_mode)) return std::nullopt;
  return GitChange{std::string(path), std::string(raw.after)};
}

}  // namespace

std::string_view cut(std::string_view& rest, char end) {
  const std::string_view part = rest.substr(0, rest.find(end));
  rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  return part;
}

std::vector<std::string> split_at_nul(const std::string& list) {
  std::vector<std::string> words;
  for (std::string_view rest = list; !rest.empty();) words.emplace_back(cut(rest, '\0'));
  return words;
}

std::vector<ObjectHeader> read_headers(std::string_view out) {
  std::vector<ObjectHeader> headers;
  while (!out.empty()) headers.push_back(header_of(cut(out, '\n')));
  return headers;
}

std::optional<std::map<std::string, std::string>> read_objects(std::string_view out) {
  std::map<std::string, std::string> objects;
  while (!out.empty()) {
    const ObjectHeader header = header_of(cut(out, '\n'));
    if (header.kind == "missing" || header.size > out.size()) return std::nullopt;
    objects.emplace(header.object, out.substr(0, header.size));
    out.remove_prefix(std::min(header.size + 1, out.size()));  // and a line's end
  }
  return objects;
}

std::vector<StoredFile> read_tree_list(const std::string& out) {
  std::vector<StoredFile> files;
  for (const std::string& entry : split_at_nul(out)) {
    // "100644 blob HASH<tab>PATH"
    const std::size_t tab = entry.find('\t');
    if (tab == std::string::npos || !is_regular(entry)) continue;
    const std::size_t hash = entry.rfind(' ', tab) + 1;
    files.push_back({entry.substr(tab + 1), entry.substr(hash, tab - hash)});
  }
  std::sort(files.begin(), files.end(),
            [](const StoredFile& a, const StoredFile& b) { return a.path < b.path; });
  return files;
}

// Words and paths by turns, each with a NUL behind it; before those of a pair of trees stands a
// line with both.
std::optional<std::vector<std::vector<GitChange>>> read_changes(std::string_view out,
                                                                ChangesWanted wanted) {
  std::vector<std::vector<GitChange>> lists;
  while (!out.empty()) {
    if (out.front() != ':') {
      if (out.find('\n') == std::string_view::npos) return std::nullopt;
      cut(out, '\n');
      lists.emplace_back();
      continue;
    }
    const Raw raw = raw_of(cut(out, '\0'));
    const std::string_view path = cut(out, '\0');
    if (lists.empty()) lists.emplace_back();
    auto change = wanted == ChangesWanted::all ? change_of(raw, path) : addition_of(raw, path);
    if (change) lists.back().push_back(*std::move(change));
  }
  return lists;
}

std::vector<CommitLine> read_commits(std::string_view out) {
  std::vector<CommitLine> lines;
  while (!out.empty()) {
    std::string_view line = cut(out, '\n');
    if (line.starts_with("commit ")) continue;
    const std::string hash(cut(line, ' '));
    const std::optional<model::Date> day = model::parse_date(cut(line, ' '));
    const std::string tree(cut(line, ' '));
    if (day) lines.push_back({{hash, *day, tree}, std::string(cut(line, ' '))});
  }
  return lines;
}

}  // namespace okr::cli
