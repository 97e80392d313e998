// SPDX-License-Identifier: MIT
// okr checkin alone, with a person at the terminal.
#include "../../src/cli/checkin_round.h"

#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <streambuf>

namespace okr::cli {
namespace {

using test::TempFolder;

constexpr const char* path = "okrs/2026-Q4/harbor.yaml";
constexpr const char* file = R"(period: 2026-Q4
team: harbor
objectives:
  - id: warm
    title: Readers feel that we know them
    key_results:
      - id: names
        title: Raise the share of orders with a personal note from 10% to 50%
        checkins:
          - 2026-10-05 12% 9/10
          - 2026-10-12 22% 7/10 Cards are printed
      - id: prize
        title: The city gives us its prize for hosts
        kind: binary
        owner: jon
        checkins:
          - 2026-10-14 open 6/10
      - id: evenings
        title: Reading evenings are up
        milestones:
          - {id: room, title: The room is ready, due: 2026-11-01}
          - {id: first, title: The first evening is held}
kpis:
  - id: returns
    title: Returned orders
    owner: jon
    max: 3%
    readings:
      - 2026-10-16 2.5%
)";

struct Harbor {
  TempFolder folder;
  explicit Harbor(
      const std::string& people = "people:\n  mara: {name: Mara}\n  jon: {name: Jon}\n") {
    folder.write("okr.yaml", "okr: 1\nteams:\n  harbor: {name: Harbor, lead: mara}\n" + people);
    folder.write(path, file);
  }
  test::Ran checkin(const std::string& typed, RoundArgs args = {}, const std::string& day = {},
                    bool terminal = true) const {
    std::istringstream in(typed);
    return checkin(in, args, day, terminal);
  }
  test::Ran checkin(std::istream& in, const RoundArgs& args, const std::string& day = {},
                    bool terminal = true) const {
    std::ostringstream out;
    std::ostringstream err;
    Env env{.args = {},
            .in = in,
            .out = out,
            .err = err,
            .err_is_terminal = terminal,
            .in_is_terminal = terminal,
            .variable = [](const std::string&) { return std::nullopt; },
            .today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 2},
            .current_folder = "/"};
    Globals globals;
    globals.as_of = day;
    globals.folder = folder.path();
    const auto session = make_session(env, globals);
    const int code = run_round(*session, args);
    return {code, out.str(), err.str()};
  }
  std::string now() const { return folder.read(path); }
};

std::string with(std::string text, const std::string& old, const std::string& anew) {
  return text.replace(text.find(old), old.size(), anew);
}

/// Each piece is read to its end, as from a terminal on which Ctrl-D was typed after it.
class Pieces : public std::streambuf {
 public:
  explicit Pieces(std::vector<std::string> pieces) : pieces_(std::move(pieces)) {}

 private:
  int_type underflow() override {
    const bool at_start = at_ < pieces_.size() && !served_;
    if (!at_start) {
      if (at_ < pieces_.size()) ++at_;
      served_ = false;
      return traits_type::eof();
    }
    std::string& piece = pieces_[at_];
    setg(piece.data(), piece.data(), piece.data() + piece.size());
    served_ = true;
    return traits_type::to_int_type(piece.front());
  }

  std::vector<std::string> pieces_;
  std::size_t at_ = 0;
  bool served_ = false;
};

}  // namespace

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
  CHECK(harbor.now() ==
        with(with(file, "printed\n", "printed\n          - 2026-11-02 31% 8/10 More cards\n"),
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
  CHECK(harbor.now() == file);
}

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
  CHECK(harbor.now() == file);
}

TEST_CASE("nothing typed is nothing recorded") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("\n\n", {.by = "mara"});
  CHECK(ran.code == 0);
  CHECK(ran.out == "nothing recorded, 2 still due\n");
  CHECK(harbor.now() == file);
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
  CHECK(harbor.now() == file);
}

TEST_CASE("a person who is none is told the nearest") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("", {.by = "marra"});
  CHECK(ran.code == 2);
  CHECK(ran.err == R"(okr: --by: there is no person 'marra' (did you mean 'mara'?)
)");
}

}  // namespace okr::cli
