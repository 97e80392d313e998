// SPDX-License-Identifier: MIT
// Several files in one run of bytes: a line "#@ PATH" begins each. What stands above the first such
// line is okrs/2026-Q4/product.yaml; where there is no okr.yaml among them, a usual one is added.
#pragma once

#include <okr/text/source.h>

#include <string_view>
#include <vector>

namespace okr::fuzz {

std::vector<text::Source> files_in(std::string_view bytes);

}  // namespace okr::fuzz
