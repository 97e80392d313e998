// SPDX-License-Identifier: MIT
// The lines of a status report before they are laid out: what each says, column by column.
#pragma once

#include "bar.h"

#include <okr/report/status.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::report {

struct Row {
  enum class Kind : unsigned char { period, heading, post, objective, key_result, note };
  Kind kind = Kind::note;
  int level = 0;  ///< steps of indentation
  std::string label;
  std::string aside = {};       ///< of a post: its level in the cascade
  std::optional<Bar> bar = {};  ///< absent: nothing to draw
  std::string percent = {};
  std::string status = {};
  Tone tone = Tone::quiet;  ///< of the status
  std::string confidence = {};
  std::string last = {};           ///< age of the last check-in; once it is over, the verdict
  std::string score = {};          ///< once it is over
  std::vector<double> trend = {};  ///< 0 to 1, oldest first
};

/// Of an objective, its key results that are shown, and what is to be said of them.
void append_objective(const StatusView& view, std::uint32_t objective, int level,
                      std::vector<Row>& rows);

/// One of them, without what is to be said of it.
Row objective_row(const StatusView& view, std::uint32_t objective, int level);
Row key_result_row(const StatusView& view, model::KeyResultIndex index, int level);

/// Of its own key results: when anything was last heard of it.
std::optional<model::Date> last_checkin(const rollup::ObjectiveScore& score);

Tone tone_of(rollup::Status status);

}  // namespace okr::report
