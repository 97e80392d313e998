// SPDX-License-Identifier: MIT
// A file as nested pieces of whole lines: keys with their values, list items with theirs, each with
// the comments and blank lines that stand above it. The pieces of one level, laid end to end, are
// that level's bytes.
#pragma once

#include <okr/yaml/tree.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {

/// By what the items of a list are known.
enum class Known : unsigned char { by_key, by_id, by_date, by_content };

struct Piece {
  enum class Kind : unsigned char {
    leaf,      ///< merged whole or not at all
    prose,     ///< a block of text: its lines may be merged
    sentence,  ///< an item that is its title alone; `children` is what it would be as a mapping
    mapping,
    list
  };
  Kind kind = Kind::leaf;
  Known children_known = Known::by_key;
  bool dashed = false;     ///< a list's item
  std::size_t column = 0;  ///< of its dash or key
  std::string id;          ///< its key; written id, or the draft's
  bool id_written = false;
  std::string title;
  std::string date;     ///< YYYY-MM-DD; of items known by date
  std::string content;  ///< what it says, however it is written
  std::string history;  ///< of an item known by id: its check-ins or readings, or its key results
  std::string lead;     ///< lines above it
  std::string text;     ///< all its lines
  std::string head;     ///< those above its first child
  std::vector<Piece> children;
  std::string tail;  ///< comments and blank lines below its last child
  std::size_t child_column = 0;
};

/// What a value says: equal for two that differ only in layout. Comments are no part of it.
std::string content_of(const yaml::Value& value);
/// What a key result, KPI or objective has gathered, each on a line; as it grows, it keeps its
/// beginning.
std::string history_of(const yaml::Value& item);
/// By what the items of the list at `key` are known.
Known known_by(std::string_view key);
/// "2026-10-05", of a check-in, reading or change, written as a line or mapping; else empty.
std::string date_of(const yaml::Value& item);

/// The whole file as one mapping. `text` has LF line endings, no BOM, and ends with a line break
/// unless it is empty; `tree` is of it, without gaps. Nothing where it is no block mapping.
std::optional<Piece> outline(const std::string& text, const yaml::Tree& tree);

/// The lines of `text` moved by as many columns as `to` is right of `from`.
std::string moved(std::string_view text, std::size_t from, std::size_t to);

}  // namespace okr::edit
