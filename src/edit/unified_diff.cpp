// SPDX-License-Identifier: MIT
#include "line_diff.h"

#include <okr/edit/unified_diff.h>

#include <algorithm>
#include <span>

namespace okr::edit {
namespace {

constexpr std::size_t context = 3;

/// A path as git writes it: quoted where it has characters that would end it, with a tab behind
/// one that has spaces.
std::string shown_path(std::string_view path) {
  std::string out;
  bool quoted = false;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
      quoted = true;
    } else if (byte < 0x20 || byte == 0x7F) {
      out += '\\';
      for (const int shift : {6, 3, 0}) out += static_cast<char>('0' + (byte >> shift & 7));
      quoted = true;
    } else {
      out += c;
    }
  }
  if (quoted) return '"' + out + '"';
  return path.find(' ') == std::string_view::npos ? out : out + '\t';
}

std::string range(std::size_t begin, std::size_t end) {
  const std::size_t count = end - begin;
  // An empty range names the line before it.
  const std::string start = std::to_string(count == 0 ? begin : begin + 1);
  return count == 1 ? start : start + ',' + std::to_string(count);
}

void append_lines(std::string& out, char mark, std::span<const std::string_view> lines) {
  for (const std::string_view line : lines) {
    out += mark;
    out += line;
    if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
  }
}

struct Texts {
  const Lines& before;
  const Lines& after;
};

std::span<const std::string_view> part(const Lines& lines, std::size_t begin, std::size_t end) {
  return std::span(lines).subspan(begin, end - begin);
}

void append_hunk(std::string& out, const Texts& texts, std::span<const Change> changes) {
  const std::size_t lead = std::min(context, changes.front().old_begin);
  const std::size_t tail = std::min(context, texts.before.size() - changes.back().old_end);
  const std::size_t old_begin = changes.front().old_begin - lead;
  const std::size_t old_end = changes.back().old_end + tail;
  out += "@@ -" + range(old_begin, old_end) + " +" +
         range(changes.front().new_begin - lead, changes.back().new_end + tail) + " @@\n";
  std::size_t shown = old_begin;
  for (const Change& change : changes) {
    append_lines(out, ' ', part(texts.before, shown, change.old_begin));
    append_lines(out, '-', part(texts.before, change.old_begin, change.old_end));
    append_lines(out, '+', part(texts.after, change.new_begin, change.new_end));
    shown = change.old_end;
  }
  append_lines(out, ' ', part(texts.before, shown, old_end));
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  const Lines old_lines = split_lines(before);
  const Lines new_lines = split_lines(after);
  const std::vector<Change> changes = changed_lines(old_lines, new_lines);
  if (changes.empty()) return {};
  const std::string in_old = shown_path("a/" + std::string(path));
  const std::string in_new = shown_path("b/" + std::string(path));
  std::string out = "--- " + in_old + "\n+++ " + in_new + '\n';
  for (std::size_t first = 0; first < changes.size();) {
    std::size_t last = first + 1;
    while (last < changes.size() &&
           changes[last].old_begin - changes[last - 1].old_end <= 2 * context) {
      ++last;
    }
    append_hunk(out, {old_lines, new_lines}, std::span(changes).subspan(first, last - first));
    first = last;
  }
  return out;
}

std::string new_file_diff(std::string_view path, std::string_view after) {
  const std::string diff = unified_diff(path, "", after);
  return diff.empty() ? diff : "--- /dev/null" + diff.substr(diff.find('\n'));
}

}  // namespace okr::edit
