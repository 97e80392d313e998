// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("text that starts with a sign of YAML is shown in quotes") {
  const Slip slips[] = {
      {"note: %5 up\n"
       "x: 1\n",
       "1:7 [%] file-syntax: text that starts with '%' must be in quotes\n"
       "help: write it in quotes: note: \"%5 up\"\n"},
      {"note: @dana agrees\n",
       "1:7 [@] file-syntax: text that starts with '@' must be in quotes\n"
       "help: write it in quotes: note: \"@dana agrees\"\n"},
      {"note: `make` runs\n",
       "1:7 [`] file-syntax: text that starts with '`' must be in quotes\n"
       "help: write it in quotes: note: \"`make` runs\"\n"},
      {"note: *bold* move\n",
       "1:7 [*] file-syntax: text that starts with '*' must be in quotes\n"
       "help: write it in quotes: note: \"*bold* move\"\n"
       "'*' alone would point to an anchor, which okr files do not use\n"},
      {"note: *bold\n",
       "1:7 [*] file-syntax: text that starts with '*' must be in quotes\n"
       "help: write it in quotes: note: \"*bold\"\n"
       "'*' alone would point to an anchor, which okr files do not use\n"},
      {"note: >90% done\n"
       "x: 1\n",
       "1:7 [>] file-syntax: text that starts with '>' must be in quotes\n"
       "help: write it in quotes: note: \">90% done\"\n"},
      {"note: | falls\n",
       "1:7 [|] file-syntax: text that starts with '|' must be in quotes\n"
       "help: write it in quotes: note: \"| falls\"\n"},
      {"note: |x| falls\n",
       "1:7 [|] file-syntax: text that starts with '|' must be in quotes\n"
       "help: write it in quotes: note: \"|x| falls\"\n"},
      {"note: - 5 points\n",
       "1:7 [-] file-syntax: text that starts with '-' must be in quotes\n"
       "help: write it in quotes: note: \"- 5 points\"\n"
       "a list starts on the line after its key\n"},
      {"note: ? who knows\n",
       "1:7 [?] file-syntax: text that starts with '?' must be in quotes\n"
       "help: write it in quotes: note: \"? who knows\"\n"},
      {"- @dana agrees\n",
       "1:3 [@] file-syntax: text that starts with '@' must be in quotes\n"
       "help: write it in quotes: - \"@dana agrees\"\n"},
      {"note: @dana says \"no\"\n",
       "1:7 [@] file-syntax: text that starts with '@' must be in quotes\n"
       "help: write it in quotes: note: '@dana says \"no\"'\n"},
      {"note: @dana can't say \"no\"\n",
       "1:7 [@] file-syntax: text that starts with '@' must be in quotes\n"
       "help: write it in quotes: note: '@dana can''t say \"no\"'\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("text with ': ' in it is shown in quotes") {
  const Slip slips[] = {
      {"note: calm: all is well\n",
       "1:11 [:] file-syntax: text with ': ' in it must be in quotes, or it reads as a key with a "
       "value\n"
       "help: write it in quotes: note: \"calm: all is well\"\n"},
      {"note: see below:\n",
       "1:16 [:] file-syntax: text with ': ' in it must be in quotes, or it reads as a key with a "
       "value\n"
       "help: write it in quotes: note: \"see below:\"\n"},
      {"note: “calm: yes”\n",
       "1:12 [:] file-syntax: text with ': ' in it must be in quotes, or it reads as a key with a "
       "value\n"
       "help: write it in quotes: note: \"calm: yes\"\n"
       "typographic quotes are letters to YAML\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a list item with ': ' in it is quoted as a whole") {
  const Slip slips[] = {
      {"- 2026-10-05 0.46% Fewer returns: good: yes\n",
       "1:33 [:] file-syntax: text with ': ' in it must be in quotes, or it reads as a key with a "
       "value\n"
       "help: quote the whole line: - \"2026-10-05 0.46% Fewer returns: good: yes\"\n"},
      {"- Raise NPS: from 10: to 20\n",
       "1:12 [:] file-syntax: text with ': ' in it must be in quotes, or it reads as a key with a "
       "value\n"
       "help: quote the whole line: - \"Raise NPS: from 10: to 20\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a complex key is refused") {
  const Slip slips[] = {
      {"? team\n"
       ": shop\n",
       "1:1 [?] unsupported-yaml: '? ' starts a complex key, which okr files do not use\n"
       "help: if it is text, write it in quotes; if it is a key, write it as 'key: value'\n"},
      {"team: shop\n"
       "? [a]\n"
       ": b\n",
       "2:1 [?] unsupported-yaml: '? ' starts a complex key, which okr files do not use\n"
       "help: if it is text, write it in quotes; if it is a key, write it as 'key: value'\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
