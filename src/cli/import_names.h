// SPDX-License-Identifier: MIT
// Teams and people as a sheet names them: by id, name or email. Those that okr.yaml does not know
// are collected, so that each is told once, with what to add there.
#pragma once

#include "new_place.h"

#include <okr/model/config.h>
#include <okr/text/result.h>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

class SheetNames {
 public:
  explicit SheetNames(const Book& book) : book_(book) {}

  /// A team, by id, former id or name; in a column of teams also a person. Fails with the nearest
  /// name.
  Result<Whose> team(const std::string& cell);
  Result<Whose> person(const std::string& cell);
  /// What is wrong with a title that is a team or a period, as above the rows of each.
  std::optional<std::string> heading(const std::string& title) const;
  /// The ids of one or several people, each behind a comma, semicolon, slash, "&", "and" or line
  /// break. Where okr.yaml lists no people, an id is made of every name.
  Result<std::vector<std::string>> owners(const std::string& cell);

  /// Lines for okr.yaml that would make the unknown ones known; empty where there are none.
  std::string to_add() const;

 private:
  std::optional<std::string> person_id(std::string_view name);
  std::optional<std::string> found_id(std::string_view name) const;
  Error unknown_team(const std::string& cell);
  Error unknown_person(const std::string& cell);

  const Book& book_;
  std::map<std::string, std::optional<std::string>> ids_;  ///< of people, by what they were called
  std::map<std::string, std::string> new_teams_;           ///< names by id
  std::map<std::string, std::string> new_people_;
};

}  // namespace okr::cli
