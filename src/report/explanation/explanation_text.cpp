// SPDX-License-Identifier: MIT
// An explanation as a page: headings with their answers, inputs in columns, sums as one writes them
// on paper. Formulas are plain ASCII, so that they can be pasted into a calculator.
#include "../page.h"
#include "../places.h"
#include "explanation.h"
#include "numbers.h"

#include <okr/report/explanation.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

constexpr int indent = 2;
constexpr int formula_indent = 4;
constexpr int continued_indent = 6;

struct Sheet {
  Page page;
  Places places;
};

std::string place_of(Sheet& sheet, text::Span span) {
  return fmt::format("{}:{}", text::escape_controls(sheet.places.source(span).path),
                     sheet.places.start(span).line);
}

std::string padded(std::string_view s, int width) {
  return std::string(s) + spaces(width - text::display_width(s));
}

/// `text` behind what stands at `taken` already, then the place, in quiet where it is whole.
void append_text(Sheet& sheet, std::string_view text, int taken, int hang,
                 const std::optional<text::Span>& span) {
  Page& page = sheet.page;
  std::string all(text);
  const std::string place = span ? place_of(sheet, *span) : "";
  if (!place.empty()) all += (all.empty() ? "" : "  ") + place;
  append_wrapped(page, all, {page.text_width, taken, hang}, [&](std::string_view line) {
    // A break within the two blanks in front of the place leaves one of them.
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    if (place.empty() || !line.ends_with(place)) return std::string(line);
    return std::string(line.substr(0, line.size() - place.size())) + quiet(page, place);
  });
}

void append_remark(Sheet& sheet, const Remark& remark) {
  sheet.page.out += spaces(indent);
  append_text(sheet, text::escape_controls(remark.text), indent, indent + 2, remark.place);
}

void append_equation(Sheet& sheet, const Equation& equation) {
  Page& page = sheet.page;
  std::string whole;
  for (const std::string& step : equation.steps) whole += (whole.empty() ? "" : " = ") + step;
  page.out += spaces(formula_indent);
  append_wrapped(page, whole, {page.text_width, formula_indent, continued_indent},
                 [&](std::string_view line) { return std::string(line); });
}

/// Columns that must be free for any of what stands behind the value to go there.
int first_word(Sheet& sheet, const Input& input) {
  const std::string note = text::escape_controls(input.note);
  if (note.empty()) return text::display_width(place_of(sheet, *input.place));
  return text::display_width(std::string_view(note).substr(0, note.find(' ')));
}

/// A new line in place of the blanks that the last one ends with.
void start_line(Page& page, int hang) {
  page.out.erase(page.out.find_last_not_of(' ') + 1);
  page.out += '\n' + spaces(hang);
}

/// Inputs that follow each other stand in columns.
void append_inputs(Sheet& sheet, const std::vector<const Input*>& inputs) {
  constexpr int widest_column = 28;
  int names = 0;
  int values = 0;
  for (const Input* const input : inputs) {
    names = std::max(names, text::display_width(text::escape_controls(input->name)));
    values = std::max(values, text::display_width(text::escape_controls(input->value)));
  }
  names = std::min(names, widest_column);
  values = std::min(values, widest_column);
  for (const Input* const input : inputs) {
    const std::string name = text::escape_controls(input->name);
    const std::string value = text::escape_controls(input->value);
    std::string line = spaces(formula_indent) + quiet(sheet.page, name) +
                       spaces(names - text::display_width(name)) + "  ";
    int taken = formula_indent + std::max(names, text::display_width(name)) + 2;
    const bool is_last = input->note.empty() && !input->place;
    line += is_last ? value : padded(value, values) + "  ";
    taken += std::max(values, text::display_width(value)) + 2;
    sheet.page.out += line;
    if (is_last) {
      sheet.page.out += '\n';
      continue;
    }
    const int hang = formula_indent + names + 2;
    if (taken + first_word(sheet, *input) > sheet.page.text_width) {
      start_line(sheet.page, hang);
      taken = hang;
    }
    append_text(sheet, text::escape_controls(input->note), taken, hang, input->place);
  }
}

struct Columns {
  int weight = 0;
  int value = 0;
  int part = 0;
  int all() const { return weight + 3 + value + 3 + part; }
};

