// SPDX-License-Identifier: MIT
#include "import_told.h"

#include "numbers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>

namespace okr::cli {
namespace {

std::string_view why_left_out(ImportField field) {
  if (field == ImportField::current) return "the period has not begun; okr checkin records it then";
  if (field == ImportField::note) return "okr keeps notes with a current value, and there is none";
  return "no key result stands there";
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

void SheetToldOf::left_out(const ImportRow& row, ImportField field) {
  left_out_[field].push_back(row.row);
}

void SheetToldOf::add_to(ImportPlan& plan) {
  for (const auto& [message, first] : unknown_) {
    if (first.more == 0) continue;
    problems_[first.problem].message +=
        fmt::format(" (and in {})", counted(first.more, "more cell"));
  }
  plan.problems.insert(plan.problems.end(), problems_.begin(), problems_.end());
  for (const auto& [field, rows] : left_out_) {
    plan.notes.push_back(fmt::format("not imported from '{}', row {}: {}",
                                     table_.column(field)->header, fmt::join(rows, ", "),
                                     why_left_out(field)));
  }
}

}  // namespace okr::cli
