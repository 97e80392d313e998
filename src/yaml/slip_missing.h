// SPDX-License-Identifier: MIT
// A line that lacks a colon or a space where one is due.
#pragma once

#include "page.h"

#include <cstddef>

namespace okr::yaml {

/// Where the word that starts the line's text ends; its start where it is no word.
std::size_t word_end(const Page& page, std::size_t i);

Problem missing_dash_space(const Page& page, std::size_t i);
/// No colon, no space behind it, or no key at all.
Problem missing_colon(const Page& page, std::size_t i);

}  // namespace okr::yaml
