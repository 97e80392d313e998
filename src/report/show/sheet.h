// SPDX-License-Identifier: MIT
// The pieces of a page about one thing: its title, fields with their names in a column, headings,
// lines in columns.
#pragma once

#include "../page.h"
#include "../places.h"

#include <okr/model/workspace.h>
#include <okr/rollup/items.h>
#include <okr/rollup/scores.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

struct ShowSheet {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
  Page page;
  Places places;

  model::Date as_of() const { return scores.as_of; }
};

/// Title, what it is, where it stands in the files.
void append_top(ShowSheet& sheet, std::string_view title, std::string_view what, text::Span place);
/// A heading behind an empty line.
void append_heading(ShowSheet& sheet, std::string_view heading);
/// Nothing where the text is empty.
void append_field(ShowSheet& sheet, std::string_view name, std::string_view text);

/// Cells in columns as wide as the widest, and the last one wrapped behind them.
struct SheetLine {
  std::vector<std::string> cells;
  std::string text = {};
};
void append_lines(ShowSheet& sheet, const std::vector<SheetLine>& lines);

/// "Dana Okafor (dana)", or the id alone where nobody knows more.
std::string named(const model::Workspace& workspace, const std::string& person);
std::string named(const model::Workspace& workspace, const std::vector<std::string>& people);

/// What was re-planned, and why.
void append_changes(ShowSheet& sheet, const std::vector<model::Change>& changes);
/// KPIs that must stay healthy, with their health.
void append_guardrails(ShowSheet& sheet, const std::vector<model::KpiReference>& guardrails);

/// What an alignment does for its parent where that is not plain: "supports key result repeat".
std::string role_text(const model::Objective& parent, const rollup::Edge& edge);

void append_objective(ShowSheet& sheet, std::uint32_t objective);
void append_key_result(ShowSheet& sheet, model::KeyResultIndex key_result);

}  // namespace okr::report
