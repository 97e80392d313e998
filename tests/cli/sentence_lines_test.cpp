// SPDX-License-Identifier: MIT
#include "../../src/cli/sentence_lines.h"

#include <doctest/doctest.h>

#include <sstream>
#include <vector>

namespace okr::cli {
namespace {

std::vector<std::string> lines_in(const std::string& bytes) {
  std::istringstream in(bytes);
  std::vector<std::string> out;
  for (auto line = read_line(in, 100); *line; line = read_line(in, 100)) out.push_back(**line);
  return out;
}

}  // namespace

TEST_CASE("lines end with either line break or with the input") {
  using Lines = std::vector<std::string>;
  CHECK(lines_in("") == Lines{});
  CHECK(lines_in("a") == Lines{"a"});
  CHECK(lines_in("a\n") == Lines{"a"});
  CHECK(lines_in("a\r\n\r\n\nb\r") == Lines{"a", "", "", "b"});
  CHECK(lines_in(std::string("a\0b\n", 4)) == Lines{std::string("a\0b", 3)});
}

TEST_CASE("a line that is too long is not read to its end") {
  std::istringstream in("12345\n1234\r\n");
  CHECK(read_line(in, 4).error().message == "is longer than 0 KiB; a sentence is expected");
  std::istringstream fits("1234\r\n");
  CHECK(**read_line(fits, 4) == "1234");
}

TEST_CASE("broken bytes and line breaks are read as what JSON and a line can hold") {
  CHECK(as_sentence("caf\xC3\xA9") == "caf\xC3\xA9");
  CHECK(as_sentence("a\xFF"
                    "b\xE2\x82") ==
        "a\uFFFD"
        "b\uFFFD\uFFFD");
  CHECK(as_sentence("a\uFFFD") == "a\uFFFD");
  CHECK(as_sentence("a\r\nb") == "a  b");
}

TEST_CASE("white space alone is blank") {
  CHECK(is_blank(""));
  CHECK(is_blank(" \t\r\n"));
  CHECK(!is_blank(" - "));
}

}  // namespace okr::cli
