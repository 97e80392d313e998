// SPDX-License-Identifier: MIT
// The comments of a file that has been read: whatever starts with '#' outside its scalars.
#pragma once

#include <okr/yaml/tree.h>

#include <string_view>
#include <vector>

namespace okr::yaml {

std::vector<Comment> find_comments(std::string_view bytes, const Tree& tree);

}  // namespace okr::yaml
