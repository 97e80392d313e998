// SPDX-License-Identifier: MIT
// How a walk of okr close begins and ends: what is not asked about, what others write meanwhile,
// the commit.
#include "git_repository.h"
#include "quarter.h"

#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <istream>
#include <sstream>
#include <streambuf>
#include <utility>

namespace okr::cli {
namespace {

using test::at_home;
using test::home_review;
using test::Quarter;
using test::quarter_config;
using test::quarter_file;
using test::quarter_path;
using test::with_added;

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

test::Ran close_around(const Quarter& harbor, TypedAround typed) {
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

}  // namespace

TEST_CASE("a period that runs on is asked about first") {
  const Quarter harbor;
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
  const Quarter harbor;
  harbor.folder.write(quarter_path,
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
  const Quarter harbor;
  const std::string late = "          - 2026-09-30 3 9/10 Counted late\n";
  const std::string more = with_added(quarter_file, "      - id: prize", late);
  const test::Ran ran =
      close_around(harbor, {"0.5\nAsk the towns first\n", "3\nq\n",
                            [&] { harbor.folder.write(quarter_path, "# counted\n" + more); }});
  CHECK(ran.code == 0);
  CHECK(harbor.now() == "# counted\n" + with_added(more, at_home, home_review));
}

TEST_CASE("what somebody else has reviewed meanwhile stays, and a line says what was typed") {
  const Quarter harbor;
  const std::string theirs = with_added(quarter_file, at_home, "    review: {decision: drop}\n");
  const test::Ran ran = close_around(harbor, {"0.5\nAsk the towns' people\n", "3\nq\n",
                                              [&] { harbor.folder.write(quarter_path, theirs); }});
  CHECK(ran.code == 2);
  CHECK(ran.err.ends_with(
      "okr: somebody else has reviewed '2026-Q3/harbor/home' meanwhile; nothing is lost, to write "
      "it later: okr close 2026-Q3 harbor/home --grade 0.5 --learnings 'Ask the towns'\\'' "
      "people' --decision carry_over\n"));
  CHECK(ran.out == "nothing reviewed, 2 left: okr close 2026-Q3\n");
  CHECK(harbor.now() == theirs);
}

TEST_CASE("what somebody else has reviewed meanwhile is not counted as left") {
  const Quarter harbor;
  const std::string theirs =
      with_added(quarter_file, at_home, "    review: {grade: 0.4, decision: drop}\n");
  const test::Ran ran =
      close_around(harbor, {"0.5\n\n", "3\n", [&] { harbor.folder.write(quarter_path, theirs); }});
  CHECK(ran.code == 2);
  CHECK(ran.out == "nothing reviewed, 1 left: okr close 2026-Q3\n");
  CHECK(harbor.now() == theirs);
}

TEST_CASE("what was written is committed once, at the end") {
  const test::GitRepository git;
  git.files().write("okr.yaml", quarter_config);
  git.files().write(quarter_path, quarter_file);
  git.commit_all("Begin");
  const test::Ran ran = test::run_okr({"-C", git.files().path(), "close", "2026-Q3", "--commit"},
                                      {.in = "0.5\n\n3\n0\n\nclose\n", .terminal = true});
  CHECK(ran.code == 0);
  CHECK(git.git({"log", "--format=%s"}) == "Review 2 objectives of 2026-Q3\nBegin");
  CHECK(git.git({"status", "--short"}) == "");
}

}  // namespace okr::cli
