// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("a check-in line that became a key is quoted as a whole") {
  const Slip slips[] = {
      {"- 2026-10-05 0.46% 7/10 Fewer returns: good\n",
       "1:38 [:] file-syntax: text with ': ' in it must be in quotes, or it reads as a key with a "
       "value\n"
       "help: quote the whole line: - \"2026-10-05 0.46% 7/10 Fewer returns: good\"\n"},
      {"- 2026-10-05 0.46% see:\n",
       "1:23 [:] file-syntax: text with ': ' in it must be in quotes, or it reads as a key with a "
       "value\n"
       "help: quote the whole line: - \"2026-10-05 0.46% see:\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a sentence that became a key is quoted as a whole") {
  const Slip slips[] = {
      {"- Raise NPS: from 10 to 20\n",
       "1:12 [:] file-syntax: text with ': ' in it must be in quotes, or it reads as a key with a "
       "value\n"
       "help: quote the whole line: - \"Raise NPS: from 10 to 20\"\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("keys of one word are left alone") {
  const Slip slips[] = {
      {"- id: a\n", ""},
      {"a b: 1\n", ""},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
