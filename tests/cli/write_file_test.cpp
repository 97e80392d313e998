// SPDX-License-Identifier: MIT
#include "../../src/cli/file_calls.h"
#include "temp_folder.h"

#include <okr/cli/write_file.h>

#include <doctest/doctest.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
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

TEST_CASE("the owner is kept where that is allowed, and that is no reason to fail elsewhere") {
  FileCalls calls = posix_calls();
  calls.stat = [](const char* path, struct stat* out) {
    const int result = ::stat(path, out);
    ++out->st_uid;  // somebody else's
    return result;
  };
  calls.chown = [](int, uid_t, gid_t) { return errno = EIO, -1; };
  check_fails(calls, "keeping its mode failed: input/output error");
  calls.chown = [](int, uid_t, gid_t) { return errno = EPERM, -1; };
  const TempFolder folder;
  folder.write("a", "old");
  CHECK(replace_file_with(calls, folder.at("a"), "old", "new"));
  CHECK(folder.read("a") == "new");
}

TEST_CASE("a file that its owner protects is not written over") {
  FileCalls calls = posix_calls();
  calls.may_write = [](const char*) { return errno = EACCES, -1; };
  check_fails(calls, "it may not be written: permission denied");
  calls.may_write = [](const char*) { return errno = EROFS, -1; };
  check_fails(calls, "it may not be written: read-only file system");
}

TEST_CASE("of two names of one file only the one that was named gets the new text") {
  const TempFolder folder;
  folder.write("a", "old");
  std::filesystem::create_hard_link(folder.at("a"), folder.at("snapshot"));
  CHECK(replace_file(folder.at("a"), "old", "new"));
  CHECK(folder.read("a") == "new");
  CHECK(folder.read("snapshot") == "old");
}

TEST_CASE("what a killed okr left in the folder goes with the next write, and nothing else does") {
  const TempFolder folder;
  folder.write("a", "old");
  folder.write(".a.okr-12ab56", "half a te");
  folder.write(".a.swp", "an editor's");
  CHECK(replace_file(folder.at("a"), "old", "new"));
  CHECK(folder.file_count() == 2);
  CHECK(folder.read(".a.swp") == "an editor's");
}

TEST_CASE("several files are written, new ones with their folders") {
  const TempFolder folder;
  folder.write("a", "old");
  CHECK(replace_files(
      {{folder.at("a"), "old", "new a"}, {folder.at("okrs/2027/b"), std::nullopt, "new b"}}));
  CHECK(folder.read("a") == "new a");
  CHECK(folder.read("okrs/2027/b") == "new b");
  const mode_t mask = ::umask(0);
  ::umask(mask);
  CHECK(test::mode_of(folder.at("okrs/2027/b")) == (0666 & ~mask));
  CHECK(std::distance(std::filesystem::directory_iterator(folder.at("okrs/2027")), {}) == 1);
  CHECK(replace_files({}));
}

TEST_CASE("a new file is never written over one that is there, not even one made meanwhile") {
  const TempFolder folder;
  folder.write("a", "mine");
  const std::string message =
      ": not written, it is there already, and okr never writes over a file it has not read";
  CHECK(message_of(replace_files({{folder.at("a"), std::nullopt, "new"}})) ==
        folder.at("a") + message);
  std::filesystem::create_symlink("nowhere", folder.at("link"));
  CHECK(message_of(replace_files({{folder.at("link"), std::nullopt, "new"}})) ==
        folder.at("link") + message);
  FileCalls calls = posix_calls();
  calls.give_new_name = [](const char* from, const char* to) {
    std::ofstream(to) << "another's";
    return posix_calls().give_new_name(from, to);
  };
  CHECK(message_of(replace_files_with(calls, {{folder.at("b"), std::nullopt, "new"}})) ==
        folder.at("b") + message);
  CHECK(folder.read("a") == "mine");
  CHECK(folder.read("b") == "another's");
  CHECK(folder.file_count() == 3);
}

TEST_CASE("two paths that lead to one file are refused") {
  const TempFolder folder;
  folder.write("a", "old");
  std::filesystem::create_symlink("a", folder.at("link"));
  CHECK(message_of(
            replace_files({{folder.at("a"), "old", "one"}, {folder.at("link"), "old", "other"}})) ==
        folder.at("link") + ": not written, another path of this change leads to the same file");
  CHECK(folder.read("a") == "old");
}

TEST_CASE("what an editor saves while files are renamed is kept, and the others are put back") {
  static std::string saved_to;
  const TempFolder folder;
  for (const char* const name : {"a", "b"}) folder.write(name, "old");
  FileCalls calls = posix_calls();
  calls.rename = [](const char* from, const char* to) {
    const int result = posix_calls().rename(from, to);
    if (!saved_to.empty()) std::ofstream(saved_to) << "edited";
    saved_to.clear();
    return result;
  };
  const std::vector<FileChange> changes{{folder.at("a"), "old", "new"},
                                        {folder.at("b"), "old", "new"},
                                        {folder.at("c"), std::nullopt, "new"}};
  saved_to = folder.at("b");
  CHECK(message_of(replace_files_with(calls, changes)) ==
        folder.at("b") + ": not written, it was changed meanwhile; run okr again");
  CHECK(folder.read("a") == "old");
  CHECK(folder.read("b") == "edited");
  CHECK(folder.file_count() == 2);
}

TEST_CASE("where an earlier file cannot be put back, the message says so") {
  const TempFolder folder;
  for (const char* const name : {"a", "b"}) folder.write(name, "old");
  FileCalls calls = posix_calls();
  calls.rename = [](const char* from, const char* to) {
    static int turn = 0;
    return ++turn > 1 ? (errno = EIO, -1) : posix_calls().rename(from, to);
  };
  CHECK(message_of(replace_files_with(
            calls, {{folder.at("a"), "old", "new"}, {folder.at("b"), "old", "new"}})) ==
        folder.at("b") + ": not written, renaming failed: input/output error; " + folder.at("a") +
            " has its new text already, and it could not be taken back: input/output error; any "
            "other file is as it was, and git diff shows them all");
  CHECK(folder.read("a") == "new");
  CHECK(folder.read("b") == "old");
  CHECK(folder.file_count() == 2);
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
