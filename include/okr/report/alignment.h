// SPDX-License-Identifier: MIT
// What is aligned to what, as a graph: as text, for Graphviz, for Mermaid, as JSON. Which alignment
// counts is rollup's to say.
#pragma once

#include <okr/model/workspace.h>
#include <okr/report/lint_format.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::report {

struct AlignmentView {
  const model::Workspace& workspace;
  std::vector<bool> shown;  ///< one an objective
  /// Where it starts: this objective, or this key result of it. Absent: all that is shown.
  std::optional<std::uint32_t> top = {};
  std::optional<std::uint32_t> top_key_result = {};
  model::Date as_of;
  enum class KeyResults : unsigned char { left_out, shown };
  KeyResults key_results = KeyResults::left_out;
  LintView::Summary summary = LintView::Summary::shown;
};

/// The objectives aligned to `objective` (or to this key result of it), directly or not, and
/// itself: one an objective of the workspace.
std::vector<bool> aligned_below(const model::Workspace& workspace, std::uint32_t objective,
                                std::optional<std::uint32_t> key_result);

std::string alignment_text(const AlignmentView& view, const Screen& screen);
std::string alignment_dot(const AlignmentView& view);
std::string alignment_mermaid(const AlignmentView& view);
/// One document (schemas/okr-tree-1.schema.json).
std::string alignment_json(const AlignmentView& view);

}  // namespace okr::report
