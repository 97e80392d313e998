// SPDX-License-Identifier: MIT
// okr lint --baseline and --write-baseline: the file of findings that are known.
#pragma once

#include "lint_args.h"
#include "session.h"
#include "tree.h"

#include <okr/lint/baseline.h>

#include <optional>
#include <string>

namespace okr::cli {

/// Where --write-baseline alone writes, beside okr.yaml.
inline constexpr std::string_view usual_baseline = ".okr-baseline";

struct BaselineFile {
  std::string path;                  ///< absolute
  std::string shown;                 ///< as typed
  std::optional<std::string> bytes;  ///< absent: it is to be made
  lint::Baseline entries;
};

/// What keeps --write-baseline from writing what is known of everything; before anything is read.
std::optional<Error> cannot_write_baseline(const LintArgs& args);

/// Fails where the file cannot be read as a baseline, and where there is none and none is to be
/// written.
Result<BaselineFile> read_baseline(const Session& session, const LintArgs& args, const Tree& tree);

/// Says on stderr which entries nothing matches any more.
void say_stale(const Session& session, const BaselineFile& file, const lint::Baseline& stale);

/// Writes what is known from now on, whole or not at all, and says how much; the exit code.
int write_baseline(const Session& session, const LintArgs& args, const Tree& tree,
                   const BaselineFile& file, const lint::WithBaseline& found);

}  // namespace okr::cli
