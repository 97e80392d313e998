// SPDX-License-Identifier: MIT
#include "merge_words.h"

#include "numbers.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace okr::cli {
namespace {

std::string things(std::size_t n, std::string_view list) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> names{
      {{"checkins", "check-in"},
       {"readings", "reading"},
       {"objectives", "objective"},
       {"key_results", "key result"},
       {"kpis", "KPI"},
       {"projects", "project"},
       {"milestones", "milestone"},
       {"changes", "change"}}};
  for (const auto& [key, name] : names) {
    if (key == list) return counted(n, name);
  }
  return fmt::format("{} of {}", counted(n, "item"), list);
}

std::string put_together(const edit::PutTogether& list, const edit::Marking& marking) {
  const std::string where = list.where.empty() ? "" : " in " + list.where;
  return fmt::format("{} of {} and {} of {} put together{}", things(list.ours, list.list),
                     marking.ours, list.theirs, marking.theirs, where);
}

}  // namespace

std::string merge_words(std::string_view path, const edit::Merged& merged,
                        const edit::Marking& marking) {
  std::string out;
  for (const edit::PutTogether& list : merged.put_together) {
    out += fmt::format("{}: {}\n", path, put_together(list, marking));
  }
  for (const edit::LeftConflict& left : merged.conflicts) {
    const std::string what = left.what.empty() ? "lines that both sides changed" : left.what;
    out += fmt::format("{}:{}: left to decide: {}\n", path, left.line, what);
  }
  return out;
}

}  // namespace okr::cli
