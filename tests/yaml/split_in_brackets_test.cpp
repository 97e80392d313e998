// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("a comma in a number or a text is named, with both ways out") {
  const Slip slips[] = {
      {"- {date: 2026-10-05, value: 1,500}\n",
       "1:30 [,] text-lost: this comma ends the value '1', and '500' is read as a key\n"
       "help: write the value in quotes: value: \"1,500\"\n"
       "or write the check-in as a line: - 2026-10-05 1,500\n"},
      {"- {date: 2026-10-05, value: 4, note: returns, thanks to Ana}\n",
       "1:45 [,] text-lost: this comma ends the value 'returns', and 'thanks to Ana' is read as a "
       "key\n"
       "help: write the value in quotes: note: \"returns, thanks to Ana\"\n"
       "or write the check-in as a line: - 2026-10-05 4 returns, thanks to Ana\n"},
      {"- {date: 2026-10-05, value: 1,234,567, note: a, b}\n",
       "1:30 [,] text-lost: this comma ends the value '1', and '234' is read as a key\n"
       "help: write the value in quotes: value: \"1,234,567\"\n"
       "or write the check-in as a line: - 2026-10-05 1,234,567 a, b\n"
       "1:47 [,] text-lost: this comma ends the value 'a', and 'b' is read as a key\n"
       "help: write the value in quotes: note: \"a, b\"\n"
       "or write the check-in as a line: - 2026-10-05 1,234,567 a, b\n"},
      {"rice: {reach: 1,500}\n",
       "1:16 [,] text-lost: this comma ends the value '1', and '500' is read as a key\n"
       "help: write the value in quotes: reach: \"1,500\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a missing space after a colon is named") {
  const Slip slips[] = {
      {"- {date: 2026-10-05, value:4}\n",
       "1:22 [value:] file-syntax: no space after 'value:'\n"
       "help: write it as: value: 4\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("text in braces is no mapping") {
  const Slip slips[] = {
      {"note: {draft}\n",
       "1:8 [draft] file-syntax: 'draft' in { } has no value\n"
       "help: write it as 'key: value', or put text that starts with '{' in quotes: \"{draft}\"\n"},
      {"x: {: a}\n",
       "1:5 [:] file-syntax: there is no key before this ':'\n"
       "help: write it as 'key: value'\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
