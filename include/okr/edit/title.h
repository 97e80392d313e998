// SPDX-License-Identifier: MIT
// A title that says something else, in the bytes of its file. Writes nothing.
#pragma once

#include <okr/model/okr.h>
#include <okr/text/result.h>
#include <okr/text/source.h>
#include <okr/yaml/limits.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::edit {

/// The bytes of the title's text that were written at `place` of the file; nothing where they are
/// not of the title.
std::optional<prose::Range> range_in(const model::Text& title, text::Span place);

/// The bytes of `source` with `words` for bytes `range` of the title's text. Where these cannot
/// stand as they are (": " and " #" in a text without quotes), the whole title is put in quotes.
/// Proved by reading the result: the title says just that, and all else what it said. Fails where
/// that cannot be had.
Result<std::string> reword_title(const text::Source& source, const model::Text& title,
                                 prose::Range range, std::string_view words,
                                 const yaml::Limits& limits);

}  // namespace okr::edit
