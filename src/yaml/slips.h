// SPDX-License-Identifier: MIT
// Slips that people make when they type YAML without knowing it: what they did, where, and how to
// write it. Looked for only where the file as a whole cannot be read.
#pragma once

#include "page.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace okr::yaml {

/// A file with so many is no OKR file: each takes hundreds of bytes, and nobody reads them all.
/// What comes behind the last one is passed over.
constexpr std::size_t most_slips = 10'000;

/// The slips that can be told from the lines alone.
std::vector<Problem> find_slips(const Page& page);
/// All behind line `i`.
text::Span rest_behind(const Page& page, std::size_t i);

// One look at one line each; nothing where there is no such slip.
std::optional<Problem> wide_space_in_indentation(const Page& page, std::size_t i);
std::optional<Problem> directive(const Page& page, std::size_t i);
std::optional<Problem> quote_never_closed(const Page& page, std::size_t i);
std::optional<Problem> text_after_quote(const Page& page, std::size_t i);
std::optional<Problem> unknown_escape(const Page& page, std::size_t i);
std::optional<Problem> bracket_never_closed(const Page& page, std::size_t i);
std::optional<Problem> text_after_bracket(const Page& page, std::size_t i);
std::optional<Problem> missing_comma(const Page& page, std::size_t i);
std::optional<Problem> pair_in_list(const Page& page, std::size_t i);
std::optional<Problem> complex_key(const Page& page, std::size_t i);
std::optional<Problem> reserved_start_in_brackets(const Page& page, std::size_t i);
std::optional<Problem> reserved_start(const Page& page, std::size_t i);
std::optional<Problem> colon_in_text(const Page& page, std::size_t i);
std::optional<Problem> key_too_long(const Page& page, std::size_t i);

/// Tabs as indentation, run by run. yaml-cpp lets some pass, so they are looked for in every file.
std::vector<Problem> tabs_in_indentation(const Page& page);
/// Tabs between a key and its value.
std::vector<Problem> tabs_before_values(const Page& page);
/// What git left where it could not merge.
std::vector<Problem> conflict_markers(const Page& page);
/// Keys and dashes out of their column, missing colons and spaces. Lines in `slipped` have their
/// problem already.
std::vector<Problem> layout_slips(const Page& page, const std::vector<bool>& slipped);

}  // namespace okr::yaml
