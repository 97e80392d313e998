// SPDX-License-Identifier: MIT
// A file while it is edited: its bytes, what they say, and how it is laid out.
#pragma once

#include "scalar.h"

#include <okr/text/edit.h>
#include <okr/text/source.h>
#include <okr/yaml/parse.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

/// How an intention is written where there is more than one way. The plainest is tried first.
struct Manner {
  Quoting quoting = Quoting::where_needed;
  /// What ends with a block of text may end with empty lines that belong to it.
  enum class BlockEnd : unsigned char { last_word, whole };
  BlockEnd block_end = BlockEnd::last_word;
};

struct Page {
  const text::Source& source;
  const yaml::Tree& tree;
  Manner manner;

  std::string_view bytes() const { return source.bytes; }
  text::Span span(std::size_t begin, std::size_t end) const {
    return {tree.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  text::Edit insertion(std::size_t at, std::string text) const { return {span(at, at), text}; }
};

std::size_t line_start(std::string_view bytes, std::size_t at);
/// Where the line break of the line that `at` is on begins; the end of the bytes where it has none.
std::size_t line_end(std::string_view bytes, std::size_t at);
std::size_t column_of(std::string_view bytes, std::size_t at);
/// As the line at `at` ends, else as the file's first one does.
std::string line_break_at(std::string_view bytes, std::size_t at);
/// Whether nothing but blanks stands between the begin of its line and `at`.
bool starts_line(std::string_view bytes, std::size_t at);

/// One past what is written of an entry's value, or of its key and colon where there is none.
std::size_t end_of_value(const Page& page, const yaml::Value& key, const yaml::Value& value);
std::size_t end_of_item(const Page& page, const yaml::Value& item);

/// `lines`, whose last one has no line break, as lines of their own below the one that `at` is on.
text::Edit below(const Page& page, std::size_t at, const std::string& lines);

/// The lines from the one that `begin` is on to the one that `end` is on are gone.
text::Edit without_lines(const Page& page, std::size_t begin, std::size_t end);

/// Whether a list or mapping in brackets is around the node.
bool is_within_brackets(const yaml::Tree& tree, std::uint32_t node);

/// Blanks from a key to the dashes of the list below it, as the file has them: of the same key
/// nearest above `at`, else of any; 2 where there is none.
std::size_t list_indent(const Page& page, std::string_view key, std::size_t at);

}  // namespace okr::edit
