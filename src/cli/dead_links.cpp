// SPDX-License-Identifier: MIT
#include "dead_links.h"

#include "paths.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

namespace okr::cli {
namespace {

bool is_scheme_character(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '+' ||
         c == '-' || c == '.';
}

/// What is outside the repository is nobody's business, nor whether it is there: not even where a
/// symlink leads to it.
bool leads_somewhere(const Place& place, std::string_view target) {
  const std::string_view file = target.substr(0, target.find('#'));
  const std::string path = absolute(place.root, file);
  std::error_code error;
  return inside(place.repository, path) && std::filesystem::exists(path, error) &&
         inside(place.repository, resolved(path));
}

}  // namespace

bool is_address(std::string_view target) {
  const std::size_t colon = target.find(':');
  return colon != std::string_view::npos && colon > 1 &&
         std::all_of(target.begin(), target.begin() + static_cast<std::ptrdiff_t>(colon),
                     is_scheme_character);
}

std::vector<text::Span> find_dead_links(const model::Workspace& workspace, const Place& place) {
  std::vector<text::Span> dead;
  std::map<std::string, bool, std::less<>> known;  // one memo is linked from many objectives
  for (const model::Objective& objective : workspace.objectives) {
    for (const model::Link& link : objective.links) {
      if (is_address(*link.target)) continue;
      const auto [found, is_new] = known.try_emplace(*link.target, true);
      if (is_new) found->second = leads_somewhere(place, *link.target);
      if (!found->second) dead.push_back(link.target.span);
    }
  }
  std::sort(dead.begin(), dead.end());
  return dead;
}

}  // namespace okr::cli
