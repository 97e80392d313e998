// SPDX-License-Identifier: MIT
// The OKR files of a run, before any is opened.
#pragma once

#include "place.h"
#include "walk.h"

#include <okr/diag/diagnostic.h>
#include <okr/model/config.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// With an okr.yaml: what its `files` name. Paths are from the root.
Walked list_configured(const Place& place, const model::Config& config);
/// The same of `patterns`.
Walked list_matching(const Place& place, const std::vector<model::Word>& patterns);

/// Whether `files` name the path, which is from the root, and it is no temporary file.
bool is_named_by(const model::Config& config, std::string_view path);

/// The patterns of `files` that lead out of the root, which would match nothing without a word.
std::vector<diag::Diagnostic> stray_globs(const model::Config& config);

/// Without: the YAML files named, and those in the folders named. Paths are as one would type them
/// at the root.
Walked list_named(const Place& place, const std::vector<Target>& targets);

}  // namespace okr::cli
