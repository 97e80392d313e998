// SPDX-License-Identifier: MIT
// What a command means to change in the files of a workspace: made in memory, loaded and judged as
// okr lint would, and only then shown or written, all files or none.
#pragma once

#include "lint_fix.h"
#include "tree.h"

#include <okr/edit/by_file.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace okr::cli {

/// The whole workspace, as a command needs it that changes files. Fails where there is none, or
/// okr.yaml cannot be used.
Result<Tree> tree_to_edit(const Session& session, const Limits& limits);

struct EditedTree {
  Tree after;
  std::vector<FixedFile> files;  ///< those that differ, by path
};

/// New texts of files, by their number.
using NewBytes = std::map<std::uint32_t, std::string>;

/// Fails where a file would not say just what is meant.
Result<NewBytes> bytes_with(const Tree& tree, const edit::IntentsByFile& intents,
                            const Limits& limits);

/// The workspace with the new texts. Fails, with the findings, where it has errors that it does not
/// have now, and where a reference would mean another thing; those of objective `realigned` are
/// meant to.
Result<EditedTree> edited_tree(const Session& session, const Tree& tree, const NewBytes& bytes,
                               const Limits& limits,
                               std::optional<std::uint32_t> realigned = std::nullopt);

enum class Writing : unsigned char { files, diff };

/// Shows one diff on stdout, or writes the files and says which, with `done` as the last line.
/// Returns the exit code.
int write_or_show(const Session& session, const EditedTree& edited, Writing writing,
                  std::string_view done);

/// Says that there is nothing to change; where a diff was asked for, on stderr. Returns the exit
/// code.
int say_unchanged(const Session& session, Writing writing, std::string_view text);

void declare_dry_run(CLI::App& app, bool& dry_run);

}  // namespace okr::cli
