// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("a stray closing quote is named, inches are not") {
  const Slip slips[] = {
      {"note: calm\"\n",
       "1:11 [\"] file-syntax: this closing quote is never opened\n"
       "help: put one in front of the text as well: \"calm\", or remove this one\n"},
      {"note: 12\"\n", ""},
      {"note: say \"no\"\n", ""},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a stray closing bracket is named") {
  const Slip slips[] = {
      {"value: 4]\n",
       "1:9 []] file-syntax: this ']' is never opened\n"
       "help: remove it, or put the text in quotes: \"4]\"\n"},
      {"value: 4}\n",
       "1:9 [}] file-syntax: this '}' is never opened\n"
       "help: remove it, or put the text in quotes: \"4}\"\n"},
      {"note: see [a]\n", ""},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a comma at a number's end is named") {
  const Slip slips[] = {
      {"value: 4,\n",
       "1:9 [,] file-syntax: the comma at the line's end is part of the value\n"
       "help: remove it: lines need no commas between them\n"},
      {"note: calm,\n", ""},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a number over two lines is named, text over two lines is not") {
  const Slip slips[] = {
      {"value: 4\n"
       "  5\n",
       "1:8 [4\n"
       "  5] file-syntax: the value goes on over two lines and reads as '4 5'\n"
       "help: keep one of the two\n"},
      {"value: 4\n"
       "  5%\n",
       "1:8 [4\n"
       "  5%] file-syntax: the value goes on over two lines and reads as '4 5%'\n"
       "help: keep one of the two\n"},
      {"note: 4\n"
       "  weeks\n",
       ""},
      {"note: calm\n"
       "  week\n",
       ""},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
