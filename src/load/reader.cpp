// SPDX-License-Identifier: MIT
#include "reader.h"

#include <okr/text/nearest.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace okr::load {
namespace {

constexpr std::array<std::string_view, 4> to_dos = {"tasks", "todo", "todos", "subtasks"};
constexpr std::array<std::string_view, 6> other_titles = {"name",        "text",      "sentence",
                                                          "description", "objective", "key_result"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

text::Span first_key_or_all(const yaml::Value& mapping) {
  const bool has_key = mapping.index() + 1 < mapping.node().next;
  return has_key ? yaml::Value(mapping.tree(), mapping.index() + 1).span() : mapping.span();
}

std::string example_of(const Field& field) {
  return fmt::format("for example: {}", field.example);
}

std::string listed(const std::vector<Field>& fields) {
  std::string list;
  for (const Field& field : fields) {
    if (!list.empty()) list += ", ";
    list += field.key;
  }
  return list;
}

/// "name: Raise NPS from 31 to 50" where no title stands.
bool is_title(const std::vector<Field>& fields, const yaml::Value& mapping,
              const yaml::Value& key) {
  return holds(other_titles, key.text()) && !mapping.find("title") &&
         std::any_of(fields.begin(), fields.end(),
                     [](const Field& field) { return field.key == "title"; });
}

bool report_derived_field(Reader& in, Entity entity, const yaml::Value& key) {
  const std::span<const std::string_view> derived = derived_keys(entity);
  if (std::find(derived.begin(), derived.end(), key.text()) == derived.end()) return false;
  const std::string_view where = entity == Entity::kpi ? "readings" : "checkins";
  in.report(
      "derived-field", key.span(),
      fmt::format("'{}' is worked out by okr: written down, it is soon wrong and makes merges "
                  "conflict",
                  key.text()),
      fmt::format("remove the line; what is reached is recorded as a line under '{}': "
                  "- 2026-10-05 0.46%",
                  where));
  return true;
}

bool report_nested_tasks(Reader& in, Entity entity, const yaml::Value& key) {
  const bool can = entity == Entity::objective || entity == Entity::key_result;
  if (!can || !holds(to_dos, key.text())) return false;
  in.report("nested-tasks", key.span(),
            fmt::format("{} says what changes, not what is done: tasks do not belong in it",
                        name_of(entity)),
            "move them to a project that supports it:\n"
            "projects:\n"
            "  - id: size-guide\n"
            "    title: A size guide for pans\n"
            "    supports: [trusted/refunds]\n"
            "    tasks:\n"
            "      - {title: Write the guide, done: false}");
  return true;
}

}  // namespace

void Reader::report(std::string_view rule, text::Span span, std::string message, std::string help) {
  problems.push_back(diag::make_diagnostic(rule, span, std::move(message), std::move(help)));
}

bool has_unread_lines(const Reader& in, text::Span span) {
  const auto first =
      std::lower_bound(in.unread.begin(), in.unread.end(), span.begin,
                       [](const text::Span& s, std::uint32_t at) { return s.end <= at; });
  if (first != in.unread.end() && first->begin < std::max(in.limit, span.end)) return true;
  // A mapping begins below its first line where that could not be read.
  if (first == in.unread.begin()) return false;
  const std::uint32_t end = std::prev(first)->end;
  const std::string_view between = std::string_view(in.source.bytes).substr(end, span.begin - end);
  return between.find_first_not_of(" \r\n") == std::string_view::npos;
}

bool has_unread_lines(const Reader& in, const yaml::Value& value) {
  return has_unread_lines(in, value.span());
}

std::string shown(const yaml::Value& value) {
  switch (value.kind()) {
    case yaml::Kind::null:
      return "nothing";
    case yaml::Kind::scalar:
      return quoted(value.text());
    case yaml::Kind::sequence:
      return "a list";
    case yaml::Kind::mapping:
      return "a mapping";
  }
  return "";
}

void report_period(Reader& in, const model::Word& period, std::string message, std::string help) {
  // The calendar has the days that are meant, but not by this name.
  const bool is_other_calendar = model::is_calendar_part_of_fiscal_year(*period, in.config.fiscal);
  if (is_other_calendar) return in.report("bad-date", period.span, std::move(message), {});
  in.report("unknown-period", period.span, std::move(message), std::move(help));
}

void report_wrong_type(Reader& in, const Field& field, const yaml::Value& value) {
  ++in.unread_values;
  in.report("wrong-type", value.span(),
            fmt::format("'{}' must be {}, not {}", field.key, name_of(field.shape), shown(value)),
            example_of(field));
}

void report_missing(Reader& in, Entity entity, const Field& field, const yaml::Value& mapping) {
  in.report("missing-field", first_key_or_all(mapping),
            fmt::format("{} needs '{}', and here is none", name_of(entity), field.key),
            fmt::format("add a line: {}", field.example));
}

void report_empty(Reader& in, const Field& field, text::Span span) {
  ++in.unread_values;
  if (has_unread_lines(in, span)) return;
  in.report("missing-field", span, fmt::format("'{}' has no value", field.key),
            fmt::format("write one, or remove the line; {}", example_of(field)));
}

std::optional<std::size_t> report_unknown_key(Reader& in, Entity entity, const yaml::Value& mapping,
                                              const yaml::Value& key,
                                              const std::vector<Field>& fields) {
  if (report_derived_field(in, entity, key) || report_nested_tasks(in, entity, key))
    return std::nullopt;
  std::vector<std::string_view> known;
  known.reserve(fields.size());
  for (const Field& field : fields) known.push_back(field.key);
  const auto near = is_title(fields, mapping, key) ? "title" : text::nearest(key.text(), known);
  const auto field = std::find_if(fields.begin(), fields.end(),
                                  [&](const Field& f) { return near && f.key == *near; });
  const bool found = field != fields.end();
  in.report("unknown-key", key.span(),
            fmt::format("{} has no field {}{}", name_of(entity), quoted(key.text()),
                        found ? fmt::format(" (did you mean '{}'?)", field->key) : ""),
            found ? example_of(*field) : fmt::format("its fields are: {}", listed(fields)));
  if (!found) return std::nullopt;
  ++in.unread_values;
  return static_cast<std::size_t>(field - fields.begin());
}

void report_not_a(Reader& in, Entity entity, const yaml::Value& value) {
  const std::vector<Field> fields = fields_of(entity);
  in.report(
      "wrong-type", value.span(),
      fmt::format("{} is written as keys with values, not as {}", name_of(entity), shown(value)),
      fmt::format("for example: {{{}, {}}}", fields[0].example, fields[1].example));
}

std::size_t item_count(const yaml::Value& list) {
  std::size_t count = 0;
  if (list.kind() != yaml::Kind::sequence) return count;
  for (std::uint32_t i = list.index() + 1; i < list.node().next; i = list.tree().nodes[i].next)
    ++count;
  return count;
}

}  // namespace okr::load
