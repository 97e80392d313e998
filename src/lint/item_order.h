// SPDX-License-Identifier: MIT
// Puts the items of a written list into another order, and nothing else: every byte of an item, and
// of the comments that belong to it, stays as it is.
#pragma once

#include <okr/text/edit.h>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace okr::lint {

/// `items` are the places of a list's items in `bytes`, in order and without their dashes; item
/// `order[i]` is to come i-th. In a block list an item takes along the comment lines right above it
/// and the comment behind it. Nothing where the layout leaves a doubt about what belongs to whom.
std::optional<std::vector<text::Edit>> reorder_items(std::string_view bytes,
                                                     const std::vector<text::Span>& items,
                                                     const std::vector<std::size_t>& order);

}  // namespace okr::lint
