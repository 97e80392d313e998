// SPDX-License-Identifier: MIT
#include "checkboxes.h"
#include "entities.h"
#include "ids.h"
#include "row.h"
#include "values.h"

#include <okr/load/load.h>
#include <okr/text/nearest.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::load {
namespace {

using model::Objective;

// What stands at the top of a file and holds for all in it. What could not be read is absent.
struct Head {
  std::optional<model::Word> period;
  std::optional<model::Word> team;
  std::optional<model::Word> person;
};

// Sections are read once the head is known.
void check_list(Reader& in, const Field& field, const yaml::Value& value, Head&) {
  if (value.kind() != yaml::Kind::sequence) report_wrong_type(in, field, value);
}

constexpr std::array<Row<Head>, 6> rows = {{
    {{"period", Shape::name, "what the objectives are set for", "period: 2026-Q4"},
     as_word<&Head::period>},
    {{"team", Shape::name, "whose objectives these are", "team: product"}, as_word<&Head::team>},
    {{"person", Shape::name, "whose objectives these are, if a person's", "person: dana"},
     as_word<&Head::person>},
    {{"objectives", Shape::entities, "what is to be achieved",
      "objectives: [{title: Home cooks trust us as the place to buy cookware}]", false,
      Entity::objective},
     check_list},
    {{"kpis", Shape::entities, "figures that are watched at all times",
      "kpis: [{id: nps, title: Net promoter score, min: 30}]", false, Entity::kpi},
     check_list},
    {{"projects", Shape::entities, "what is done for the objectives",
      "projects: [{id: size-guide, title: A size guide for pans, supports: [trusted/refunds]}]",
      false, Entity::project},
     check_list},
}};

// One section's items, each read by `read`; the limit is where the next section begins.
template <class Read>
void read_section(Reader& in, const yaml::Value& root, const Field& field, Read read) {
  const auto list = root.find(field.key);
  if (!list || list->kind() != yaml::Kind::sequence) return;
  const std::uint32_t limit = in.limit;
  const std::uint32_t next = list->node().next;
  if (next < root.node().next) in.limit = root.tree().nodes[next].begin;
  for_each_item(in, *list, read);
  in.limit = limit;
}

// Whose the objectives are, and when.
void put_head(const Head& head, const std::optional<model::DateRange>& range,
              const std::optional<text::Span>& period_key, Objective& objective) {
  const text::Span title = objective.title.value.empty() ? objective.span : objective.title.span;
  const auto& whose = head.team ? head.team : head.person;
  objective.person = !head.team && head.person;
  objective.team = whose ? **whose : "";
  objective.team_span = whose ? whose->span : text::start_of(title);
  objective.period = head.period ? **head.period : "";
  objective.period_span = head.period  ? head.period->span
                          : period_key ? *period_key
                                       : text::start_of(title);
  objective.range = range;
}

std::optional<model::DateRange> range_of(Reader& in, const Head& head) {
  if (!head.period) return std::nullopt;
  const auto range = model::resolve_period(in.config, **head.period);
  if (range) return *range;
  report_period(in, *head.period, range.error().message,
                "a period is a year or a part of it, as in 2026-Q4, or one that okr.yaml names "
                "under 'periods'");
  return std::nullopt;
}

// Where `name` is written as a key of the file, or what comes near it (which is reported).
std::optional<text::Span> key_meant(const yaml::Value& root, std::string_view name) {
  std::vector<std::string_view> names;
  for (const Row<Head>& row : rows) names.push_back(row.field.key);
  std::optional<text::Span> place;
  for_each_entry(root, [&](const yaml::Value& key, const yaml::Value&) {
    if (!place && (key.text() == name || text::nearest(key.text(), names) == name))
      place = key.span();
  });
  return place;
}

void check_head(Reader& in, const yaml::Value& root, const Head& head) {
  if (head.team && head.person) {
    in.report("bad-value", head.person->span, "a file is a team's or a person's, not both",
              "keep one of the two lines; a person's objectives go into a file of their own");
    in.problems.back().related.push_back({"the team is here", head.team->span});
  }
  const bool has_head =
      head.team || head.person || key_meant(root, "team") || key_meant(root, "person");
  const auto list = root.find("objectives");
  if (has_head || !list || item_count(*list) == 0 || !in.unread.empty()) return;
  const yaml::Value first_key(root.tree(), root.index() + 1);
  in.report("missing-field", first_key.span(), "the file does not say whose objectives these are",
            "add a line at the top: team: product, or: person: dana");
}

void report_missing_ids(Reader& in, const yaml::Value& root,
                        const std::vector<Objective>& objectives) {
  auto objective = objectives.begin();
  read_section(in, root, rows[3].field, [&](const yaml::Value& item) {
    if (objective == objectives.end() || objective->span != item.span()) return;
    const bool recorded = !objective->changes.empty() || objective->review;
    if (!objective->id_written && !objective->title.value.empty())
      report_missing_id(in, Entity::objective, item, objective->id_span, objective->id,
                        recorded ? diag::Severity::warning : diag::Severity::info);
    ++objective;
  });
}

void read_root(Reader& in, const yaml::Value& root, LoadedFile& into) {
  Head head;
  read_fields<Head>(in, Entity::okr_file, rows, root, head);
  check_head(in, root, head);
  const auto range = range_of(in, head);
  const auto period_key = head.period ? std::nullopt : key_meant(root, "period");
  if (const auto list = root.find("objectives")) into.objectives.reserve(item_count(*list));
  read_section(in, root, rows[3].field, [&](const yaml::Value& item) {
    if (read_objective(in, item, into.objectives.emplace_back())) {
      put_head(head, range, period_key, into.objectives.back());
    } else {
      into.objectives.pop_back();
    }
  });
  give_draft_ids(into.objectives, "o");
  if (const auto list = root.find("objectives")) {
    const std::uint32_t next = list->node().next;
    const bool is_last = next >= root.node().next;
    explain_unread_checkboxes(in, list->span().begin,
                              is_last ? in.limit : root.tree().nodes[next].begin);
  }
  report_missing_ids(in, root, into.objectives);
  read_section(in, root, rows[4].field, [&](const yaml::Value& item) {
    if (auto kpi = read_kpi(in, item)) into.kpis.push_back(std::move(*kpi));
  });
  read_section(in, root, rows[5].field, [&](const yaml::Value& item) {
    auto project = read_project(in, item);
    if (!project) return;
    if (head.period) project->period = **head.period;
    if (head.team || head.person) project->team = head.team ? **head.team : **head.person;
    into.projects.push_back(std::move(*project));
  });
}

}  // namespace

LoadedFile load_file(const text::Source& source, yaml::Parsed parsed, const model::Config& config) {
  LoadedFile out;
  out.problems = std::move(parsed.problems);
  std::sort(parsed.unread.begin(), parsed.unread.end());
  Reader in{source, config, parsed.unread, out.problems,
            static_cast<std::uint32_t>(source.bytes.size())};
  const auto root = parsed.tree.root();
  if (root && root->kind() == yaml::Kind::mapping) {
    read_root(in, *root, out);
  } else if (root && root->kind() != yaml::Kind::null) {
    in.report("wrong-type", root->span(),
              fmt::format("an OKR file is written as keys with values, not as {}", shown(*root)),
              "begin it with lines such as:\n"
              "period: 2026-Q4\n"
              "team: product\n"
              "objectives:");
  }
  out.file.unreadable = !root && !out.problems.empty();
  out.file.comments = std::move(parsed.tree.comments);
  out.file.unread = std::move(parsed.unread);
  return out;
}

std::vector<Field> okr_file_fields() {
  return fields_in<Head>(rows);
}

}  // namespace okr::load
