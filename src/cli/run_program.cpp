// SPDX-License-Identifier: MIT
// The three streams are files in memory: nobody waits for a pipe to be emptied, a program that does
// not read its input ends nobody with SIGPIPE, and what it leaves running in the background holds
// nobody up.
#include "run_program.h"

#include "descriptor.h"
#include "file_calls.h"
#include "read_file.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace okr::cli {
namespace {

Descriptor file_in_memory() {
  return Descriptor(::memfd_create("okr", MFD_CLOEXEC));
}

std::string bytes_of(const Descriptor& file) {
  std::string out;
  std::array<char, 65536> some{};
  for (off_t at = 0;;) {
    const ssize_t n = ::pread(file.number(), some.data(), some.size(), at);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return out;
    out.append(some.data(), static_cast<std::size_t>(n));
    at += n;
  }
}

class Streams {
 public:
  Streams(const Descriptor& in, const Descriptor& out, const Descriptor& err) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_adddup2(&actions_, in.number(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions_, out.number(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions_, err.number(), STDERR_FILENO);
  }
  ~Streams() { ::posix_spawn_file_actions_destroy(&actions_); }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> out;
  for (std::string& string : strings) out.push_back(string.data());
  out.push_back(nullptr);
  return out;
}

Error cannot_run(const std::string& program, int error_number) {
  return {fmt::format("'{}' cannot be run: {}", program, error_text(error_number))};
}

}  // namespace

Result<ProgramAnswer> run_program(const ProgramCall& call) {
  const Descriptor in = file_in_memory();
  const Descriptor out = file_in_memory();
  const Descriptor err = file_in_memory();
  if (in.number() < 0 || out.number() < 0 || err.number() < 0) {
    return cannot_run(call.program, errno);
  }
  const bool given = write_whole(posix_calls(), in.number(), call.input);
  if (!given || ::lseek(in.number(), 0, SEEK_SET) != 0) return cannot_run(call.program, errno);

  std::vector<std::string> words = call.args;
  words.insert(words.begin(), call.program);
  std::vector<std::string> variables = call.environment;
  const Streams streams(in, out, err);
  pid_t child = 0;
  const int error = ::posix_spawnp(&child, call.program.c_str(), streams.get(), nullptr,
                                   pointers(words).data(), pointers(variables).data());
  if (error != 0) return cannot_run(call.program, error);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return cannot_run(call.program, errno);
  }
  return ProgramAnswer{
      .exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
      .out = bytes_of(out),
      .err = bytes_of(err)};
}

}  // namespace okr::cli
