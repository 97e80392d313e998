// SPDX-License-Identifier: MIT
#include "yaml/random_scalars.h"

#include <array>

namespace okr::yaml {
namespace {

constexpr std::array<std::string_view, 16> words = {"raise",
                                                    "NPS",
                                                    "from",
                                                    "ten",
                                                    "caf\xC3\xA9",
                                                    "\xE2\x82\xAC"
                                                    "3bn",
                                                    "it's",
                                                    "0.5%",
                                                    "x#y",
                                                    "a:b",
                                                    "\xF0\x9F\x98\x80",
                                                    "12",
                                                    "to",
                                                    "(why)",
                                                    "a/b",
                                                    "M&A"};
constexpr std::array<std::string_view, 6> odd_words = {": ", " #", "\"", "'", "\\", ", "};

}  // namespace

std::uint32_t RandomScalars::next(std::uint32_t limit) {
  state_ ^= state_ << 13;
  state_ ^= state_ >> 17;
  state_ ^= state_ << 5;
  return state_ % limit;
}

bool RandomScalars::chance(std::uint32_t percent) {
  return next(100) < percent;
}

std::string RandomScalars::word() {
  return std::string(words[next(words.size())]);
}

std::string RandomScalars::text() {
  std::string out = word();
  for (std::uint32_t i = next(4); i > 0; --i) out += ' ' + word();
  return out;
}

std::string RandomScalars::odd_text() {
  std::string out = text();
  for (std::uint32_t i = next(4); i > 0; --i) {
    out += odd_words[next(odd_words.size())];
    out += word();
  }
  return out;
}

std::string RandomScalars::spaces(std::size_t n) {
  return std::string(n, ' ');
}

std::string RandomScalars::key() {
  return "k" + std::to_string(++keys_);
}

void RandomScalars::end_line() {
  if (chance(15)) {
    out_ += spaces(1 + next(3)) + "# " + text();
    ++sample_.comments;
  } else if (chance(10)) {
    out_ += spaces(1 + next(2));
  }
  out_ += '\n';
}

void RandomScalars::own_line_comments(std::size_t indent) {
  while (chance(12)) {
    out_ += spaces(next(static_cast<std::uint32_t>(indent) + 1)) + "#" + odd_text() + "\n";
    ++sample_.comments;
  }
  if (chance(10) && !is_kept_) out_ += "\n";
  is_kept_ = false;
}

std::string RandomScalars::shape(std::string_view text) {
  return "'" + std::string(text) + "'";
}

std::string RandomScalars::single_quoted(const std::string& text) {
  std::string written;
  for (const char c : text) written += c == '\'' ? std::string("''") : std::string(1, c);
  out_ += "'" + written + "'";
  return shape(text);
}

std::string RandomScalars::double_quoted(std::string text) {
  std::string written;
  for (const char c : text) {
    if (c == '"' || c == '\\') written += '\\';
    written += c;
  }
  if (chance(30)) {
    written += "\\t\\u20AC\\x41\\n";
    text +=
        "\t\xE2\x82\xAC"
        "A\n";
  }
  out_ += '"' + written + '"';
  return shape(text);
}

std::string RandomScalars::folded_lines(std::size_t indent, std::string_view quote) {
  std::string read;
  out_ += quote;
  for (std::uint32_t i = 2 + next(2); i > 0; --i) {
    const std::string part = "w" + word() + "w";
    std::string written = part;
    if (quote == "'") {
      for (std::size_t at = 0; (at = written.find('\'', at)) != written.npos; at += 2) {
        written.insert(at, 1, '\'');
      }
    }
    out_ += written;
    read += part;
    if (i == 1) break;
    const bool blank_line = chance(20);
    out_ += blank_line ? "\n\n" : "\n";
    read += blank_line ? "\n" : " ";
    out_ += spaces(indent + 1 + next(3));
  }
  out_ += quote;
  end_line();
  return shape(read);
}

std::string RandomScalars::block_text(std::size_t indent, bool literal) {
  const std::uint32_t chomping = next(3);
  out_ += literal ? '|' : '>';
  if (chomping > 0) out_ += chomping == 1 ? '-' : '+';
  end_line();
  std::string read;
  const std::size_t inner = indent + 1 + next(4);
  for (std::uint32_t i = 1 + next(3); i > 0; --i) {
    const std::string line = odd_text() + "x";
    out_ += spaces(inner) + line + "\n";
    read += line;
    if (i > 1) read += literal ? '\n' : ' ';
    if (i > 1 && literal && chance(20)) {
      out_ += "\n";
      read += '\n';
    }
  }
  // yaml-cpp loses one blank line under '>+': such lines are left to literal text.
  const std::uint32_t blank_lines = literal || chomping != 2 ? next(2) : 0;
  for (std::uint32_t i = 0; i < blank_lines; ++i) out_ += "\n";
  is_kept_ = chomping == 2;
  if (chomping != 1) read += '\n';
  if (chomping == 2) read += std::string(blank_lines, '\n');
  return shape(read);
}

std::string RandomScalars::null() {
  if (chance(50)) {
    out_ += chance(50) ? "~" : "null";
    return "null";
  }
  return "none";
}

std::string RandomScalars::short_scalar() {
  switch (next(4)) {
    case 0:
      return single_quoted(odd_text());
    case 1:
      return double_quoted(odd_text());
    default: {
      const std::string plain = "v" + text() + "v";
      out_ += plain;
      return shape(plain);
    }
  }
}

}  // namespace okr::yaml
