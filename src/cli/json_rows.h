// SPDX-License-Identifier: MIT
// A table in JSON: an array of objects, or objects one after the other, each cell with what was
// written in it. Knows which keys there are and nothing of what they mean.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct LineProblem {
  std::size_t line = 1;
  std::string message;
};

/// What a row may hold, and the words to say so.
struct JsonTable {
  std::span<const std::string_view> keys;  ///< in lower case
  std::string_view what;                   ///< "check-in": what a row is
  std::string_view example;                ///< a whole row
  std::string_view called = "key";         ///< what messages call a key
  std::string_view answer_key = {};        ///< whose true and false are "done" and "open"
};

struct JsonRow {
  std::size_t line = 1;            ///< on which it begins
  std::vector<std::string> cells;  ///< one a key; numbers as they were written
};

struct JsonRows {
  std::vector<JsonRow> rows;
  std::vector<LineProblem> problems;
};

/// What is wrong with a key that is none of those known.
std::string unknown_key(std::string_view name, std::span<const std::string_view> known,
                        std::string_view called);

JsonRows read_json_rows(std::string_view bytes, const JsonTable& table);

}  // namespace okr::cli
