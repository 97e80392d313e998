// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("text that ends at ' #' is shown in quotes") {
  const Slip slips[] = {
      {"note: fixed #42 today\n",
       "1:13 [#42 today] text-lost: the text ends at ' #': '#42 today' is read as a comment\n"
       "help: write it in quotes: note: \"fixed #42 today\"\n"
       "a comment has a space behind its '#'\n"},
      {"- Close ticket #42\n",
       "1:16 [#42] text-lost: the text ends at ' #': '#42' is read as a comment\n"
       "help: write it in quotes: - \"Close ticket #42\"\n"
       "a comment has a space behind its '#'\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a check-in line is quoted as a whole") {
  const Slip slips[] = {
      {"- 2026-10-05 0.46% fixed #42\n",
       "1:26 [#42] text-lost: the text ends at ' #': '#42' is read as a comment\n"
       "help: quote the whole line: - \"2026-10-05 0.46% fixed #42\"\n"
       "a comment has a space behind its '#'\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a comment has a space behind its sign") {
  const Slip slips[] = {
      {"note: calm # 42\n", ""},
      {"note: calm #\n", ""},
      {"#42\n"
       "note: a\n",
       ""},
      {"note: \"calm\" #42\n", ""},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a comment glued to a quote is named") {
  const Slip slips[] = {
      {"note: \"calm\"#c\n",
       "1:13 [#] file-syntax: no space between the closing quote and '#'\n"
       "help: put a space before the '#' of a comment, or the whole text in quotes\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
