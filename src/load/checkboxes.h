// SPDX-License-Identifier: MIT
// To-do lists among objectives: `- [ ] Write the guide`, which is no YAML either.
#pragma once

#include "reader.h"

namespace okr::load {

/// Whether a list item's bytes, quotes included, begin with a checkbox.
bool is_checkbox(std::string_view item);
void report_checkbox(Reader& in, Entity entity, text::Span span);

/// Lines of checkboxes between `begin` and `end` that could not be read: says what they are in
/// place of what YAML makes of them.
void explain_unread_checkboxes(Reader& in, std::uint32_t begin, std::uint32_t end);

}  // namespace okr::load
