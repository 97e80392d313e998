// SPDX-License-Identifier: MIT
#include "yaml/random_yaml.h"

#include "yaml/random_scalars.h"

#include <utility>

namespace okr::yaml {
namespace {

class Generator : private RandomScalars {
 public:
  using RandomScalars::RandomScalars;

  Sample sample() {
    if (chance(10)) out_ += "---\n";
    own_line_comments(0);
    sample_.shape = chance(70) ? mapping(0, 0) : sequence(0, 0);
    finish();
    return std::move(sample_);
  }

 private:
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
};

}  // namespace

Sample random_sample(std::uint32_t seed) {
  return Generator(seed).sample();
}

}  // namespace okr::yaml
