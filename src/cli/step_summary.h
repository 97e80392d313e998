// SPDX-License-Identifier: MIT
// The page that GitHub Actions shows for a step: Markdown in the file that $GITHUB_STEP_SUMMARY
// names. What other programs of the step wrote there stays.
#pragma once

#include <okr/cli/env.h>
#include <okr/report/lint_format.h>
#include <okr/text/result.h>

#include <optional>
#include <string>

namespace okr::cli {

/// Whether okr runs in a step of GitHub Actions.
bool is_in_github_actions(const Env& env);

/// Where that file is, absolute; nothing where no variable says so.
std::optional<std::string> step_summary(const Env& env, const std::string& folder);

/// Appends all findings, as far as there is room; without the variable nothing. What went wrong is
/// no reason to fail a check.
std::optional<Error> append_to_step_summary(const Env& env, const std::string& folder,
                                            const report::LintView& view);

}  // namespace okr::cli
