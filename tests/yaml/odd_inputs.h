// SPDX-License-Identifier: MIT
// Files at the border of what the quick reader reads, and what hasty hands make of any file.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace okr::yaml {

/// Documents, levels, keys, absent values.
std::span<const std::string_view> odd_layouts();
/// Plain and quoted text.
std::span<const std::string_view> odd_texts();
/// Brackets, text under '|' and '>', tabs.
std::span<const std::string_view> odd_collections();

/// `bytes` with one to three slips: bytes and lines lost, moved, doubled, replaced, indented
/// otherwise. The same for the same seed, everywhere.
std::string mutant_of(std::string_view bytes, std::uint32_t seed);

}  // namespace okr::yaml
