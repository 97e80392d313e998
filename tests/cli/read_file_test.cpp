// SPDX-License-Identifier: MIT
#include "../../src/cli/read_file.h"

#include "temp_folder.h"

#include <doctest/doctest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace okr::cli {
namespace {

std::string why_not(const FileBytes& bytes) {
  const Unreadable* const failed = std::get_if<Unreadable>(&bytes);
  return failed ? failed->why : "";
}

}  // namespace

TEST_CASE("a file is read whole, up to the limit") {
  const test::TempFolder folder;
  folder.write("a", "12345");
  folder.write("empty", "");
  CHECK(std::get<std::string>(read_file(folder.at("a"), 5)) == "12345");
  CHECK(std::get<TooLarge>(read_file(folder.at("a"), 4)).bytes == 5);
  CHECK(std::get<std::string>(read_file(folder.at("empty"), 0)).empty());
}

TEST_CASE("what is no file is refused, and never waited for") {
  const test::TempFolder folder;
  REQUIRE(::mkfifo(folder.at("pipe").c_str(), 0600) == 0);
  CHECK(why_not(read_file(folder.at("pipe"), 100)) == "it is a named pipe, not a file");
  CHECK(why_not(read_file("/dev/zero", 100)) == "it is a device, not a file");
  CHECK(why_not(read_file(folder.path(), 100)) == "it is a folder");
  CHECK(why_not(read_file(folder.at("none"), 100)) == "no such file or directory");
}

TEST_CASE("a file that says it is empty is still read: /proc has such") {
  CHECK_FALSE(std::get<std::string>(read_file("/proc/self/status", 1 << 20)).empty());
}

}  // namespace okr::cli
