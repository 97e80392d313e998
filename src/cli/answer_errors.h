// SPDX-License-Identifier: MIT
// What an answer would break: a sentence is judged together with the fields around it, as it would
// stand in its file.
#pragma once

#include "questions.h"

#include <okr/yaml/limits.h>

#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

/// The message of an error that the sentence gets once `words` stand in it, and has not now;
/// nothing where there is none, or where the words cannot be written.
std::optional<std::string> new_error(const Question& question, std::string_view words,
                                     const model::Workspace& workspace, const yaml::Limits& limits);

}  // namespace okr::cli
