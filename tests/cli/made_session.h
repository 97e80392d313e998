// SPDX-License-Identifier: MIT
// A session made for a test: in a folder, on 2026-11-02, without a terminal.
#pragma once

#include "../../src/cli/session.h"

#include <sstream>
#include <string>
#include <utility>

namespace okr::test {

struct MadeSession {
  explicit MadeSession(std::string folder) { session.folder = std::move(folder); }
  MadeSession(const MadeSession&) = delete;
  MadeSession& operator=(const MadeSession&) = delete;

  std::istringstream in = {};
  std::ostringstream out = {};
  std::ostringstream err = {};
  cli::Env env{.args = {},
               .in = in,
               .out = out,
               .err = err,
               .variable = [](const std::string&) { return std::optional<std::string>(); },
               .today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 2},
               .current_folder = "/"};
  cli::Session session{.env = env, .as_of = env.today, .folder = {}, .out = {}};
};

}  // namespace okr::test
