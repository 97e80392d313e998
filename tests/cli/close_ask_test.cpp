// SPDX-License-Identifier: MIT
// okr close with a person at the terminal.
#include "git_repository.h"
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <istream>
#include <sstream>
#include <streambuf>
#include <utility>

namespace okr::cli {
namespace {

constexpr const char* harbor_path = "okrs/2026-Q3/harbor.yaml";
constexpr const char* shop_path = "okrs/2026-Q3/shop.yaml";

const std::string config = R"(okr: 1
teams:
  harbor: {name: Harbor Books, level: company, lead: mara}
  shop: {name: Shop, parent: harbor, lead: jon}
people:
  mara: {name: Mara Lind}
  jon: {name: Jon Abel}
)";

/// What is to be reviewed stands behind the shop's, which are below them in the cascade.
const std::string harbor_file = R"(period: 2026-Q3
team: harbor
objectives:
  - id: home
    title: Readers feel at home with us
    why: Half of them come only once.
    commitment: committed
    key_results:
      - id: evenings
        title: Hold reading evenings in 4 towns
        baseline: 0
        target: 4
        confidence: 5
        checkins:
          - 2026-07-20 1 4/10
          - 2026-09-14 3 8/10 The library joined in
      - id: prize
        title: The city gives us its prize
        kind: binary
        checkins: [2026-09-01 open 6/10]
      - id: rooms
        title: The rooms are ready
        milestones: [{id: a, title: Upstairs, done: 2026-08-03}, {id: b, title: Garden}]
  - id: calm
    title: Nobody waits at our till
    key_results:
      - Cut the wait from 9 min to 4 min
)";
const std::string shop_file = R"(period: 2026-Q3
team: shop
objectives:
  - id: found
    title: Readers find what they did not look for
    review: {grade: 0.5, decision: keep}
)";

struct Harbor {
  test::TempFolder folder;
  Harbor() {
    folder.write("okr.yaml", config);
    folder.write(harbor_path, harbor_file);
    folder.write(shop_path, shop_file);
  }
  test::Ran close(std::vector<std::string> args, const std::string& typed) const {
    args.insert(args.begin(), {"-C", folder.path(), "close"});
    return test::run_okr(args, {.in = typed, .terminal = true});
  }
  std::string now() const { return folder.read(harbor_path); }
};

std::string with(std::string text, const std::string& before, const std::string& added) {
  return text.insert(text.find(before), added);
}

/// Somebody types two answers, and in between something happens.
class TypedAround : public std::streambuf {
 public:
  TypedAround(std::string first, std::string second, std::function<void()> between)
      : parts_{std::move(first), std::move(second)}, between_(std::move(between)) {}

 protected:
  int_type underflow() override {
    if (next_ == parts_.size()) return traits_type::eof();
    if (next_ == 1) between_();
    std::string& part = parts_[next_++];
    setg(part.data(), part.data(), part.data() + part.size());
    return traits_type::to_int_type(*gptr());
  }

 private:
  std::array<std::string, 2> parts_;
  std::function<void()> between_;
  std::size_t next_ = 0;
};

test::Ran close_around(const Harbor& harbor, TypedAround typed) {
  std::istream in(&typed);
  std::ostringstream out;
  std::ostringstream err;
  Env env{.args = {"-C", harbor.folder.path(), "close", "2026-Q3"},
          .in = in,
          .out = out,
          .err = err,
          .err_is_terminal = true,
          .in_is_terminal = true,
          .variable = [](const std::string&) { return std::nullopt; },
          .today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 2},
          .current_folder = "/"};
  const int code = run(env);
  return {code, out.str(), err.str()};
}

const std::string home_review =
    "    review:\n      grade: 0.5\n      learnings: Ask the towns first\n"
    "      decision: carry_over\n";

const std::string at_home = "    key_results:\n      - id: evenings";
const std::string both_reviewed =
    with(with(harbor_file, at_home, home_review), "    key_results:\n      - Cut",
         "    review:\n      grade: 0\n      decision: close\n");

}  // namespace

TEST_CASE("a period is closed objective by objective, the facts first") {
  const Harbor harbor;
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
  CHECK(harbor.now() == both_reviewed);
}

TEST_CASE("q keeps what was answered, and the same command goes on there") {
  const Harbor harbor;
  const test::Ran first = harbor.close({"2026-Q3"}, "0.5\nAsk the towns first\nq\n");
  CHECK(first.out == "nothing reviewed to the end, 2 left: okr close 2026-Q3\n");
  CHECK(harbor.now() ==
        with(harbor_file, at_home,
             "    review:\n      grade: 0.5\n      learnings: Ask the towns first\n"));
  const test::Ran second = harbor.close({"2026-Q3"}, "\n\n3\n");
  CHECK(second.err.find("learnings [Ask the towns first]: ") != std::string::npos);
  CHECK(second.out == "1 objective of 2026-Q3 reviewed in 1 file, 1 left: okr close 2026-Q3\n");
  CHECK(harbor.now() == with(harbor_file, at_home, home_review));
}

TEST_CASE("where nothing is answered nothing is written") {
  const Harbor harbor;
  for (const std::string typed : {"", "s\ns\n", "q\n", "0.5\ns\nq\n"}) {
    CAPTURE(typed);
    const test::Ran ran = harbor.close({"2026-Q3"}, typed);
    CHECK(ran.code == 0);
    CHECK(ran.out == "nothing reviewed, 2 left: okr close 2026-Q3\n");
    CHECK(harbor.now() == harbor_file);
  }
}

