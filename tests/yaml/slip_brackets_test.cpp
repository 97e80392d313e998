// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("a bracket that is never closed is named where it opens") {
  const Slip slips[] = {
      {"labels: [a\n"
       "x: 1\n",
       "1:9 [[] file-syntax: this '[' is never closed\n"
       "help: close it: labels: [a]\n"
       "text that starts with it goes in quotes\n"},
      {"links: {memo: a\n"
       "x: 1\n",
       "1:8 [{] file-syntax: this '{' is never closed\n"
       "help: close it: links: {memo: a}\n"
       "text that starts with it goes in quotes\n"},
      {"- {date: 2026-10-05, value: 4\n"
       "- {date: 2026-10-12, value: 3}\n",
       "1:3 [{] file-syntax: this '{' is never closed\n"
       "help: close it: - {date: 2026-10-05, value: 4}\n"
       "text that starts with it goes in quotes\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a comment that swallows the closing bracket is named") {
  const Slip slips[] = {
      {"- {value: 4, note: fixed #42}\n"
       "- {value: 3}\n",
       "1:26 [#42}] file-syntax: the closing '}' is inside a comment, which starts at ' #'\n"
       "help: write the text in quotes: note: \"fixed #42\"\n"},
      {"labels: [a #1]\n"
       "x: 1\n",
       "1:12 [#1]] file-syntax: the closing ']' is inside a comment, which starts at ' #'\n"
       "help: write the text in quotes: \"a #1\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("text that starts with a bracket is shown in quotes") {
  const Slip slips[] = {
      {"note: [draft] text\n",
       "1:7 [[] file-syntax: text that starts with '[' must be in quotes\n"
       "help: write it in quotes: note: \"[draft] text\"\n"},
      {"note: {x} text\n",
       "1:7 [{] file-syntax: text that starts with '{' must be in quotes\n"
       "help: write it in quotes: note: \"{x} text\"\n"},
      {"title: {{name}}\n",
       "1:8 [{] file-syntax: text that starts with '{' must be in quotes\n"
       "help: write it in quotes: title: \"{{name}}\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a missing comma is named with the entry behind it") {
  const Slip slips[] = {
      {"- {date: 2026-10-05 value: 4}\n",
       "1:21 [value:] file-syntax: no comma before 'value:'\n"
       "help: put a comma between two entries: - {date: 2026-10-05, value: 4}\n"
       "text with ': ' in it goes in quotes\n"},
      {"x: [a b: c d: e]\n",
       "1:12 [d:] file-syntax: no comma before 'd:'\n"
       "help: put a comma between two entries: x: [a b: c, d: e]\n"
       "text with ': ' in it goes in quotes\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a ': ' in a list in brackets is named") {
  const Slip slips[] = {
      {"labels: [now: yes]\n",
       "1:13 [:] file-syntax: a ':' inside [ ] makes a key of the text before it\n"
       "help: write it in quotes: \"now: yes\"\n"
       "a mapping needs { } around it\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("reserved signs within brackets are named") {
  const Slip slips[] = {
      {"- {value: 4, note: @dana}\n",
       "1:20 [@] file-syntax: text that starts with '@' must be in quotes\n"
       "help: write it in quotes: \"@dana\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
