// SPDX-License-Identifier: MIT
// okr close with a person at the terminal.
#include "quarter.h"

#include <doctest/doctest.h>

namespace okr::cli {

using test::at_home;
using test::home_review;
using test::Quarter;
using test::quarter_file;
using test::with_added;

TEST_CASE("a period is closed objective by objective, the facts first") {
  const Quarter harbor;
  const test::Ran ran = harbor.close({"2026-Q3"}, "0.5\nAsk the towns first\n3\n0\n\nclose\n");
  CHECK(ran.err == R"(2 objectives of 2026-Q3 to review, 1 has a review already. Enter takes what
stands in brackets, s skips one, < goes back, q stops, ? explains. Each is
written as soon as it is decided.

1 of 2  Readers feel at home with us
        2026-Q3/harbor/home, committed
        why: Half of them come only once.
        score 0.42, missed; progress 41.7%
        - Hold reading evenings in 4 towns
          goal: 0 towns -> 4 towns; result: 3 towns, 75%; confidence: 5/10 ->
          8/10
          2026-09-14: The library joined in
        - The city gives us its prize
          goal: done; result: not done, 0%; confidence: 6/10
        - The rooms are ready
          goal: 2 milestones; result: 1 of 2 done, 50%
          2026-08-03: Upstairs
        Which two or three things would we do differently? What lay within our
        reach: could we have foreseen it? What came from outside: how do we
        become resilient to it?
  grade, 0 to 1, the score is 0.42 [0.42]:   learnings:   decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop:   written to okrs/2026-Q3/harbor.yaml

2 of 2  Nobody waits at our till
        2026-Q3/harbor/calm
        score 0.00, missed; progress 0%; 0 of 1 items have data
        - Cut the wait from 9 min to 4 min
          goal: 9 min -> 4 min; result: no data, which counts 0
        Which two or three things would we do differently? What lay within our
        reach: could we have foreseen it? What came from outside: how do we
        become resilient to it?
  grade, 0 to 1, the score is 0.00 [0]:   learnings:   decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop:   written to okrs/2026-Q3/harbor.yaml
)");
  CHECK(ran.out ==
        "2 objectives of 2026-Q3 reviewed in 1 file; next: okr report 2026-Q3, okr carry 2026-Q3 "
        "2026-Q4\n");
  CHECK(ran.code == 0);
  CHECK(harbor.now() == test::both_reviewed);
}

TEST_CASE("q keeps what was answered, and the same command goes on there") {
  const Quarter harbor;
  const test::Ran first = harbor.close({"2026-Q3"}, "0.5\nAsk the towns first\nq\n");
  CHECK(first.out == "nothing reviewed to the end, 2 left: okr close 2026-Q3\n");
  CHECK(harbor.now() ==
        with_added(quarter_file, at_home,
                   "    review:\n      grade: 0.5\n      learnings: Ask the towns first\n"));
  const test::Ran second = harbor.close({"2026-Q3"}, "\n\n3\n");
  CHECK(second.err.find("learnings [Ask the towns first]: ") != std::string::npos);
  CHECK(second.out == "1 objective of 2026-Q3 reviewed in 1 file, 1 left: okr close 2026-Q3\n");
  CHECK(harbor.now() == with_added(quarter_file, at_home, home_review));
}

TEST_CASE("where nothing is answered nothing is written") {
  const Quarter harbor;
  for (const std::string typed : {"", "s\ns\n", "q\n", "0.5\ns\nq\n"}) {
    CAPTURE(typed);
    const test::Ran ran = harbor.close({"2026-Q3"}, typed);
    CHECK(ran.code == 0);
    CHECK(ran.out == "nothing reviewed, 2 left: okr close 2026-Q3\n");
    CHECK(harbor.now() == quarter_file);
  }
}

TEST_CASE("naming an objective reviews it again, with what it says in brackets") {
  const Quarter harbor;
  const test::Ran ran = harbor.close({"2026-Q3", "found"}, "\nShelves by mood\n\n");
  CHECK(ran.code == 0);
  CHECK(ran.err == R"(1 objective of 2026-Q3 to review, 1 has a review already. Enter takes what
stands in brackets, s skips one, < goes back, q stops, ? explains. Each is
written as soon as it is decided.

1 of 1  Readers find what they did not look for
        2026-Q3/shop/found
        score none, as there is nothing to count
  grade, 0 to 1 [0.5]:   learnings:   decision, 1 keep, 2 redirect, 3 carry_over, 4 close, 5 drop [keep]:   written to okrs/2026-Q3/shop.yaml
)");
  CHECK(ran.out == "1 objective of 2026-Q3 reviewed in 1 file, 2 left: okr close 2026-Q3\n");
  CHECK(harbor.folder.read(test::other_path) ==
        with_added(test::other_file, ", decision", ", learnings: Shelves by mood"));
}

TEST_CASE("options say a part, and the rest is asked for") {
  const Quarter harbor;
  const test::Ran ran = harbor.close(
      {"2026-Q3", "home", "--grade", "50%", "--learnings", "Ask the towns first"}, "\n\nca\n");
  CHECK(ran.err.find("  grade, 0 to 1, the score is 0.42 [0.5]: ") != std::string::npos);
  CHECK(harbor.now() == with_added(quarter_file, at_home, home_review));
}

TEST_CASE("a dry run asks, shows one diff, and writes nothing") {
  const Quarter harbor;
  const test::Ran ran =
      harbor.close({"2026-Q3", "--dry-run"}, "0.5\nAsk the towns first\n3\n0\n\nclose\n");
  CHECK(ran.out == R"(--- a/okrs/2026-Q3/harbor.yaml
+++ b/okrs/2026-Q3/harbor.yaml
@@ -5,6 +5,10 @@
     title: Readers feel at home with us
     why: Half of them come only once.
     commitment: committed
+    review:
+      grade: 0.5
+      learnings: Ask the towns first
+      decision: carry_over
     key_results:
       - id: evenings
         title: Hold reading evenings in 4 towns
@@ -23,5 +27,8 @@
         milestones: [{id: a, title: Upstairs, done: 2026-08-03}, {id: b, title: Garden}]
   - id: calm
     title: Nobody waits at our till
+    review:
+      grade: 0
+      decision: close
     key_results:
       - Cut the wait from 9 min to 4 min
)");
  CHECK(ran.err.ends_with("okr: 2 objectives of 2026-Q3 would be reviewed in 1 file\n"));
  CHECK(harbor.now() == quarter_file);
}

}  // namespace okr::cli
