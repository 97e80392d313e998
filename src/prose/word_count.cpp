// SPDX-License-Identifier: MIT
#include "characters.h"

#include <okr/prose/reading.h>

#include <algorithm>

namespace okr::prose {
namespace {

/// Calls `visit` with the bytes of each word, in order.
template <class Visit>
void each_word(std::string_view text, Visit visit) {
  std::uint32_t begin = 0;
  bool says = false;
  const auto end_word = [&](std::size_t end) {
    if (says) visit(Range{begin, static_cast<std::uint32_t>(end)});
    says = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    const std::size_t next = at + c.size;
    if (is_space(c.value)) {
      end_word(at);
      begin = static_cast<std::uint32_t>(next);
    } else {
      says = says || is_letter(c.value) || digit_value(c.value).has_value();
    }
    at = next;
  }
  end_word(text.size());
}

}  // namespace

std::size_t word_count(std::string_view text) {
  std::size_t count = 0;
  each_word(text, [&](Range) { ++count; });
  return count;
}

std::optional<Range> words_beyond(std::string_view text, std::size_t most) {
  // Between two words there is a space, which may be one above ASCII.
  const auto may_be_space = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || byte >= 0x80;
  };
  const auto spaces = std::count_if(text.begin(), text.end(), may_be_space);
  if (static_cast<std::size_t>(spaces) < most) return std::nullopt;
  std::size_t count = 0;
  std::optional<Range> beyond;
  each_word(text, [&](Range word) {
    if (++count <= most) return;
    if (!beyond) beyond = word;
    beyond->end = word.end;
  });
  return beyond;
}

}  // namespace okr::prose
