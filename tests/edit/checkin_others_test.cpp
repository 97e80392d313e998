// SPDX-License-Identifier: MIT
// KPIs and milestones. What is added ('+'), what stays (' ') and what becomes something else ('-').
#include "recorded.h"

#include <doctest/doctest.h>

namespace okr::test {
namespace {

const edit::NewCheckIn entry = checkin("2026-10-12", "0.41%", "So: far");

}  // namespace

TEST_CASE("a KPI has readings") {
  check_pairs(
      {
          {"none yet", R"(
 kpis:
   - id: nps
     title: NPS
     min: 30
+    readings:
+      - "2026-10-12 0.41% So: far"
 projects: []
)"},
          {"some", R"(
 kpis:
   - id: nps
     title: NPS
     readings:
       - 2026-10-05 0.3%
+      - "2026-10-12 0.41% So: far"
       # the survey changed
     owner: sam
)"},
      },
      "kpi:nps", entry);
}

TEST_CASE("a milestone is done on a day") {
  const std::vector<Pair> pairs = {
      {"on lines", R"(
 objectives:
   - id: desk
     title: T
     key_results:
       - id: open
         title: Open
         milestones:
           - id: lease
             title: Lease signed # by us
             due: 2026-10-15
+            done: 2026-10-12
             weight: 2
           - Two people hired
)"},
      {"in brackets", R"(
 objectives:
   - id: desk
     title: T
     key_results:
       - id: open
         title: Open
         milestones:
-          - {id: lease, title: Lease signed, weight: 2}
+          - {id: lease, title: Lease signed, done: 2026-10-12, weight: 2}
)"},
      {"done already", R"(
 objectives:
   - id: desk
     title: T
     key_results:
       - id: open
         title: Open
         milestones:
           - id:   lease
-            done: 2026-10-01 # early
+            done: 2026-10-12 # early
)"},
  };
  for (const Pair& pair : pairs) {
    const Shown shown = read_diff(pair.diff);
    for (const Ending& ending : endings()) {
      CAPTURE(pair.name);
      CHECK(recorded(ending.of(shown.before), "open/lease", checkin("2026-10-12", "")) ==
            ending.of(shown.after));
    }
  }
}

}  // namespace okr::test