TEST_CASE("naming an objective reviews it again, with what it says in brackets") {
  const Harbor harbor;
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
  CHECK(harbor.folder.read(shop_path) ==
        with(shop_file, ", decision", ", learnings: Shelves by mood"));
}

TEST_CASE("options say a part, and the rest is asked for") {
  const Harbor harbor;
  const test::Ran ran = harbor.close(
      {"2026-Q3", "home", "--grade", "50%", "--learnings", "Ask the towns first"}, "\n\nca\n");
  CHECK(ran.err.find("  grade, 0 to 1, the score is 0.42 [0.5]: ") != std::string::npos);
  CHECK(harbor.now() == with(harbor_file, at_home, home_review));
}

TEST_CASE("a dry run asks, shows one diff, and writes nothing") {
  const Harbor harbor;
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
  CHECK(harbor.now() == harbor_file);
}

TEST_CASE("a period that runs on is asked about first") {
  const Harbor harbor;
  harbor.folder.write("okrs/q4.yaml",
                      "period: 2026-Q4\nteam: harbor\nobjectives:\n- {id: warm, title: Warm}\n");
  const test::Ran no = harbor.close({"2026-Q4"}, "\n");
  CHECK(no.code == 0);
  CHECK(no.err ==
        "2026-Q4 runs until 2026-12-31, and scores are those of today. Review it all the same? "
        "[y/N] ");
  CHECK(no.out == "nothing reviewed\n");
  const test::Ran yes = harbor.close({"2026-Q4"}, "y\n0.5\n\n1\n");
  CHECK(yes.code == 0);
  CHECK(yes.out ==
        "1 objective of 2026-Q4 reviewed in 1 file; next: okr report 2026-Q4, okr carry 2026-Q4 "
        "2027-Q1\n");
}

TEST_CASE("of what cannot be written nobody is asked") {
  const Harbor harbor;
  harbor.folder.write(harbor_path,
                      "period: 2026-Q3\nteam: harbor\nobjectives:\n- {id: a, title: A}\n"
                      "- {id: a, title: B}\n- {id: c, title: C, review: It went well}\n");
  const test::Ran ran = harbor.close({"2026-Q3"}, "");
  CHECK(ran.code == 0);
  CHECK(ran.err.ends_with(R"(
okr: '2026-Q3/harbor/a' is left out: 'a' is the id of two objectives, at okrs/2026-Q3/harbor.yaml:4 and okrs/2026-Q3/harbor.yaml:5: give each its own, so that it is known which one is meant

okr: '2026-Q3/harbor/a' is left out: 'a' is the id of two objectives, at okrs/2026-Q3/harbor.yaml:4 and okrs/2026-Q3/harbor.yaml:5: give each its own, so that it is known which one is meant

okr: '2026-Q3/harbor/c' is left out: okrs/2026-Q3/harbor.yaml: 'review' is there already and cannot be read: write it as review: {grade: 0.7, decision: keep} first
)"));
}

TEST_CASE("a review goes into the file as it is when it is decided") {
  const Harbor harbor;
  const std::string late = "          - 2026-09-30 3 9/10 Counted late\n";
  const std::string more = with(harbor_file, "      - id: prize", late);
  const test::Ran ran =
      close_around(harbor, {"0.5\nAsk the towns first\n", "3\nq\n",
                            [&] { harbor.folder.write(harbor_path, "# counted\n" + more); }});
  CHECK(ran.code == 0);
  CHECK(harbor.now() == "# counted\n" + with(more, at_home, home_review));
}

TEST_CASE("what somebody else has reviewed meanwhile stays, and a line says what was typed") {
  const Harbor harbor;
  const std::string theirs = with(harbor_file, at_home, "    review: {decision: drop}\n");
  const test::Ran ran = close_around(harbor, {"0.5\nAsk the towns' people\n", "3\nq\n",
                                              [&] { harbor.folder.write(harbor_path, theirs); }});
  CHECK(ran.code == 2);
  CHECK(ran.err.ends_with(
      "okr: somebody else has reviewed '2026-Q3/harbor/home' meanwhile; nothing is lost, to write "
      "it later: okr close 2026-Q3 harbor/home --grade 0.5 --learnings 'Ask the towns'\\'' "
      "people' --decision carry_over\n"));
  CHECK(ran.out == "nothing reviewed, 2 left: okr close 2026-Q3\n");
  CHECK(harbor.now() == theirs);
}

TEST_CASE("what was written is committed once, at the end") {
  const test::GitRepository git;
  git.files().write("okr.yaml", config);
  git.files().write(harbor_path, harbor_file);
  git.commit_all("Begin");
  const test::Ran ran = test::run_okr({"-C", git.files().path(), "close", "2026-Q3", "--commit"},
                                      {.in = "0.5\n\n3\n0\n\nclose\n", .terminal = true});
  CHECK(ran.code == 0);
  CHECK(git.git({"log", "--format=%s"}) == "Review 2 objectives of 2026-Q3\nBegin");
  CHECK(git.git({"status", "--short"}) == "");
}

}  // namespace okr::cli
