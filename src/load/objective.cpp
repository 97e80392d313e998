// SPDX-License-Identifier: MIT
#include "checkboxes.h"
#include "entities.h"
#include "ids.h"
#include "row.h"
#include "values.h"

#include <fmt/format.h>

#include <array>
#include <unordered_map>

namespace okr::load {
namespace {

using model::KeyResult;
using model::Objective;

constexpr std::array<std::string_view, 2> commitments = {"aspirational", "committed"};

void read_parents(Reader& in, const Field& field, const yaml::Value& value, Objective& into) {
  into.aligned_to = read_aligned_to(in, field, value);
}

void read_links(Reader& in, const Field& field, const yaml::Value& value, Objective& into) {
  if (value.kind() != yaml::Kind::mapping) return report_wrong_type(in, field, value);
  for_each_entry(value, [&](const yaml::Value& key, const yaml::Value& target) {
    if (auto word = read_word(in, field, target))
      into.links.push_back({{std::string(key.text()), key.span()}, std::move(*word)});
  });
}

void read_guardrails(Reader& in, const Field& field, const yaml::Value& value, Objective& into) {
  into.guardrails = read_kpi_references(in, field, value);
}

void read_all_changes(Reader& in, const Field& field, const yaml::Value& value, Objective& into) {
  into.changes = read_changes(in, field, value);
}

void read_carried_from(Reader& in, const Field& field, const yaml::Value& value, Objective& into) {
  into.carried_from = read_reference(in, field, value);
}

void read_its_review(Reader& in, const Field&, const yaml::Value& value, Objective& into) {
  into.review = read_review(in, value);
}

void read_key_results(Reader& in, const Field& field, const yaml::Value& list, Objective& into) {
  into.key_results_span = list.span();
  if (list.kind() != yaml::Kind::sequence) return report_wrong_type(in, field, list);
  const std::size_t unread_values = in.unread_values;
  into.key_results.reserve(item_count(list));
  for_each_item(in, list, [&](const yaml::Value& item) {
    if (!read_key_result(in, item, into.key_results.emplace_back())) into.key_results.pop_back();
  });
  in.unread_values = unread_values;  // theirs say nothing about the objective's own fields
}

constexpr std::array<Row<Objective>, 17> rows = {{
    {{"id", Shape::id, "its name in references, from here on", "id: trusted"}, as_id},
    {{"title", Shape::text, "what you want to achieve, without a number",
      "title: Home cooks trust us as the place to buy cookware", true},
     as_text<&Objective::title>},
    {{"why", Shape::text, "why it matters now", "why: First purchases disappoint"},
     as_text<&Objective::why>},
    {{"customer", Shape::text, "who is better off then", "customer: home cooks"},
     as_text<&Objective::customer>},
    {{"owner", Shape::names, "who is accountable; the team's lead, or the person, where left out",
      "owner: dana"},
     as_words<&Objective::owners>},
    {{"aligned_to", Shape::alignments, "what it serves: an objective or a key result above it",
      "aligned_to: northwind/loved", false, Entity::alignment},
     read_parents},
    {{"due", Shape::date, "an earlier end than the period's", "due: 2026-11-30"},
     as_date<&Objective::due>},
    {{"commitment", Shape::choice,
      "aspirational, or committed: to be reached in full; default aspirational",
      "commitment: committed", false, Entity::objective, commitments},
     as_choice<&Objective::commitment>},
    {{"labels", Shape::texts, "words to find it by", "labels: [trust, retail]"},
     as_words<&Objective::labels>},
    {{"links", Shape::text_map,
      "memo, research, canvas: paths from okr.yaml's folder, or addresses",
      "links: {memo: docs/trusted.md}"},
     read_links},
    {{"guardrails", Shape::names, "KPIs that must stay healthy meanwhile", "guardrails: [nps]"},
     read_guardrails},
    {{"changes", Shape::entities, "what was re-planned after the period began, and why",
      "changes: [{date: 2026-11-02, field: due, reason: The fair moved}]", false, Entity::change},
     read_all_changes},
    {{"dropped", Shape::date, "the day from which it counts no longer", "dropped: 2026-11-02"},
     as_date<&Objective::dropped>},
    {{"reason", Shape::text, "why it was dropped", "reason: The market is closed to us"},
     as_word<&Objective::reason>},
    {{"carried_from", Shape::reference, "the objective of an earlier period that it goes on with",
      "carried_from: 2026-Q3/product/trusted"},
     read_carried_from},
    {{"review", Shape::entity, "what was learned and decided at the end",
      "review: {grade: 0.7, decision: close}", false, Entity::review},
     read_its_review},
    {{"key_results", Shape::lines, "by what you tell that it is achieved: sentences or mappings",
      "key_results: [Lower the refund rate from 0.5% to 0.2%]", false, Entity::key_result},
     read_key_results},
}};

void check_repeated_ids(Reader& in, const std::vector<KeyResult>& key_results) {
  std::unordered_map<std::string_view, const KeyResult*> known;
  for (const KeyResult& kr : key_results) {
    if (!kr.id_written) continue;
    const auto [first, is_new] = known.try_emplace(kr.id, &kr);
    if (is_new) continue;
    in.report("duplicate-id", kr.id_span,
              fmt::format("two key results of this objective have the id {}", quoted(kr.id)),
              "give one of them another id");
    in.problems.back().related.push_back({"the other one", first->second->id_span});
  }
}

// Key results get their ids once all of them are known, so this goes over the list again.
void report_missing_ids(Reader& in, const yaml::Value& mapping, const Objective& objective) {
  const auto list = mapping.find("key_results");
  if (!list) return;
  auto kr = objective.key_results.begin();
  for_each_item(in, *list, [&](const yaml::Value& item) {
    if (kr == objective.key_results.end() || kr->span != item.span()) return;
    const bool recorded = !kr->checkins.empty() || !kr->changes.empty();
    const bool can_have_one = !kr->bare_sentence || item.kind() == yaml::Kind::scalar;
    if (!kr->id_written && !kr->title.value.empty() && can_have_one)
      report_missing_id(in, Entity::key_result, item, kr->id_span, kr->id,
                        recorded ? diag::Severity::warning : diag::Severity::info);
    ++kr;
  });
}

}  // namespace

bool read_objective(Reader& in, const yaml::Value& value, Objective& objective) {
  if (value.kind() != yaml::Kind::mapping) {
    report_not_a(in, Entity::objective, value);
    return false;
  }
  objective.span = value.span();
  objective.file = value.span().file;
  const std::size_t before = in.unread_values;
  read_fields<Objective>(in, Entity::objective, rows, value, objective);
  const bool is_task = is_checkbox(objective.title.value);
  if (is_task) report_checkbox(in, Entity::objective, objective.title.span);
  objective.unread_parts = is_task || has_unread_lines(in, value) || in.unread_values != before;
  if (!objective.id_written)
    objective.id_span = objective.title.value.empty() ? value.span() : objective.title.span;
  if (in.config.english && !is_task)
    objective.reading =
        prose::read_objective(objective.title.value, in.config.words, in.config.currency);
  check_repeated_ids(in, objective.key_results);
  give_draft_ids(objective.key_results, "kr");
  report_missing_ids(in, value, objective);
  return true;
}

std::vector<Field> objective_fields() {
  return fields_in<Objective>(rows);
}

}  // namespace okr::load
