// SPDX-License-Identifier: MIT
#include "session.h"

#include "paths.h"
#include "screen.h"
#include "step_log.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <filesystem>
#include <ostream>
#include <system_error>

namespace okr::cli {
namespace {

Loudness loudness_of(const Globals& globals) {
  if (globals.quiet) return Loudness::quiet;
  return globals.verbose ? Loudness::verbose : Loudness::usual;
}

}  // namespace

Result<Session> make_session(Env& env, const Globals& globals) {
  const std::string folder = absolute(env.current_folder, globals.folder);
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) {
    return Error{fmt::format("-C: '{}' is not a folder", globals.folder)};
  }
  return Session{.env = env,
                 .as_of = model::parse_date(globals.as_of).value_or(env.today),
                 .folder = resolved(folder),
                 .loudness = loudness_of(globals),
                 .out = screen_of(env, globals.colour)};
}

int fail(Env& env, const Error& error) {
  note(env, error.message);
  return exit_could_not;
}

void note(Env& env, const std::string& line) {
  // Names of files and arguments are data: a terminal is not to obey them.
  std::string shown;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find('\n', at), line.size());
    shown += text::escape_controls(std::string_view(line).substr(at, end - at)) + '\n';
    at = end + 1;
  }
  env.err << for_log(env, "okr: " + shown);
}

}  // namespace okr::cli
