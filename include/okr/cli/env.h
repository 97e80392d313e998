// SPDX-License-Identifier: MIT
// All that okr sees of the world: arguments, streams, environment, clock. A test makes its own.
#pragma once

#include <okr/model/period.h>

#include <chrono>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

struct Env {
  std::vector<std::string> args;  ///< without the program's name
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool in_is_terminal = false;
  int terminal_width = 0;  ///< of stdout; 0 where it has none
  std::function<std::optional<std::string>(const std::string&)> variable;  ///< of the environment
  model::Date today{};                                                     ///< the local day
  std::string current_folder;
  /// Shows a text a screen at a time; false where it could not. Absent: nobody sits there.
  std::function<bool(std::string_view)> page = {};
  /// What has come in on stdin meanwhile. Waits for it as long as `patience`, without one for ever;
  /// empty where nothing came, absent at the end. Absent itself: nobody talks there.
  std::function<std::optional<std::string>(std::optional<std::chrono::milliseconds> patience)>
      arrived = {};
  /// What commands leave behind: it lives as long as this does. In a process that is to its end,
  /// since giving back a large workspace piece by piece takes longer than checking it.
  std::vector<std::shared_ptr<const void>> kept = {};
};

/// Runs one command and returns the process's exit code: 0 fine, 1 findings, 2 could not, 3 a
/// defect.
int run(Env& env);

}  // namespace okr::cli
