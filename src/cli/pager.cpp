// SPDX-License-Identifier: MIT
#include "pager.h"

#include "step_log.h"

#include <okr/cli/env.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <ostream>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace okr::cli {
namespace {

// The words of $PAGER; no shell reads them, so quotes and variables mean nothing.
std::vector<std::string> command() {
  const char* const wanted = std::getenv("PAGER");
  const std::string line = wanted ? wanted : "less";
  std::vector<std::string> words;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = line.find_first_not_of(' ', at);
    if (begin == std::string::npos) break;
    at = std::min(line.find(' ', begin), line.size());
    words.push_back(line.substr(begin, at - begin));
  }
  if (!words.empty() && words[0] == "cat") words.clear();
  return words;
}

// less is to keep colours, and to leave at once what fits on one screen.
std::vector<std::string> environment() {
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable)
    variables.emplace_back(*variable);
  if (std::getenv("LESS") == nullptr) variables.emplace_back("LESS=FRX");
  return variables;
}

std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> out;
  for (std::string& string : strings) out.push_back(string.data());
  out.push_back(nullptr);
  return out;
}

/// Ctrl-C is the pager's while it runs, and one that is left early closes the pipe.
class SignalsIgnored {
 public:
  SignalsIgnored()
      : interrupt_(std::signal(SIGINT, SIG_IGN)), broken_pipe_(std::signal(SIGPIPE, SIG_IGN)) {}
  ~SignalsIgnored() {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGPIPE, broken_pipe_);
  }
  SignalsIgnored(const SignalsIgnored&) = delete;
  SignalsIgnored& operator=(const SignalsIgnored&) = delete;

 private:
  void (*interrupt_)(int);
  void (*broken_pipe_)(int);
};

std::optional<pid_t> spawn(int input) {
  std::vector<std::string> words = command();
  if (words.empty()) return std::nullopt;
  std::vector<std::string> variables = environment();
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  pid_t child = 0;
  const int error = ::posix_spawnp(&child, words[0].c_str(), &actions, nullptr,
                                   pointers(words).data(), pointers(variables).data());
  ::posix_spawn_file_actions_destroy(&actions);
  return error == 0 ? std::optional(child) : std::nullopt;
}

void write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;  // it was left before its end
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

bool page(std::string_view text) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return false;
  const std::optional<pid_t> child = spawn(ends[0]);
  ::close(ends[0]);
  if (child) {
    const SignalsIgnored guard;
    write_all(ends[1], text);
    ::close(ends[1]);
    while (::waitpid(*child, nullptr, 0) < 0 && errno == EINTR) continue;
    return true;
  }
  ::close(ends[1]);
  return false;
}

void show_paged(Env& env, std::string_view text) {
  if (env.page) {
    env.out.flush();
    if (env.page(text)) return;
  }
  env.out << for_log(env, std::string(text));
}

}  // namespace okr::cli
