// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("a quote that is never closed is named where it opens") {
  const Slip slips[] = {
      {"note: \"calm\n"
       "x: 1\n",
       "1:7 [\"] file-syntax: this quote is never closed\n"
       "help: close it: note: \"calm\"\n"},
      {"- note: 'calm\n"
       "  x: 1\n"
       "- note: b\n",
       "1:9 ['] file-syntax: this quote is never closed\n"
       "help: close it: - note: 'calm'\n"},
      {"note: \"calm\n"
       "x: \"1\"\n",
       "1:7 [\"] file-syntax: this quote is never closed\n"
       "help: close it: note: \"calm\"\n"},
      {"team: \"shop",
       "1:7 [\"] file-syntax: this quote is never closed\n"
       "help: close it: team: \"shop\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("text behind a closing quote goes into the quotes") {
  const Slip slips[] = {
      {"note: \"Go\" day\n",
       "1:12 [day] file-syntax: text goes on after the closing quote\n"
       "help: put the whole text in quotes: note: '\"Go\" day'\n"},
      {"note: 'a' and 'b' too\n",
       "1:11 [and 'b' too] file-syntax: text goes on after the closing quote\n"
       "help: put the whole text in quotes: note: \"'a' and 'b' too\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a quote or an apostrophe within its own kind of quotes asks for the other kind") {
  const Slip slips[] = {
      {"note: 'it's calm'\n",
       "1:10 ['] file-syntax: the text ends at this apostrophe, and more follows\n"
       "help: use the other quotes: note: \"it's calm\"\n"},
      {"note: \"say \"no\" now\"\n",
       "1:12 [\"] file-syntax: the text ends at this quote, and more follows\n"
       "help: use the other quotes: note: 'say \"no\" now'\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a backslash that starts no escape asks for single quotes") {
  const Slip slips[] = {
      {"path: \"C:\\plan\"\n",
       "1:10 [\\p] file-syntax: '\\p' means nothing in double quotes\n"
       "help: in single quotes a backslash is just a backslash: path: 'C:\\plan'\n"},
      {"path: \"\\d and it's\"\n",
       "1:8 [\\d] file-syntax: '\\d' means nothing in double quotes\n"
       "help: in single quotes a backslash is just a backslash: path: '\\d and it''s'\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
