// SPDX-License-Identifier: MIT
// A transcript: files, commands typed, and what was seen. A text file of these parts, in any order:
//
//   # a comment, at the top of the file only
//   === okrs/a.yaml          the file's text, to the next part; after the name in parentheses:
//                            crlf, bom, no-newline, escaped (then \xNN and \t are read)
//   $ okr lint               a command line, then its output: standard output, and what went to
//   [exit 1]                 standard error with "2> " before it; the exit code where it is not 0
//
// A blank line stands between parts. Commands besides okr: cat, rm, mkdir, mkfifo, cd, chmod,
// "ln TARGET NAME" for a symbolic link, and "cp NAME" for a copy of one of the project's examples.
// NAME=value may stand before okr, and "< FILE" at the end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::test {

struct Part {
  enum class Kind : unsigned char { comment, file, command };
  Kind kind = Kind::comment;
  std::string head;  ///< the line that opens it
  std::string body;  ///< the lines below it
};

std::vector<Part> parse_transcript(std::string_view text);
std::string print_transcript(const std::vector<Part>& parts);

/// The parts with the outputs that `okr`, a path, gives today. Runs in a folder of its own.
std::vector<Part> run_transcript(std::vector<Part> parts, const std::string& okr);

}  // namespace okr::test
