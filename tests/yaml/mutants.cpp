// SPDX-License-Identifier: MIT
#include "yaml/odd_inputs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace okr::yaml {
namespace {

// What a slip puts in: single signs that mean something to YAML, and a few words of it.
constexpr std::array<std::string_view, 52> pieces = {
    ":",    "-",     "#",      "\"",   "'",     "[",        "]",           "{",    "}",
    ",",    "&",     "*",      "!",    "|",     ">",        "%",           "@",    "`",
    "?",    " ",     "  ",     "\n",   "\r\n",  "\t",       "~",           "\\",   ": ",
    " #",   "- ",    ":\n",    "-\n",  "\n- ",  "\n\n",     "null",        "NULL", "<<",
    "<<: ", "---",   "---\n",  "...",  "? ",    "''",       "\\\"",        "\\x4", "\\u00e9",
    "\\U0", "|\n  ", ">-\n  ", "{a: ", ", b: ", "\xC3\xA9", "\xEF\xBB\xBF"};

class Slips {
 public:
  Slips(std::string_view bytes, std::uint32_t seed)
      : bytes_(bytes), state_(seed * 2654435761U + 1) {}

  std::string some() {
    for (std::uint32_t count = 1 + next(3); count > 0 && !bytes_.empty(); --count) slip();
    return std::move(bytes_);
  }

 private:
  std::uint32_t next(std::size_t limit) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 17;
    state_ ^= state_ << 5;
    return state_ % static_cast<std::uint32_t>(limit);
  }
  std::string_view piece() { return pieces[next(pieces.size())]; }
  std::size_t place() { return next(bytes_.size()); }

  std::size_t line_begin(std::size_t at) const {
    const std::size_t line_break = at == 0 ? std::string::npos : bytes_.rfind('\n', at - 1);
    return line_break == std::string::npos ? 0 : line_break + 1;
  }
  std::size_t line_end(std::size_t at) const {
    const std::size_t line_break = bytes_.find('\n', at);
    return line_break == std::string::npos ? bytes_.size() : line_break + 1;
  }

  void slip() {
    const std::size_t at = place();
    const std::size_t begin = line_begin(at);
    switch (next(9)) {
      case 0:
        bytes_.erase(at, 1 + next(4));
        return;
      case 1:
      case 2:
        bytes_.insert(at, piece());
        return;
      case 3:
        bytes_.replace(at, 1, piece());
        return;
      case 4:
        std::swap(bytes_[at], bytes_[place()]);
        return;
      case 5:
        bytes_.insert(begin, bytes_.substr(begin, line_end(at) - begin));
        return;
      case 6:
        bytes_.erase(begin, line_end(at) - begin);
        return;
      case 7:
        return indent_otherwise(begin);
      default:
        if (next(4) == 0) bytes_.resize(at);
        return;
    }
  }
  void indent_otherwise(std::size_t begin) {
    const std::size_t spaces = 1 + next(3);
    if (next(2) == 0) {
      bytes_.insert(begin, spaces, ' ');
    } else {
      const std::size_t text = std::min(bytes_.find_first_not_of(' ', begin), bytes_.size());
      bytes_.erase(begin, std::min(spaces, text - begin));
    }
  }

  std::string bytes_;
  std::uint32_t state_;
};

}  // namespace

std::string mutant_of(std::string_view bytes, std::uint32_t seed) {
  return Slips(bytes, seed).some();
}

}  // namespace okr::yaml
