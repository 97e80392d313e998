// SPDX-License-Identifier: MIT
// A world made for a test: okr runs in it without a process, a terminal or a clock.
#pragma once

#include <okr/cli/env.h>

#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace okr::test {

struct Ran {
  int code = 0;
  std::string out;
  std::string err;
};

struct World {
  std::string folder = "/";
  std::map<std::string, std::string> variables = {};
  std::string in = {};
  bool terminal = false;
};

/// Runs okr on 2026-11-02.
inline Ran run_okr(std::vector<std::string> args, const World& world = {}) {
  std::istringstream in(world.in);
  std::ostringstream out;
  std::ostringstream err;
  cli::Env env{.args = std::move(args),
               .in = in,
               .out = out,
               .err = err,
               .out_is_terminal = world.terminal,
               .err_is_terminal = world.terminal,
               .in_is_terminal = world.terminal,
               .terminal_width = 0,
               .variable = [&](const std::string& name) -> std::optional<std::string> {
                 const auto found = world.variables.find(name);
                 if (found == world.variables.end()) return std::nullopt;
                 return found->second;
               },
               .today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 2},
               .current_folder = world.folder};
  const int code = cli::run(env);
  return {code, out.str(), err.str()};
}

}  // namespace okr::test
