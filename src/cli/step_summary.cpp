// SPDX-License-Identifier: MIT
#include "step_summary.h"

#include "descriptor.h"
#include "file_calls.h"
#include "paths.h"
#include "read_file.h"

#include <okr/report/lint_pieces.h>
#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <utility>

namespace okr::cli {
namespace {

constexpr std::string_view variable = "GITHUB_STEP_SUMMARY";
/// GitHub takes a step's page whole or, where it is larger, not at all.
constexpr std::size_t most_bytes = std::size_t{1} << 20;

Error failed(const std::string& path, std::string_view why) {
  return {fmt::format("the step's summary was not written: '{}' ({}): {}",
                      text::escape_controls(path), variable, why)};
}

bool is_plain(std::string_view s) {
  return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) {
    const char lower = text::to_lower(c);
    return text::is_digit(c) || (lower >= 'a' && lower <= 'z') || c == '.' || c == '-' ||
           c == '_' || c == '/' || c == ':';
  });
}

/// Where GitHub shows the files of the commit that is checked; empty where it does not say.
std::string files_at(const Env& env) {
  std::string out;
  for (const auto& [name, before] :
       {std::pair("GITHUB_SERVER_URL", ""), std::pair("GITHUB_REPOSITORY", "/"),
        std::pair("GITHUB_SHA", "/blob/")}) {
    const std::optional<std::string> value = env.variable(name);
    if (!value || !is_plain(*value)) return {};
    out += before + *value;
  }
  return out + '/';
}

/// What stands before parts another paragraph or list from ours.
std::string page_for(const Env& env, const report::LintView& view, std::size_t bytes_there) {
  const std::string_view gap = bytes_there == 0 ? "" : "\n\n";
  const std::size_t used = bytes_there + gap.size();
  const std::string page = used < most_bytes
                               ? report::lint_markdown(view, {most_bytes - used, files_at(env)})
                               : std::string();
  return page.empty() ? page : std::string(gap) + page;
}

}  // namespace

bool is_in_github_actions(const Env& env) {
  return env.variable("GITHUB_ACTIONS") == "true";
}

std::optional<std::string> step_summary(const Env& env, const std::string& folder) {
  const std::optional<std::string> named = env.variable(std::string(variable));
  if (!named || named->empty()) return std::nullopt;
  return absolute(folder, *named);
}

std::optional<Error> append_to_step_summary(const Env& env, const std::string& folder,
                                            const report::LintView& view) {
  const std::optional<std::string> named = step_summary(env, folder);
  if (!named) return std::nullopt;
  const std::string& path = *named;
  const std::string real = resolved(path);
  if (real.ends_with(".yaml") || real.ends_with(".yml")) {
    return failed(path, "it is named like an OKR file");
  }
  // Not to block on a named pipe that nobody reads.
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK,
                               mode_of_new_file()));
  if (file.number() < 0) return failed(path, error_text(errno));
  struct stat there {};
  if (::fstat(file.number(), &there) != 0) return failed(path, error_text(errno));
  if (!S_ISREG(there.st_mode)) return failed(path, "it is no regular file");
  const std::string page = page_for(env, view, static_cast<std::size_t>(there.st_size));
  if (page.empty())
    return failed(path, "GitHub takes 1 MiB for a step, and too little of it is left");
  if (write_whole(posix_calls(), file.number(), page)) return std::nullopt;
  const int error = errno;
  // Half a page would end in the middle of a line; where even this fails, nothing is left to do.
  if (::ftruncate(file.number(), there.st_size) != 0) errno = error;
  return failed(path, error_text(error));
}

}  // namespace okr::cli
