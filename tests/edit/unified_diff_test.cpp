// SPDX-License-Identifier: MIT
#include <okr/edit/unified_diff.h>

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

namespace okr::edit {
namespace {

namespace fs = std::filesystem;

/// A folder of its own that goes when the test ends.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / name()) { fs::create_directories(path_); }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  static std::string name() { return "okr-diff-" + std::to_string(std::random_device{}()); }
  fs::path path_;
};

void write(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// `before` once `git apply` has worked the diff to `after` into it.
std::string applied_by_git(const std::string& path, std::string_view before,
                           std::string_view after) {
  const Folder folder;
  write(folder.path() / path, before);
  write(folder.path() / "the.diff", unified_diff(path, before, after));
  const std::string command = "cd '" + folder.path().string() +
                              "' && GIT_CEILING_DIRECTORIES=/ git apply --whitespace=nowarn "
                              "the.diff 2>errors";
  if (std::system(command.c_str()) != 0) return "refused: " + read(folder.path() / "errors");
  return read(folder.path() / path);
}

std::string numbered(int lines) {
  std::string out;
  for (int i = 1; i <= lines; ++i) out += std::to_string(i) + '\n';
  return out;
}

}  // namespace

TEST_CASE("equal texts have no diff") {
  CHECK(unified_diff("a.yaml", "", "").empty());
  CHECK(unified_diff("a.yaml", "x\n", "x\n").empty());
}

TEST_CASE("a changed line is shown with three lines around it") {
  CHECK(unified_diff("okrs/a.yaml", numbered(9), "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") ==
        "--- a/okrs/a.yaml\n+++ b/okrs/a.yaml\n"
        "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("changes up to six lines apart share a hunk, others do not") {
  CHECK(unified_diff("a", numbered(8), "2\n3\n4\n5\n6\n7\n") ==
        "--- a/a\n+++ b/a\n@@ -1,8 +1,6 @@\n-1\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n");
  CHECK(unified_diff("a", numbered(9), "2\n3\n4\n5\n6\n7\n8\n") ==
        "--- a/a\n+++ b/a\n@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -6,4 +5,3 @@\n 6\n 7\n 8\n-9\n");
}

TEST_CASE("a missing last line break is said") {
  CHECK(unified_diff("a", "x", "x\n") ==
        "--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n");
  CHECK(unified_diff("a", "x\ny", "z\ny") ==
        "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n-x\n+z\n y\n\\ No newline at end of file\n");
}

TEST_CASE("an insertion into nothing names the line before it") {
  CHECK(unified_diff("a", "", "x\n") == "--- a/a\n+++ b/a\n@@ -0,0 +1 @@\n+x\n");
  CHECK(unified_diff("a", "x\n", "") == "--- a/a\n+++ b/a\n@@ -1 +0,0 @@\n-x\n");
}

TEST_CASE("paths are quoted as git does") {
  CHECK(unified_diff("o k.yaml", "", "x\n").starts_with("--- a/o k.yaml\t\n+++ b/o k.yaml\t\n"));
  CHECK(unified_diff("a\"\n.yaml", "", "x\n").starts_with("--- \"a/a\\\"\\012.yaml\"\n"));
}

TEST_CASE("git apply takes every diff") {
  struct Row {
    std::string path;
    std::string before;
    std::string after;
  };
  const Row rows[] = {
      {"a.yaml", "x\n", "y\n"},
      {"okrs/2026-Q4/a.yaml", numbered(40), "0\n" + numbered(20) + "x\n" + numbered(40).substr(60)},
      {"a.yaml", "x", "x\n"},
      {"a.yaml", "x\n", "x"},
      {"a.yaml", "x\ny", "x\nz"},
      {"a.yaml", "a: 1\r\nb: 2\r\n", "a: 1\r\nid: x\r\nb: 2\r\n"},
      {"a.yaml", "a: 1\r\nb: 2\n", "a: 1\nb: 2\n"},
      {"a.yaml",
       "\xEF\xBB\xBF"
       "a: 1\n",
       "\xEF\xBB\xBFid: x\na: 1\n"},
      {"a.yaml", "- - x\n-- y\n++ z\n", "- - x\n+++ z\n"},
      {"my okrs/caf\xC3\xA9 1.yaml", "x\n", "y\n"},
      {"we\"ird\\.yaml", "x\n", "y\n"},
      {"a.yaml", "a\nb\na\nb\na\nb\n", "b\na\nb\na\nb\na\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.path);
    CAPTURE(row.before);
    CHECK(applied_by_git(row.path, row.before, row.after) == row.after);
  }
}

TEST_CASE("git apply takes the diffs of random texts") {
  std::mt19937 random(20261121);
  const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  for (int round = 0; round < 40; ++round) {
    std::string before;
    std::string after;
    const unsigned size = 1 + below(60);
    for (unsigned i = 0; i < size; ++i) {
      const std::string line = std::string(1, static_cast<char>('a' + below(5))) + '\n';
      const unsigned what = below(8);
      if (what != 0) before += line;
      if (what != 1) after += what == 2 ? "x\n" : line;
    }
    if (below(3) == 0) before += "end";
    if (below(3) == 0) after += "end";
    // An empty diff is none to git, and it would remove a file that becomes empty.
    if (before == after || before.empty() || after.empty()) continue;
    CAPTURE(before);
    CHECK(applied_by_git("a.yaml", before, after) == after);
  }
}

TEST_CASE("a file that is to be made has nothing before it") {
  CHECK(new_file_diff("a.yaml", "x\n") == "--- /dev/null\n+++ b/a.yaml\n@@ -0,0 +1 @@\n+x\n");
}

TEST_CASE("texts with nothing in common are told from each other at once") {
  std::string before;
  std::string after;
  for (int i = 0; i < 50'000; ++i) {
    before += "line " + std::to_string(i) + "\r\n";
    after += "line " + std::to_string(i) + "\n";
  }
  CHECK(
      unified_diff("a", before, after).starts_with("--- a/a\n+++ b/a\n@@ -1,50000 +1,50000 @@\n"));
  std::string shuffled;
  for (int i = 0; i < 20'000; ++i) shuffled += std::to_string(i * 7919 % 20'000) + '\n';
  std::string sorted;
  for (int i = 0; i < 20'000; ++i) sorted += std::to_string(i) + '\n';
  CHECK_FALSE(unified_diff("a", shuffled, sorted).empty());
}

}  // namespace okr::edit
