// SPDX-License-Identifier: MIT
// The small records of objectives and key results: changes, reviews, milestones, checkpoints.
#include "entities.h"
#include "ids.h"
#include "row.h"
#include "values.h"

#include <okr/load/fields.h>

#include <fmt/format.h>

#include <array>
#include <unordered_map>

namespace okr::load {
namespace {

using model::Change;
using model::Checkpoint;
using model::Milestone;
using model::Review;

constexpr std::array<std::string_view, 10> changeable = {
    "baseline", "target", "min",        "max",   "direction",
    "due",      "weight", "commitment", "owner", "aligned_to"};

void read_changed_field(Reader& in, const Field& field, const yaml::Value& value, Change& into) {
  if (const auto choice = read_choice(in, field, value))
    into.field = model::Word{std::string(changeable[**choice]), choice->span};
}

constexpr std::array<Row<Change>, 5> change_rows = {{
    {{"date", Shape::date, "the day of the change", "date: 2026-11-02", true},
     as_date<&Change::date>},
    {{"field", Shape::choice, "what was changed", "field: target", true, Entity::change,
      changeable},
     read_changed_field},
    {{"from", Shape::text, "what it was", "from: 0.2%"}, as_word<&Change::from>},
    {{"to", Shape::text, "what it is now", "to: 0.3%"}, as_word<&Change::to>},
    {{"reason", Shape::text, "why", "reason: The new supplier starts in January"},
     as_word<&Change::reason>},
}};

constexpr std::array<std::string_view, 5> decisions = {"keep", "redirect", "carry_over", "close",
                                                       "drop"};

void read_grade(Reader& in, const Field& field, const yaml::Value& value, Review& into) {
  into.grade = read_number(in, field, value);
  if (!into.grade || (**into.grade >= 0 && **into.grade <= 1)) return;
  in.report("bad-value", value.span(),
            fmt::format("'grade' goes from 0 to 1, and {} is outside", shown(value)),
            "for example: grade: 0.7");
  into.grade.reset();
}

constexpr std::array<Row<Review>, 4> review_rows = {{
    {{"grade", Shape::number, "your own judgement, 0 to 1, shown beside the score", "grade: 0.7"},
     read_grade},
    {{"reason", Shape::text, "why the grade is what it is", "reason: The guide came late"},
     as_word<&Review::reason>},
    {{"learnings", Shape::text, "what you would do again, or differently",
      "learnings: Sizing guides pay off at once"},
     as_word<&Review::learnings>},
    {{"decision", Shape::choice, "what happens to it next", "decision: carry_over", false,
      Entity::review, decisions},
     as_choice<&Review::decision>},
}};

void read_milestone_id(Reader& in, const Field& field, const yaml::Value& value, Milestone& into) {
  if (auto id = read_id(in, field, value)) {
    into.id = std::move(id->value);
    into.id_written = true;
  }
}

constexpr std::array<Row<Milestone>, 6> milestone_rows = {{
    {{"id", Shape::id, "its name in references", "id: pilot"}, read_milestone_id},
    {{"title", Shape::text, "what is reached", "title: The pilot runs in three shops", true},
     as_word<&Milestone::title>},
    {{"due", Shape::date, "the day it is planned for", "due: 2026-11-15"},
     as_date<&Milestone::due>},
    {{"done", Shape::date, "the day it was reached", "done: 2026-11-12"},
     as_date<&Milestone::done>},
    {{"weight", Shape::number, "how much it counts; default 1", "weight: 2"},
     as_number<&Milestone::weight>},
    {{"dropped", Shape::date, "from this day on it does not count", "dropped: 2026-11-02"},
     as_date<&Milestone::dropped>},
}};

constexpr std::array<Row<Checkpoint>, 2> checkpoint_rows = {{
    {{"date", Shape::date, "the day", "date: 2026-10-31", true}, as_date<&Checkpoint::date>},
    {{"value", Shape::quantity, "the value planned for that day", "value: 8%", true},
     as_quantity<&Checkpoint::value>},
}};

template <class T, std::size_t N>
std::vector<T> read_list(Reader& in, const Field& field, const std::array<Row<T>, N>& rows,
                         const yaml::Value& list) {
  std::vector<T> items;
  if (list.kind() != yaml::Kind::sequence) {
    report_wrong_type(in, field, list);
    return items;
  }
  items.reserve(item_count(list));
  for_each_item(in, list, [&](const yaml::Value& item) {
    if (item.kind() != yaml::Kind::mapping) return report_not_a(in, field.entity, item);
    T read;
    if constexpr (requires { read.span; }) read.span = item.span();
    read_fields<T>(in, field.entity, rows, item, read);
    items.push_back(std::move(read));
  });
  return items;
}

void check_milestone(Reader& in, const Milestone& milestone) {
  if (!milestone.weight || **milestone.weight >= 0) return;
  in.report("bad-bounds", milestone.weight->span, "a weight cannot be below 0",
            "write 0 for what does not count, or a number above");
}

void check_repeated(Reader& in, const std::vector<Milestone>& milestones) {
  std::unordered_map<std::string_view, const Milestone*> known;
  for (const Milestone& milestone : milestones) {
    if (!milestone.id_written) continue;
    const auto [first, is_new] = known.try_emplace(milestone.id, &milestone);
    if (is_new) continue;
    in.report("duplicate-id", milestone.span,
              fmt::format("two milestones of this key result have the id {}", quoted(milestone.id)),
              "give one of them another id");
    in.problems.back().related.push_back({"the other one", first->second->span});
  }
}

}  // namespace

std::string_view word_of(model::Decision decision) {
  return decisions[static_cast<std::size_t>(decision)];
}

std::vector<Change> read_changes(Reader& in, const Field& field, const yaml::Value& list) {
  return read_list(in, field, change_rows, list);
}

std::optional<Review> read_review(Reader& in, const yaml::Value& value) {
  if (value.kind() != yaml::Kind::mapping) {
    report_not_a(in, Entity::review, value);
    return std::nullopt;
  }
  Review review;
  review.span = value.span();
  read_fields<Review>(in, Entity::review, review_rows, value, review);
  return review;
}

std::vector<Milestone> read_milestones(Reader& in, const Field& field, const yaml::Value& list) {
  auto milestones = read_list(in, field, milestone_rows, list);
  for (const Milestone& milestone : milestones) check_milestone(in, milestone);
  check_repeated(in, milestones);
  give_draft_ids(milestones, "m");
  return milestones;
}

std::vector<Checkpoint> read_checkpoints(Reader& in, const Field& field, const yaml::Value& list) {
  return read_list(in, field, checkpoint_rows, list);
}

std::vector<Field> change_fields() {
  return fields_in<Change>(change_rows);
}

std::vector<Field> review_fields() {
  return fields_in<Review>(review_rows);
}

std::vector<Field> milestone_fields() {
  return fields_in<Milestone>(milestone_rows);
}

std::vector<Field> checkpoint_fields() {
  return fields_in<Checkpoint>(checkpoint_rows);
}

}  // namespace okr::load
