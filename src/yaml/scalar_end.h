// SPDX-License-Identifier: MIT
// Where one scalar stops whose start and text are known, and other small looks at the bytes.
#pragma once

#include "events.h"

#include <okr/yaml/tree.h>

#include <cstddef>
#include <optional>
#include <string_view>

namespace okr::yaml {

bool is_white(char c);
/// Whether a space, a line break or the end of the bytes is at `at`.
bool is_blank_or_end(std::string_view bytes, std::size_t at);
/// The first byte from `at` on that is neither white space nor in a comment.
std::size_t skip_gap(std::string_view bytes, std::size_t at);
/// The size of the null that is written at `at`, or 0.
std::size_t null_word(std::string_view bytes, std::size_t at);
/// The place of the quote that closes the one at `open`.
std::optional<std::size_t> closing_quote(std::string_view bytes, std::size_t open);

struct ScalarEnd {
  Style style = Style::plain;
  std::optional<std::size_t> end;
  Failure::Why why = Failure::Why::unclear;  ///< where there is no end
  std::size_t failed_at = 0;
};

/// The end of the scalar that starts at `at` and reads as `text`.
ScalarEnd scalar_end(std::string_view bytes, std::size_t at, std::string_view text,
                     bool in_brackets);

}  // namespace okr::yaml
