// SPDX-License-Identifier: MIT
#include "spawn.h"

#include "temp_folder.h"

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
    posix_spawn_file_actions_addopen(&actions, 0, wanted.in.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, folder.at("out").c_str(), fresh, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, folder.at("err").c_str(), fresh, 0600);
    posix_spawn_file_actions_addchdir_np(&actions, wanted.folder.c_str());
  }
  ~Streams() { posix_spawn_file_actions_destroy(&actions); }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;
};

}  // namespace

Spawned spawn(const Spawn& wanted) {
  const TempFolder folder;
  const Streams streams(wanted, folder);
  std::vector<std::string> args = wanted.args;
  args.insert(args.begin(), wanted.program);
  std::vector<std::string> environment = wanted.environment;
  pid_t child = 0;
  if (::posix_spawn(&child, wanted.program.c_str(), &streams.actions, nullptr,
                    pointers(args).data(), pointers(environment).data()) != 0) {
    throw std::runtime_error("could not run " + wanted.program);
  }
  int status = 0;
  if (::waitpid(child, &status, 0) != child) throw std::runtime_error("lost " + wanted.program);
  return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
          .out = folder.read("out"),
          .err = folder.read("err")};
}

}  // namespace okr::test
