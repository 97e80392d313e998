// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("a conflict is one finding that shows all its markers") {
  const Slip slips[] = {
      {"a: 1\n"
       "<<<<<<< HEAD\n"
       "b: 2\n"
       "=======\n"
       "b: 3\n"
       ">>>>>>> topic\n"
       "c: 4\n",
       "2:1 [<<<<<<<] conflict-marker: git could not merge this place, and its conflict markers "
       "are still here\n"
       "help: keep the lines that are right (for check-ins usually both sides), and remove the "
       "lines that start with <<<<<<<, ======= and >>>>>>>\n"
       "see 4:1 [=======]: the other side starts here\n"
       "see 6:1 [>>>>>>>]: and ends here\n"},
      {"<<<<<<< HEAD\n"
       "b: 2\n"
       "||||||| base\n"
       "b: 1\n"
       "=======\n"
       "b: 3\n"
       ">>>>>>> topic\n",
       "1:1 [<<<<<<<] conflict-marker: git could not merge this place, and its conflict markers "
       "are still here\n"
       "help: keep the lines that are right (for check-ins usually both sides), and remove the "
       "lines that start with <<<<<<<, ======= and >>>>>>>\n"
       "see 3:1 [|||||||]: the common ancestor's lines start here\n"
       "see 5:1 [=======]: the other side starts here\n"
       "see 7:1 [>>>>>>>]: and ends here\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a marker that was left behind is named alone") {
  const Slip slips[] = {
      {"a: 1\n"
       "=======\n"
       "b: 2\n",
       "2:1 [=======] conflict-marker: git could not merge this place, and its conflict markers "
       "are still here\n"
       "help: keep the lines that are right (for check-ins usually both sides), and remove the "
       "lines that start with <<<<<<<, ======= and >>>>>>>\n"},
      {"a: 1\n"
       ">>>>>>> topic\n",
       "2:1 [>>>>>>>] conflict-marker: git could not merge this place, and its conflict markers "
       "are still here\n"
       "help: keep the lines that are right (for check-ins usually both sides), and remove the "
       "lines that start with <<<<<<<, ======= and >>>>>>>\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("what only looks like a marker is none") {
  const Slip slips[] = {
      {"why: |\n"
       "  =======\n"
       "note: <<<<<<<< x\n",
       ""},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
