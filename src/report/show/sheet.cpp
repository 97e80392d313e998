// SPDX-License-Identifier: MIT
#include "sheet.h"

#include "../explanation/numbers.h"

#include <okr/report/show.h>
#include <okr/rollup/kpis.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

constexpr int indent = 2;
constexpr int field_column = 16;

std::string as_is(std::string_view line) {
  return std::string(line);
}

std::string word(const std::optional<model::Word>& written) {
  return written ? **written : "nothing";
}

std::string guardrail_text(const ShowSheet& sheet, const model::KpiReference& reference) {
  if (!reference.kpi) return *reference.id + ": there is no such KPI";
  const model::Kpi& kpi = sheet.workspace.kpis[*reference.kpi];
  const rollup::KpiState state = rollup::state_of(sheet.workspace, kpi, sheet.as_of());
  std::string text = fmt::format("{}: {}", kpi.title.value, name_of(state.health));
  if (state.value) text += ", " + written(*state.value, kpi.unit);
  if (state.min) text += ", at least " + written(*state.min, kpi.unit);
  if (state.max) text += ", at most " + written(*state.max, kpi.unit);
  return text;
}

}  // namespace

void append_top(ShowSheet& sheet, std::string_view title, std::string_view what, text::Span place) {
  Page& page = sheet.page;
  append_wrapped(page, text::escape_controls(title), {page.text_width, 0, 0},
                 [&](std::string_view line) { return painted(page.screen, Tone::strong, line); });
  append_wrapped(page, text::escape_controls(what), {page.text_width, 0, indent}, as_is);
  const std::string path = text::escape_controls(sheet.places.source(place).path);
  page.out += quiet(page, fmt::format("{}:{}", path, sheet.places.start(place).line)) + '\n';
}

void append_heading(ShowSheet& sheet, std::string_view heading) {
  sheet.page.out += '\n' + painted(sheet.page.screen, Tone::strong, heading) + '\n';
}

void append_field(ShowSheet& sheet, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  Page& page = sheet.page;
  const std::string label = text::escape_controls(name);
  const int width = text::display_width(label);
  const int column = std::max(field_column, indent + width + 2);
  page.out += spaces(indent) + quiet(page, label) + spaces(column - indent - width);
  append_wrapped(page, text::escape_controls(text), {page.text_width, column, field_column}, as_is);
}

void append_lines(ShowSheet& sheet, const std::vector<SheetLine>& lines) {
  constexpr int narrowest_text = 30;
  Page& page = sheet.page;
  std::vector<int> widths;
  for (const SheetLine& line : lines) {
    widths.resize(std::max(widths.size(), line.cells.size()));
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
      const std::string cell = text::escape_controls(line.cells[i]);
      widths[i] = std::max(widths[i], text::display_width(cell));
    }
  }
  for (const SheetLine& line : lines) {
    std::string row = spaces(indent);
    int taken = indent;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
      const std::string cell = text::escape_controls(line.cells[i]);
      row += cell;
      if (widths[i] > 0) row += spaces(widths[i] - text::display_width(cell) + 2);
      if (widths[i] > 0) taken += widths[i] + 2;
    }
    if (line.text.empty() || page.text_width - taken < narrowest_text) {
      row.erase(row.find_last_not_of(' ') + 1);
      page.out += row + '\n';
      if (line.text.empty()) continue;
      taken = 2 * indent + 2;
      row = spaces(taken);
    }
    page.out += row;
    append_wrapped(page, text::escape_controls(line.text), {page.text_width, taken, taken}, as_is);
  }
}

std::string named(const model::Workspace& workspace, const std::string& person) {
  const model::Person* const known = model::find_person(workspace.config, person);
  if (known == nullptr || *known->name == person) return person;
  return fmt::format("{} ({})", *known->name, person);
}

std::string named(const model::Workspace& workspace, const std::vector<std::string>& people) {
  std::string out;
  for (const std::string& person : people) {
    out += (out.empty() ? "" : ", ") + named(workspace, person);
  }
  return out;
}

std::string role_text(const model::Objective& parent, const rollup::Edge& edge) {
  using rollup::Role;
  const std::string key_result =
      edge.key_result ? "key result " + parent.key_results[*edge.key_result].id : "";
  const std::string to = key_result.empty() ? "" : ", to " + key_result;
  switch (edge.role) {
    case Role::counts:
      return key_result.empty() ? "" : " [feeds " + key_result + ']';
    case Role::supports:
      return " [supports " + key_result + ']';
    case Role::not_contributing:
      return " [contributes: false" + to + ']';
    case Role::further_parent:
      return " [a further parent, not counted" + to + ']';
    case Role::other_period:
      return " [of another period, not counted" + to + ']';
    case Role::in_cycle:
      return " [in a circle, not counted" + to + ']';
    case Role::dropped:
      return " [dropped" + to + ']';
  }
  return {};
}

void append_changes(ShowSheet& sheet, const std::vector<model::Change>& changes) {
  if (changes.empty()) return;
  append_heading(sheet, "re-planned");
  std::vector<SheetLine> lines;
  for (const model::Change& change : changes) {
    lines.push_back({{change.date ? model::to_string(**change.date) : "?", word(change.field),
                      fmt::format("{} -> {}", word(change.from), word(change.to))},
                     change.reason ? **change.reason : "no reason given"});
  }
  append_lines(sheet, lines);
}

void append_guardrails(ShowSheet& sheet, const std::vector<model::KpiReference>& guardrails) {
  for (const model::KpiReference& reference : guardrails) {
    append_field(sheet, "guardrail", guardrail_text(sheet, reference));
  }
}

std::string show_text(const model::Workspace& workspace, const rollup::Scores& scores,
                      const model::Found& found, const Screen& screen) {
  ShowSheet sheet{workspace, scores, page_on(screen, 0), Places(workspace.sources)};
  if (found.key_result) {
    append_key_result(sheet, {found.objective.value(), *found.key_result});
  } else {
    append_objective(sheet, found.objective.value());
  }
  return std::move(sheet.page.out);
}

}  // namespace okr::report
