// SPDX-License-Identifier: MIT
// Task or result: what the main verb does, to what, and whether the number counts things made or
// measures an effect.
#include "measure.h"
#include "task_parts.h"
#include "units.h"

#include <algorithm>

namespace okr::prose {
namespace {

constexpr Roles measured_noun = role::metric | role::change;

// A figure that measures an effect, where a bare count would count what was made.
bool measures_effect(const Sentence& s, const Clause& clause, const Measure& m) {
  if (m.baseline) return true;
  if (m.relative) return m.relative_kind != Relative::amount || (clause.action & role::moves) != 0;
  for (const Amount& a : s.amounts) {
    if (a.use != Use::measure) continue;
    for (std::size_t i = a.first_token; i > clause.object + 1 && a.first_token - i < 12; --i)
      if (begins_purpose(s, i - 1)) return true;
    return (clause.action & role::makes) == 0 && a.noun && a.unit.empty() &&
           s.plays(*a.noun, role::metric) && !s.plays(*a.noun, role::made | role::effect);
  }
  return false;
}

bool is_share_or_time(const Sentence& s, const Measure& m) {
  if (m.unit == "%" || is_money(m.unit) || is_time_unit(m.unit) || m.unit.starts_with('/'))
    return true;
  return std::any_of(s.amounts.begin(),
                     s.amounts.begin() + std::min<std::ptrdiff_t>(8, std::ssize(s.amounts)),
                     [&](const Amount& a) {
                       return a.use != Use::name && a.use != Use::scope &&
                              (a.bound == Bound::max || s.word(a.first_token - 1) == "within" ||
                               s.word(a.first_token - 1) == "in") &&
                              is_duration(s, a);
                     });
}

// "ticket #4521": one thing by its name, and no measure.
bool names_one(const Sentence& s, std::size_t head) {
  return s.is_mark(head + 1, '#') && s.form(head) == Form::base;
}

bool is_effect_object(const Sentence& s, std::size_t head) {
  return head != nowhere && !names_one(s, head) &&
         s.plays(head, role::effect | role::metric | role::person) && !s.plays(head, role::made) &&
         s.word(head) != "contract";
}

// "Ship orders in under 2 days" tells how fast, "Renew 90% of contracts" how often others agree.
bool is_pace_or_share(const Sentence& s, const Clause& clause, const Measure& m, std::size_t head) {
  const bool limit = std::any_of(s.amounts.begin(), s.amounts.end(),
                                 [](const Amount& a) { return a.bound == Bound::max; });
  if (m.max && limit && is_time_unit(m.unit) && s.is_word(clause.object) &&
      !s.plays(clause.object, role::determiner))
    return true;
  return m.unit == "%" && s.is_number(clause.object) && s.plays(clause.verb, role::acts) &&
         head != nowhere && s.plays(head, role::effect);
}

// "test coverage", "support response time": the first word is part of a measure's name.
bool is_part_of_metric_name(const Sentence& s, const Clause& clause,
                            const std::optional<Measure>& m) {
  if (!m || clause.verb + 1 != clause.object || s.form(clause.verb) == Form::ing) return false;
  for (std::size_t i = clause.object; i < std::min(clause.object + 3, s.size()); ++i) {
    if (!s.is_word(i) || s.plays(i, role::determiner | role::preposition)) return false;
    if (!s.plays(i, measured_noun)) continue;
    return !s.is_word(i + 1) ||
           s.plays(i + 1, role::preposition | role::verb | role::more | role::less);
  }
  return false;
}

// "Grow the team to 12": people are hired.
bool grows_team(const Sentence& s, const Clause& clause) {
  if ((clause.action & (role::raises | role::times)) == 0) return false;
  const std::size_t head = object_head(s, clause.object);
  return head != nowhere &&
         (s.word(head) == "team" || s.word(head) == "headcount" || s.word(head) == "staff") &&
         (s.word(head + 1) == "to" || s.word(head + 1) == "by" || s.word(head + 1) == "from" ||
          s.is_number(head + 1) || s.is_mark(head + 1, '('));
}

// "Have the engineering team contribute …": what the team does is the activity.
bool has_team_do(const Sentence& s, const Clause& clause) {
  for (std::size_t i = clause.object + 1; i < std::min(clause.object + 5, s.size()); ++i)
    if (s.plays(i, role::makes | role::delivers) && s.form(i) == Form::base &&
        s.plays(i - 1, role::own_team))
      return true;
  return false;
}

bool is_regular(const Sentence& s, const Clause& clause, std::size_t head) {
  for (std::size_t i = clause.object; i < head; ++i)
    if (s.plays(i, role::often) || s.word(i) == "regular") return true;
  return false;
}

// "Have 30 media calls", "Make a plan"; "Have a quick process" is a state to reach.
std::optional<Task> read_weak_verb(const Sentence& s, const Clause& clause,
                                   const std::optional<Measure>& m, std::size_t head) {
  const std::string_view verb = s.word(clause.verb);
  const bool make = verb.starts_with("mak");
  if (!make && !verb.starts_with("hav") && !verb.starts_with("get")) return std::nullopt;
  const std::string_view first = s.word(clause.object);
  // "Make the flow self-service" changes what is there.
  if (make && s.plays(clause.object, role::determiner) && first != "a" && first != "an")
    return std::nullopt;
  const auto task = task_at(s, clause.verb, clause.object, Certainty::medium);
  if (has_team_do(s, clause)) return task;
  if (head == nowhere || !s.plays(head, role::made) || s.form(head) == Form::ed ||
      s.plays(head, measured_noun | role::effect))
    return std::nullopt;
  if (m && is_share_or_time(s, *m)) return std::nullopt;
  if (!make && !m && !is_regular(s, clause, head)) return std::nullopt;
  return task;
}

std::optional<Task> read_imperative(const Sentence& s, const Clause& clause,
                                    const std::optional<Measure>& m) {
  const std::size_t head = object_head(s, clause.object);
  const bool effect = m && measures_effect(s, clause, *m);
  const auto task = [&](Certainty certainty) {
    return task_at(s, clause.verb, clause.object, certainty);
  };
  if (grows_team(s, clause)) return task(Certainty::medium);
  if (!m)
    if (auto found = read_brought_about(s, clause)) return found;
  if ((clause.action & role::moves) != 0 && (clause.action & role::makes) == 0) return std::nullopt;
  if (counts_served(s, clause) || (m && is_pace_or_share(s, clause, *m, head))) return std::nullopt;
  if (effect || is_part_of_metric_name(s, clause, m)) return std::nullopt;
  if ((clause.action & role::makes) != 0) return task(Certainty::high);
  if ((clause.action & role::serves) != 0) {
    if (m && is_share_or_time(s, *m)) return std::nullopt;
    return task(Certainty::medium);
  }
  if ((clause.action & role::delivers) != 0) {
    if (!m && clause.shape == Shape::imperative && is_granted(s, head)) return std::nullopt;
    if (is_effect_object(s, head) || (m && (is_share_or_time(s, *m)))) {
      const bool share_of_things = m && m->unit == "%" && s.word(clause.verb) == "convert" &&
                                   head != nowhere && !is_effect_object(s, head);
      return share_of_things ? task(Certainty::medium) : std::nullopt;
    }
    return task(Certainty::medium);
  }
  if ((clause.action & role::has) != 0) return read_weak_verb(s, clause, m, head);
  if ((clause.action & role::acts) != 0) {
    if (s.plays(clause.verb, role::feels) || (m && m->unit == "%")) return std::nullopt;
    return task(Certainty::medium);
  }
  if (clause.action == 0) return task(Certainty::medium);
  return std::nullopt;
}

// "3 clients' pilots started": the number counts customers.
bool counts_others(const Sentence& s) {
  for (const Amount& a : s.amounts)
    if (a.use == Use::measure)
      return a.noun && s.plays(*a.noun, role::person | role::effect) &&
             !s.plays(*a.noun, role::made);
  return false;
}

std::optional<Task> read_passive(const Sentence& s, const Clause& clause,
                                 const std::optional<Measure>& m) {
  const bool work =
      m ? (clause.action & role::makes) != 0 : is_work_done(s, clause.start, clause.verb);
  if (!work || (m && (m->max || counts_others(s)))) return std::nullopt;
  if (m && (measures_effect(s, clause, *m) || is_share_or_time(s, *m))) return std::nullopt;
  return task_at(s, clause.verb, clause.object, Certainty::medium);
}

// "Half of our teams"
bool is_half(const Sentence& s) {
  return std::any_of(
      s.amounts.begin(), s.amounts.begin() + std::min<std::ptrdiff_t>(8, std::ssize(s.amounts)),
      [&](const Amount& a) { return a.in_words && a.value == 0.5 && s.word(a.token) == "half"; });
}

std::optional<Task> read_active(const Sentence& s, const Clause& clause,
                                const std::optional<Measure>& m) {
  const std::string_view subject = s.word(clause.verb - 1);
  if (m && (measures_effect(s, clause, *m) || m->unit == "%" || is_half(s))) return std::nullopt;
  if ((clause.action & role::says) != 0 && (clause.action & role::task) == 0) {
    bool artifact = false;
    for (std::size_t i = clause.start; i < clause.verb; ++i)
      artifact = artifact || s.plays(i, role::artifact);
    if (!artifact || m) return std::nullopt;
    return task_at(s, clause.start, clause.verb + 1, Certainty::low);
  }
  const bool to = subject == "to";
  const std::size_t before = to ? clause.verb - 2 : clause.verb - 1;
  const bool own =
      s.plays(before, role::own_team | role::staff) || (!to && s.plays(before - 1, role::own_team));
  if ((clause.action & role::makes) == 0 || !own) return std::nullopt;
  return task_at(s, clause.verb, clause.object, Certainty::medium);
}

// "The app is available in the store"
std::optional<Task> read_state(const Sentence& s, const Clause& clause,
                               const std::optional<Measure>& m) {
  if (m) return std::nullopt;
  const bool in_place = s.word(clause.verb) == "in" && (s.word(clause.verb + 1) == "place" ||
                                                        s.word(clause.verb + 1) == "production" ||
                                                        s.word(clause.verb + 1) == "use");
  if (!s.plays(clause.verb, role::done) && !in_place) return std::nullopt;
  return task_at(s, clause.verb, clause.verb + 1, Certainty::low);
}

// "Weekly date nights", "Monthly newsletter": a habit without a figure.
std::optional<Task> read_habit(const Sentence& s, const Clause& clause,
                               const std::optional<Measure>& m) {
  if (clause.start >= s.size()) return std::nullopt;
  if (!m)
    if (auto found = read_deliverable(s, clause)) return found;
  if (m) {
    // "3 blog posts", "+2 engineers": only things made are named.
    for (const Amount& a : s.amounts)
      if (a.use == Use::measure) {
        const bool made = a.bound != Bound::min && a.noun && a.unit.empty() &&
                          a.first_token <= clause.start + 1 &&
                          s.plays(*a.noun, role::made | role::staff) &&
                          !s.plays(*a.noun, role::metric | role::effect | role::person);
        if (made && *a.noun + 1 >= s.size())
          return task_at(s, *a.noun, *a.noun + 1, Certainty::low);
        return std::nullopt;
      }
    return std::nullopt;
  }
  const bool making = s.plays(clause.start, role::making) && !s.plays(clause.start, measured_noun);
  if (making && !s.plays(clause.start + 1, measured_noun))
    return task_at(s, clause.start, clause.start + 1, Certainty::low);
  if (!s.plays(clause.start, role::often)) return std::nullopt;
  for (std::size_t i = clause.start; i < std::min(clause.start + 5, s.size()); ++i)
    if (s.plays(i, role::metric | role::effect)) return std::nullopt;
  return task_at(s, clause.start, clause.start + 1, Certainty::low);
}

}  // namespace

std::optional<Task> task_at(const Sentence& s, std::size_t first, std::size_t last,
                            Certainty certainty) {
  return Task{range_of(s, first, std::min(last, s.size())), certainty};
}

std::optional<Task> read_task(const Sentence& s, const Clause& clause,
                              const std::optional<Measure>& measure) {
  switch (clause.shape) {
    case Shape::imperative:
      return read_imperative(s, clause, measure);
    case Shape::nominal:
      if (measure && measures_effect(s, clause, *measure)) return std::nullopt;
      return task_at(s, clause.verb, clause.verb + 1, Certainty::high);
    case Shape::passive:
      return read_passive(s, clause, measure);
    case Shape::active:
      return read_active(s, clause, measure);
    case Shape::state:
      return read_state(s, clause, measure);
    case Shape::none:
      return read_habit(s, clause, measure);
  }
  return std::nullopt;
}

}  // namespace okr::prose
