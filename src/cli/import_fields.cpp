// SPDX-License-Identifier: MIT
#include "import_fields.h"

#include <okr/text/ascii.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <vector>

namespace okr::cli {
namespace {

using Field = ImportField;

constexpr std::array<std::string_view, import_field_count + 1> names{
    "team",    "person",   "period",     "objective", "objective-id", "objective-owner",
    "why",     "customer", "commitment", "parent",    "key-result",   "id",
    "metric",  "kind",     "baseline",   "target",    "unit",         "direction",
    "current", "date",     "confidence", "note",      "owner",        "due",
    "weight",  "source",   "title",      "skip"};

struct Header {
  std::string_view words;
  Field field;
};

/// As plain_header has them. A field's own name is one too.
constexpr auto headers = std::to_array<Header>({
    {"department", Field::team},
    {"dept", Field::team},
    {"group", Field::team},
    {"squad", Field::team},
    {"tribe", Field::team},
    {"unit name", Field::team},
    {"business unit", Field::team},
    {"team name", Field::team},
    {"owning team", Field::team},
    {"team department", Field::team},
    {"employee", Field::person},
    {"individual", Field::person},
    {"name of person", Field::person},
    {"quarter", Field::period},
    {"cycle", Field::period},
    {"okr cycle", Field::period},
    {"okr period", Field::period},
    {"time period", Field::period},
    {"timeframe", Field::period},
    {"time frame", Field::period},
    {"goal", Field::objective},
    {"goals", Field::objective},
    {"objectives", Field::objective},
    {"objective title", Field::objective},
    {"objective name", Field::objective},
    {"okr objective", Field::objective},
    {"team objective", Field::objective},
    {"o", Field::objective},
    {"objective no", Field::objective_id},
    {"objective number", Field::objective_id},
    {"objective key", Field::objective_id},
    {"o id", Field::objective_id},
    {"o no", Field::objective_id},
    {"goal no", Field::objective_id},
    {"goal id", Field::objective_id},
    {"goal owner", Field::objective_owner},
    {"o owner", Field::objective_owner},
    {"rationale", Field::why},
    {"reason", Field::why},
    {"why now", Field::why},
    {"purpose", Field::why},
    {"motivation", Field::why},
    {"objective description", Field::why},
    {"client", Field::customer},
    {"user", Field::customer},
    {"for whom", Field::customer},
    {"who benefits", Field::customer},
    {"aspirational or committed", Field::commitment},
    {"committed or aspirational", Field::commitment},
    {"commitment type", Field::commitment},
    {"okr type", Field::commitment},
    {"aligned to", Field::parent},
    {"aligns to", Field::parent},
    {"aligned with", Field::parent},
    {"aligns with", Field::parent},
    {"alignment", Field::parent},
    {"supports", Field::parent},
    {"contributes to", Field::parent},
    {"linked to", Field::parent},
    {"parent objective", Field::parent},
    {"parent goal", Field::parent},
    {"parent okr", Field::parent},
    {"parent id", Field::parent},
    {"company objective", Field::parent},
    {"company goal", Field::parent},
    {"department objective", Field::parent},
    {"strategic objective", Field::parent},
    {"key results", Field::key_result},
    {"keyresult", Field::key_result},
    {"key result title", Field::key_result},
    {"key result name", Field::key_result},
    {"kr", Field::key_result},
    {"krs", Field::key_result},
    {"kr title", Field::key_result},
    {"kr name", Field::key_result},
    {"measurable result", Field::key_result},
    {"key result id", Field::id},
    {"key result no", Field::id},
    {"key result number", Field::id},
    {"kr id", Field::id},
    {"kr no", Field::id},
    {"identifier", Field::id},
    {"key", Field::id},
    {"kpi", Field::metric},
    {"measure", Field::metric},
    {"measurement", Field::metric},
    {"metric name", Field::metric},
    {"indicator", Field::metric},
    {"type", Field::kind},
    {"kr type", Field::kind},
    {"item type", Field::kind},
    {"level", Field::kind},
    {"key result type", Field::kind},
    {"metric type", Field::kind},
    {"measure type", Field::kind},
    {"baseline value", Field::baseline},
    {"start", Field::baseline},
    {"starting", Field::baseline},
    {"start value", Field::baseline},
    {"starting value", Field::baseline},
    {"starting point", Field::baseline},
    {"initial", Field::baseline},
    {"initial value", Field::baseline},
    {"from", Field::baseline},
    {"base", Field::baseline},
    {"base value", Field::baseline},
    {"kr baseline", Field::baseline},
    {"target value", Field::target},
    {"targets", Field::target},
    {"goal value", Field::target},
    {"goal target", Field::target},
    {"to", Field::target},
    {"end value", Field::target},
    {"desired value", Field::target},
    {"kr target", Field::target},
    {"units", Field::unit},
    {"unit of measure", Field::unit},
    {"unit of measurement", Field::unit},
    {"uom", Field::unit},
    {"increase or decrease", Field::direction},
    {"trend direction", Field::direction},
    {"current value", Field::current},
    {"actual", Field::current},
    {"actual value", Field::current},
    {"actuals", Field::current},
    {"latest", Field::current},
    {"latest value", Field::current},
    {"now", Field::current},
    {"today", Field::current},
    {"status quo", Field::current},
    {"check in", Field::current},
    {"as of", Field::date},
    {"as of date", Field::date},
    {"check in date", Field::date},
    {"checkin date", Field::date},
    {"measured on", Field::date},
    {"date of value", Field::date},
    {"confidence level", Field::confidence},
    {"confidence score", Field::confidence},
    {"notes", Field::note},
    {"comment", Field::note},
    {"comments", Field::note},
    {"remark", Field::note},
    {"remarks", Field::note},
    {"owners", Field::owner},
    {"owner name", Field::owner},
    {"owner email", Field::owner},
    {"kr owner", Field::owner},
    {"key result owner", Field::owner},
    {"responsible", Field::owner},
    {"responsible person", Field::owner},
    {"accountable", Field::owner},
    {"dri", Field::owner},
    {"lead", Field::owner},
    {"assignee", Field::owner},
    {"assigned to", Field::owner},
    {"champion", Field::owner},
    {"who", Field::owner},
    {"deadline", Field::due},
    {"due date", Field::due},
    {"by when", Field::due},
    {"by", Field::due},
    {"end date", Field::due},
    {"target date", Field::due},
    {"weighting", Field::weight},
    {"kr weight", Field::weight},
    {"name", Field::title},
    {"item", Field::title},
    {"okr", Field::title},
    {"okr title", Field::title},
    {"okr name", Field::title},
    {"data source", Field::source},
    {"source of truth", Field::source},
    {"source of data", Field::source},
    {"dashboard", Field::source},
});

constexpr auto worked_out = std::to_array<std::string_view>(
    {"progress", "completion", "complete", "completed", "percent complete", "progress percent",
     "status", "score", "grade", "rag", "rag status", "health", "updated", "last updated",
     "last update", "kr progress", "objective progress", "attainment", "trend"});

bool is_ascii_word(char c) {
  return text::is_digit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// What stands in brackets is often a word on how to fill the column in.
std::string without_brackets(std::string_view header) {
  std::string out;
  int depth = 0;
  for (const char c : header) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) out += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return out;
}

std::optional<Field> field_of_words(std::string_view words) {
  for (std::size_t i = 0; i < import_field_count; ++i) {
    if (plain_header(names[i]) == words) return static_cast<Field>(i);
  }
  const auto* const found = std::find_if(headers.begin(), headers.end(),
                                         [&](const Header& one) { return one.words == words; });
  return found == headers.end() ? std::nullopt : std::optional(found->field);
}

/// "KR #" is its number and no sentence, while "Target #" holds figures as any target does.
std::optional<Field> field_of_sign(std::string_view header) {
  std::string words;
  for (const char c : header) words += c == '#' ? std::string(" no ") : std::string(1, c);
  if (const auto found = field_of_words(plain_header(words))) return found;
  const auto found = field_of_words(plain_header(header));
  const bool is_figure =
      found == Field::baseline || found == Field::target || found == Field::current;
  return is_figure ? found : std::nullopt;
}

}  // namespace

std::string_view name_of(ImportField field) {
  return names[static_cast<std::size_t>(field)];
}

std::string import_field_names() {
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string plain_header(std::string_view header) {
  std::string out;
  for (const char c : text::to_lower(header)) {
    if (is_ascii_word(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::optional<ImportField> field_of_header(std::string_view header) {
  if (header.find('#') != std::string_view::npos) {
    const auto found = field_of_sign(header);
    return found ? found : field_of_sign(without_brackets(header));
  }
  const auto found = field_of_words(plain_header(header));
  return found ? found : field_of_words(plain_header(without_brackets(header)));
}

bool is_worked_out(std::string_view header) {
  const auto is = [](const std::string& words) {
    return std::find(worked_out.begin(), worked_out.end(), words) != worked_out.end();
  };
  return is(plain_header(header)) || is(plain_header(without_brackets(header)));
}

std::optional<ImportField> field_named(std::string_view name) {
  if (plain_header(name) == name_of(Field::skip)) return Field::skip;
  return field_of_words(plain_header(name));
}

std::string near_field(std::string_view name) {
  return text::did_you_mean(name, names);
}

}  // namespace okr::cli
