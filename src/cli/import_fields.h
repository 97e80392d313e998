// SPDX-License-Identifier: MIT
// What a column of somebody's sheet may say about OKRs, and the names that such columns have. Knows
// nothing of the cells.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

enum class ImportField : unsigned char {
  team,
  person,
  period,
  objective,
  objective_id,
  objective_owner,
  why,
  customer,
  commitment,
  parent,
  key_result,
  id,
  metric,
  kind,
  baseline,
  target,
  unit,
  direction,
  current,
  date,
  confidence,
  note,
  owner,
  due,
  weight,
  source,
  title,  ///< of an objective or key result, as the kind in its row says
  skip    ///< not to be imported, as was said
};
inline constexpr std::size_t import_field_count = static_cast<std::size_t>(ImportField::skip);

/// As --map takes it: "key-result".
std::string_view name_of(ImportField field);
/// All of them, for messages: "team, person, ...".
std::string import_field_names();

/// A header as it is compared: "KR  Owner:" is "kr owner".
std::string plain_header(std::string_view header);

/// What a column of this header says: its usual names in any case, punctuation aside.
std::optional<ImportField> field_of_header(std::string_view header);
/// Whether a column of this header holds what okr works out itself: progress, status.
bool is_worked_out(std::string_view header);

/// The field that --map means. Takes every name that a header may have too.
std::optional<ImportField> field_named(std::string_view name);
/// " (did you mean 'target'?)", or nothing.
std::string near_field(std::string_view name);

}  // namespace okr::cli
