// SPDX-License-Identifier: MIT
// One more sentence in a list, in the bytes of its file. Writes nothing.
#pragma once

#include <okr/text/result.h>
#include <okr/text/source.h>
#include <okr/yaml/limits.h>

#include <string>
#include <string_view>

namespace okr::edit {

/// The bytes of `source` with `sentence` as the last item of the list at `list`, in the list's own
/// layout, in quotes where it needs them. Proved by reading the result: nothing else has changed.
/// Fails where that cannot be had.
Result<std::string> add_last_item(const text::Source& source, text::Span list,
                                  std::string_view sentence, const yaml::Limits& limits);

}  // namespace okr::edit