Columns columns_of(const Sum& sum) {
  const auto width = [](double number) { return static_cast<int>(operand(number).size()); };
  Columns columns{width(weights_of(sum)), 0, width(parts_of(sum))};
  for (const Term& term : sum.terms) {
    columns.weight = std::max(columns.weight, width(term.weight));
    columns.value = std::max(columns.value, width(term.value));
    columns.part = std::max(columns.part, width(part_of(term)));
  }
  return columns;
}

std::string words_of(const Term& term) {
  std::string words = term.label;
  if (!term.title.empty()) words += ": " + term.title;
  if (!term.note.empty()) words += " [" + term.note + "]";
  return text::escape_controls(words);
}

void append_term(Sheet& sheet, const Term& term, const Columns& columns) {
  constexpr int narrowest_text = 26;
  Page& page = sheet.page;
  const std::string weight = operand(term.weight);
  page.out += spaces(formula_indent + columns.weight - static_cast<int>(weight.size())) + weight +
              " x " + padded(operand(term.value), columns.value) + " = " +
              padded(operand(part_of(term)), columns.part);
  int hang = formula_indent + columns.all() + 2;
  if (page.text_width - hang < narrowest_text) {
    hang = formula_indent + columns.weight + 3;
    start_line(page, hang);
  } else {
    page.out += "  ";
  }
  append_text(sheet, words_of(term), hang, hang, term.place);
}

void append_sum(Sheet& sheet, const Sum& sum) {
  const Columns columns = columns_of(sum);
  Page& page = sheet.page;
  page.out += spaces(formula_indent) + quiet(page, "weight x " + sum.of + " = part") + '\n';
  for (const Term& term : sum.terms) append_term(sheet, term, columns);
  page.out +=
      spaces(formula_indent) + std::string(static_cast<std::size_t>(columns.all()), '-') + '\n';
  if (!has_totals(sum)) return append_remark(sheet, {"the weights are too large to be added up"});
  const std::string weights = operand(weights_of(sum));
  page.out += spaces(formula_indent + columns.weight - static_cast<int>(weights.size())) + weights +
              spaces(columns.value + 6) + operand(parts_of(sum)) + '\n';
}

void append_entries(Sheet& sheet, const std::vector<Entry>& entries) {
  std::vector<const Input*> inputs;
  const auto flush = [&] {
    if (!inputs.empty()) append_inputs(sheet, inputs);
    inputs.clear();
  };
  for (const Entry& entry : entries) {
    if (const auto* input = std::get_if<Input>(&entry)) {
      inputs.push_back(input);
      continue;
    }
    flush();
    if (const auto* remark = std::get_if<Remark>(&entry)) append_remark(sheet, *remark);
    if (const auto* equation = std::get_if<Equation>(&entry)) append_equation(sheet, *equation);
    if (const auto* sum = std::get_if<Sum>(&entry)) append_sum(sheet, *sum);
  }
  flush();
}

void append_section(Sheet& sheet, const Section& section) {
  Page& page = sheet.page;
  const std::string heading = section.name + ": " + text::escape_controls(section.answer);
  page.out += '\n';
  append_wrapped(page, heading, {page.text_width, 0, indent},
                 [&](std::string_view line) { return painted(page.screen, Tone::strong, line); });
  append_entries(sheet, section.entries);
}

void append_head(Sheet& sheet, const Explanation& explanation) {
  Page& page = sheet.page;
  append_wrapped(page, text::escape_controls(explanation.title), {page.text_width, 0, 0},
                 [&](std::string_view line) { return painted(page.screen, Tone::strong, line); });
  // "kpi:nps" says already what it is.
  const bool says_kind = explanation.reference.starts_with(explanation.kind + ':');
  const std::string what = fmt::format("{}{}, as of {}", says_kind ? "" : explanation.kind + ' ',
                                       text::escape_controls(explanation.reference),
                                       model::to_string(explanation.as_of));
  append_wrapped(page, what, {page.text_width, 0, indent},
                 [](std::string_view line) { return std::string(line); });
  page.out += quiet(page, place_of(sheet, explanation.place)) + '\n';
  if (!explanation.summary.empty()) page.out += '\n' + explanation.summary + '\n';
}

}  // namespace

std::string explanation_text(const model::Workspace& workspace, const rollup::Scores& scores,
                             const model::Found& found, const Screen& screen) {
  const Explanation explanation = explain(workspace, scores, found);
  Sheet sheet{page_on(screen, 0), Places(workspace.sources)};
  append_head(sheet, explanation);
  for (const Section& section : explanation.sections) append_section(sheet, section);
  return std::move(sheet.page.out);
}

}  // namespace okr::report
