// SPDX-License-Identifier: MIT
// Sentences as they come in, from the command line or one a line: any bytes, any number.
#pragma once

#include <okr/text/result.h>

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

inline constexpr std::size_t longest_sentence = 65536;

/// The next line without its line break (\n or \r\n); nothing at the end. Fails where it is longer
/// than `limit`.
Result<std::optional<std::string>> read_line(std::istream& in, std::size_t limit);

/// UTF-8 on one line: U+FFFD for each broken byte, a space for each byte of a line break.
std::string as_sentence(std::string_view line);

/// Whether there is nothing but white space in it.
bool is_blank(std::string_view s);

}  // namespace okr::cli
