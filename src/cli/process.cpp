// SPDX-License-Identifier: MIT
// Signals keep their defaults: Ctrl-C ends okr at once and shells report 130; a closed pipe ends it
// without a word. Only write_file holds Ctrl-C back, for as long as a file is half written.
#include "arrived_bytes.h"
#include "local_day.h"
#include "pager.h"

#include <okr/cli/process.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <sys/ioctl.h>
#include <system_error>
#include <unistd.h>

namespace okr::cli {
namespace {

std::optional<std::string> environment_variable(const std::string& name) {
  const char* const value = std::getenv(name.c_str());
  return value ? std::optional<std::string>(value) : std::nullopt;
}

int terminal_width() {
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/// glibc makes the memory of every thread but the first larger a page at a time, each by a system
/// call that all other threads wait for, and gives it back in between. Address space is taken at
/// once instead, and kept: pages that nobody writes to cost nothing.
void take_memory_at_once() {
#if defined(__GLIBC__)
  constexpr int most_of_a_thread = 64 << 20;  // glibc takes no more in one piece
  ::mallopt(M_TOP_PAD, most_of_a_thread);
  ::mallopt(M_TRIM_THRESHOLD, 2 * most_of_a_thread);
  ::mallopt(M_MMAP_THRESHOLD, most_of_a_thread / 2);
#endif
}

}  // namespace

Env process_env(int argc, char** argv) {
  take_memory_at_once();
  std::ios::sync_with_stdio(false);
  std::error_code error;
  const bool somebody_reads = ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1;
  return {.args = {argv + (argc > 0 ? 1 : 0), argv + argc},
          .in = std::cin,
          .out = std::cout,
          .err = std::cerr,
          .out_is_terminal = ::isatty(STDOUT_FILENO) == 1,
          .err_is_terminal = ::isatty(STDERR_FILENO) == 1,
          .in_is_terminal = ::isatty(STDIN_FILENO) == 1,
          .terminal_width = terminal_width(),
          .variable = environment_variable,
          .today = local_day(),
          .current_folder = std::filesystem::current_path(error).string(),
          .page = somebody_reads ? page : std::function<bool(std::string_view)>(),
          .arrived = [](Patience patience) { return arrived_bytes(STDIN_FILENO, patience); }};
}

}  // namespace okr::cli
