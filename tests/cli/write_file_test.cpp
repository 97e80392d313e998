// SPDX-License-Identifier: MIT
#include "../../src/cli/file_calls.h"
#include "temp_folder.h"

#include <okr/cli/write_file.h>

#include <doctest/doctest.h>

#include <cerrno>
#include <filesystem>
#include <unistd.h>

namespace okr::cli {
namespace {

using test::TempFolder;

std::string message_of(const Result<Written>& result) {
  return result ? "" : result.error().message;
}

/// Makes one call of the write path fail; the file must be as before, and nothing left beside it.
void check_fails(const FileCalls& calls, const std::string& message) {
  const TempFolder folder;
  folder.write("a", "old");
  CHECK(message_of(replace_file_with(calls, folder.at("a"), "old", "new")) ==
        folder.at("a") + ": not written, " + message);
  CHECK(folder.read("a") == "old");
  CHECK(folder.file_count() == 1);
}

}  // namespace

TEST_CASE("a file is replaced, its mode kept, nothing left beside it") {
  const TempFolder folder;
  folder.write("a", "old");
  REQUIRE(::chmod(folder.at("a").c_str(), 0640) == 0);
  CHECK(replace_file(folder.at("a"), "old", "new, and longer"));
  CHECK(folder.read("a") == "new, and longer");
  CHECK(test::mode_of(folder.at("a")) == 0640);
  CHECK(folder.file_count() == 1);
}

TEST_CASE("what an editor saved meanwhile is not lost") {
  const TempFolder folder;
  folder.write("a", "edited");
  CHECK(message_of(replace_file(folder.at("a"), "old", "new")) ==
        folder.at("a") + ": not written, it was changed meanwhile; run okr again");
  folder.write("a", "old and more");
  CHECK_FALSE(replace_file(folder.at("a"), "old", "new"));
  CHECK(folder.read("a") == "old and more");
  CHECK(folder.file_count() == 1);
}

TEST_CASE("a link stays a link: the file that it names is replaced") {
  const TempFolder folder;
  folder.write("real/a", "old");
  std::filesystem::create_symlink("real/a", folder.at("link"));
  CHECK(replace_file(folder.at("link"), "old", "new"));
  CHECK(std::filesystem::is_symlink(folder.at("link")));
  CHECK(folder.read("real/a") == "new");
}

TEST_CASE("a file that is not there is not made") {
  const TempFolder folder;
  CHECK(message_of(replace_file(folder.at("a"), "", "new")) ==
        folder.at("a") + ": not written, looking at it failed: no such file or directory");
  CHECK(folder.file_count() == 0);
}

TEST_CASE("where any step fails, the file is as it was") {
  FileCalls calls = posix_calls();
  calls.make_temp = [](char*) { return errno = EACCES, -1; };
  check_fails(calls, "making a file beside it failed: permission denied");

  calls = posix_calls();
  calls.write = [](int, const void*, std::size_t) -> ssize_t { return errno = ENOSPC, -1; };
  check_fails(calls, "writing failed: no space left on device");

  calls = posix_calls();
  calls.chmod = [](int, mode_t) { return errno = EPERM, -1; };
  check_fails(calls, "keeping its mode failed: operation not permitted");

  calls = posix_calls();
  calls.sync = [](int) { return errno = EIO, -1; };
  check_fails(calls, "writing failed: input/output error");

  calls = posix_calls();
  calls.rename = [](const char*, const char*) { return errno = EXDEV, -1; };
  check_fails(calls, "renaming failed: invalid cross-device link");
}

TEST_CASE("short and interrupted writes are carried on") {
  const TempFolder folder;
  folder.write("a", "old");
  FileCalls calls = posix_calls();
  calls.write = [](int file, const void* bytes, std::size_t size) -> ssize_t {
    static int turn = 0;
    if (++turn % 2 == 1) return errno = EINTR, -1;
    return ::write(file, bytes, size > 2 ? 2 : size);
  };
  CHECK(replace_file_with(calls, folder.at("a"), "old", "a longer text"));
  CHECK(folder.read("a") == "a longer text");
}

}  // namespace okr::cli
