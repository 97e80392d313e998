// SPDX-License-Identifier: MIT
#include "gitignore.h"

#include "paths.h"

#include <okr/text/glob.h>

#include <algorithm>

namespace okr::cli {
namespace {

/// Spaces at the end do not count, unless a backslash keeps the last one.
std::string_view without_trailing_space(std::string_view line) {
  while (line.ends_with(' ') && !line.ends_with("\\ ")) line.remove_suffix(1);
  return line;
}

/// git has no {a,b}, and its "**" is only special as a whole folder: "a**b" is "a*b".
std::string as_glob(std::string_view pattern) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\' && i + 1 < pattern.size()) {
      out += c;
      out += pattern[++i];
    } else if (c == '{' || c == '}') {
      out += '\\';
      out += c;
    } else if (c == '*') {
      const std::size_t end = std::min(pattern.find_first_not_of('*', i), pattern.size());
      const bool begins = i == 0 || pattern[i - 1] == '/';
      const bool ends = end == pattern.size() || pattern[end] == '/';
      out += end - i == 2 && begins && ends ? "**" : "*";
      i = end - 1;
    } else {
      out += c;
    }
  }
  return out;
}

std::optional<IgnorePattern> parse_line(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  line = without_trailing_space(line);
  IgnorePattern pattern;
  if (line.starts_with('#')) return std::nullopt;
  if (line.starts_with('!')) {
    pattern.negated = true;
    line.remove_prefix(1);
  }
  if (line.ends_with('/')) {
    pattern.folders_only = true;
    line.remove_suffix(1);
  }
  pattern.by_name = line.find('/') == std::string_view::npos;
  if (line.starts_with('/')) line.remove_prefix(1);
  if (line.empty()) return std::nullopt;
  pattern.glob = as_glob(line);
  return pattern;
}

bool matches(const IgnorePattern& pattern, std::string_view path, Entry entry) {
  if (pattern.folders_only && entry != Entry::folder) return false;
  return text::glob_matches(pattern.glob, pattern.by_name ? name_of_path(path) : path);
}

}  // namespace

std::vector<IgnorePattern> parse_ignore_file(std::string_view bytes) {
  std::vector<IgnorePattern> patterns;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    if (std::optional<IgnorePattern> pattern = parse_line(bytes.substr(0, end))) {
      patterns.push_back(*std::move(pattern));
    }
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return patterns;
}

std::optional<bool> is_ignored(const std::vector<IgnorePattern>& patterns, std::string_view path,
                               Entry entry) {
  const auto last = std::find_if(patterns.rbegin(), patterns.rend(),
                                 [&](const IgnorePattern& p) { return matches(p, path, entry); });
  if (last == patterns.rend()) return std::nullopt;
  return !last->negated;
}

}  // namespace okr::cli
