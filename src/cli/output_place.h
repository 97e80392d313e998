// SPDX-License-Identifier: MIT
// Where -o says that a command's output goes.
#pragma once

#include "output_file.h"
#include "tree.h"

#include <optional>
#include <string_view>
#include <vector>

namespace okr::cli {

/// Whether what is typed behind -o is nothing, or "-".
bool is_to_stdout(std::string_view output);

/// Before anything is written: why one of the files may not be. `command` ("okr export") is what
/// alone may write over them.
std::optional<Error> refused_output(const Tree& tree, const std::vector<OutputFile>& files,
                                    std::string_view command);

}  // namespace okr::cli
