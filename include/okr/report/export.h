// SPDX-License-Identifier: MIT
// All facts of a workspace for other programs: one JSON document, CSV tables, or OpenMetrics text.
// Handed on piece by piece, so that what is exported is never all in memory at once.
#pragma once

#include <okr/model/workspace.h>
#include <okr/rollup/scores.h>

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

/// Takes the text in order, in pieces of any size.
using Sink = std::function<void(std::string_view)>;

struct ExportedObjective {
  std::uint32_t index = 0;
  std::vector<std::uint32_t> key_results;  ///< of that objective, ascending
};

/// What is exported of a workspace; indices ascending.
struct ExportView {
  const model::Workspace& workspace;
  const rollup::Scores& scores;
  std::vector<ExportedObjective> objectives = {};
  std::vector<std::uint32_t> kpis = {};
  std::vector<std::uint32_t> projects = {};
};

/// All that there is.
ExportView export_of_all(const model::Workspace& workspace, const rollup::Scores& scores);

/// The document that schemas/okr-export-1.schema.json describes.
void export_json(const ExportView& view, const Sink& sink);

/// Gauges as the OpenMetrics 1.0 text format has them, without timestamps. Of things with the same
/// reference only the first is in it.
void export_openmetrics(const ExportView& view, const Sink& sink);

struct CsvTable {
  std::string_view name;  ///< "objectives"
  std::string header;     ///< its first line, with the line break
};

/// objectives, key_results, checkins, kpis, projects.
std::vector<CsvTable> csv_tables();

/// One sink a table, in the order of csv_tables(). UTF-8 without a byte order mark, lines end with
/// \n, cells are quoted where they need it (RFC 4180). A list is one cell, its parts apart by
/// spaces. Text that a spreadsheet would take for a formula begins with an apostrophe.
void export_csv(const ExportView& view, std::span<const Sink> tables);

/// How an export begins, whatever is in it: what begins otherwise was not written by okr.
inline constexpr std::string_view json_export_begins = "{\n  \"schema\": \"okr.export/";
inline constexpr std::string_view openmetrics_export_begins = "# TYPE okr_";

}  // namespace okr::report
