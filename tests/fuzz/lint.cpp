// SPDX-License-Identifier: MIT
#include "checks.h"
#include "files.h"
#include "places.h"
#include "support/check.h"

#include <okr/edit/fixes.h>
#include <okr/lint/allow.h>
#include <okr/report/export.h>
#include <okr/report/lint_format.h>
#include <okr/rollup/scores.h>
#include <okr/text/utf8.h>
#include <okr/yaml/parse.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace okr::fuzz {
namespace {

using test::Checked;

Fault misplaced_findings(const Checked& checked) {
  for (const diag::Diagnostic& finding : checked.report.diagnostics)
    if (Fault fault = misplaced(finding, checked.workspace.sources)) return fault;
  for (const lint::Suppressed& suppressed : checked.report.suppressed) {
    if (Fault fault = misplaced(suppressed.finding, checked.workspace.sources)) return fault;
    if (!lint::can_be_allowed(suppressed.finding.rule))
      return fmt::format("{} was suppressed", suppressed.finding.rule);
  }
  return std::nullopt;
}

bool is_share(double value) {
  return value >= 0 && value <= 1;
}

Fault odd_number(const rollup::Scores& scores) {
  for (const rollup::ObjectiveScore& objective : scores.objectives) {
    if (!is_share(objective.progress.value_or(0)) || !is_share(objective.score.value_or(0)) ||
        !is_share(objective.expected.value_or(0)))
      return "an objective's number is no share";
    for (const rollup::KeyResultScore& kr : objective.key_results) {
      if (!is_share(kr.progress) || !is_share(kr.score) || !is_share(kr.expected.value_or(0)))
        return "a key result's number is no share";
      if (!std::isfinite(kr.raw.value_or(0))) return "a key result's raw progress is no number";
      if (kr.forecast &&
          !(std::isfinite(kr.forecast->value) && std::isfinite(kr.forecast->progress)))
        return "a forecast is no number";
    }
  }
  return std::nullopt;
}

/// Line breaks aside, nothing that a terminal would obey or a reader would not see.
bool is_plain(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '\n') {
      ++at;
      continue;
    }
    const std::string shown = text::shown_at(text, at);
    if (text.substr(at, shown.size()) != shown) return false;
    at += shown.size();
  }
  return true;
}

std::string printed(const Checked& checked, const report::LintFormat& format,
                    const report::Screen& screen) {
  const report::LintView view{.workspace = checked.workspace,
                              .diagnostics = checked.report.diagnostics,
                              .suppressed = checked.report.suppressed,
                              .files = checked.workspace.sources.size(),
                              .as_of = lint::example_day(),
                              .version = "0"};
  return format.print(view, screen);
}

Fault badly_printed(const Checked& checked) {
  for (const report::LintFormat& format : report::lint_formats()) {
    const std::string text = printed(checked, format, {});
    if (!is_plain(text)) return fmt::format("{} prints what is not seen", format.name);
    constexpr std::array<std::string_view, 4> in_json{"json", "gitlab", "sarif", "rdjson"};
    const bool is_json = std::find(in_json.begin(), in_json.end(), format.name) != in_json.end();
    if (is_json && !nlohmann::json::accept(text)) return fmt::format("{} is no JSON", format.name);
    (void)printed(checked, format,
                  {report::Screen::Colour::on, report::Screen::Charset::ascii, 30});
  }
  return std::nullopt;
}

Fault badly_exported(const Checked& checked, const rollup::Scores& scores) {
  std::string json;
  std::string metrics;
  const report::ExportView view = report::export_of_all(checked.workspace, scores);
  report::export_json(view, [&](std::string_view part) { json += part; });
  report::export_openmetrics(view, [&](std::string_view part) { metrics += part; });
  return nlohmann::json::accept(json) ? std::nullopt : Fault("the export is no JSON");
}

Fault badly_mended(const Checked& checked) {
  for (std::uint32_t file = 0; file < checked.workspace.sources.size(); ++file) {
    const text::Source& source = checked.workspace.sources[file];
    const edit::Fixed fixed = edit::apply_fixes(source, file, checked.report.diagnostics,
                                                edit::Wanted::safe_and_unsafe, {});
    if (fixed.applied == 0 && fixed.bytes != source.bytes) return "mended without a fix";
    const yaml::Parsed before = yaml::parse(source, file, {});
    if (!before.problems.empty()) continue;
    if (!fixed.refused.empty()) return "a fix is refused: " + fixed.refused.front().message;
    if (!yaml::parse({source.path, fixed.bytes}, file, {}).problems.empty())
      return "the mended file cannot be read:\n" + fixed.bytes;
  }
  return std::nullopt;
}

}  // namespace

Fault fault_in_lint(std::string_view bytes) {
  const std::vector<text::Source> files = files_in(bytes);
  const Checked checked = test::check(files, test::strict());
  if (Fault fault = misplaced_findings(checked)) return fault;
  const rollup::Scores scores = rollup::score(checked.workspace, lint::example_day());
  if (Fault fault = odd_number(scores)) return fault;
  if (Fault fault = badly_printed(checked)) return fault;
  if (Fault fault = badly_exported(checked, scores)) return fault;
  const report::LintFormat& json = *report::find_lint_format("json");
  if (printed(checked, json, {}) != printed(test::check(files, test::strict()), json, {}))
    return "linted differently when linted again";
  return badly_mended(checked);
}

}  // namespace okr::fuzz
