// SPDX-License-Identifier: MIT
// Texts as YAML scalars on one line.
#pragma once

#include <okr/yaml/tree.h>

#include <string>
#include <string_view>

namespace okr::edit {

enum class Where : unsigned char { on_lines, in_brackets };
/// `as_json`: keys too, and in double quotes.
enum class Quoting : unsigned char { where_needed, always, as_json };

/// `text` so that YAML reads just that. `like`: the style of what it takes the place of, whose
/// quotes it keeps where they will do.
std::string scalar(std::string_view text, Where where, Quoting quoting,
                   yaml::Style like = yaml::Style::plain);

}  // namespace okr::edit
