// SPDX-License-Identifier: MIT
#include "run_program.h"

#include "measure.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace okr::bench {
namespace {

constexpr int not_run = 127;

std::vector<char*> arguments_of(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  return arguments;
}

}  // namespace

Cost run_program(const std::vector<std::string>& command) {
  const std::vector<char*> arguments = arguments_of(command);
  const auto begin = Clock::now();
  const pid_t child = fork();
  if (child == 0) {
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execvp(arguments[0], arguments.data());
    _exit(not_run);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (!WIFEXITED(status) || WEXITSTATUS(status) == not_run) {
    std::fprintf(stderr, "cannot run '%s' to its end\n", arguments[0]);
    std::exit(2);
  }
  return {.clock = milliseconds_since(begin),
          .processor = processor_milliseconds(usage),
          .megabytes = static_cast<double>(usage.ru_maxrss) / 1024,
          .exit_code = WEXITSTATUS(status)};
}

}  // namespace okr::bench
