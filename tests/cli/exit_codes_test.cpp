// SPDX-License-Identifier: MIT
// The two exit codes that no transcript shows: a defect, and an interruption.
#include "program_under_test.h"
#include "spawn.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace okr::test {

TEST_CASE("a defect of okr is said in one line, and ends it with 3") {
  const Spawned ran =
      spawn({.program = OKR_WITH_A_DEFECT, .args = {"lint"}, .environment = {}, .folder = "/"});
  CHECK(ran.code == 3);
  CHECK(ran.out == "");
  CHECK(ran.err == "okr: a defect of okr itself: the environment is gone\n");
}

TEST_CASE("okr that is interrupted ends as shells know it, with 130") {
  const TempFolder folder;
  const std::string pipe = folder.at("pipe");
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  // Open at both ends, so that okr waits for what nobody writes.
  const int writer = ::open(pipe.c_str(), O_RDWR | O_CLOEXEC);
  REQUIRE(writer >= 0);
  const Spawned ran = spawn({.program = program_under_test(),
                             .args = {"lint", "-"},
                             .environment = {},
                             .folder = folder.path(),
                             .in = pipe,
                             .signal = SIGINT});
  ::close(writer);
  CHECK(ran.code == 130);
  CHECK(ran.out == "");
  CHECK(ran.err == "");
}

TEST_CASE("standard input that is closed is not an empty file") {
  const TempFolder folder;
  const Spawned ran = spawn({.program = program_under_test(),
                             .args = {"lint", "-"},
                             .environment = {},
                             .folder = folder.path(),
                             .in = ""});
  CHECK(ran.code == 2);
  CHECK(ran.err == "okr: standard input, which PATH - stands for, cannot be read\n");
}

}  // namespace okr::test
