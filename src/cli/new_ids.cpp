// SPDX-License-Identifier: MIT
#include "new_ids.h"

#include <okr/load/load.h>
#include <okr/model/period.h>

#include <fmt/format.h>

namespace okr::cli {

std::optional<Error> id_problem(std::string_view id) {
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-";
  const bool is_clean = !id.empty() && id.find_first_not_of(allowed) == std::string_view::npos;
  if (!is_clean || id.front() == '-') {
    const std::string near = load::slug(id);
    const std::string hint = near.empty() ? "" : fmt::format(", as in {}", near);
    return Error{fmt::format("'{}' is no id: write small letters, digits and '-'{}", id, hint)};
  }
  if (model::looks_like_period(id)) {
    return Error{fmt::format("'{}' looks like a period, and no id may; choose another one", id)};
  }
  if (id == "null") return Error{"'null' means nothing in YAML; choose another id"};
  return std::nullopt;
}

std::string new_id(std::string_view words, std::string_view prefix,
                   const std::set<std::string>& taken) {
  const std::string id = load::slug(words);
  const bool may_be = !id_problem(id);
  if (may_be && !taken.contains(id)) return id;
  // "loved-2" beside "loved"; "kr1" where the words give no id at all.
  for (int n = may_be ? 2 : 1;; ++n) {
    std::string next = may_be ? fmt::format("{}-{}", id, n) : fmt::format("{}{}", prefix, n);
    if (!taken.contains(next)) return next;
  }
}

Result<std::string> chosen_id(const std::string& written, std::string_view words,
                              std::string_view prefix, const std::set<std::string>& taken) {
  if (written.empty()) return new_id(words, prefix, taken);
  if (auto problem = id_problem(written)) return Error{"--id: " + problem->message};
  if (!taken.contains(written)) return written;
  return Error{
      fmt::format("--id: '{}' is taken; {} is not", written, new_id(written, prefix, taken))};
}

}  // namespace okr::cli
