// SPDX-License-Identifier: MIT
#include "shell_line.h"

#include <optional>

namespace okr::cli {
namespace {

constexpr std::string_view blanks = " \t\n";

struct Splitter {
  std::string_view line;
  std::string_view breaks;
  ShellLine out = {};
  std::optional<std::string> word = {};
  std::size_t at = 0;

  void add(char c) {
    if (!word) word.emplace();
    *word += c;
  }
  void end_word() {
    if (word) out.words.push_back(*std::move(word));
    word.reset();
    out.kept = 0;
  }
  /// Inside quotes no character breaks a word: bash replaces all that follows the quote.
  void read_quoted(char quote) {
    if (!word) word.emplace();
    out.kept = word->size();
    for (; at < line.size() && line[at] != quote; ++at) {
      const bool escapes = quote == '"' && line[at] == '\\' && at + 1 < line.size() &&
                           std::string_view("$`\"\\").find(line[at + 1]) != std::string_view::npos;
      if (escapes) ++at;
      add(line[at]);
    }
    ++at;
  }
  void read_plain(char c) {
    add(c);
    if (breaks.find(c) != std::string_view::npos) out.kept = word->size();
  }
  void read() {
    while (at < line.size()) {
      const char c = line[at++];
      if (blanks.find(c) != std::string_view::npos) {
        end_word();
      } else if (c == '\'' || c == '"') {
        read_quoted(c);
      } else if (c == '\\' && at < line.size()) {
        add(line[at++]);
      } else {
        read_plain(c);
      }
    }
    if (!word) word.emplace();
    out.words.push_back(*std::move(word));
  }
};

}  // namespace

ShellLine split_shell_line(std::string_view line, std::string_view breaks) {
  Splitter splitter{line, breaks};
  splitter.read();
  return std::move(splitter.out);
}

std::string shell_quoted(std::string_view s) {
  std::string out = "'";
  for (const char c : s) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out += '\'';
}

}  // namespace okr::cli
