// SPDX-License-Identifier: MIT
#include "step_summary.h"

#include "descriptor.h"
#include "file_calls.h"
#include "paths.h"
#include "read_file.h"

#include <okr/report/lint_pieces.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>

namespace okr::cli {
namespace {

constexpr std::string_view variable = "GITHUB_STEP_SUMMARY";
/// GitHub takes a step's page whole or, where it is larger, not at all.
constexpr std::size_t most_bytes = std::size_t{1} << 20;

Error failed(const std::string& path, std::string_view why) {
  return {fmt::format("the step's summary was not written: '{}' ({}): {}",
                      text::escape_controls(path), variable, why)};
}

/// What stands before parts another paragraph or list from ours.
std::string page_for(const report::LintView& view, std::size_t bytes_there) {
  const std::string_view gap = bytes_there == 0 ? "" : "\n\n";
  const std::size_t used = bytes_there + gap.size();
  const std::string page =
      used < most_bytes ? report::lint_markdown(view, most_bytes - used) : std::string();
  return page.empty() ? page : std::string(gap) + page;
}

}  // namespace

bool is_in_github_actions(const Env& env) {
  return env.variable("GITHUB_ACTIONS") == "true";
}

std::optional<Error> append_to_step_summary(const Env& env, const std::string& folder,
                                            const report::LintView& view) {
  const std::optional<std::string> named = env.variable(std::string(variable));
  if (!named || named->empty()) return std::nullopt;
  const std::string path = absolute(folder, *named);
  // Not to block on a named pipe that nobody reads.
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK,
                               mode_of_new_file()));
  if (file.number() < 0) return failed(path, error_text(errno));
  struct stat there {};
  if (::fstat(file.number(), &there) != 0) return failed(path, error_text(errno));
  if (!S_ISREG(there.st_mode)) return failed(path, "it is no regular file");
  const std::string page = page_for(view, static_cast<std::size_t>(there.st_size));
  if (page.empty())
    return failed(path, "GitHub takes 1 MiB for a step, and too little of it is left");
  if (write_whole(posix_calls(), file.number(), page)) return std::nullopt;
  const int error = errno;
  // Half a page would end in the middle of a line; where even this fails, nothing is left to do.
  if (::ftruncate(file.number(), there.st_size) != 0) errno = error;
  return failed(path, error_text(error));
}

}  // namespace okr::cli
