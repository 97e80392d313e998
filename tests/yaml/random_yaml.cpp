// SPDX-License-Identifier: MIT
#include "yaml/random_yaml.h"

#include <array>
#include <string_view>
#include <vector>

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

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}

  Sample sample() {
    if (chance(10)) out_ += "---\n";
    own_line_comments(0);
    sample_.shape = chance(70) ? mapping(0, 0) : sequence(0, 0);
    finish();
    return std::move(sample_);
  }

 private:
  std::uint32_t next(std::uint32_t limit) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 17;
    state_ ^= state_ << 5;
    return state_ % limit;
  }
  bool chance(std::uint32_t percent) { return next(100) < percent; }

  // --- pieces

  std::string word() { return std::string(words[next(words.size())]); }
  std::string text() {
    std::string out = word();
    for (std::uint32_t i = next(4); i > 0; --i) out += ' ' + word();
    return out;
  }
  std::string odd_text() {
    std::string out = text();
    for (std::uint32_t i = next(4); i > 0; --i) {
      out += odd_words[next(odd_words.size())];
      out += word();
    }
    return out;
  }
  std::string spaces(std::size_t n) { return std::string(n, ' '); }
  std::string key() { return "k" + std::to_string(++keys_); }

  void end_line() {
    if (chance(15)) {
      out_ += spaces(1 + next(3)) + "# " + text();
      ++sample_.comments;
    } else if (chance(10)) {
      out_ += spaces(1 + next(2));
    }
    out_ += '\n';
  }
  void own_line_comments(std::size_t indent) {
    while (chance(12)) {
      out_ += spaces(next(static_cast<std::uint32_t>(indent) + 1)) + "#" + odd_text() + "\n";
      ++sample_.comments;
    }
    if (chance(10) && !is_kept_) out_ += "\n";
    is_kept_ = false;
  }

  // --- scalars

  static std::string shape(std::string_view text) { return "'" + std::string(text) + "'"; }

  std::string single_quoted(const std::string& text) {
    std::string written;
    for (const char c : text) written += c == '\'' ? std::string("''") : std::string(1, c);
    out_ += "'" + written + "'";
    return shape(text);
  }
  std::string double_quoted(std::string text) {
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
  /// Plain or quoted text over several lines, which fold into spaces.
  std::string folded_lines(std::size_t indent, std::string_view quote) {
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
  std::string block_text(std::size_t indent, bool literal) {
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
  std::string null() {
    if (chance(50)) {
      out_ += chance(50) ? "~" : "null";
      return "null";
    }
    return "none";
  }
  std::string short_scalar() {
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

  // --- brackets

  void flow_gap(std::size_t indent) {
    if (chance(10)) {
      end_line();
      out_ += spaces(indent + 1);
    } else if (chance(60)) {
      out_ += ' ';
    }
  }
  std::string flow(std::size_t indent, int depth) {
    const bool is_mapping = chance(50);
    out_ += is_mapping ? '{' : '[';
    std::string read = is_mapping ? "{" : "[";
    const std::uint32_t count = next(4);
    for (std::uint32_t i = 0; i < count; ++i) {
      flow_gap(indent);
      if (is_mapping) {
        const std::string name = key();
        out_ += name + ": ";
        read += name + ":";
      }
      read += depth > 3 || chance(80) ? short_scalar() : flow(indent, depth + 1);
      read += ";";
      if (i + 1 < count || chance(15)) out_ += ',';
    }
    flow_gap(indent);
    out_ += is_mapping ? '}' : ']';
    return read + (is_mapping ? "}" : "]");
  }

  // --- block collections

  std::string inline_value(std::size_t indent, int depth) {
    switch (next(12)) {
      case 0:
        return folded_lines(indent, "");
      case 1:
        return folded_lines(indent, "'");
      case 2:
        return folded_lines(indent, "\"");
      case 3:
        return block_text(indent, true);
      case 4:
        return block_text(indent, false);
      case 5:
        return then_end_line(null());
      case 6:
      case 7:
        return then_end_line(flow(indent, depth));
      default:
        return then_end_line(short_scalar());
    }
  }
  std::string then_end_line(std::string read) {
    end_line();
    return read;
  }

  std::string mapping(std::size_t indent, int depth, bool first_is_placed = false) {
    std::string read = "{";
    for (std::uint32_t i = 1 + next(4); i > 0; --i) {
      if (!first_is_placed) {
        own_line_comments(indent);
        out_ += spaces(indent);
      }
      first_is_placed = false;
      const std::string name = key();
      out_ += chance(10) ? '"' + name + '"' : name;
      out_ += chance(5) ? " :" : ":";
      read += name + ":" + mapping_value(indent, depth) + ";";
    }
    return read + "}";
  }
  std::string mapping_value(std::size_t indent, int depth) {
    if (depth < 4 && chance(35)) {
      end_line();
      if (chance(50)) return sequence(indent + next(3), depth + 1);
      return mapping(indent + 1 + next(4), depth + 1);
    }
    out_ += spaces(1 + (chance(20) ? next(3) : 0));
    return inline_value(indent, depth);
  }

  std::string sequence(std::size_t indent, int depth) {
    std::string read = "[";
    for (std::uint32_t i = 1 + next(4); i > 0; --i) {
      own_line_comments(indent);
      out_ += spaces(indent) + "-";
      read += item(indent, depth) + ";";
    }
    return read + "]";
  }
  std::string item(std::size_t indent, int depth) {
    const std::size_t gap = 1 + (chance(20) ? next(3) : 0);
    if (depth < 4 && chance(45)) {
      if (chance(25)) {  // the dash alone, its mapping below
        end_line();
        return mapping(indent + 1 + next(3), depth + 1);
      }
      out_ += spaces(gap);
      return mapping(indent + 1 + gap, depth + 1, true);
    }
    out_ += spaces(gap);
    return inline_value(indent, depth);
  }

  void finish() {
    if (chance(20) && out_.ends_with("v\n")) out_.pop_back();
    if (chance(20)) {
      std::string crlf;
      for (const char c : out_) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
      out_ = crlf;
    }
    if (chance(20)) out_ = "\xEF\xBB\xBF" + out_;
    sample_.bytes = out_;
  }

  std::uint32_t state_;
  std::uint32_t keys_ = 0;
  bool is_kept_ = false;  ///< blank lines would belong to the text above
  std::string out_;
  Sample sample_;
};

}  // namespace

Sample random_sample(std::uint32_t seed) {
  return Generator(seed).sample();
}

}  // namespace okr::yaml
