// SPDX-License-Identifier: MIT
#include "entities.h"
#include "row.h"
#include "values.h"

#include <fmt/format.h>

#include <array>

namespace okr::load {
namespace {

using model::Kpi;

constexpr std::array<std::string_view, 4> categories = {"financial", "customer", "product", "tech"};

void read_category(Reader& in, const Field& field, const yaml::Value& value, Kpi& into) {
  if (const auto choice = read_choice(in, field, value))
    into.category = model::Word{std::string(categories[**choice]), choice->span};
}

void read_every_days(Reader& in, const Field& field, const yaml::Value& value, Kpi& into) {
  const auto days = read_whole_number(in, field, value);
  if (days && **days < 1) {
    return in.report("bad-value", days->span, "'every_days' must be at least 1, not 0",
                     "for example: every_days: 30");
  }
  into.every_days = days;
}

constexpr std::array<Row<Kpi>, 9> rows = {{
    {{"id", Shape::id, "its name in 'kpi' and 'guardrails'; unique in the repository", "id: nps",
      true},
     as_id},
    {{"title", Shape::text, "what is watched", "title: Net promoter score", true},
     as_text<&Kpi::title>},
    {{"category", Shape::choice, "financial, customer, product or tech", "category: customer",
      false, Entity::kpi, categories},
     read_category},
    {{"owner", Shape::name, "who watches it", "owner: ines"}, as_word<&Kpi::owner>},
    {{"min", Shape::quantity, "the lowest healthy value", "min: 30"}, as_quantity<&Kpi::min>},
    {{"max", Shape::quantity, "the highest healthy value", "max: 200 ms"}, as_quantity<&Kpi::max>},
    {{"every_days", Shape::whole_number, "days after which a reading is due", "every_days: 30"},
     read_every_days},
    {{"source", Shape::text, "where its values come from", "source: survey tool"},
     as_word<&Kpi::source>},
    {{"readings", Shape::lines, "one line a reading: day, value, @author, note",
      "readings: [2026-10-05 34]", false, Entity::checkin}},
}};

std::string unit_of(const Kpi& kpi) {
  if (kpi.min && !(*kpi.min)->unit.empty()) return (*kpi.min)->unit;
  return kpi.max ? (*kpi.max)->unit : std::string();
}

std::string unit_of_first_reading(const Kpi& kpi) {
  for (const model::CheckIn& reading : kpi.readings) {
    const auto* level = reading.value ? std::get_if<model::Quantity>(&**reading.value) : nullptr;
    if (level != nullptr) return level->unit;
  }
  return {};
}

void check_bounds(Reader& in, const Kpi& kpi) {
  if (!kpi.min || !kpi.max) return;
  const auto min = prose::convert(**kpi.min, kpi.unit);
  const auto max = prose::convert(**kpi.max, kpi.unit);
  if (!min || !max || *min <= *max) return;
  in.report("bad-bounds", kpi.max->span,
            fmt::format("'max' is {}, below 'min' {}: no value could be healthy",
                        prose::to_string(**kpi.max), prose::to_string(**kpi.min)),
            "swap the two, or remove the one that is not meant");
  in.problems.back().related.push_back({"'min' is here", kpi.min->span});
}

}  // namespace

std::optional<Kpi> read_kpi(Reader& in, const yaml::Value& value) {
  if (value.kind() != yaml::Kind::mapping) {
    report_not_a(in, Entity::kpi, value);
    return std::nullopt;
  }
  Kpi kpi;
  kpi.span = value.span();
  kpi.file = value.span().file;
  read_fields<Kpi>(in, Entity::kpi, rows, value, kpi);
  if (!kpi.id_written) kpi.id_span = kpi.title.value.empty() ? value.span() : kpi.title.span;
  kpi.unit = unit_of(kpi);
  if (const auto readings = value.find("readings"))
    kpi.readings = read_checkins(in, *readings, {kpi.unit, CheckInForm::Value::level, "readings"});
  if (kpi.unit.empty()) kpi.unit = unit_of_first_reading(kpi);
  check_bounds(in, kpi);
  return kpi;
}

std::vector<Field> kpi_fields() {
  return fields_in<Kpi>(rows);
}

}  // namespace okr::load
