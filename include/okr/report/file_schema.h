// SPDX-License-Identifier: MIT
// JSON Schema (draft-07) of okr.yaml and of OKR files, for editors. It says what loading reads,
// from the same rows; what only many files together can tell stays with the rules.
#pragma once

#include <string>

namespace okr::report {

enum class FileSort : unsigned char { okr_yaml, okr_file, either };

/// Either is told apart by the key that only okr.yaml has, so that one schema does for all files.
std::string file_schema(FileSort sort);

}  // namespace okr::report
