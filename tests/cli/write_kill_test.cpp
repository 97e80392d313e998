// SPDX-License-Identifier: MIT
// A process that writes is killed: at every call, and at random moments. Each file is then the old
// or the new one, whole, and whoever writes next finds nothing in the way.
#include "failing_calls.h"
#include "temp_folder.h"

#include <okr/cli/write_file.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace okr::cli {
namespace {

using test::Fate;
using test::TempFolder;

/// In a process of its own, which never comes back into the test.
pid_t start(const std::function<void()>& act) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  act();
  ::_exit(0);
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  return status;
}

const std::string first(3000, '1');
const std::string second(9000, '2');

bool is_whole(const std::string& bytes) {
  return bytes == first || bytes == second;
}

/// Every file as it is not now.
std::vector<FileChange> turned(const TempFolder& folder) {
  std::vector<FileChange> changes;
  for (const char* const name : {"a", "b", "c"}) {
    std::string now = folder.read(name);
    const std::string& other = now == first ? second : first;
    changes.push_back({folder.at(name), std::move(now), other});
  }
  return changes;
}

void write_all(const TempFolder& folder) {
  for (const char* const name : {"a", "b", "c"}) folder.write(name, first);
}

/// Small numbers that look random and are the same in every run.
struct Dice {
  std::uint32_t state = 20261122;
  std::uint32_t below(std::uint32_t end) {
    state = state * 1664525 + 1013904223;
    return (state >> 8) % end;
  }
};

}  // namespace

TEST_CASE("killed before or after any call, each file is whole, and the same is done again") {
  const TempFolder folder;
  write_all(folder);
  REQUIRE(replace_files_with(test::counted_calls(), turned(folder)));
  const int calls = test::fate().turns;
  for (int last = 0; last < 2 * calls; ++last) {
    CAPTURE(last);
    const auto is_last = [=](int turn) { return turn == last / 2; };
    Fate fate;
    (last % 2 == 0 ? fate.kills_before : fate.kills_after) = is_last;
    wait_for(start([&] { (void)replace_files_with(test::counted_calls(fate), turned(folder)); }));
    for (const char* const name : {"a", "b", "c"}) CHECK(is_whole(folder.read(name)));
    CHECK(replace_files_with(test::counted_calls(), turned(folder)));
    CHECK(folder.file_count() == 3);
  }
}

TEST_CASE("killed a thousand times at random moments, each file is whole, and nothing piles up") {
  const TempFolder folder;
  write_all(folder);
  Dice dice;
  int broken = 0;
  std::size_t most_files = 0;
  for (int round = 0; round < 1000; ++round) {
    int begun[2];
    REQUIRE(::pipe(begun) == 0);
    const pid_t child = start([&] {
      const FileCalls calls = test::counted_calls();
      if (::write(begun[1], "!", 1) != 1) return;
      while (replace_files_with(calls, turned(folder))) continue;
    });
    char sign = 0;
    REQUIRE(::read(begun[0], &sign, 1) == 1);
    ::usleep(dice.below(400));
    ::kill(child, SIGKILL);
    const int status = wait_for(child);
    REQUIRE(WIFSIGNALED(status));
    ::close(begun[0]);
    ::close(begun[1]);
    for (const char* const name : {"a", "b", "c"}) broken += is_whole(folder.read(name)) ? 0 : 1;
    most_files = std::max(most_files, folder.file_count());
  }
  CHECK(broken == 0);
  CHECK(most_files <= 9);  // the three, and the old and the new text of each
  CHECK(replace_files(turned(folder)));
  CHECK(folder.file_count() == 3);
}

TEST_CASE("of two processes that add lines to one file neither loses any") {
  constexpr int lines = 60;
  const TempFolder folder;
  folder.write("a", "");
  const auto add_lines = [&](char mark) {
    const FileCalls calls = test::counted_calls();
    for (int i = 0; i < lines;) {
      const std::string before = folder.read("a");
      if (replace_file_with(calls, folder.at("a"), before, before + mark + "\n")) ++i;
    }
  };
  const pid_t child = start([&] { add_lines('c'); });
  add_lines('p');
  CHECK(wait_for(child) == 0);
  const std::string all = folder.read("a");
  CHECK(std::count(all.begin(), all.end(), 'c') == lines);
  CHECK(std::count(all.begin(), all.end(), 'p') == lines);
  CHECK(folder.file_count() == 1);
}

TEST_CASE(
    "two processes that name the same folders the other way round do not wait for each other") {
  const TempFolder folder;
  folder.write("x/a", first);
  folder.write("y/b", first);
  const auto turn_often = [&](const char* one, const char* other) {
    const FileCalls calls = test::counted_calls();
    for (int i = 0; i < 50; ++i) {
      const std::string a = folder.read(one);
      const std::string b = folder.read(other);
      (void)replace_files_with(calls, {{folder.at(one), a, a == first ? second : first},
                                       {folder.at(other), b, b == first ? second : first}});
    }
  };
  const pid_t child = start([&] { turn_often("x/a", "y/b"); });
  turn_often("y/b", "x/a");
  CHECK(wait_for(child) == 0);
  CHECK(is_whole(folder.read("x/a")));
  CHECK(is_whole(folder.read("y/b")));
}

}  // namespace okr::cli
