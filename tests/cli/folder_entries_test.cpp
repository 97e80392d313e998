// SPDX-License-Identifier: MIT
#include "../../src/cli/folder_entries.h"

#include "temp_folder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <sys/stat.h>

namespace okr::cli {

TEST_CASE("a folder's entries are told apart, and a link is what it is, wherever it leads") {
  const test::TempFolder folder;
  folder.write("a.yaml", "");
  folder.write("team/b.yaml", "");
  std::filesystem::create_symlink("team", folder.at("to-folder"));
  std::filesystem::create_symlink("gone", folder.at("to-nothing"));
  REQUIRE(::mkfifo(folder.at("pipe").c_str(), 0600) == 0);
  FolderEntries found = entries_of(folder.path());
  std::sort(found.entries.begin(), found.entries.end(),
            [](const FolderEntry& a, const FolderEntry& b) { return a.name < b.name; });
  CHECK(found.error == 0);
  REQUIRE(found.entries.size() == 5);
  const auto is = [&](std::size_t i, std::string_view name, EntryKind kind) {
    return found.entries[i].name == name && found.entries[i].kind == kind;
  };
  CHECK(is(0, "a.yaml", EntryKind::other));
  CHECK(is(1, "pipe", EntryKind::other));
  CHECK(is(2, "team", EntryKind::folder));
  CHECK(is(3, "to-folder", EntryKind::link));
  CHECK(is(4, "to-nothing", EntryKind::link));
}

TEST_CASE("a folder without entries has none, and one that cannot be opened says why") {
  const test::TempFolder folder;
  CHECK(entries_of(folder.path()).entries.empty());
  CHECK(entries_of(folder.path()).error == 0);
  CHECK(entries_of(folder.at("gone")).error == ENOENT);
  folder.write("a.yaml", "");
  CHECK(entries_of(folder.at("a.yaml")).error == ENOTDIR);
}

}  // namespace okr::cli
