// SPDX-License-Identifier: MIT
// Which objectives of a sheet are one and the same, and which are in the files already: those of
// one team or person, period and title, case aside.
#pragma once

#include "book.h"
#include "new_place.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace okr::cli {

/// Whose, from, to, title.
using ObjectiveKey = std::tuple<std::string, model::Date, model::Date, std::string>;
ObjectiveKey objective_key(const Slot& slot, const std::string& title);

class ObjectivesInFiles {
 public:
  explicit ObjectivesInFiles(const Book& book);

  /// "okrs/2026-Q4/product.yaml:5"; nothing where the files have no such objective.
  std::optional<std::string> place_of(const Slot& slot, const std::string& title) const;

 private:
  const Book& book_;
  std::map<ObjectiveKey, std::size_t> numbers_;
};

}  // namespace okr::cli
