// SPDX-License-Identifier: MIT
// What a person means by a reference typed on the command line.
#pragma once

#include <okr/model/workspace.h>
#include <okr/text/result.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace okr::model {

/// One thing of a workspace; exactly one of objective, kpi and project is there.
struct Found {
  std::optional<std::uint32_t> objective;
  std::optional<std::uint32_t> key_result;  ///< of that objective
  std::optional<std::uint32_t> milestone;   ///< of that key result
  std::optional<std::uint32_t> kpi;
  std::optional<std::uint32_t> project;

  friend bool operator==(const Found&, const Found&) = default;
};

/// The key result that it is, or whose milestone it is; null for any other thing.
const KeyResult* key_result_of(const Workspace& workspace, const Found& thing);
/// The number of the file that it is written in.
std::uint32_t file_of(const Workspace& workspace, const Found& thing);

/// `reference` is any ending of a whole reference (period/team/objective[/key-result[/milestone]])
/// that only one thing has, its parts between slashes; a period may stand in front of any ending.
/// `kpi:ID` and `project:ID` name those. Former ids of teams count. Where one thing is set for
/// several periods, as only its period differs, that of the period that holds `as_of` is meant; a
/// whole reference always means its own thing. Of ids given twice the first counts.
/// Fails with the candidates and their titles, one a line, or with the nearest references there
/// are.
Result<Found> find(const Workspace& workspace, std::string_view reference, Date as_of);

/// Everything of a workspace by the last part of its reference, for whoever looks for thousands.
using FindIndex = std::unordered_map<std::string, std::vector<Found>>;
FindIndex index_of(const Workspace& workspace);
/// The same answers as above; `index` is of this workspace. What is not there takes as long as
/// above.
Result<Found> find(const Workspace& workspace, const FindIndex& index, std::string_view reference,
                   Date as_of);

}  // namespace okr::model
