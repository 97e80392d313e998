// SPDX-License-Identifier: MIT
// Ids of things that are not written yet.
#pragma once

#include <okr/text/result.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace okr::cli {

/// What is wrong with `id`, and what to write; nothing where it can be one.
std::optional<Error> id_problem(std::string_view id);

/// An id for something called `words`, that none of `taken` is: as a draft has it, or `prefix` with
/// a number.
std::string new_id(std::string_view words, std::string_view prefix,
                   const std::set<std::string>& taken);

/// `written`, typed behind --id, where it may be one and is not taken, else one made of `words`.
Result<std::string> chosen_id(const std::string& written, std::string_view words,
                              std::string_view prefix, const std::set<std::string>& taken);

}  // namespace okr::cli
