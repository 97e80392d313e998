// SPDX-License-Identifier: MIT
#include "../../src/cli/folder_lock.h"

#include "temp_folder.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <sys/file.h>

namespace okr::cli {
namespace {

using test::TempFolder;
using Locked = std::vector<LockedFolder>;

/// Who has it until a test lets it go.
std::unique_ptr<Result<Locked>>& another() {
  static std::unique_ptr<Result<Locked>> holder;
  return holder;
}

int& pauses() {
  static int count = 0;
  return count;
}

}  // namespace

TEST_CASE("a folder is locked once, whatever names lead to it") {
  const TempFolder folder;
  std::filesystem::create_directory(folder.at("real"));
  std::filesystem::create_symlink("real", folder.at("link"));
  const Result<Locked> locked =
      lock_folders(posix_calls(), {folder.at("link"), folder.at("real"), folder.path()});
  REQUIRE(locked);
  CHECK(locked->size() == 2);
  CHECK((*locked)[0].is_locked);
  CHECK((*locked)[1].is_locked);
}

TEST_CASE("a second process waits until the first has ended") {
  const TempFolder folder;
  another() = std::make_unique<Result<Locked>>(lock_folders(posix_calls(), {folder.path()}));
  pauses() = 0;
  FileCalls calls = posix_calls();
  calls.pause = [] {
    if (++pauses() == 3) another().reset();
  };
  const Result<Locked> locked = lock_folders(calls, {folder.path()});
  REQUIRE(locked);
  CHECK((*locked)[0].is_locked);
  CHECK(pauses() == 3);
}

TEST_CASE("nobody waits for ever") {
  const TempFolder folder;
  const Result<Locked> first = lock_folders(posix_calls(), {folder.path()});
  FileCalls calls = posix_calls();
  calls.pause = [] {};
  const Result<Locked> second = lock_folders(calls, {folder.path()});
  REQUIRE_FALSE(second);
  CHECK(second.error().message ==
        "'" + folder.path() +
            "': another okr is writing there and does not end; end it, then run okr again");
}

TEST_CASE("where the file system has no locks, writing goes on without") {
  const TempFolder folder;
  FileCalls calls = posix_calls();
  calls.lock = [](int) { return errno = EOPNOTSUPP, -1; };
  const Result<Locked> locked = lock_folders(calls, {folder.path()});
  REQUIRE(locked);
  CHECK_FALSE((*locked)[0].is_locked);
}

TEST_CASE("a folder that is not there is named") {
  const Result<Locked> locked = lock_folders(posix_calls(), {"/no/such/folder"});
  REQUIRE_FALSE(locked);
  CHECK(locked.error().message ==
        "'/no/such/folder': opening the folder failed: no such file or directory");
}

}  // namespace okr::cli
