// SPDX-License-Identifier: MIT
#include "spawn.h"

#include "temp_folder.h"

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>

namespace okr::test {
namespace {

std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> out;
  for (std::string& s : strings) out.push_back(s.data());
  out.push_back(nullptr);
  return out;
}

/// The streams go to files: a pipe that nobody reads would hold the program up.
struct Streams {
  posix_spawn_file_actions_t actions;

  Streams(const Spawn& wanted, const TempFolder& folder) {
    posix_spawn_file_actions_init(&actions);
    constexpr int fresh = O_WRONLY | O_CREAT | O_TRUNC;
    if (wanted.in.empty()) {
      posix_spawn_file_actions_addclose(&actions, 0);
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, wanted.in.c_str(), O_RDONLY, 0);
    }
    posix_spawn_file_actions_addopen(&actions, 1, folder.at("out").c_str(), fresh, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, folder.at("err").c_str(), fresh, 0600);
    posix_spawn_file_actions_addchdir_np(&actions, wanted.folder.c_str());
  }
  ~Streams() { posix_spawn_file_actions_destroy(&actions); }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;
};

/// Signals as a program finds them that a user starts: a test may itself run with some ignored.
struct Attributes {
  posix_spawnattr_t attributes;

  Attributes() {
    posix_spawnattr_init(&attributes);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGINT);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  }
  ~Attributes() { posix_spawnattr_destroy(&attributes); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
};

}  // namespace

Spawned spawn(const Spawn& wanted) {
  const TempFolder folder;
  const Streams streams(wanted, folder);
  const Attributes attributes;
  std::vector<std::string> args = wanted.args;
  args.insert(args.begin(), wanted.program);
  std::vector<std::string> environment = wanted.environment;
  pid_t child = 0;
  if (::posix_spawn(&child, wanted.program.c_str(), &streams.actions, &attributes.attributes,
                    pointers(args).data(), pointers(environment).data()) != 0) {
    throw std::runtime_error("could not run " + wanted.program);
  }
  if (wanted.signal != 0) ::kill(child, wanted.signal);
  int status = 0;
  if (::waitpid(child, &status, 0) != child) throw std::runtime_error("lost " + wanted.program);
  return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
          .out = folder.read("out"),
          .err = folder.read("err")};
}

}  // namespace okr::test
