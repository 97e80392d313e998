// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("tabs as indentation are refused, also where YAML would take them") {
  const Slip slips[] = {
      {"list:\n"
       "\t- a\n"
       "\t- b\n",
       "2:1 [\t] file-syntax: tabs are used as indentation, on 2 lines\n"
       "help: indent with spaces: YAML does not take tabs\n"},
      {"list:\n"
       "  - a: 1\n"
       "  \tb: 2\n",
       "3:3 [\t] file-syntax: a tab is used as indentation\n"
       "help: indent with spaces: YAML does not take tabs\n"},
      {"note: one\n"
       "\ttwo\n",
       "2:1 [\t] file-syntax: a tab is used as indentation\n"
       "help: indent with spaces: YAML does not take tabs\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a tab in a text is no indentation") {
  const Slip slips[] = {
      {"why: |\n"
       "  a\n"
       "  \tb\n",
       ""},
      {"why: \"a\tb\"\n"
       "\t\n",
       ""},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a tab before a value is named and nothing is lost") {
  const Slip slips[] = {
      {"value:\t4\n",
       "1:7 [\t] file-syntax: a tab stands between ':' and the value\n"
       "help: put a space there instead\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a no-break space in the indentation is named") {
  const Slip slips[] = {
      {"a:\n"
       " \u00A0b: 1\n",
       "2:2 [\u00A0] file-syntax: a no-break space (U+00A0) stands in the indentation\n"
       "help: indent with the space bar's spaces only\n"},
      {"a:\n"
       "\u3000b: 1\n",
       "2:1 [\u3000] file-syntax: a space that is none to YAML (U+3000) stands in the indentation\n"
       "help: indent with the space bar's spaces only\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a directive is refused") {
  const Slip slips[] = {
      {"%YAML 1.2\n"
       "---\n"
       "a: 1\n",
       "1:1 [%YAML 1.2] unsupported-yaml: a line that starts with '%' is a YAML directive, which "
       "okr files do not use\n"
       "help: remove the line\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
