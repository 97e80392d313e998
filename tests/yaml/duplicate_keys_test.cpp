// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("a key given twice is named at both places") {
  const Slip slips[] = {
      {"a: 1\n"
       "b: 2\n"
       "a: 3\n",
       "3:1 [a] duplicate-key: the key 'a' is given twice here\n"
       "help: keep one of them\n"
       "see 1:1 [a]: it is given here first\n"},
      {"{a: 1, \"a\": 2}\n",
       "1:8 [\"a\"] duplicate-key: the key 'a' is given twice here\n"
       "help: keep one of them\n"
       "see 1:2 [a]: it is given here first\n"},
      {"k0: 1\n"
       "k1: 1\n"
       "k2: 1\n"
       "k3: 1\n"
       "k4: 1\n"
       "k5: 1\n"
       "k6: 1\n"
       "k7: 1\n"
       "k8: 1\n"
       "k9: 1\n"
       "k10: 1\n"
       "k11: 1\n"
       "k3: 2\n",
       "13:1 [k3] duplicate-key: the key 'k3' is given twice here\n"
       "help: keep one of them\n"
       "see 4:1 [k3]: it is given here first\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("one key in two mappings is no duplicate") {
  const Slip slips[] = {
      {"- a: 1\n"
       "- a: 2\n",
       ""},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
