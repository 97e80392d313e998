// SPDX-License-Identifier: MIT
#include "diff_counts.h"
#include "diff_order.h"
#include "diff_words.h"
#include "percent.h"

#include <okr/report/diff.h>
#include <okr/rollup/measure.h>

#include <fmt/format.h>

#include <utility>

namespace okr::report {
namespace {

using compare::Changed;
using compare::ChangedKeyResult;
using compare::ChangedObjective;
using compare::Difference;
using What = Difference::What;

Run strong(std::string text) {
  return {.text = std::move(text), .weight = Run::Weight::strong};
}

Run quiet(std::string text) {
  return {.text = std::move(text), .meaning = Meaning::quiet};
}

void append_heading(int level, std::string text, std::string aside, Document& out) {
  out.blocks.emplace_back(
      Heading{.level = level, .text = words_of(std::move(text)), .aside = std::move(aside)});
}

// Before a period begins its plans are still being made: there are no goalposts yet.
bool has_begun(const DiffView& view, const model::Objective& objective) {
  return !objective.range || objective.range->start <= view.after.scores.as_of;
}

bool is_goalpost(const DiffView& view, const ChangedObjective& of, const Difference& difference) {
  return moves_a_goalpost(difference) && has_begun(view, objective_of(view, of));
}

// What one key result or objective has to say, the goalposts aside.
std::vector<Difference> without_goalposts(const DiffView& view, const ChangedObjective& of,
                                          const Changed& thing) {
  std::vector<Difference> rest;
  for (const Difference& difference : thing.differences) {
    if (!is_goalpost(view, of, difference)) rest.push_back(difference);
  }
  return rest;
}

Words goalpost_words(const Difference& difference, std::string title, const std::string& ref) {
  Words words;
  words.push_back({.text = difference.field + " of "});
  words.push_back(strong(std::move(title)));
  words.push_back({.text = ' ' + move_words(difference)});
  if (difference.reason.empty())
    words.push_back({.text = ", without a reason", .meaning = Meaning::warning});
  words.push_back(quiet(" (" + ref + ')'));
  return words;
}

void append_goalposts_of(const DiffView& view, const ChangedObjective& of, BulletList& list) {
  for (const Difference& difference : of.thing.differences) {
    if (is_goalpost(view, of, difference))
      list.items.push_back(goalpost_words(difference, of.thing.title, of.thing.ref));
  }
  for (const ChangedKeyResult& key_result : of.key_results) {
    for (const Difference& difference : key_result.thing.differences) {
      if (!is_goalpost(view, of, difference)) continue;
      list.items.push_back(goalpost_words(difference, short_title(key_result_of(view, key_result)),
                                          key_result.thing.ref));
    }
  }
}

void append_goalposts(const DiffView& view, const std::vector<DiffPeriod>& periods, Document& out) {
  BulletList list;
  for (const DiffPeriod& period : periods) {
    for (const ChangedObjective* const objective : period.objectives)
      append_goalposts_of(view, *objective, list);
  }
  if (list.items.empty()) return;
  append_heading(2, list.items.size() == 1 ? "A goalpost moved" : "Goalposts moved", {}, out);
  out.blocks.emplace_back(std::move(list));
}

const rollup::KeyResultScore& score_of(const DiffSide& side, model::KeyResultIndex index) {
  return side.scores.objectives[index.objective].key_results[index.key_result];
}

std::string value_of(const DiffSide& side, model::KeyResultIndex index) {
  const auto& current = score_of(side, index).current;
  if (!current) return {};
  if (const bool* const done = std::get_if<bool>(&*current)) return *done ? "done" : "open";
  return prose::to_string(std::get<model::Quantity>(*current));
}

std::string from_to(const std::string& from, const std::string& to) {
  if (from == to || from.empty()) return to;
  return to.empty() ? std::string() : from + " to " + to;
}

// "three check-ins, 0.46% to 0.38% (progress 13% to 40%, confidence 8/10 to 6/10)"
std::string checkins_words(const DiffView& view, const ChangedKeyResult& changed, std::size_t n) {
  std::string words = spelled(n, "check-in");
  if (!changed.before || !changed.after) return words;
  const rollup::KeyResultScore& was = score_of(view.before, *changed.before);
  const rollup::KeyResultScore& is = score_of(view.after, *changed.after);
  const std::string values =
      from_to(value_of(view.before, *changed.before), value_of(view.after, *changed.after));
  if (!values.empty()) words += ", " + values;
  std::vector<std::string> stands;
  if (is.raw) stands.push_back("progress " + from_to(percent(was.progress), percent(is.progress)));
  if (is.confidence && was.confidence != is.confidence) {
    const std::string before = was.confidence ? confidence_text(*was.confidence) : std::string();
    stands.push_back("confidence " + from_to(before, confidence_text(*is.confidence)));
  }
  return stands.empty() ? words : fmt::format("{} ({})", words, fmt::join(stands, ", "));
}

Words bullet(std::string name, const std::string& id, const std::vector<std::string>& phrases) {
  Words words;
  words.push_back(strong(std::move(name)));
  if (!id.empty()) words.push_back(quiet(" (" + id + ')'));
  words.push_back({.text = fmt::format(": {}", fmt::join(phrases, "; "))});
  return words;
}

// What went with it that is nowhere any more.
std::string deleted_words(const model::KeyResult& key_result) {
  if (key_result.checkins.empty()) return "deleted";
  return "deleted, with " + spelled(key_result.checkins.size(), "check-in");
}

void append_key_result(const DiffView& view, const ChangedObjective& of,
                       const ChangedKeyResult& changed, BulletList& list) {
  const model::KeyResult& key_result = key_result_of(view, changed);
  const std::vector<Difference> rest = without_goalposts(view, of, changed.thing);
  if (rest.empty()) return;
  const std::string id = key_result.id_written ? key_result.id : std::string();
  const What first = rest.front().what;
  if (first == What::added || first == What::deleted) {
    const std::string words = first == What::added ? "new" : deleted_words(key_result);
    list.items.push_back(bullet(key_result.title.value, id, {words}));
    return;
  }
  std::vector<std::string> phrases = phrases_of(rest);
  const std::size_t n = new_checkins(rest);
  if (n > 0) phrases.insert(phrases.begin(), checkins_words(view, changed, n));
  list.items.push_back(bullet(short_title(key_result), id, phrases));
}

void append_new(const DiffView& view, const ChangedObjective& changed, Document& out) {
  const model::Objective& objective = objective_of(view, changed);
  const std::size_t n = objective.key_results.size();
  out.blocks.emplace_back(Paragraph{words_of(
      n == 0 ? "New, without key results yet." : "New, with " + spelled(n, "key result") + ":")});
  BulletList list;
  for (const model::KeyResult& key_result : objective.key_results)
    list.items.push_back(words_of(key_result.title.value));
  if (!list.items.empty()) out.blocks.emplace_back(std::move(list));
}

void append_gone(const DiffView& view, const ChangedObjective& changed, Document& out) {
  const model::Objective& objective = objective_of(view, changed);
  std::size_t checkins = 0;
  for (const model::KeyResult& key_result : objective.key_results)
    checkins += key_result.checkins.size();
  std::string words = "Deleted";
  if (!objective.key_results.empty())
    words += ", with " + spelled(objective.key_results.size(), "key result");
  if (checkins > 0) words += " and " + spelled(checkins, "check-in");
  out.blocks.emplace_back(Paragraph{words_of(words + '.')});
}

void append_objective(const DiffView& view, const ChangedObjective& changed, Document& out) {
  BulletList list;
  if (changed.thing.before && changed.thing.after) {
    for (std::string& phrase : phrases_of(without_goalposts(view, changed, changed.thing)))
      list.items.push_back(words_of(std::move(phrase)));
  }
  for (const ChangedKeyResult& key_result : changed.key_results)
    append_key_result(view, changed, key_result, list);
  const bool is_whole = !changed.thing.before || !changed.thing.after;
  if (list.items.empty() && !is_whole) return;
  append_heading(3, changed.thing.title, changed.thing.ref, out);
  if (!changed.thing.before) append_new(view, changed, out);
  if (!changed.thing.after) append_gone(view, changed, out);
  if (!list.items.empty()) out.blocks.emplace_back(std::move(list));
}

void append_period(const DiffView& view, const DiffPeriod& period, Document& out) {
  const std::size_t heading = out.blocks.size();
  append_heading(2, period.id.empty() ? "Without a period" : period.id, {}, out);
  for (const ChangedObjective* const objective : period.objectives)
    append_objective(view, *objective, out);
  if (out.blocks.size() == heading + 1) out.blocks.pop_back();
}

void append_things(std::string heading, std::string_view recorded, std::vector<Changed> things,
                   Document& out) {
  if (things.empty()) return;
  BulletList list;
  for (const Changed& thing : things) {
    std::vector<std::string> phrases = phrases_of(thing.differences);
    const std::size_t n = new_checkins(thing.differences);
    if (n > 0) {
      const std::string& last = thing.differences.back().to;
      phrases.insert(phrases.begin(), spelled(n, recorded) + (last.empty() ? "" : ", now " + last));
    }
    list.items.push_back(bullet(thing.title.empty() ? thing.ref : thing.title,
                                thing.title.empty() || thing.title == thing.ref ? "" : thing.ref,
                                phrases));
  }
  append_heading(2, std::move(heading), {}, out);
  out.blocks.emplace_back(std::move(list));
}

std::vector<Changed> teams_and_people(const compare::Changes& changes) {
  std::vector<Changed> all = changes.teams;
  all.insert(all.end(), changes.people.begin(), changes.people.end());
  return all;
}

void append_settings(const compare::Changes& changes, Document& out) {
  if (changes.settings.empty()) return;
  BulletList list;
  for (const Difference& setting : changes.settings) {
    const bool is_whole = setting.what == What::added || setting.what == What::deleted;
    list.items.push_back(
        words_of(is_whole ? setting.field + " is " + words_of(setting) : words_of(setting)));
  }
  append_heading(2, "Settings", {}, out);
  out.blocks.emplace_back(std::move(list));
}

void append_unread(const DiffView& view, Document& out) {
  for (const compare::Unread& unread : view.changes.unread) {
    const DiffSide& side = unread.side == compare::Unread::Side::before ? view.before : view.after;
    const std::string where = side.commit.empty() ? "on the disk" : "at " + side.name;
    out.blocks.emplace_back(
        Notice{.meaning = Meaning::warning,
               .text = words_of(fmt::format("{} could not be read whole {}: what is missing there "
                                            "is not called new or deleted",
                                            unread.path, where))});
  }
}

std::string heading_of(const DiffView& view) {
  if (view.after.commit.empty()) return "What changed since " + view.before.name;
  return fmt::format("What changed from {} to {}", view.before.name, view.after.name);
}

}  // namespace

Document diff_document(const DiffView& view) {
  Document out{.title = heading_of(view),
               .language = "en",
               .made_by = fmt::format("okr {}", view.version),
               .blocks = {}};
  if (compare::is_empty(view.changes)) {
    const std::string since = view.after.commit.empty() ? " since " : " between ";
    const std::string to = view.after.commit.empty() ? "" : " and " + view.after.name;
    out.blocks.emplace_back(Paragraph{
        words_of("Nothing has changed in meaning" + since + view.before.name + to + ".")});
    append_unread(view, out);
    return out;
  }
  append_heading(1, out.title, {}, out);
  out.blocks.emplace_back(Paragraph{words_of(counts_words(counts_of(view.changes)))});
  append_unread(view, out);
  const std::vector<DiffPeriod> periods = diff_periods(view);
  append_goalposts(view, periods, out);
  for (const DiffPeriod& period : periods) append_period(view, period, out);
  append_things("KPIs", "reading", view.changes.kpis, out);
  append_things("Projects", {}, view.changes.projects, out);
  append_things("Teams and people", {}, teams_and_people(view.changes), out);
  append_things("Periods of okr.yaml", {}, view.changes.periods, out);
  append_settings(view.changes, out);
  return out;
}

}  // namespace okr::report
