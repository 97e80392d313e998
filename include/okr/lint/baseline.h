// SPDX-License-Identifier: MIT
// Findings that were there when somebody began to lint, kept in a file that people can read in a
// diff and git can merge. A finding is told by what it says about what, never by its line.
#pragma once

#include <okr/lint/lint.h>
#include <okr/lint/settings.h>
#include <okr/model/period.h>
#include <okr/text/result.h>
#include <okr/yaml/limits.h>

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace okr::lint {

/// One finding, in the words of the file: what would break a line stands as an escape.
struct BaselineEntry {
  std::string reference;  ///< "2026-Q4/product/trusted/refunds", "kpi:nps", "file:okr.yaml"
  std::string rule;
  std::string field;  ///< "title", "milestones.due"; "-": none
  std::string text;   ///< what is wrong there, lower case and single spaces
  model::Date added{};
  friend auto operator<=>(const BaselineEntry&, const BaselineEntry&) = default;
};

/// Sorted. Each entry stands for one finding: two that are alike are two entries.
using Baseline = std::vector<BaselineEntry>;

/// A first line with the version, then `REFERENCE RULE FIELD "TEXT" DATE`, an entry a line.
std::string to_text(const Baseline& baseline);

/// Fails, with the number of the line, for what to_text of this version does not write, and for a
/// rule that is unknown or whose findings may not be known. Lines may stand in any order.
Result<Baseline> parse_baseline(std::string_view text);

/// Whether it begins as a baseline does, of whatever version.
bool is_baseline(std::string_view text);

/// What of a run can be told from what it did not find.
struct Looked {
  enum class Git : unsigned char { asked, not_asked };
  Git git = Git::asked;
};

struct WithBaseline {
  /// Findings that are known are suppressed, with the day as the reason.
  Report report;
  Baseline used;
  Baseline stale;   ///< nothing matches them any more
  Baseline untold;  ///< nothing matches, but that says little: the rule is off, a file is unread
};

WithBaseline apply_baseline(const model::Workspace& workspace, const Settings& settings,
                            const yaml::Limits& limits, Looked looked, const Baseline& baseline,
                            Report report);

/// What is still there of a baseline, and all that was found besides, as of `today`. Findings that
/// leave parts of a file unread are never known.
Baseline baseline_of(const model::Workspace& workspace, const yaml::Limits& limits,
                     const WithBaseline& found, model::Date today);

}  // namespace okr::lint
