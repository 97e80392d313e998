// SPDX-License-Identifier: MIT
// The project's own files, for tests that hold them against each other.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace okr::test {

std::string bytes_of(const std::filesystem::path& path);

/// All files in a folder of the project and in its folders, sorted; none where it is not there.
std::vector<std::filesystem::path> files_under(const std::string& folder);

/// The path as one would type it at the project's top.
std::string name_in_project(const std::filesystem::path& path);

/// Names and bytes of all files in these folders.
std::string all_text_under(const std::vector<std::string>& folders);

/// One a line, as a failing test shows them.
std::string listed(const std::vector<std::string>& names);

}  // namespace okr::test
