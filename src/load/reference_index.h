// SPDX-License-Identifier: MIT
// Finds what references mean over all files: [period/]team/objective[/key-result].
#pragma once

#include <okr/model/workspace.h>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace okr::load {

/// Where a reference is written: what its left-out parts mean.
struct Standpoint {
  std::string_view period;
  std::optional<model::DateRange> range;
  std::string_view team;
  std::string_view self = {};  ///< the objective that it stands in
};

/// What a reference means, or what in it means nothing.
struct Found {
  enum class What : unsigned char {
    objective,
    key_result,
    malformed,
    bad_period,
    no_team,
    no_objective,
    other_period,  ///< the objective exists, in a period that is not meant: `objective` is it
    no_key_result
  };
  What what = What::malformed;
  std::uint32_t objective = 0;
  std::uint32_t key_result = 0;
  std::string_view team;  ///< as far as it was understood
  std::string_view part;  ///< the part that means nothing
};

class ReferenceIndex {
 public:
  /// Keeps views of the workspace's texts.
  explicit ReferenceIndex(const model::Workspace& workspace);

  Found find(std::string_view reference, const Standpoint& from) const;
  /// The current id of a team that is given by this or a former one; itself where it is unknown.
  std::string_view current_id(std::string_view team) const;
  bool is_team_or_person(std::string_view id) const { return names_.contains(id); }

  /// Names to suggest: teams and people; a team's objectives.
  std::vector<std::string_view> team_names() const;
  std::vector<std::string_view> objectives_of(std::string_view team) const;

 private:
  struct Parts;
  Found find_objective(const Parts& parts, const Standpoint& from) const;
  Found find_key_result(Found objective, std::string_view id) const;
  /// All of one team and id, of whichever period; null where there is none.
  const std::vector<std::uint32_t>* objectives_called(std::string_view team,
                                                      std::string_view id) const;
  bool has_objective(std::string_view team, std::string_view id) const {
    return objectives_called(team, id) != nullptr;
  }
  bool is_period(std::string_view part) const;

  const model::Workspace* workspace_;
  std::unordered_map<std::string_view, std::string_view> names_;  ///< to the current id
  std::unordered_set<std::string_view> periods_;
  std::unordered_map<std::string_view,
                     std::unordered_map<std::string_view, std::vector<std::uint32_t>>>
      by_team_;
};

}  // namespace okr::load
