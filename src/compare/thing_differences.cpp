// SPDX-License-Identifier: MIT
// What differs in an objective or key result that both workspaces have.
#include "changed.h"
#include "names.h"

#include <okr/load/fields.h>

#include <algorithm>

namespace okr::compare {
namespace {

using model::KeyResult;
using model::Objective;
using model::Workspace;
using What = Difference::What;

std::string names_of(const std::vector<model::KpiReference>& kpis) {
  std::vector<std::string> ids;
  for (const model::KpiReference& kpi : kpis) ids.push_back(*kpi.id);
  std::sort(ids.begin(), ids.end());
  return comma_joined(ids);
}

std::string links_text(const std::vector<model::Link>& links) {
  std::vector<std::string> texts;
  for (const model::Link& link : links) texts.push_back(*link.name + ": " + *link.target);
  std::sort(texts.begin(), texts.end());
  return comma_joined(texts);
}

FieldTexts review_texts(const text::Rare<model::Review>& review) {
  FieldTexts texts{{"grade", {}}, {"decision", {}}, {"grade reason", {}}, {"learnings", {}}};
  if (!review) return texts;
  texts[0].text = text_of(review->grade);
  if (review->decision) texts[1].text = load::word_of(**review->decision);
  texts[2].text = text_of(review->reason);
  texts[3].text = text_of(review->learnings);
  return texts;
}

FieldTexts texts_of(const Objective& objective) {
  FieldTexts texts{{"why", text_of(objective.why)},
                   {"customer", text_of(objective.customer)},
                   {"labels", sorted_texts_of(objective.labels)},
                   {"links", links_text(objective.links)},
                   {"guardrails", names_of(objective.guardrails)},
                   {"carried_from", objective.carried_from ? *objective.carried_from->text : ""}};
  for (FieldText& text : review_texts(objective.review)) texts.push_back(std::move(text));
  return texts;
}

std::string quantity_text(const model::Written<model::Quantity>& written, const std::string& unit) {
  if (!written) return {};
  const model::Quantity& quantity = **written;
  const auto value = prose::convert(quantity, unit);
  return value ? figure_text(*value, unit) : figure_text(quantity.value, quantity.unit);
}

std::string checkpoints_text(const KeyResult& key_result, const std::string& unit) {
  std::vector<std::string> texts;
  for (const model::Checkpoint& point : key_result.checkpoints)
    texts.push_back(text_of(point.date) + " " + quantity_text(point.value, unit));
  std::sort(texts.begin(), texts.end());
  return comma_joined(texts);
}

// `unit` is that of today, so that the same value in other words is the same.
FieldTexts texts_of(const KeyResult& kr, const std::string& unit) {
  return {{"kind", kr.measure.kind ? std::string(load::word_of(*kr.measure.kind)) : ""},
          {"start", text_of(kr.start)},
          {"indicator",
           kr.indicator ? (**kr.indicator == KeyResult::Indicator::leading ? "leading" : "lagging")
                        : ""},
          {"source", text_of(kr.source)},
          {"kpi", kr.kpi ? *kr.kpi->id : ""},
          {"confidence", text_of(kr.confidence)},
          {"checkpoints", checkpoints_text(kr, unit)},
          {"stretch", quantity_text(kr.stretch, unit)},
          {"guardrails", names_of(kr.guardrails)},
          {"carried_from", kr.carried_from ? *kr.carried_from->text : ""}};
}

// Blanks in a row are one: a title may be folded over lines.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// The sentence without the figures that it states: these are moves, however the words stay.
std::string without_figures(const KeyResult& key_result) {
  std::string title = key_result.title.value;
  if (!key_result.reading.measure) return on_one_line(title);
  const prose::Measure& m = *key_result.reading.measure;
  for (const auto* const figure : {&m.baseline, &m.target, &m.min, &m.max, &m.relative}) {
    if (!*figure) continue;
    const prose::Range range = (*figure)->range;
    if (range.end > title.size()) continue;
    std::fill(title.begin() + range.begin, title.begin() + range.end, ' ');
  }
  return on_one_line(title);
}

void append_title(const std::string& was, const std::string& is, Differences& out) {
  const std::string from = on_one_line(was);
  const std::string to = on_one_line(is);
  if (from != to) out.push_back({.what = What::reworded, .field = "title", .from = from, .to = to});
}

// A draft's id follows its title, so that it is none yet.
template <class T>
void append_id(const T& was, const T& is, Differences& out) {
  const bool is_given = is.id_written && is.id != was.id;
  if (is_given) out.push_back({.what = What::renamed, .field = "id", .from = was.id, .to = is.id});
}

template <class T>
void append_drop(const T& was, const T& is, const std::string& reason, Differences& out) {
  const std::string from = text_of(was.dropped);
  const std::string to = text_of(is.dropped);
  if (from == to) return;
  Difference difference{.what = is.dropped ? What::dropped : What::resumed, .from = from, .to = to};
  if (is.dropped) {
    difference.reason = reason;
    difference.date = **is.dropped;
  }
  out.push_back(std::move(difference));
}

void append_home(std::string_view field, const std::string& from, const std::string& to,
                 Differences& out) {
  if (from != to)
    out.push_back({.what = What::rehomed, .field = std::string(field), .from = from, .to = to});
}

// What could not be read on one side is not known to have been or to be nothing.
void forget_unread(bool before, bool after, Differences& out) {
  std::erase_if(out, [&](const Difference& difference) {
    return (after && difference.to.empty() && difference.what != What::milestone_added) ||
           (before && difference.from.empty() && difference.what != What::milestone_deleted);
  });
}

}  // namespace

Differences objective_differences(const Workspace& before, std::uint32_t old_objective,
                                  const Workspace& after, std::uint32_t objective) {
  const Objective& was = before.objectives[old_objective];
  const Objective& is = after.objectives[objective];
  Differences out;
  append_drop(was, is, text_of(is.reason), out);
  append_id(was, is, out);
  append_home("team", team_now(before, after, was.team), team_now(before, after, is.team), out);
  if (was.period != is.period && days_key(was) != days_key(is))
    append_home("period", was.period, is.period, out);
  append_title(was.title.value, is.title.value, out);
  append_moves(objective_moves(before, old_objective, after, objective), was.changes, is.changes,
               out);
  append_fields(texts_of(was), texts_of(is), out);
  forget_unread(was.unread_parts, is.unread_parts, out);
  return out;
}

Differences key_result_differences(const Workspace& before, model::KeyResultIndex old_index,
                                   const Workspace& after, model::KeyResultIndex index) {
  const KeyResult& was = before.objectives[old_index.objective].key_results[old_index.key_result];
  const KeyResult& is = after.objectives[index.objective].key_results[index.key_result];
  const std::string& unit = is.measure.unit;
  Differences out;
  append_drop(was, is, is.reason ? **is.reason : std::string(), out);
  append_id(was, is, out);
  if (without_figures(was) != without_figures(is))
    append_title(was.title.value, is.title.value, out);
  append_moves(key_result_moves(before, old_index, after, index), was.changes, is.changes, out);
  append_fields(texts_of(was, unit), texts_of(is, unit), out);
  append_milestones(was, is, out);
  append_checkins({was.checkins, before, unit}, {is.checkins, after, unit}, out);
  forget_unread(was.unread_parts, is.unread_parts, out);
  return out;
}

}  // namespace okr::compare
