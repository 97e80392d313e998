// SPDX-License-Identifier: MIT
#include "own_person.h"

#include "git.h"

#include <okr/text/ascii.h>

#include <algorithm>

namespace okr::cli {

std::optional<std::string> own_person(const Place& place, const model::Config& config) {
  const bool any_email = std::any_of(config.people.begin(), config.people.end(),
                                     [](const model::Person& p) { return p.email.has_value(); });
  if (!any_email) return std::nullopt;
  const std::optional<std::string> email = git_user_email(place.root);
  if (!email) return std::nullopt;
  const auto has_it = [&](const model::Person& person) {
    return person.email && text::to_lower(**person.email) == text::to_lower(*email);
  };
  const auto person = std::find_if(config.people.begin(), config.people.end(), has_it);
  if (person == config.people.end()) return std::nullopt;
  return *person->id;
}

}  // namespace okr::cli
