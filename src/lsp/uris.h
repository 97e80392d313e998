// SPDX-License-Identifier: MIT
// file: URIs and the paths that they stand for.
#pragma once

#include <okr/text/result.h>

#include <string>
#include <string_view>

namespace okr::lsp {

/// The absolute path, without "." and "..". Fails for what is no file of this machine: another
/// scheme or host, a drive of Windows, a NUL.
Result<std::string> path_of_uri(std::string_view uri);

/// "file:///home/dana/Q4%20plans.yaml"
std::string uri_of_path(std::string_view path);

}  // namespace okr::lsp
