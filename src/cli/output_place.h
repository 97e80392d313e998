// SPDX-License-Identifier: MIT
// Where -o says that a command's output goes.
#pragma once

#include "output_file.h"
#include "tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// Whether what is typed behind -o is nothing, or "-".
bool is_to_stdout(std::string_view output);

/// Before anything is written: why one of the files may not be. `command` ("okr export") is what
/// alone may write over them.
std::optional<Error> refused_output(const Tree& tree, const std::vector<OutputFile>& files,
                                    std::string_view command);

/// Why absolute `path` is not written to: it is in the repository, and a link of that leads out of
/// it, or into git's own folder, as somebody else may have laid it. Nothing where it does not.
std::optional<std::string_view> stray_link(const Place& place, const std::string& path);

}  // namespace okr::cli
