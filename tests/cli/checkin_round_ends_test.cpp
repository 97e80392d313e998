// SPDX-License-Identifier: MIT
// How a round begins and ends: who is asked, what is left, where nobody can be asked.
#include "harbor.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("q keeps what was typed, and says what is still due") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("2\nq\ny\n", {.by = "mara"});
  CHECK(ran.out == "1 check-in recorded in 1 file, 1 still due\n");
  CHECK(harbor.checkin("q\n", {.by = "mara"}).out == R"(nothing recorded, 1 still due
)");
}

TEST_CASE("Ctrl-D is like q, and the question can still be answered") {
  const Harbor harbor;
  Pieces pieces({"2\n", "y\n"});
  std::istream in(&pieces);
  CHECK(harbor.checkin(in, {.by = "mara"}).out == "1 check-in recorded in 1 file, 1 still due\n");
}

TEST_CASE("where the input ends before the last question, nothing is written") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("2\n", {.by = "mara"});
  CHECK(ran.out == "nothing recorded\n");
  CHECK(ran.err.ends_with("write 1 check-in into 1 file? [Y/n] "));
  CHECK(harbor.now() == harbor_file);
}

TEST_CASE("nothing typed is nothing recorded") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("\n\n", {.by = "mara"});
  CHECK(ran.code == 0);
  CHECK(ran.out == "nothing recorded, 2 still due\n");
  CHECK(harbor.now() == harbor_file);
}

TEST_CASE("a person whom nobody knows is asked for, once") {
  const Harbor harbor;
  CHECK(harbor.checkin("jom\njon\nq\n").err ==
        R"(Who are you? Check-ins are due from jon, mara; Enter goes through all of them.
  person: okr: there is no person 'jom' (did you mean 'jon'?)
  person: 2 check-ins are due for jon. Enter skips one, < goes back, q stops and keeps
what was typed, ? explains.

1 of 2  The city gives us its prize for hosts
        2026-Q4/harbor/warm/prize
        last open 6/10 on 2026-10-14, 19 days ago
  done or open? )");
  CHECK(harbor.checkin("\nq\n").err ==
        R"(Who are you? Check-ins are due from jon, mara; Enter goes through all of them.
  person: 4 check-ins are due. Enter skips one, < goes back, q stops and keeps what was
typed, ? explains.

1 of 4  Reading evenings are up
        2026-Q4/harbor/warm/evenings
        0% done, 35.2% expected by now
        1 room: The room is ready, due 2026-11-01
        2 first: The first evening is held
  which is done? )");
  CHECK(harbor.checkin("").err ==
        R"(Who are you? Check-ins are due from jon, mara; Enter goes through all of them.
  person: )");
}

TEST_CASE("where okr.yaml lists nobody, all that is due is gone through") {
  const Harbor harbor("");
  const test::Ran ran = harbor.checkin("q\n");
  CHECK(ran.err.starts_with("4 check-ins are due. Enter skips one"));
  CHECK(ran.out == "nothing recorded, 4 still due\n");
}

TEST_CASE("where nothing is due, the next is named") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("", {.by = "jon"}, "2026-10-19");
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  CHECK(ran.out == R"(nothing is due for jon; next is 2026-Q4/harbor/warm/prize on 2026-10-22: The
city gives us its prize for hosts
)");
}

TEST_CASE("off a terminal it says what is due, what to type, and never waits") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("31%\n", {.by = "mara"}, "", false);
  CHECK(ran.code == 2);
  CHECK(ran.out == R"(  never  stale  mara  Reading evenings are up
                      2026-Q4/harbor/warm/evenings
                      okr checkin evenings/room --done
21 days  stale  mara  Raise the share of orders with a personal note from 10%...
                      2026-Q4/harbor/warm/names
                      okr checkin names ___%

2 due, 2 of them stale; type what is shown, with the level reached for ___
)");
  CHECK(
      ran.err ==
      R"(okr: this is no terminal, so nobody can be asked: write okr checkin REF VALUE, as 'okr checkin refunds 0.41%', or 'okr checkin --from FILE' for many at once
)");
}

TEST_CASE("--dry-run shows the change and writes nothing") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("2\n\n", {.by = "mara", .then = RoundArgs::Then::show});
  CHECK(ran.code == 0);
  CHECK(ran.out == R"(--- a/okrs/2026-Q4/harbor.yaml
+++ b/okrs/2026-Q4/harbor.yaml
@@ -19,7 +19,7 @@
         title: Reading evenings are up
         milestones:
           - {id: room, title: The room is ready, due: 2026-11-01}
-          - {id: first, title: The first evening is held}
+          - {id: first, title: The first evening is held, done: 2026-11-02}
 kpis:
   - id: returns
     title: Returned orders
)");
  CHECK(harbor.now() == harbor_file);
}

TEST_CASE("a person who is none is told the nearest") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("", {.by = "marra"});
  CHECK(ran.code == 2);
  CHECK(ran.err == R"(okr: --by: there is no person 'marra' (did you mean 'mara'?)
)");
}

}  // namespace okr::cli
