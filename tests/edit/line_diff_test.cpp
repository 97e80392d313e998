// SPDX-License-Identifier: MIT
#include "../../src/edit/line_diff.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

/// "1-2/1-1": lines [1, 2) became [1, 1).
std::string changes(std::string_view before, std::string_view after) {
  std::string out;
  for (const Change& c : changed_lines(split_lines(before), split_lines(after))) {
    if (!out.empty()) out += ' ';
    out += std::to_string(c.old_begin) + '-' + std::to_string(c.old_end) + '/' +
           std::to_string(c.new_begin) + '-' + std::to_string(c.new_end);
  }
  return out;
}

}  // namespace

TEST_CASE("lines keep their line breaks") {
  CHECK(split_lines("") == Lines{});
  CHECK(split_lines("a") == Lines{"a"});
  CHECK(split_lines("a\r\n\nb") == Lines{"a\r\n", "\n", "b"});
  CHECK(split_lines("a\n") == Lines{"a\n"});
}

TEST_CASE("the lines that differ are found") {
  CHECK(changes("a\nb\n", "a\nb\n").empty());
  CHECK(changes("a\nb\nc\n", "a\nc\n") == "1-2/1-1");
  CHECK(changes("a\nc\n", "a\nb\nc\n") == "1-1/1-2");
  CHECK(changes("a\nb\nc\n", "a\nx\nc\n") == "1-2/1-2");
  CHECK(changes("a\na\n", "a\na\na\n") == "2-2/2-3");
  CHECK(changes("", "a\n") == "0-0/0-1");
}

TEST_CASE("few lines are called different") {
  std::size_t differing = 0;
  const Lines before = split_lines("a\nb\nc\na\nb\nb\na\n");
  const Lines after = split_lines("c\nb\na\nb\na\nc\n");
  for (const Change& c : changed_lines(before, after)) {
    differing += c.old_end - c.old_begin + c.new_end - c.new_begin;
  }
  CHECK(differing == 5);
}

}  // namespace okr::edit
