// SPDX-License-Identifier: MIT
#include "../../src/report/mermaid.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("in a drawing, whatever might mean something is the number of its character") {
  CHECK(mermaid_text("Scores, 0.6 to 0.8 (met)?") == "Scores, 0.6 to 0.8 (met)?");
  CHECK(mermaid_text("\"a\"; `b`") == "#34;a#34;#59; #96;b#96;");
  CHECK(mermaid_text("- a.") == "#45; a#46;");
  CHECK(mermaid_text("\u00E9\u202E") == "\u00E9#92;u#123;202e#125;");
}

}  // namespace okr::report
