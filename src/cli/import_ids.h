// SPDX-License-Identifier: MIT
// Ids for what a sheet holds: its own where it has some, else made of the words.
#pragma once

#include "import_plan.h"
#include "import_told.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace okr::cli {

class SheetIds {
 public:
  SheetIds(const Book& book, SheetToldOf& told) : book_(book), told_(told) {}

  /// As `said_id` of it, else of its title. Teams, people and objectives share no id, so that
  /// references say one thing.
  std::string of_objective(const ImportRow& row, const SheetObjective& objective);
  /// As the row's cell, else of `words`; it joins those that are taken.
  std::string of_key_result(const ImportRow& row, const std::string& words,
                            std::set<std::string>& taken);

 private:
  struct Wish {
    ImportField field = ImportField::id;
    const std::string& said;
    const std::string& words;
    std::string_view prefix;
  };
  std::string chosen(const ImportRow& row, const Wish& wish, std::set<std::string>& taken);
  std::set<std::string>& taken_in(const Slot& slot);

  const Book& book_;
  SheetToldOf& told_;
  std::map<std::tuple<std::string, model::Date, model::Date>, std::set<std::string>> taken_;
};

}  // namespace okr::cli
