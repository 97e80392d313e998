// SPDX-License-Identifier: MIT
// Whose objective a row begins, and for which period: as its cells say, else as the row above, the
// options, or okr.yaml do.
#pragma once

#include "import_names.h"
#include "import_plan.h"
#include "import_rows.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace okr::cli {

/// A slot, or what is wrong with a cell.
class SlotOrProblem {
 public:
  struct Problem {
    ImportField field = ImportField::team;
    std::string message;
  };
  SlotOrProblem(Slot slot) : slot_(std::move(slot)) {}
  SlotOrProblem(Problem problem) : problem_(std::move(problem)) {}

  explicit operator bool() const { return slot_.has_value(); }
  const Slot& operator*() const { return *slot_; }
  const Slot* operator->() const { return &*slot_; }
  const Problem& error() const { return problem_; }

 private:
  std::optional<Slot> slot_;
  Problem problem_;
};

class SheetSlots {
 public:
  SheetSlots(const Session& session, const Book& book, const ImportTable& table,
             const ImportDefaults& defaults, SheetNames& names)
      : session_(session), book_(book), table_(table), defaults_(defaults), names_(names) {}

  /// Of a row that begins an objective; call it in the rows' order.
  SlotOrProblem of(const ImportRow& row);

 private:
  struct Cell {
    ImportField field = ImportField::team;
    std::string text;
  };
  Cell whose_cell(const ImportRow& row);
  SlotOrProblem made(const Cell& whose, const std::string& period);
  Result<Whose> whose(const Cell& cell);

  const Session& session_;
  const Book& book_;
  const ImportTable& table_;
  const ImportDefaults& defaults_;
  SheetNames& names_;
  Cell last_whose_;
  std::string last_period_;
};

}  // namespace okr::cli
