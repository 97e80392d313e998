// SPDX-License-Identifier: MIT
#include "../../src/cli/new_folders.h"

#include "temp_folder.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <filesystem>

namespace okr::cli {
namespace {

using test::TempFolder;

std::string message_of(const std::optional<Error>& error) {
  return error ? error->message : "";
}

}  // namespace

TEST_CASE("missing folders are made, and stay where they are kept") {
  const TempFolder folder;
  {
    NewFolders made(posix_calls());
    CHECK(message_of(made.make(folder.at("a/b/c"))).empty());
    CHECK(message_of(made.make(folder.at("a/b/d"))).empty());
    CHECK(message_of(made.make(folder.path())).empty());
    made.keep();
  }
  CHECK(std::filesystem::is_directory(folder.at("a/b/c")));
  CHECK(std::filesystem::is_directory(folder.at("a/b/d")));
}

TEST_CASE("those that are not kept go again, but none that was there or has something in it") {
  const TempFolder folder;
  std::filesystem::create_directory(folder.at("there"));
  {
    NewFolders made(posix_calls());
    CHECK(message_of(made.make(folder.at("there/b/c"))).empty());
    CHECK(message_of(made.make(folder.at("used/b"))).empty());
    folder.write("used/file", "x");
  }
  CHECK(std::filesystem::is_empty(folder.at("there")));
  CHECK(folder.read("used/file") == "x");
  CHECK_FALSE(std::filesystem::exists(folder.at("used/b")));
}

TEST_CASE(
    "a folder that cannot be made is named with the reason, and nothing is left of its path") {
  const TempFolder folder;
  folder.write("file", "x");
  FileCalls calls = posix_calls();
  {
    NewFolders made(calls);
    CHECK(message_of(made.make(folder.at("file/b"))) ==
          "making the folder '" + folder.at("file/b") + "' failed: not a directory");
  }
  calls.make_folder = [](const char* path) {
    if (std::string_view(path).ends_with("/b")) return errno = ENOSPC, -1;
    return posix_calls().make_folder(path);
  };
  {
    NewFolders made(calls);
    CHECK(message_of(made.make(folder.at("a/b"))) ==
          "making the folder '" + folder.at("a/b") + "' failed: no space left on device");
  }
  CHECK_FALSE(std::filesystem::exists(folder.at("a")));
}

}  // namespace okr::cli
