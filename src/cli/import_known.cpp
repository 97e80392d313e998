// SPDX-License-Identifier: MIT
#include "import_known.h"

#include "table_text.h"

#include <okr/edit/carry.h>
#include <okr/text/ascii.h>
#include <okr/text/lines.h>

#include <fmt/format.h>

namespace okr::cli {

ObjectiveKey objective_key(const Slot& slot, const std::string& title) {
  return {slot.whose.id, slot.range.start, slot.range.end, text::to_lower(title)};
}

ObjectivesInFiles::ObjectivesInFiles(const Book& book) : book_(book) {
  const std::vector<model::Objective>& objectives = book.workspace().objectives;
  for (std::size_t i = 0; i < objectives.size(); ++i) {
    const model::Objective& one = objectives[i];
    if (!one.range) continue;
    const Slot slot{{std::string(edit::whose(book.config(), one))}, one.period, *one.range};
    numbers_.emplace(objective_key(slot, on_one_line(one.title.value)), i);
  }
}

std::optional<std::string> ObjectivesInFiles::place_of(const Slot& slot,
                                                       const std::string& title) const {
  const auto found = numbers_.find(objective_key(slot, title));
  if (found == numbers_.end()) return std::nullopt;
  const model::Objective& objective = book_.workspace().objectives[found->second];
  const text::Source& source = book_.workspace().sources[objective.file];
  return fmt::format("{}:{}", source.path,
                     text::LineMap(source.bytes).line_at(objective.span.begin));
}

}  // namespace okr::cli
