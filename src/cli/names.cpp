// SPDX-License-Identifier: MIT
#include "names.h"

#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::cli {
namespace {

constexpr std::size_t few = 12;  // as many names as a message can list

}  // namespace

std::optional<Error> unknown_name(std::string_view option, std::string_view what,
                                  std::string_view name, const std::vector<std::string>& known) {
  if (std::find(known.begin(), known.end(), name) != known.end()) return std::nullopt;
  const std::vector<std::string_view> views(known.begin(), known.end());
  std::string hint = text::did_you_mean(name, views);
  if (hint.empty() && !known.empty() && known.size() <= few) {
    hint = fmt::format("; known are {}", fmt::join(known, ", "));
  }
  return Error{fmt::format("{}: there is no {} '{}'{}", option, what, name, hint)};
}

}  // namespace okr::cli
