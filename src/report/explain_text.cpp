// SPDX-License-Identifier: MIT
// Top to bottom as one would tell it: the words, what they make of it, the measure, what to mend.
#include "marked_text.h"
#include "measure_words.h"
#include "page.h"

#include <okr/lint/task_words.h>
#include <okr/report/explain.h>

#include <fmt/format.h>

namespace okr::report {
namespace {

using lint::SentenceReading;
using lint::SentenceRole;
using prose::Measure;
using prose::Range;

Marked marked(Range range) {
  return {range.begin, range.end};
}

std::string_view words_at(const SentenceReading& reading, Range range) {
  return std::string_view(reading.text).substr(range.begin, range.end - range.begin);
}

std::string_view word_for(prose::Direction direction) {
  return direction == prose::Direction::increase ? "up" : "down";
}

void mark_measure(const Measure& m, std::vector<NamedMark>& marks) {
  const auto add = [&](const std::optional<prose::Figure>& figure, std::string_view name) {
    if (figure) marks.push_back({marked(figure->range), std::string(name)});
  };
  add(m.baseline, "from");
  add(m.target, "to");
  add(m.min, "at least");
  add(m.max, "at most");
  add(m.relative, "by");
  if (m.deadline) marks.push_back({marked(m.deadline->range), "by when"});
  marks.push_back({marked(m.metric_range), "metric"});
  if (m.direction) {
    marks.push_back({marked(m.direction_range), std::string(word_for(*m.direction))});
  }
  marks.push_back({marked(m.unit_range), "unit"});
}

/// What matters most comes first: it is drawn where two share words.
std::vector<NamedMark> marks_of(const SentenceReading& reading) {
  std::vector<NamedMark> marks;
  if (reading.task) marks.push_back({marked(reading.task->range), "task", Tone::warning});
  if (reading.measure) mark_measure(*reading.measure, marks);
  for (const prose::Number& number : reading.numbers) {
    marks.push_back({marked(number.range), "number"});
  }
  if (reading.yes_or_no) marks.push_back({marked(reading.yes_or_no->range), "yes or no"});
  return marks;
}

std::string_view name_of(prose::Certainty certainty) {
  switch (certainty) {
    case prose::Certainty::low:
      return "low";
    case prose::Certainty::medium:
      return "medium";
    case prose::Certainty::high:
      return "high";
  }
  return {};
}

std::string task_decision(const SentenceReading& reading) {
  const bool counts = reading.role == SentenceRole::key_result && reading.measure;
  const std::string_view words = words_at(reading, reading.task->range);
  return fmt::format("a task, with {} confidence: \"{}\" {}{}", name_of(reading.task->certainty),
                     words, lint::what_task_words_say(words),
                     counts ? ", and the number counts what is made" : "");
}

std::string objective_decision(const SentenceReading& reading) {
  if (!reading.numbers.empty()) {
    return fmt::format("an objective that measures: \"{}\" belongs in a key result",
                       words_at(reading, reading.numbers.front().range));
  }
  return "an objective: no word names something to make, no number measures";
}

std::string measured_decision(const SentenceReading& reading) {
  const Measure& m = *reading.measure;
  const std::string metric =
      m.metric.empty() ? "what the number counts" : fmt::format("\"{}\"", m.metric);
  if (m.kind == prose::Kind::threshold || m.kind == prose::Kind::maintain) {
    return fmt::format("a result: it says within which bound {} is to be", metric);
  }
  const Range verb = m.direction_range;
  if (verb.begin < verb.end && verb.end <= m.metric_range.begin) {
    return fmt::format("a result: \"{}\" moves {}, and the number says how far",
                       words_at(reading, verb), metric);
  }
  return fmt::format("a result: it says where {} is to get", metric);
}

/// What the sentence is taken for, and the words that decide it.
std::string decision(const SentenceReading& reading) {
  if (!reading.english) return "okr.yaml says that it is not English: only numbers are read";
  if (reading.task) return task_decision(reading);
  if (reading.role == SentenceRole::objective) return objective_decision(reading);
  if (reading.measure) return measured_decision(reading);
  if (reading.yes_or_no) {
    return fmt::format("a result that is reached or not: \"{}\" has no number between",
                       words_at(reading, reading.yes_or_no->range));
  }
  return "neither a task nor measured: no word names something to make, no number says when it is "
         "reached";
}

/// "  from       0.5%"
struct Row {
  std::string_view name;
  std::string value;
  std::string words = {};  ///< as written, where that is not how the value reads
};

Row figure_row(const SentenceReading& reading, std::string_view name, const prose::Figure& figure,
               std::string_view unit) {
  Row row{name, prose::to_string({snapped(figure.value), std::string(unit)})};
  const std::string_view words = words_at(reading, figure.range);
  if (!row.value.starts_with(words)) row.words = words;
  return row;
}

std::string_view meaning_of(prose::Kind kind) {
  switch (kind) {
    case prose::Kind::metric:
      return "metric: progress is the way made towards the target";
    case prose::Kind::threshold:
      return "threshold: the latest value is within the bound or not";
    case prose::Kind::maintain:
      return "maintain: what counts is how often it is within the bound";
    case prose::Kind::binary:
      return "binary: it is reached or not";
    case prose::Kind::milestones:
      return "milestones: it is reached step by step";
  }
  return {};
}

std::string_view unit_of_change(const Measure& m) {
  if (m.relative_kind == prose::Relative::percent) return "%";
  return m.relative_kind == prose::Relative::points ? "points" : std::string_view(m.unit);
}

std::vector<Row> rows_of(const SentenceReading& reading) {
  const Measure& m = *reading.measure;
  const std::string_view unit = unit_of(m);
  std::vector<Row> rows;
  const auto add = [&](std::string_view name, const std::optional<prose::Figure>& figure,
                       std::string_view in) {
    if (figure) rows.push_back(figure_row(reading, name, *figure, in));
  };
  if (!m.metric.empty()) rows.push_back({"metric", m.metric});
  rows.push_back({"kind", std::string(meaning_of(m.kind))});
  if (m.direction) rows.push_back({"direction", std::string(word_for(*m.direction))});
  add("from", m.baseline, unit);
  if (m.from_nothing && !m.baseline) rows.push_back({"from", "0: what is counted begins at none"});
  add("to", m.target, unit);
  add("at least", m.min, unit);
  add("at most", m.max, unit);
  add("by", m.relative, unit_of_change(m));
  if (m.deadline) rows.push_back({"by when", m.deadline->text});
  return rows;
}

void append_row(Page& page, const Row& row) {
  constexpr int column = 13;
  const int padding = column - 2 - static_cast<int>(row.name.size());
  page.out += "  " + quiet(page, row.name) + spaces(padding);
  std::string value = text::escape_controls(row.value);
  if (!row.words.empty()) value += fmt::format(" (\"{}\")", text::escape_controls(row.words));
  append_wrapped(page, value, {page.text_width, column, column},
                 [](std::string_view line) { return std::string(line); });
}

void append_line(Page& page, std::string_view text, Tone tone) {
  append_wrapped(page, text::escape_controls(text), {page.text_width, 0, 2},
                 [&](std::string_view line) { return painted(page.screen, tone, line); });
}

void append_finding(Page& page, const SentenceReading& reading, const diag::Diagnostic& d) {
  append_headline(page, d);
  const auto append_words = [&](text::Span span, Mark mark) {
    append_marked_line(page, "", reading.text, {span.begin, span.end}, mark);
  };
  append_words(d.span, {'^', tone_of(d.severity)});
  for (const diag::Related& related : d.related) {
    append_note(page, related.message);
    append_words(related.span, {'-', Tone::quiet});
  }
  if (!d.help.empty()) append_footer(page, "help", d.help);
  append_footer(page, "confidence", diag::name_of(d.confidence));
}

}  // namespace

std::string explain_text(const SentenceReading& reading, const Screen& screen) {
  Page page = page_on(screen, 1);
  page.out = marked_text(reading.text, marks_of(reading), screen) + '\n';
  append_line(page, decision(reading), Tone::strong);
  if (reading.measure) {
    for (const Row& row : rows_of(reading)) append_row(page, row);
  }
  for (const diag::Diagnostic& d : reading.findings) {
    page.out += '\n';
    append_finding(page, reading, d);
  }
  if (reading.findings.empty()) {
    page.out += '\n';
    append_line(page, "no findings", Tone::quiet);
  }
  return std::move(page.out);
}

}  // namespace okr::report
