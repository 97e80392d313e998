// SPDX-License-Identifier: MIT
// The things that have references, one after the other, and whether a reference ends with the parts
// that were asked for. No text is built where nothing matches.
#pragma once

#include <okr/model/find.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::model {

/// The parts of a reference as typed, read once.
struct Asked {
  const Workspace* workspace = nullptr;
  std::vector<std::string_view> parts;
  std::optional<DateRange> first_range;  ///< of the first part, where it is a period
};

Asked asked_for(const Workspace& workspace, std::string_view reference);
/// The same without its first part.
Asked without_first(const Asked& asked);

/// Whether the whole reference of `thing` ends with the parts; `wholly`: and has no more.
struct Fit {
  bool ends = false;
  bool wholly = false;
};
Fit fit(const Asked& asked, const Found& thing);

bool is_team(const Config& config, std::string_view part, std::string_view team);
bool is_period(const Asked& asked, const Objective& objective);

std::string whole_reference(const Workspace& workspace, const Found& thing);
std::string title_of(const Workspace& workspace, const Found& thing);
/// The last `count` parts of the whole reference; empty where it has fewer.
std::string last_parts(const Workspace& workspace, const Found& thing, std::size_t count);

/// Every objective, key result and milestone, in the order of the files.
template <class Act>
void for_each_thing(const Workspace& workspace, Act act) {
  for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
    Found thing;
    thing.objective = o;
    act(thing);
    const std::vector<KeyResult>& key_results = workspace.objectives[o].key_results;
    for (std::uint32_t k = 0; k < key_results.size(); ++k) {
      thing.key_result = k;
      thing.milestone = std::nullopt;
      act(thing);
      for (std::uint32_t m = 0; m < key_results[k].milestones.size(); ++m) {
        thing.milestone = m;
        act(thing);
      }
    }
  }
}

}  // namespace okr::model
