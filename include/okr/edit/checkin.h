// SPDX-License-Identifier: MIT
// A check-in, a KPI's reading or a milestone that is done, as one more line of its file. Writes
// nothing.
#pragma once

#include <okr/model/find.h>
#include <okr/model/workspace.h>
#include <okr/text/result.h>
#include <okr/yaml/limits.h>

#include <optional>
#include <string>
#include <vector>

namespace okr::edit {

/// As it is to be written; what is empty is left out.
struct NewCheckIn {
  model::Date date{};
  std::string value;                 ///< "0.41%", "done", "open"; of a milestone: empty
  std::optional<double> confidence;  ///< 0 to 10
  std::string by;                    ///< a person's id
  std::string note;                  ///< any characters; no spaces at its ends
};

struct Recording {
  model::Found target;  ///< a key result, a milestone of one, or a KPI
  NewCheckIn checkin;
};

/// The line as it stands behind its dash, without quotes: "2026-10-05 0.46% 7/10 @sam Fewer
/// returns".
std::string checkin_line(const NewCheckIn& checkin);

/// The bytes of file number `file` of the workspace with all recordings, whose targets all stand
/// in it: each as the last one of its day, in the style of the list's last entry; a target without
/// a written id gets it first; a milestone gets `done`. Proved by loading the result: the model is
/// the old one with just these. Fails, and says why, where that cannot be had.
Result<std::string> record(const model::Workspace& workspace, std::uint32_t file,
                           const std::vector<Recording>& recordings, const yaml::Limits& limits);

}  // namespace okr::edit
