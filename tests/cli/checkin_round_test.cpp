// SPDX-License-Identifier: MIT
// okr checkin alone, with a person at the terminal.
#include "harbor.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("a round goes through what its person owes, and writes it once") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("1\n31%\n8\nMore cards\ny\n", {.by = "mara"});
  CHECK(ran.err == R"(2 check-ins are due for mara. Enter skips one, < goes back, q stops and keeps
what was typed, ? explains.

1 of 2  Reading evenings are up
        2026-Q4/harbor/warm/evenings
        0% done, 35.2% expected by now
        1 room: The room is ready, due 2026-11-01
        2 first: The first evening is held
  which is done? 
2 of 2  Raise the share of orders with a personal note from 10% to 50%
        2026-Q4/harbor/warm/names
        last 22% 7/10 on 2026-10-12, 21 days ago: Cards are printed
        expected by now 24%, 50% in the end
  value, such as 22%:   confidence, 0 to 10 [7]:   note: 
--- a/okrs/2026-Q4/harbor.yaml
+++ b/okrs/2026-Q4/harbor.yaml
@@ -9,6 +9,7 @@
         checkins:
           - 2026-10-05 12% 9/10
           - 2026-10-12 22% 7/10 Cards are printed
+          - 2026-11-02 31% 8/10 More cards
       - id: prize
         title: The city gives us its prize for hosts
         kind: binary
@@ -18,7 +19,7 @@
       - id: evenings
         title: Reading evenings are up
         milestones:
-          - {id: room, title: The room is ready, due: 2026-11-01}
+          - {id: room, title: The room is ready, due: 2026-11-01, done: 2026-11-02}
           - {id: first, title: The first evening is held}
 kpis:
   - id: returns

write 2 check-ins into 1 file? [Y/n] )");
  CHECK(ran.out == "2 check-ins recorded in 1 file, nothing is due any more\n");
  CHECK(harbor.now() == with(with(harbor_file, "printed\n",
                                  "printed\n          - 2026-11-02 31% 8/10 More cards\n"),
                             "2026-11-01}", "2026-11-01, done: 2026-11-02}"));
}

TEST_CASE("yes or no, and a KPI's reading") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("open\n7\n\n2.8%\npolled\n\n", {.by = "jon"});
  CHECK(ran.err == R"(2 check-ins are due for jon. Enter skips one, < goes back, q stops and keeps
what was typed, ? explains.

1 of 2  The city gives us its prize for hosts
        2026-Q4/harbor/warm/prize
        last open 6/10 on 2026-10-14, 19 days ago
  done or open?   chance, 0 to 10 [6]:   note: 
2 of 2  Returned orders
        kpi:returns
        last 2.5% on 2026-10-16, 17 days ago
        to be at most 3%
  value, such as 2.5%:   note: 
--- a/okrs/2026-Q4/harbor.yaml
+++ b/okrs/2026-Q4/harbor.yaml
@@ -15,6 +15,7 @@
         owner: jon
         checkins:
           - 2026-10-14 open 6/10
+          - 2026-11-02 open 7/10
       - id: evenings
         title: Reading evenings are up
         milestones:
@@ -27,3 +28,4 @@
     max: 3%
     readings:
       - 2026-10-16 2.5%
+      - 2026-11-02 2.8% polled

write 2 check-ins into 1 file? [Y/n] )");
  CHECK(ran.out == "2 check-ins recorded in 1 file, nothing is due any more\n");
}

TEST_CASE("what is wrong or in doubt is said at once, and asked for again") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("9\n\na lot\n2.2%\n\n31%\n70\n\n\nn\n", {.by = "mara"});
  CHECK(ran.err == R"(2 check-ins are due for mara. Enter skips one, < goes back, q stops and keeps
what was typed, ? explains.

1 of 2  Reading evenings are up
        2026-Q4/harbor/warm/evenings
        0% done, 35.2% expected by now
        1 room: The room is ready, due 2026-11-01
        2 first: The first evening is held
  which is done?   '9' is none of them; write its number or its id
  which is done? 
2 of 2  Raise the share of orders with a personal note from 10% to 50%
        2026-Q4/harbor/warm/names
        last 22% 7/10 on 2026-10-12, 21 days ago: Cards are printed
        expected by now 24%, 50% in the end
  value, such as 22%:   'a lot' is no number, and names is measured in %
  value, such as 22%:   2.2% is far off the last value, 22% on 2026-10-12; is it right? [y/N]   value, such as 22%:   confidence, 0 to 10 [7]:   confidence goes from 0 to 10, and '70' is outside; 70% is 7
  confidence, 0 to 10 [7]:   note: 
--- a/okrs/2026-Q4/harbor.yaml
+++ b/okrs/2026-Q4/harbor.yaml
@@ -9,6 +9,7 @@
         checkins:
           - 2026-10-05 12% 9/10
           - 2026-10-12 22% 7/10 Cards are printed
+          - 2026-11-02 31%
       - id: prize
         title: The city gives us its prize for hosts
         kind: binary

write 1 check-in into 1 file? [Y/n] )");
  CHECK(ran.code == 0);
  CHECK(ran.out == "nothing recorded\n");
  CHECK(harbor.now() == harbor_file);
}

}  // namespace okr::cli
