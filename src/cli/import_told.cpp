// SPDX-License-Identifier: MIT
#include "import_told.h"

#include "numbers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>

namespace okr::cli {
namespace {

std::string_view words_of(LeftOut why) {
  switch (why) {
    case LeftOut::to_come:
      return "the period has not begun; okr checkin records it then";
    case LeftOut::no_level:
      return "okr keeps notes with a current value, and there is none";
    case LeftOut::no_key_result:
      break;
  }
  return "no key result stands there";
}

/// "3, 4, 5 and 20 more"
std::string listed(const std::vector<std::size_t>& rows) {
  constexpr std::size_t few = 12;
  if (rows.size() <= few) return fmt::format("{}", fmt::join(rows, ", "));
  return fmt::format("{} and {} more", fmt::join(rows.begin(), rows.begin() + few, ", "),
                     rows.size() - few);
}

}  // namespace

void SheetToldOf::problem(const ImportRow& row, ImportField field, const std::string& message) {
  problems_.push_back({row.line, fmt::format("{}: {}", cell_name(table_, row, field), message)});
}

void SheetToldOf::unknown(const ImportRow& row, ImportField field, const std::string& message) {
  const auto [first, is_new] = unknown_.try_emplace(message, Unknown{problems_.size()});
  if (!is_new) {
    ++first->second.more;
    return;
  }
  problem(row, field, message);
}

void SheetToldOf::left_out(const ImportRow& row, ImportField field, LeftOut why) {
  left_out_[{field, why}].push_back(row.row);
}

void SheetToldOf::add_to(ImportPlan& plan) {
  for (const auto& [message, first] : unknown_) {
    if (first.more == 0) continue;
    problems_[first.problem].message +=
        fmt::format(" (and in {})", counted(first.more, "more cell"));
  }
  plan.problems.insert(plan.problems.end(), problems_.begin(), problems_.end());
  for (const auto& [cells, rows] : left_out_) {
    const auto& [field, why] = cells;
    plan.notes.push_back(fmt::format("not imported from '{}', row {}: {}",
                                     table_.column(field)->header, listed(rows), words_of(why)));
  }
}

}  // namespace okr::cli
