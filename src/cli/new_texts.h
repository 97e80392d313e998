// SPDX-License-Identifier: MIT
// The files that okr begins: what stands in them at first, with comments that teach. Words that a
// person chose are put in by the edit engine, so that YAML reads them as they were meant.
#pragma once

#include <okr/model/period.h>
#include <okr/text/result.h>

#include <string>
#include <string_view>

namespace okr::cli {

struct FirstTeam {
  std::string organization;
  std::string id;
  std::string name;
  std::string lead;  ///< a person's id
  std::string lead_name;
  std::string lead_email;  ///< may be empty
};

Result<std::string> okr_yaml_text(const FirstTeam& team);

/// An objective with key results to write one's own over, last checked in on `begun`.
std::string example_text(std::string_view period, std::string_view team, model::Date begun);

/// Whose file it is.
struct Whose {
  std::string id;
  enum class Kind : unsigned char { team, person };
  Kind kind = Kind::team;
};

/// Ready for an objective, with a word on how to add one.
std::string skeleton_text(std::string_view period, const Whose& whose);
/// For objectives that are added at once.
std::string new_file_text(std::string_view period, const Whose& whose);

}  // namespace okr::cli
