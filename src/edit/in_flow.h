// SPDX-License-Identifier: MIT
// Parts of a list or mapping in brackets: put in and taken out, on one line or on several.
#pragma once

#include "byte_edits.h"

#include <string>
#include <vector>

namespace okr::edit {

/// A part that stands there: an item, or a key with its value.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The parts of a list or mapping in brackets.
std::vector<Part> parts_of(const Page& page, const yaml::Value& collection);

/// `text` behind the first `place` parts.
std::vector<text::Edit> insert_part(const Page& page, const yaml::Value& collection,
                                    std::size_t place, const std::string& text);
/// Part number `part` goes, with its comma.
std::vector<text::Edit> remove_part(const Page& page, const yaml::Value& collection,
                                    std::size_t part);

}  // namespace okr::edit
