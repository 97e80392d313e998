// SPDX-License-Identifier: MIT
// Intentions made on a file's bytes, in the file's own layout, and the proof that they and nothing
// else changed. Writes nothing.
#pragma once

#include <okr/edit/intent.h>
#include <okr/text/result.h>
#include <okr/text/source.h>
#include <okr/yaml/limits.h>

#include <string>
#include <vector>

namespace okr::edit {

/// The bytes of `source` with all intents made. Their places and item numbers are those of `source`
/// as it is, also where several concern one mapping; they are made in their order. Proved by
/// reading the result: it says what the file said, with what was meant and nothing else; every
/// comment is still there, and every line that was not to change. Fails, and says why, where that
/// cannot be had, and where lines of the file cannot be read.
Result<std::string> edit_file(const text::Source& source, const std::vector<Intent>& intents,
                              const yaml::Limits& limits);

}  // namespace okr::edit
