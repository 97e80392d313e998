// SPDX-License-Identifier: MIT
// Every system call of the write path fails in turn, alone and together with any later one. After
// each the files are the old or the new ones, whole.
#include "failing_calls.h"
#include "temp_folder.h"

#include <okr/cli/write_file.h>

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

namespace okr::cli {
namespace {

using test::Fate;
using test::TempFolder;

/// One file, or three: one to replace here, one in another folder, and a new one in a new folder.
struct Change {
  TempFolder folder;
  std::vector<FileChange> changes;

  explicit Change(std::size_t files) {
    folder.write("a", "old a");
    folder.write("other/b", "old b");
    changes = {{folder.at("a"), "old a", "new and longer a"},
               {folder.at("other/b"), "old b", "new b"},
               {folder.at("fresh/deep/c"), std::nullopt, "new c"}};
    changes.resize(files);
  }

  bool all_old() const {
    return folder.read("a") == "old a" && folder.read("other/b") == "old b" &&
           !std::filesystem::exists(folder.at("fresh/deep/c"));
  }
  bool all_new() const {
    bool is_new = true;
    for (const FileChange& change : changes) {
      is_new = is_new && folder.read(change.path.substr(folder.path().size() + 1)) == change.after;
    }
    return is_new;
  }
  bool each_whole() const {
    const std::string a = folder.read("a");
    const std::string b = folder.read("other/b");
    const std::string c = folder.read("fresh/deep/c");
    return (a == "old a" || a == "new and longer a") && (b == "old b" || b == "new b") &&
           (c.empty() || c == "new c");
  }
  std::size_t files() const {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
      count += entry.is_regular_file() ? 1 : 0;
    }
    return count;
  }
};

int calls_made(std::size_t files) {
  const Change change(files);
  REQUIRE(replace_files_with(test::counted_calls(), change.changes));
  return test::fate().turns;
}

}  // namespace

TEST_CASE("whichever call fails, all files are new, or all are old and the reason is given") {
  for (const std::size_t files : {1, 3}) {
    const int calls = calls_made(files);
    for (int bad = 0; bad < calls; ++bad) {
      CAPTURE(files);
      CAPTURE(bad);
      const Change change(files);
      const Result<Written> written = replace_files_with(
          test::counted_calls(Fate{.fails = [=](int turn) { return turn == bad; }}),
          change.changes);
      if (written) {
        CHECK(change.all_new());
      } else {
        CHECK(change.all_old());
        CHECK(written.error().message.find("changed meanwhile") == std::string::npos);
        CHECK(change.files() == 2);
        CHECK_FALSE(std::filesystem::exists(change.folder.at("fresh")));
      }
    }
  }
}

TEST_CASE("whichever two calls fail, each file is whole, and a mixture is said") {
  const int calls = calls_made(3) + 6;  // putting back takes some more
  for (int bad = 0; bad < calls; ++bad) {
    for (int worse = bad + 1; worse < calls; ++worse) {
      const Change change(3);
      const Result<Written> written = replace_files_with(
          test::counted_calls(
              Fate{.fails = [=](int turn) { return turn == bad || turn == worse; }}),
          change.changes);
      const bool said =
          !written && written.error().message.find("could not be taken back") != std::string::npos;
      const bool right = written ? change.all_new() : said || change.all_old();
      if (right && change.each_whole()) continue;
      CAPTURE(bad);
      CAPTURE(worse);
      FAIL_CHECK(written.error().message);
    }
  }
}

TEST_CASE("where every call fails from some moment on, each file is whole") {
  const int calls = calls_made(3);
  for (int bad = 0; bad < calls; ++bad) {
    CAPTURE(bad);
    const Change change(3);
    const Result<Written> written = replace_files_with(
        test::counted_calls(Fate{.fails = [=](int turn) { return turn >= bad; }}), change.changes);
    CHECK(change.each_whole());
    if (written) CHECK(change.all_new());
    // What was left behind goes with the next write in that folder.
    const std::string a = change.folder.read("a");
    CHECK(replace_files_with(test::counted_calls(), {{change.folder.at("a"), a, "a"},
                                                     {change.folder.at("other/x"), {}, "x"},
                                                     {change.folder.at("fresh/deep/x"), {}, "x"}}));
    const bool has_c = std::filesystem::exists(change.folder.at("fresh/deep/c"));
    CHECK(change.files() == (has_c ? 5 : 4));
  }
}

}  // namespace okr::cli
