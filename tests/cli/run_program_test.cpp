// SPDX-License-Identifier: MIT
#include "../../src/cli/run_program.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

Result<ProgramAnswer> run_shell(const std::string& script, std::string_view input = {}) {
  return run_program(
      {.program = "sh", .args = {"-c", script}, .environment = {"WORD=given"}, .input = input});
}

}  // namespace

TEST_CASE("a program gets its input and environment, and its streams and exit code come back") {
  const Result<ProgramAnswer> answer =
      run_shell("cat; printf %s \"$WORD\"; echo oh >&2; exit 3", "in ");
  REQUIRE(answer);
  CHECK(answer->out == "in given");
  CHECK(answer->err == "oh\n");
  CHECK(answer->exit_code == 3);
}

TEST_CASE("neither long input that nobody reads nor long output holds a program up") {
  const std::string much(1 << 20, 'x');
  const Result<ProgramAnswer> unread = run_shell("exec 0<&-; exit 0", much);
  REQUIRE(unread);
  CHECK(unread->exit_code == 0);
  const Result<ProgramAnswer> echoed = run_shell("tee /dev/stderr", much);
  REQUIRE(echoed);
  CHECK(echoed->out == much);
  CHECK(echoed->err == much);
}

TEST_CASE("what a program leaves running is not waited for") {
  const Result<ProgramAnswer> answer = run_shell("sleep 60 & echo $!");
  REQUIRE(answer);
  CHECK(answer->exit_code == 0);
  CHECK(run_shell("kill " + answer->out)->exit_code == 0);
}

TEST_CASE("a program that a signal ended, and one that is not there, are told apart") {
  CHECK(run_shell("kill -TERM $$")->exit_code == 128 + 15);
  const Result<ProgramAnswer> missing =
      run_program({.program = "no-such-program", .args = {}, .environment = {}});
  REQUIRE_FALSE(missing);
  CHECK(missing.error().message == "'no-such-program' cannot be run: no such file or directory");
}

}  // namespace okr::cli
