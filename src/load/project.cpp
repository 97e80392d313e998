// SPDX-License-Identifier: MIT
// Projects, the one place for to-dos. Tasks are read for their mistakes and not kept: no number
// depends on them.
#include "entities.h"
#include "row.h"
#include "values.h"

#include <okr/load/fields.h>

#include <array>

namespace okr::load {
namespace {

using model::Project;
using model::Rice;

constexpr std::array<std::string_view, 4> statuses = {"planned", "active", "done", "stopped"};

template <auto member>
constexpr auto as_percent = [](Reader& in, const Field& field, const yaml::Value& value,
                               auto& into) { into.*member = read_percent(in, field, value); };

constexpr std::array<Row<Rice>, 4> rice_rows = {{
    {{"reach", Shape::number, "how many people or events it touches", "reach: 500", true},
     as_number<&Rice::reach>},
    {{"impact", Shape::number, "3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal", "impact: 2",
      true},
     as_number<&Rice::impact>},
    {{"confidence", Shape::percent, "100%, 80% or 50%", "confidence: 80%", true},
     as_percent<&Rice::confidence>},
    {{"effort", Shape::number, "person-months, above 0", "effort: 4", true},
     as_number<&Rice::effort>},
}};

struct Task {
  std::optional<model::Word> title;
};

void read_done(Reader& in, const Field& field, const yaml::Value& value, Task&) {
  read_flag(in, field, value);
}

constexpr std::array<Row<Task>, 2> task_rows = {{
    {{"title", Shape::text, "what is to be done", "title: Write the size guide", true},
     as_word<&Task::title>},
    {{"done", Shape::flag, "whether it is done; default false", "done: true"}, read_done},
}};

void read_tasks(Reader& in, const Field& field, const yaml::Value& list, Project&) {
  if (list.kind() != yaml::Kind::sequence) return report_wrong_type(in, field, list);
  for_each_item(in, list, [&](const yaml::Value& item) {
    if (item.kind() != yaml::Kind::mapping) return report_not_a(in, Entity::task, item);
    Task task;
    read_fields<Task>(in, Entity::task, task_rows, item, task);
  });
}

void read_rice(Reader& in, const Field&, const yaml::Value& value, Project& into) {
  if (value.kind() != yaml::Kind::mapping) return report_not_a(in, Entity::rice, value);
  into.rice.emplace();
  into.rice->span = value.span();
  read_fields<Rice>(in, Entity::rice, rice_rows, value, *into.rice);
}

void read_supports(Reader& in, const Field& field, const yaml::Value& value, Project& into) {
  for (model::Word& word : read_words(in, field, value)) {
    into.supports.emplace_back();
    into.supports.back().text = std::move(word);
  }
}

constexpr std::array<Row<Project>, 7> rows = {{
    {{"id", Shape::id, "its name; unique in the repository", "id: size-guide", true}, as_id},
    {{"title", Shape::text, "what is made", "title: A size guide for pans", true},
     as_text<&Project::title>},
    {{"owner", Shape::name, "who is accountable", "owner: li"}, as_word<&Project::owner>},
    {{"status", Shape::choice, "planned, active, done or stopped", "status: active", false,
      Entity::project, statuses},
     as_choice<&Project::status>},
    {{"supports", Shape::references, "the objectives and key results that it serves",
      "supports: [trusted/refunds]"},
     read_supports},
    {{"rice", Shape::entity, "reach, impact, confidence and effort, by which projects are ordered",
      "rice: {reach: 500, impact: 2, confidence: 80%, effort: 4}", false, Entity::rice},
     read_rice},
    {{"tasks", Shape::entities, "what there is to do",
      "tasks: [{title: Write the size guide, done: false}]", false, Entity::task},
     read_tasks},
}};

}  // namespace

std::string_view word_of(model::ProjectStatus status) {
  return statuses[static_cast<std::size_t>(status)];
}

std::optional<Project> read_project(Reader& in, const yaml::Value& value) {
  if (value.kind() != yaml::Kind::mapping) {
    report_not_a(in, Entity::project, value);
    return std::nullopt;
  }
  Project project;
  project.span = value.span();
  project.file = value.span().file;
  read_fields<Project>(in, Entity::project, rows, value, project);
  if (!project.id_written)
    project.id_span = project.title.value.empty() ? value.span() : project.title.span;
  return project;
}

std::vector<Field> project_fields() {
  return fields_in<Project>(rows);
}

std::vector<Field> rice_fields() {
  return fields_in<Rice>(rice_rows);
}

std::vector<Field> task_fields() {
  return fields_in<Task>(task_rows);
}

}  // namespace okr::load
