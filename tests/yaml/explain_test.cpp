// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("a second document is refused") {
  const Slip slips[] = {
      {"a: 1\n"
       "---\n"
       "b: 2\n",
       "2:1 [---] unsupported-yaml: a second document starts here, and okr reads one a file\n"
       "help: move it into a file of its own\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("content after the document is named") {
  const Slip slips[] = {
      {"a: 1\n"
       "...\n"
       "b: 2\n",
       "3:1 [b: 2] file-syntax: the list or text above has ended, and this belongs to nothing\n"
       "help: a file is one mapping: give what is above a key of its own\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a value without a key is named") {
  const Slip slips[] = {
      {": a\n",
       "1:1 [:] file-syntax: there is no key before this ':'\n"
       "help: write it as 'key: value'\n"},
      {"[a]: b\n",
       "1:1 [[] file-syntax: text that starts with '[' must be in quotes\n"
       "help: write it in quotes: \"[a]: b\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("the parser's own words are the last resort") {
  const Slip slips[] = {
      {"a: \"\\xZZ\"\n",
       "1:1 [a: \"\\xZZ\"] file-syntax: this line does not fit the lines before it\n"
       "help: check its indentation, and put text that has ':', '#' or quotes in it in quotes "
       "(parser: bad character found while scanning hex number)\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("what a comma alone means is said, and reading ends") {
  const Slip slips[] = {
      {",\n",
       "1:1 [,] file-syntax: text that starts with ',' must be in quotes\n"
       "help: write it in quotes: \",\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
