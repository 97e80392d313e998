// SPDX-License-Identifier: MIT
#include "checkboxes.h"
#include "entities.h"
#include "measure.h"
#include "row.h"
#include "subject.h"
#include "values.h"

#include <okr/load/fields.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::load {
namespace {

using model::KeyResult;

constexpr std::array<std::string_view, 5> kinds = {"metric", "threshold", "maintain", "binary",
                                                   "milestones"};
constexpr std::array<std::string_view, 2> directions = {"increase", "decrease"};
constexpr std::array<std::string_view, 2> indicators = {"leading", "lagging"};

void read_its_kpi(Reader& in, const Field& field, const yaml::Value& value, KeyResult& into) {
  if (auto id = read_word(in, field, value)) into.kpi = model::KpiReference{std::move(*id), {}};
}

void read_its_milestones(Reader& in, const Field& field, const yaml::Value& list, KeyResult& into) {
  into.milestones_span = list.span();
  into.milestones = read_milestones(in, field, list);
}

void read_its_checkpoints(Reader& in, const Field& field, const yaml::Value& list,
                          KeyResult& into) {
  into.checkpoints = read_checkpoints(in, field, list);
}

void read_guardrails(Reader& in, const Field& field, const yaml::Value& value, KeyResult& into) {
  into.guardrails = read_kpi_references(in, field, value);
}

void read_all_changes(Reader& in, const Field& field, const yaml::Value& value, KeyResult& into) {
  into.changes = read_changes(in, field, value);
}

void read_carried_from(Reader& in, const Field& field, const yaml::Value& value, KeyResult& into) {
  into.carried_from = read_reference(in, field, value);
}

constexpr std::array<Row<KeyResult>, 26> rows = {{
    {{"id", Shape::id, "its name in references, from here on", "id: refunds"}, as_id},
    {{"title", Shape::text, "the measure as a sentence",
      "title: Lower the refund rate from 0.5% to 0.2%", true},
     as_text<&KeyResult::title>},
    {{"owner", Shape::names, "who is accountable; the objective's owner where left out",
      "owner: sam"},
     as_words<&KeyResult::owners>},
    {{"metric", Shape::text, "what is measured", "metric: refund rate"},
     as_word<&KeyResult::metric>},
    {{"kind", Shape::choice, "how it is judged; where left out, its fields and sentence say it",
      "kind: binary", false, Entity::key_result, kinds},
     as_choice<&KeyResult::kind>},
    {{"baseline", Shape::quantity, "where it starts", "baseline: 0.5%"},
     as_quantity<&KeyResult::baseline>},
    {{"target", Shape::quantity, "where it is to be at the end", "target: 0.2%"},
     as_quantity<&KeyResult::target>},
    {{"min", Shape::quantity, "the lowest value that is good enough", "min: 99.9%"},
     as_quantity<&KeyResult::min>},
    {{"max", Shape::quantity, "the highest value that is good enough", "max: 200 ms"},
     as_quantity<&KeyResult::max>},
    {{"unit", Shape::text, "what is counted", "unit: customers"}, as_word<&KeyResult::unit>},
    {{"direction", Shape::choice, "which way is better; where left out, baseline and target say it",
      "direction: decrease", false, Entity::key_result, directions},
     as_choice<&KeyResult::direction>},
    {{"start", Shape::date, "a later begin than the period's", "start: 2026-11-01"},
     as_date<&KeyResult::start>},
    {{"due", Shape::date, "an earlier end than the period's", "due: 2026-11-30"},
     as_date<&KeyResult::due>},
    {{"weight", Shape::number, "how much it counts in its objective; default 1", "weight: 2"},
     as_number<&KeyResult::weight>},
    {{"indicator", Shape::choice, "leading: it moves before the outcome does; lagging: after it",
      "indicator: leading", false, Entity::key_result, indicators},
     as_choice<&KeyResult::indicator>},
    {{"source", Shape::text, "where its values come from", "source: billing dashboard"},
     as_word<&KeyResult::source>},
    {{"kpi", Shape::name, "the KPI whose readings are its values", "kpi: nps"}, read_its_kpi},
    {{"confidence", Shape::confidence, "how sure you are at the start, 0 to 10", "confidence: 5"},
     as_confidence<&KeyResult::confidence>},
    {{"milestones", Shape::entities, "what is reached on the way, in place of a number",
      "milestones: [{title: The pilot runs in three shops, due: 2026-11-15}]", false,
      Entity::milestone},
     read_its_milestones},
    {{"checkpoints", Shape::entities, "values planned for days on the way",
      "checkpoints: [{date: 2026-10-31, value: 0.4%}]", false, Entity::checkpoint},
     read_its_checkpoints},
    {{"stretch", Shape::quantity, "a value beyond the target; shown, not counted", "stretch: 0.1%"},
     as_quantity<&KeyResult::stretch>},
    {{"guardrails", Shape::names, "KPIs that must stay healthy meanwhile", "guardrails: [nps]"},
     read_guardrails},
    {{"changes", Shape::entities, "what was re-planned after the period began, and why",
      "changes: [{date: 2026-11-02, field: target, from: 0.2%, to: 0.3%, reason: The supplier "
      "changed}]",
      false, Entity::change},
     read_all_changes},
    {{"dropped", Shape::date, "the day from which it counts no longer", "dropped: 2026-11-02"},
     as_date<&KeyResult::dropped>},
    {{"reason", Shape::text, "why it was dropped", "reason: The dashboard is gone"},
     as_word<&KeyResult::reason>},
    {{"carried_from", Shape::reference, "the key result of an earlier period that it goes on with",
      "carried_from: 2026-Q3/product/trusted/refunds"},
     read_carried_from},
}};

constexpr Field checkins_field{"checkins",
                               Shape::lines,
                               "one line a check-in: day, value, confidence, @author, note",
                               "checkins: [2026-10-05 0.46% 7/10 Fewer sizing returns]",
                               false,
                               Entity::checkin};

// The rows of all that is read at once, and the check-ins, which need the measure.
constexpr std::array<Row<KeyResult>, rows.size() + 1> rows_with_checkins = [] {
  std::array<Row<KeyResult>, rows.size() + 1> all{};
  for (std::size_t i = 0; i < rows.size(); ++i) all[i] = rows[i];
  all[rows.size()] = {checkins_field, nullptr};
  return all;
}();

// "NPS: from 30 to 50" is a key with a value to YAML. Of longer ones the parser has said so; here a
// lone key that is no field, nor near one, shows it.
bool is_split_sentence(const yaml::Value& item) {
  if (item.kind() != yaml::Kind::mapping || item.style() != yaml::Style::block) return false;
  const yaml::Value key(item.tree(), item.index() + 1);
  const yaml::Value value(item.tree(), key.node().next);
  if (value.node().next != item.node().next || value.kind() != yaml::Kind::scalar) return false;
  constexpr std::array<std::string_view, 4> others = {"current", "progress", "updated", "tasks"};
  std::vector<std::string_view> known(others.begin(), others.end());
  for (const Row<KeyResult>& row : rows_with_checkins) known.push_back(row.field.key);
  return !text::nearest(key.text(), known);
}

model::Text take_split_sentence(Reader& in, const yaml::Value& item) {
  const yaml::Value key(item.tree(), item.index() + 1);
  const std::string sentence(text::slice(in.source, item.span()));
  in.report("file-syntax", key.span(),
            "text with ': ' in it must be in quotes, or it reads as a key with a value",
            fmt::format("quote the whole line: - \"{}\"", sentence));
  return {sentence, item.span(), {}};
}

bool read_body(Reader& in, const yaml::Value& value, KeyResult& kr) {
  kr.span = value.span();
  if (is_split_sentence(value)) {
    kr.title = take_split_sentence(in, value);
    kr.bare_sentence = true;
    kr.unread_parts = true;
  } else if (value.kind() == yaml::Kind::mapping) {
    const std::size_t before = in.unread_values;
    read_fields<KeyResult>(in, Entity::key_result, rows_with_checkins, value, kr);
    if (is_checkbox(kr.title.value)) {
      report_checkbox(in, Entity::key_result, kr.title.span);
      return false;
    }
    // Of what has no sentence, its absence is all that is said.
    kr.unread_parts =
        has_unread_lines(in, value) || in.unread_values != before || kr.title.value.empty();
  } else if (is_checkbox(text::slice(in.source, value.span()))) {
    report_checkbox(in, Entity::key_result, value.span());
    return false;
  } else if (value.kind() == yaml::Kind::scalar) {
    kr.bare_sentence = true;
    kr.unread_parts = has_unread_lines(in, value);
    auto title = read_text(in, rows[1].field, value);
    if (!title) return false;
    kr.title = std::move(*title);
  } else {
    report_not_a(in, Entity::key_result, value);
    kr.unread_parts = true;  // it counts as one, and nothing more is said of it
  }
  if (!kr.id_written) kr.id_span = kr.title.value.empty() ? value.span() : kr.title.span;
  return true;
}

void check_bounds(Reader& in, const KeyResult& kr) {
  const model::Measure& m = kr.measure;
  if (kr.min && kr.max && m.min && m.max && **m.min > **m.max) {
    in.report("bad-bounds", kr.max->span,
              fmt::format("'max' is {}, below 'min' {}: no value could be in bounds",
                          prose::to_string(**kr.max), prose::to_string(**kr.min)),
              "swap the two, or remove the one that is not meant");
    in.problems.back().related.push_back({"'min' is here", kr.min->span});
  }
  if (kr.start && kr.due && **kr.start > **kr.due) {
    in.report("bad-bounds", kr.due->span,
              fmt::format("it is due on {}, before it starts on {}", model::to_string(**kr.due),
                          model::to_string(**kr.start)),
              "swap the two, or mend the one that is wrong");
    in.problems.back().related.push_back({"it starts here", kr.start->span});
  }
  if (kr.weight && **kr.weight < 0)
    in.report("bad-bounds", kr.weight->span, "a weight cannot be below 0",
              "write 0 for what does not count, or a number above");
}

void check_milestones(Reader& in, const KeyResult& kr) {
  const bool declared = kr.kind && **kr.kind == prose::Kind::milestones;
  if (!kr.milestones.empty() || kr.unread_parts || (!declared && !kr.milestones_span)) return;
  const text::Span span = kr.milestones_span ? *kr.milestones_span : kr.kind->span;
  in.report("bad-bounds", span, "milestones are what it is judged by, and none is listed",
            "list them, for example:\n"
            "milestones:\n"
            "  - {title: The pilot runs in three shops, due: 2026-11-15}");
}

CheckInForm form_of(const KeyResult& kr) {
  CheckInForm form;
  form.unit = kr.measure.unit;
  if (kr.kpi || !kr.measure.kind || kr.measure.kind == prose::Kind::milestones) {
    form.value = CheckInForm::Value::none;
  } else if (kr.measure.kind == prose::Kind::binary) {
    form.value = CheckInForm::Value::answer;
  }
  return form;
}

}  // namespace

std::string_view word_of(model::Kind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

bool read_key_result(Reader& in, const yaml::Value& value, KeyResult& into) {
  if (!read_body(in, value, into)) return false;
  into.reading = prose::read_key_result(into.title.value, in.config.words, in.config.currency);
  if (!in.config.english) into.reading.task.reset();
  into.measure = settle_measure(in, into);
  if (in.config.english) into.subject = subject_of(into);
  check_bounds(in, into);
  check_milestones(in, into);
  if (const auto list = value.find("checkins"))
    into.checkins = read_checkins(in, *list, form_of(into));
  return true;
}

std::vector<Field> key_result_fields() {
  return fields_in<KeyResult>(rows_with_checkins);
}

}  // namespace okr::load
