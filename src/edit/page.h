// SPDX-License-Identifier: MIT
// A file while it is edited: its bytes, what they say, and how it is laid out.
#pragma once

#include <okr/edit/scalar.h>
#include <okr/text/edit.h>
#include <okr/text/source.h>
#include <okr/yaml/parse.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace okr::edit {

/// How an intention is written where there is more than one way. The plainest is tried first.
struct Manner {
  Quoting quoting = Quoting::where_needed;
  /// What ends with a block of text may end with empty lines that belong to it.
  enum class BlockEnd : unsigned char { last_word, whole };
  BlockEnd block_end = BlockEnd::last_word;
};

/// A list on lines of its own, below its key.
struct ListPlace {
  std::string_view key;
  std::size_t begin = 0;   ///< of the key
  std::size_t indent = 2;  ///< from the key's column to that of the dashes
  std::size_t gap = 1;     ///< blanks from a dash to its item
};

struct Page {
  const text::Source& source;
  const yaml::Tree& tree;
  Manner manner;
  std::vector<ListPlace> lists;
  /// The outermost lists and mappings in brackets, each by its nodes.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> brackets;

  std::string_view bytes() const { return source.bytes; }
  text::Span span(std::size_t begin, std::size_t end) const {
    return {tree.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  text::Edit insertion(std::size_t at, std::string text) const { return {span(at, at), text}; }
};

Page page_of(const text::Source& source, const yaml::Tree& tree, Manner manner);

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

/// Of a document without content: the end of the last line before "..." or of all.
std::size_t end_of_document(const Page& page);

/// `lines`, whose last one has no line break, as lines of their own below the one that `at` is on.
text::Edit below(const Page& page, std::size_t at, const std::string& lines);

/// The lines from the one that `begin` is on to the one that `end` is on are gone.
text::Edit without_lines(const Page& page, std::size_t begin, std::size_t end);

/// Whether a list or mapping in brackets is around the node.
bool is_within_brackets(const Page& page, std::uint32_t node);

/// A list to go by for a new one below `key`: that of the same key nearest above `at`, else any;
/// where there is none, as everybody writes it.
ListPlace list_like(const Page& page, std::string_view key, std::size_t at);

}  // namespace okr::edit
