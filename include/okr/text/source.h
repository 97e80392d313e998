// SPDX-License-Identifier: MIT
// The bytes of one file as they were read, under the path that messages show.
#pragma once

#include <okr/text/span.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::text {

struct Source {
  std::string path;  ///< relative to the root, with '/'
  std::string bytes;
};

/// The bytes of `span`, cut to what is there.
std::string_view slice(const Source& source, Span span);

}  // namespace okr::text

// Lists of these stand in most files: compiled once, not in each.
extern template class std::vector<okr::text::Source>;
