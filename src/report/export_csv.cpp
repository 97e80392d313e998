// SPDX-License-Identifier: MIT
// The tables' cells are taken out of the same objects that JSON prints. References are the keys
// that join them: key_results.objective and checkins.key_result are `ref`s of the table above.
#include "csv_table.h"
#include "facts_json.h"

#include <okr/report/export.h>

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr CsvColumn objective_columns[] = {{"ref", "/ref"},
                                           {"period", "/period"},
                                           {"period_start", "/start"},
                                           {"period_end", "/end"},
                                           {"team", "/team"},
                                           {"level", "/level"},
                                           {"owner", "/owner"},
                                           {"owners", "/owners"},
                                           {"title", "/title"},
                                           {"commitment", "/commitment"},
                                           {"progress", "/progress"},
                                           {"score", "/score"},
                                           {"expected", "/expected"},
                                           {"with_data", "/coverage/0"},
                                           {"counted", "/coverage/1"},
                                           {"status", "/status"},
                                           {"freshness", "/freshness"},
                                           {"verdict", "/verdict"},
                                           {"aligned_to", "/aligned_to"}};

constexpr CsvColumn key_result_columns[] = {{"ref", "/ref"},
                                            {"objective", "/objective"},
                                            {"owner", "/owner"},
                                            {"owners", "/owners"},
                                            {"title", "/title"},
                                            {"kind", "/kind"},
                                            {"metric", "/metric"},
                                            {"unit", "/unit"},
                                            {"direction", "/direction"},
                                            {"baseline", "/baseline"},
                                            {"target", "/target"},
                                            {"min", "/min"},
                                            {"max", "/max"},
                                            {"current", "/current"},
                                            {"weight", "/weight"},
                                            {"raw", "/raw"},
                                            {"progress", "/progress"},
                                            {"expected", "/expected"},
                                            {"status", "/status"},
                                            {"confidence", "/confidence"},
                                            {"freshness", "/freshness"},
                                            {"forecast_value", "/forecast/value"},
                                            {"forecast_progress", "/forecast/progress"},
                                            {"forecast_verdict", "/forecast/verdict"},
                                            {"verdict", "/verdict"}};

constexpr CsvColumn checkin_columns[] = {{"key_result", "/key_result"},
                                         {"date", "/date"},
                                         {"value", "/value"},
                                         {"confidence", "/confidence"},
                                         {"note", "/note"},
                                         {"by", "/by"},
                                         {"path", "/path"},
                                         {"line", "/line"}};

constexpr CsvColumn kpi_columns[] = {{"id", "/id"},
                                     {"title", "/title"},
                                     {"category", "/category"},
                                     {"owner", "/owner"},
                                     {"min", "/min"},
                                     {"max", "/max"},
                                     {"value", "/value"},
                                     {"date", "/date"},
                                     {"health", "/health"},
                                     {"freshness", "/freshness"}};

constexpr CsvColumn project_columns[] = {
    {"id", "/id"},       {"title", "/title"},       {"status", "/status"},
    {"owner", "/owner"}, {"supports", "/supports"}, {"rice", "/rice"}};

struct Declared {
  std::string_view name;
  std::span<const CsvColumn> columns;
};

constexpr Declared declared[] = {{"objectives", objective_columns},
                                 {"key_results", key_result_columns},
                                 {"checkins", checkin_columns},
                                 {"kpis", kpi_columns},
                                 {"projects", project_columns}};

class Table {
 public:
  Table(const Declared& table, const Sink& sink) : rows_(table.columns), sink_(sink) {
    sink_(csv_header(table.columns));
  }
  void write(const Json& thing) const { sink_(rows_.row(thing)); }

 private:
  CsvRows rows_;
  const Sink& sink_;
};

void write_objectives(const ExportView& view, const Facts& facts, const Table& table) {
  for (const ExportedObjective& exported : view.objectives) {
    Json row = objective_alone_json(facts, exported.index);
    const model::Objective& objective = view.workspace.objectives.at(exported.index);
    if (objective.range) row.update(period_json(objective.period, *objective.range));
    table.write(row);
  }
}

template <class Write>
void for_each_key_result(const ExportView& view, Write write) {
  for (const ExportedObjective& exported : view.objectives) {
    for (const std::uint32_t key_result : exported.key_results) {
      write(view.workspace.objectives.at(exported.index),
            model::KeyResultIndex{exported.index, key_result});
    }
  }
}

void write_key_results(const ExportView& view, const Facts& facts, const Table& table) {
  for_each_key_result(view, [&](const model::Objective& objective, model::KeyResultIndex index) {
    Json row = key_result_alone_json(facts, index);
    row["objective"] = model::reference_of(objective);
    table.write(row);
  });
}

void write_checkins(const ExportView& view, const Facts& facts, const Table& table) {
  for_each_key_result(view, [&](const model::Objective& objective, model::KeyResultIndex index) {
    const model::KeyResult& key_result = objective.key_results.at(index.key_result);
    for (const model::CheckIn* const checkin : readable_checkins(key_result)) {
      Json row = checkin_json(facts, key_result, *checkin);
      row["key_result"] = model::reference_of(objective, key_result);
      table.write(row);
    }
  });
}

}  // namespace

std::vector<CsvTable> csv_tables() {
  std::vector<CsvTable> out;
  for (const Declared& table : declared) out.push_back({table.name, csv_header(table.columns)});
  return out;
}

void export_csv(const ExportView& view, std::span<const Sink> tables) {
  Places places(view.workspace.sources);
  const Facts facts{view.workspace, view.scores, places};
  write_objectives(view, facts, Table(declared[0], tables[0]));
  write_key_results(view, facts, Table(declared[1], tables[1]));
  write_checkins(view, facts, Table(declared[2], tables[2]));
  const Table kpis(declared[3], tables[3]);
  for (const std::uint32_t index : view.kpis) {
    kpis.write(kpi_json(view.workspace, view.workspace.kpis.at(index), view.scores.as_of));
  }
  const Table projects(declared[4], tables[4]);
  for (const std::uint32_t index : view.projects) {
    projects.write(
        project_json(view.workspace, view.workspace.projects.at(index), view.scores.as_of));
  }
}

}  // namespace okr::report
