// SPDX-License-Identifier: MIT
// Where findings go: stdout in one format, files in others.
#pragma once

#include "lint_args.h"
#include "session.h"

#include <okr/report/lint_format.h>

#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

struct Output {
  const report::LintFormat* format;
  std::string path;  ///< empty: stdout
};

/// Fails where two formats, or a machine's format and a diff, want stdout, or a file cannot be
/// written.
Result<std::vector<Output>> outputs_of(const Session& session, const LintArgs& args);

/// Whether stdout is for people: then summaries and notes may go there.
bool is_for_people(const std::vector<Output>& outputs);

/// What keeps okr from writing the outputs that are files, as far as can be told before.
std::optional<Error> problem_with_files(const Session& session, const std::vector<Output>& outputs);

/// Prints to those outputs that are files: each gets the whole text, or where one cannot be
/// written none is changed. A device or pipe takes it as it comes.
Result<bool> write_to_files(const std::vector<Output>& outputs, const report::LintView& view);

/// Prints to stdout and files as asked; fails where a file cannot be written.
Result<bool> print_findings(const Session& session, const LintArgs& args,
                            const std::vector<Output>& outputs, const report::LintView& view);

}  // namespace okr::cli
