// SPDX-License-Identifier: MIT
// Whether a check-in is recorded already, so that a table can be read again.
#pragma once

#include <okr/edit/checkin.h>
#include <okr/model/workspace.h>

#include <optional>
#include <string>

namespace okr::cli {

/// A row as it is compared.
struct BatchEntry {
  model::Found target;
  model::Date date{};
  std::optional<model::CheckInValue> value = {};  ///< absent: none is written
  std::optional<double> confidence = {};
  std::string note = {};
  std::string by = {};      ///< empty: nobody's in particular
  bool by_written = false;  ///< whether the row itself names the author
};

/// Whether the two are the same check-in.
bool is_same(const BatchEntry& a, const BatchEntry& b);

/// Whether an entry of the file says it.
bool is_recorded(const model::Workspace& workspace, const BatchEntry& entry);

}  // namespace okr::cli
