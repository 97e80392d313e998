// SPDX-License-Identifier: MIT
// What the rows of a sheet mean: which objectives with which key results they are, and everything
// that is wrong with the others. Writes nothing.
#pragma once

#include "import_names.h"
#include "import_rows.h"
#include "new_place.h"

#include <okr/edit/intent.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

/// A check-in as plan_checkin takes it.
struct SheetCheckIn {
  std::string value;
  std::string confidence;
  std::string date;
  std::string note;
};

struct SheetKeyResult {
  std::size_t row = 0;  ///< its number in the table
  std::string said_id;  ///< as the sheet has it
  std::string id;
  std::string title;
  std::vector<edit::Field> fields;  ///< id and title first
  std::optional<SheetCheckIn> checkin;
};

/// Something that a parent's cell means: an objective or key result of the sheet, or a reference to
/// what is there already.
struct SheetParent {
  std::optional<std::size_t> objective;  ///< of the plan
  std::optional<std::size_t> key_result;
  std::string reference;  ///< as it is written; whole where the objective is not of the plan
  std::string whole;      ///< what it must lead to
};

struct SheetObjective {
  std::size_t row = 0;
  std::string said_id;
  std::string id;
  std::string title;
  Slot slot;
  std::vector<edit::Field> fields;  ///< all but the key results and what it is aligned to
  std::vector<SheetParent> parents;
  std::vector<SheetKeyResult> key_results;
};

struct ImportPlan {
  std::vector<SheetObjective> objectives;  ///< in the rows' order
  std::vector<LineProblem> problems;
  std::vector<std::string> notes;  ///< on what is left out
  std::string to_add;              ///< lines for okr.yaml, where it does not know somebody
};

/// Of rows that do not say it themselves.
struct ImportDefaults {
  std::string team;
  std::string period;
};

ImportPlan plan_import(const Session& session, const Book& book, const ImportTable& table,
                       const ImportDefaults& defaults);

/// "2026-Q4/product/trusted"
std::string reference_of(const SheetObjective& objective);

}  // namespace okr::cli
