// SPDX-License-Identifier: MIT
// Paths as relative references of RFC 3986.
#pragma once

#include <string>
#include <string_view>

namespace okr::report {

/// `path` with / between its parts. Whatever byte is not unreserved is percent-encoded, a colon
/// too: it would make a scheme of what is before it.
std::string relative_uri(std::string_view path);

}  // namespace okr::report
