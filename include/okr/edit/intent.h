// SPDX-License-Identifier: MIT
// What somebody means to change in a file, said without a word about its layout: where it goes and
// how it is written there is for edit_file to find out from what stands there now.
#pragma once

#include <okr/text/span.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace okr::edit {

struct Field;

/// What is to be written: a text, a list or a mapping.
struct Content {
  enum class Kind : unsigned char { text, list, mapping };
  Kind kind = Kind::text;
  std::string text;  ///< any characters; quoted where YAML needs it
  std::vector<Content> items;
  std::vector<Field> fields;
};

struct Field {
  std::string key;
  Content value;
};

Content text_of(std::string text);
Content list_of(std::vector<Content> items);
Content mapping_of(std::vector<Field> fields);

/// A list's new item, in the forms that it may take. The list's last item decides which; in an
/// empty list the line, where there is one.
struct NewItem {
  std::optional<std::string> line;
  std::vector<Field> fields;  ///< with fields absent, the line is taken everywhere
  /// How fields are written where the list has no mapping to go by.
  enum class Layout : unsigned char { lines, one_line };
  Layout layout = Layout::lines;
};

/// A mapping of the file, by the whole bytes of it (Objective::span, KeyResult::span ...); absent:
/// the file's own. A bare sentence there becomes a mapping with the sentence as its `title`.
using Node = std::optional<text::Span>;

/// `key` says `value`, whatever it said before. A new key goes behind the last of those that stand
/// before it in `order`; without such ones behind the first key; `id` in front of all. Empty
/// `order`: behind all.
struct SetField {
  Node node;
  std::string key;
  Content value;
  std::vector<std::string_view> order = {};
};

/// The key and its value are gone, with what else stands on their lines. A mapping's only key
/// cannot be removed.
struct RemoveField {
  Node node;
  std::string key;
};

/// New items of the list `key`, which may be empty, null or absent (then it becomes the mapping's
/// last key).
struct AddItems {
  Node node;
  std::string key;
  std::vector<NewItem> items;
  std::size_t before = npos;  ///< the number of the old item that comes behind them; npos: none
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// Item `item` of the list `key` is gone, with its line; the key too where it was the only one.
struct RemoveItem {
  Node node;
  std::string key;
  std::size_t item = 0;
  /// `comments_stay`: with a comment between the key and its only item, key and comment stay.
  enum class Emptied : unsigned char { key_goes, comments_stay };
  Emptied emptied = Emptied::key_goes;
};

/// The text at `place`, a value or a key, says `text`, in the quotes that it has where they will
/// do.
struct ReplaceText {
  text::Span place;  ///< the whole scalar, quotes included
  std::string text;
};

using Intent = std::variant<SetField, RemoveField, AddItems, RemoveItem, ReplaceText>;

}  // namespace okr::edit
