// SPDX-License-Identifier: MIT
#include "checks.h"

#include <okr/edit/conflict_file.h>
#include <okr/edit/merge.h>
#include <okr/yaml/parse.h>

#include <algorithm>
#include <vector>

namespace okr::fuzz {
namespace {

std::vector<std::string> versions_in(std::string_view bytes) {
  constexpr std::string_view line = "=======\n";
  std::vector<std::string> versions;
  for (std::size_t end = bytes.find(line); end != std::string_view::npos && versions.size() < 2;
       end = bytes.find(line)) {
    versions.emplace_back(bytes.substr(0, end));
    bytes.remove_prefix(end + line.size());
  }
  versions.emplace_back(bytes);
  return versions;
}

bool is_read_whole(const std::string& bytes) {
  const yaml::Parsed parsed = yaml::parse({"a.yaml", bytes}, 0, {});
  return parsed.unread.empty() && parsed.problems.empty();
}

Fault fault_in_merged(const edit::Sides& sides) {
  const edit::Merged merged = edit::merge(sides, {}, {});
  const auto lines = std::count(merged.bytes.begin(), merged.bytes.end(), '\n') + 1;
  for (const edit::LeftConflict& conflict : merged.conflicts)
    if (conflict.line < 1 || conflict.line > lines) return "a conflict is on no line";
  const bool is_clean = merged.conflicts.empty() && merged.by == edit::Merged::By::entries;
  const bool all_whole = is_read_whole(sides.ours) && is_read_whole(sides.theirs) &&
                         (!sides.base || is_read_whole(*sides.base));
  if (is_clean && all_whole && !is_read_whole(merged.bytes))
    return "merged into a file that cannot be read:\n" + merged.bytes;
  if (is_clean && sides.ours == sides.theirs && merged.bytes != sides.ours)
    return "two equal sides are merged into something else";
  return std::nullopt;
}

}  // namespace

Fault fault_in_merge(std::string_view bytes) {
  if (const auto apart = edit::take_apart(bytes)) {
    if (apart->conflicts == 0 && (apart->sides.ours != bytes || apart->sides.theirs != bytes))
      return "a file without a conflict is not both its sides";
    if (Fault fault = fault_in_merged(apart->sides)) return fault;
  }
  const std::vector<std::string> versions = versions_in(bytes);
  edit::Sides sides;
  sides.ours = versions.front();
  sides.theirs = versions.back();
  if (versions.size() == 3) sides.base = versions[1];
  return fault_in_merged(sides);
}

}  // namespace okr::fuzz
