// SPDX-License-Identifier: MIT
// What `okr lint` was asked.
#pragma once

#include "filter.h"
#include "limits.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace okr::cli {

struct LintArgs {
  std::vector<std::string> paths;
  std::string stdin_filename;
  bool fix = false;
  bool unsafe_fixes = false;
  bool diff = false;
  std::string fail_on = "error";
  std::optional<std::size_t> max_warnings;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::string profile;
  std::string since;     ///< REV; empty: all is reported
  std::string baseline;  ///< FILE; empty: nothing is known
  bool write_baseline = false;
  std::string history;  ///< REV; empty: each period since it began
  Filter filter;
  bool statistics = false;
  std::vector<std::string> formats;  ///< NAME or NAME=PATH
  Limits limits;
};

void declare_lint_options(CLI::App& app, LintArgs& args);

}  // namespace okr::cli
