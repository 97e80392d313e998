// SPDX-License-Identifier: MIT
// The commands: one row each, one file each in commands/.
#pragma once

#include "session.h"

#include <functional>
#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace okr::cli {

/// Runs the command with the options that were parsed; returns the exit code.
using Action = std::function<int(const Session&)>;

struct Command {
  std::string_view group;  ///< the heading that it stands under; its like are next to it
  std::string_view name;
  std::string_view summary;  ///< one line, no full stop
  std::string_view details;  ///< for its help: what a newcomer asks first; a line a paragraph
  /// Declares the command's own options and says what runs it.
  Action (*declare)(CLI::App&);
};

std::span<const Command> commands();

Action declare_carry(CLI::App& app);
Action declare_checkin(CLI::App& app);
Action declare_close(CLI::App& app);
Action declare_import(CLI::App& app);
Action declare_init(CLI::App& app);
Action declare_new(CLI::App& app);
Action declare_lint(CLI::App& app);
Action declare_rules(CLI::App& app);
Action declare_schema(CLI::App& app);
Action declare_explain(CLI::App& app);
Action declare_export(CLI::App& app);
Action declare_log(CLI::App& app);
Action declare_lsp(CLI::App& app);
Action declare_merge_driver(CLI::App& app);
Action declare_report(CLI::App& app);
Action declare_resolve(CLI::App& app);
Action declare_show(CLI::App& app);
Action declare_status(CLI::App& app);
Action declare_tree(CLI::App& app);
Action declare_change(CLI::App& app);
Action declare_diff(CLI::App& app);
Action declare_drop(CLI::App& app);
Action declare_rename(CLI::App& app);
Action declare_reassign(CLI::App& app);
Action declare_completion(CLI::App& app);

}  // namespace okr::cli
