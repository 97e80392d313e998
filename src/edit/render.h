// SPDX-License-Identifier: MIT
// New contents as YAML: on lines of their own, or on one line in brackets.
#pragma once

#include <okr/edit/intent.h>
#include <okr/edit/scalar.h>

#include <string>

namespace okr::edit {

struct Writing {
  std::string eol = "\n";
  std::size_t list_indent = 2;  ///< from a key to the dashes of its list
  std::size_t gap = 1;          ///< blanks from a dash to its item
  Quoting quoting = Quoting::where_needed;
};

/// On one line, as it stands within brackets.
std::string in_brackets(const Content& content, Quoting quoting);
std::string in_brackets(const Field& field, Quoting quoting);

/// "key: value", on as many lines as it takes; lines but the first begin with `column` blanks and
/// more, and the last has no break. `padded`: the least number of bytes up to the value.
std::string on_lines(const Field& field, std::size_t column, const Writing& style,
                     std::size_t padded = 0);
/// All of them, each on lines of its own.
std::string on_lines(const std::vector<Field>& fields, std::size_t column, const Writing& style);
/// An item behind its dash, the text of which starts at `column`.
std::string as_item(const Content& content, std::size_t column, const Writing& style);

}  // namespace okr::edit
