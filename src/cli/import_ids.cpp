// SPDX-License-Identifier: MIT
#include "import_ids.h"

#include "import_figures.h"
#include "new_ids.h"

#include <okr/load/load.h>

#include <fmt/format.h>

namespace okr::cli {

std::string SheetIds::chosen(const ImportRow& row, const Wish& wish, std::set<std::string>& taken) {
  std::string id =
      says_nothing(wish.said) ? new_id(wish.words, wish.prefix, taken) : load::slug(wish.said);
  if (id_problem(id)) {
    told_.problem(row, wish.field,
                  fmt::format("'{}' gives no id; write small letters, digits and '-'", wish.said));
  } else if (taken.contains(id)) {
    told_.problem(
        row, wish.field,
        fmt::format("the id '{}' is taken; {} is not", id, new_id(id, wish.prefix, taken)));
  }
  taken.insert(id);
  return id;
}

std::set<std::string>& SheetIds::taken_in(const Slot& slot) {
  const auto key = std::tuple(slot.whose.id, slot.range.start, slot.range.end);
  const auto [ids, is_new] = taken_.try_emplace(key);
  if (!is_new) return ids->second;
  ids->second = ids_in_slot(book_.workspace(), slot);
  for (const model::Team& team : book_.config().teams) ids->second.insert(*team.id);
  for (const model::Person& person : book_.config().people) ids->second.insert(*person.id);
  return ids->second;
}

std::string SheetIds::of_objective(const ImportRow& row, const SheetObjective& objective) {
  return chosen(row, {ImportField::objective_id, objective.said_id, objective.title, "o"},
                taken_in(objective.slot));
}

std::string SheetIds::of_key_result(const ImportRow& row, const std::string& words,
                                    std::set<std::string>& taken) {
  return chosen(row, {ImportField::id, row.at(ImportField::id), words, "kr"}, taken);
}

}  // namespace okr::cli
