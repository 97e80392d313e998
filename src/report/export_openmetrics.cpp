// SPDX-License-Identifier: MIT
// Each family of metrics is one block, and in it no two samples have the same labels: that is what
// the format asks for. `kind` tells objectives from key results, so that no sum takes both.
#include "facts_json.h"
#include "openmetrics.h"

#include <okr/report/export.h>
#include <okr/rollup/kpis.h>

#include <array>
#include <optional>
#include <unordered_set>

namespace okr::report {
namespace {

struct Sampled {
  std::string labels;  ///< that every sample of it has
  Labels about;        ///< that tell more of it, once
  std::optional<double> progress = {};
  std::optional<double> score = {};
  std::optional<double> expected = {};
  std::optional<double> confidence = {};
  std::optional<double> days_since_checkin = {};
  std::optional<double> kpi_value = {};
  std::optional<double> kpi_min = {};
  std::optional<double> kpi_max = {};
  std::optional<double> rice = {};
  std::optional<rollup::Health> health = {};
};

struct Gauge {
  MetricFamily family;
  std::optional<double> Sampled::*value;
};

constexpr Gauge gauges[] = {
    {{"progress_ratio", "gauge", "ratio",
      "How far it has come from baseline to target, 0 to 1; no data counts 0 for a key result."},
     &Sampled::progress},
    {{"score_ratio", "gauge", "ratio", "What its score would be if the period ended now, 0 to 1."},
     &Sampled::score},
    {{"expected_ratio", "gauge", "ratio", "How far it should have come by now, 0 to 1."},
     &Sampled::expected},
    {{"confidence", "gauge", "", "How sure its people are to reach it, 0 to 10."},
     &Sampled::confidence},
    {{"days_since_checkin", "gauge", "", "Days since the latest check-in that counts."},
     &Sampled::days_since_checkin},
    {{"kpi_value", "gauge", "", "The latest reading, in the unit of the KPI."},
     &Sampled::kpi_value},
    {{"kpi_min", "gauge", "", "The lowest value that is healthy."}, &Sampled::kpi_min},
    {{"kpi_max", "gauge", "", "The highest value that is healthy."}, &Sampled::kpi_max},
    {{"project_rice", "gauge", "",
      "Reach by impact by confidence over effort; 0 where it supports nothing under way."},
     &Sampled::rice},
};

constexpr MetricFamily about_family{"about", "info", "",
                                    "What it is called, whose it is and how it stands."};
constexpr MetricFamily health_family{"kpi_health", "stateset", "",
                                     "Whether the latest reading is within the bounds."};

std::string text_of(std::string_view s) {
  return std::string(s);
}

std::string first_of(const std::vector<std::string>& ids) {
  return ids.empty() ? std::string() : ids.front();
}

std::string word(const std::optional<model::Word>& word) {
  return word ? **word : std::string();
}

Labels labels_of(const model::Workspace& workspace, const model::Objective& objective,
                 std::string reference, std::string kind) {
  const std::optional<model::Level> level = model::level_of(workspace, objective);
  return {{"ref", std::move(reference)},
          {"kind", std::move(kind)},
          {"period", objective.period},
          {"team", text_of(team_today(workspace, objective))},
          {"level", level ? text_of(model::name_of(*level)) : std::string()}};
}

std::optional<double> days_since(const std::optional<model::Date>& day, model::Date as_of) {
  if (!day) return std::nullopt;
  return model::days_between(*day, as_of);
}

Sampled sampled_objective(const ExportView& view, std::uint32_t index) {
  const model::Objective& objective = view.workspace.objectives.at(index);
  const rollup::ObjectiveScore& score = view.scores.objectives.at(index);
  return {.labels = metric_labels(
              labels_of(view.workspace, objective, model::reference_of(objective), "objective")),
          .about = {{"title", objective.title.value},
                    {"owner", first_of(model::owners_of(view.workspace, objective))},
                    {"status", text_of(rollup::name_of(score.status))}},
          .progress = score.progress,
          .score = score.score,
          .expected = score.expected,
          .confidence = score.confidence};
}

Sampled sampled_key_result(const ExportView& view, std::uint32_t index, std::uint32_t key_result) {
  const model::Objective& objective = view.workspace.objectives.at(index);
  const model::KeyResult& one = objective.key_results.at(key_result);
  const rollup::KeyResultScore& score = view.scores.objectives.at(index).key_results.at(key_result);
  return {.labels = metric_labels(labels_of(view.workspace, objective,
                                            model::reference_of(objective, one), "key_result")),
          .about = {{"title", one.title.value},
                    {"owner", first_of(model::owners_of(view.workspace, objective, one))},
                    {"status", text_of(rollup::name_of(score.status))}},
          .progress = score.progress,
          .score = score.score,
          .expected = score.expected,
          .confidence = score.confidence,
          .days_since_checkin = days_since(score.last_checkin, view.scores.as_of)};
}

Sampled sampled_kpi(const ExportView& view, const model::Kpi& kpi) {
  const rollup::KpiState state = rollup::state_of(view.workspace, kpi, view.scores.as_of);
  const bool is_dated = state.reading && state.reading->date;
  return {.labels = metric_labels({{"ref", "kpi:" + kpi.id}, {"kind", "kpi"}}),
          .about = {{"title", kpi.title.value},
                    {"owner", word(kpi.owner)},
                    {"category", word(kpi.category)}},
          .days_since_checkin =
              is_dated ? days_since(**state.reading->date, view.scores.as_of) : std::nullopt,
          .kpi_value = state.value,
          .kpi_min = state.min,
          .kpi_max = state.max,
          .health = state.health};
}

Sampled sampled_project(const ExportView& view, const model::Project& project) {
  return {.labels = metric_labels({{"ref", "project:" + project.id}, {"kind", "project"}}),
          .about = {{"title", project.title.value}, {"owner", word(project.owner)}},
          .rice = rollup::rice_of(view.workspace, project, view.scores.as_of)};
}

std::vector<Sampled> all_sampled(const ExportView& view) {
  std::vector<Sampled> all;
  for (const ExportedObjective& exported : view.objectives) {
    all.push_back(sampled_objective(view, exported.index));
    for (const std::uint32_t key_result : exported.key_results) {
      all.push_back(sampled_key_result(view, exported.index, key_result));
    }
  }
  for (const std::uint32_t i : view.kpis) {
    all.push_back(sampled_kpi(view, view.workspace.kpis.at(i)));
  }
  for (const std::uint32_t i : view.projects) {
    all.push_back(sampled_project(view, view.workspace.projects.at(i)));
  }
  std::unordered_set<std::string> seen;
  std::erase_if(all, [&](const Sampled& one) { return !seen.insert(one.labels).second; });
  return all;
}

void write_sample(const Sink& sink, std::string_view name, const std::string& labels,
                  std::string_view value) {
  sink("okr_");
  sink(name);
  sink("{" + labels + "} ");
  sink(value);
  sink("\n");
}

void write_gauge(const Sink& sink, const Gauge& gauge, const std::vector<Sampled>& all) {
  sink(metric_head(gauge.family));
  for (const Sampled& one : all) {
    const std::optional<double> value = one.*gauge.value;
    if (value) write_sample(sink, gauge.family.name, one.labels, metric_value(*value));
  }
}

void write_about(const Sink& sink, const std::vector<Sampled>& all) {
  sink(metric_head(about_family));
  for (const Sampled& one : all) {
    const std::string more = metric_labels(one.about);
    write_sample(sink, "about_info", one.labels + (more.empty() ? "" : ",") + more, "1");
  }
}

void write_health(const Sink& sink, const std::vector<Sampled>& all) {
  using rollup::Health;
  sink(metric_head(health_family));
  for (const Sampled& one : all) {
    if (!one.health) continue;
    for (const Health state : {Health::ok, Health::breach, Health::unknown}) {
      const std::string name(rollup::name_of(state));
      write_sample(sink, "kpi_health", one.labels + "," + metric_labels({{"okr_kpi_health", name}}),
                   state == *one.health ? "1" : "0");
    }
  }
}

}  // namespace

void export_openmetrics(const ExportView& view, const Sink& sink) {
  const std::vector<Sampled> all = all_sampled(view);
  for (const Gauge& gauge : gauges) write_gauge(sink, gauge, all);
  write_health(sink, all);
  write_about(sink, all);
  sink("# EOF\n");
}

}  // namespace okr::report
