// SPDX-License-Identifier: MIT
#include "complete.h"
#include "help.h"
#include "place.h"
#include "program.h"
#include "screen.h"
#include "session.h"

#include <okr/cli/env.h>
#include <okr/cli/version.h>

#include <algorithm>
#include <cerrno>
#include <ostream>
#include <string_view>

namespace okr::cli {
namespace {

const Part& part_named(const Program& program, std::string_view name) {
  return *std::find_if(program.parts.begin(), program.parts.end(),
                       [&](const Part& part) { return part.command->name == name; });
}

struct Answer {
  Env& env;
  const Program& program;

  int operator()(const RunCommand& run) const {
    const Result<Session> session = make_session(env, program.globals);
    return session ? run.part->action(*session) : fail(env, session.error());
  }
  int operator()(NoCommand) const {
    Result<Session> session = make_session(env, program.globals);
    if (!session) return fail(env, session.error());
    session->call = Session::Call::bare;
    if (find_place(*session, {}).has_config) return part_named(program, "status").action(*session);
    env.out << first_steps();
    return exit_fine;
  }
  int operator()(ShowHelp help) const {
    env.out << help_of(program, *help.of, screen_of(env, "never").width);
    return exit_fine;
  }
  int operator()(ShowVersion) const {
    env.out << "okr " << version();
    if (!built_from().empty()) env.out << " (" << built_from() << ')';
    env.out << '\n';
    return exit_fine;
  }
  int operator()(const Error& error) const { return fail(env, error); }
};

/// A reader that went away is no news; a full disk is.
int after_writing(Env& env, int code) {
  errno = 0;
  env.out.flush();
  if (env.out || errno == EPIPE) return code;
  return fail(env, {"the output could not be written whole; is the disk full?"});
}

}  // namespace

int run(Env& env) {
  if (!env.args.empty() && env.args.front() == complete_command) return complete(env);
  const std::unique_ptr<Program> program = make_program();
  const Request request = read_command_line(*program, env.args);
  return after_writing(env, std::visit(Answer{env, *program}, request));
}

}  // namespace okr::cli
