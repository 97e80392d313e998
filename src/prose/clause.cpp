// SPDX-License-Identifier: MIT
#include "clause.h"

#include "clause_parts.h"

#include <algorithm>

namespace okr::prose {
namespace {

constexpr std::size_t far = 25;  // tokens looked at for a verb; keeps reading linear

std::size_t after_particle(const Sentence& s, std::size_t verb) {
  const std::string_view word = s.word(verb + 1);
  for (const std::string_view particle :
       {"out", "up", "down", "away", "off", "back", "into", "rid", "with"})
    if (word == particle) return verb + 2;
  return verb + 1;
}

Clause imperative(const Sentence& s, std::size_t start) {
  return {Shape::imperative, start, start, action_of(s, start), after_particle(s, start)};
}

// "Plant 1,000 trees"
bool counts_things(const Sentence& s, std::size_t i) {
  const Amount& a = s.amount_at(i);
  return a.use == Use::measure && a.unit.empty() && !a.compound && a.noun &&
         s.form(*a.noun) == Form::s;
}

// An unknown word before "a", "the", "our" at the start is a verb all the same: "Ratify the plan".
bool is_unknown_verb(const Sentence& s, std::size_t i) {
  if (!s.is_word(i) || s.roles(i) != 0 || s.tokens[i].capitals ||
      (s.form(i) != Form::base && s.form(i) != Form::ing))
    return false;
  const std::string_view next = s.word(i + 1);
  for (const std::string_view word : {"a", "an", "the", "our", "all", "their", "your", "my", "any"})
    if (next == word) return true;
  if (s.is_number(i + 1)) return counts_things(s, i + 1);
  return next == "and" && s.form(i + 2) == Form::base && s.plays(i + 2, role::task);
}

// "A conversion of 30%" names a level, no making.
bool is_level(const Sentence& s, std::size_t i) {
  return s.is_number(i) && !s.amount_at(i).unit.empty();
}

// "Launch of the app", "Successful completion of the audit"
std::optional<Clause> find_nominal(const Sentence& s, std::size_t start) {
  for (std::size_t i = start; i < std::min(start + 4, s.size()); ++i) {
    if (!s.is_word(i) || s.plays(i, role::preposition)) break;
    if (i > start && s.plays(i - 1, role::verb)) break;
    const bool making = s.plays(i, role::making) ||
                        (s.plays(i, role::makes) && s.form(i) != Form::ed && s.form(i) != Form::s);
    if (making && s.word(i + 1) == "of" && !is_level(s, i + 2))
      return Clause{Shape::nominal, start, i, role::makes, i + 2};
  }
  return std::nullopt;
}

bool is_participle(const Sentence& s, std::size_t i) {
  return (s.plays(i, role::verb) && s.form(i) == Form::ed) || is_unchanged_participle(s, i);
}

// What follows a form of "to be" or a modal: the participle, the adjective or nothing known.
Clause after_be(const Sentence& s, std::size_t start, std::size_t be) {
  bool passive = s.plays(be, role::is);
  for (std::size_t i = be + 1; i < std::min(be + 6, s.size()); ++i) {
    if (s.plays(i, role::done)) return {Shape::state, start, i, 0, i + 1};
    if (s.plays(i, role::is)) {
      passive = true;
    } else if (s.word(i) == "have" || s.word(i) == "to" || is_adverb(s, i)) {
      continue;
    } else if (passive && is_participle(s, i)) {
      return {Shape::passive, start, i, action_of(s, i), after_particle(s, i)};
    } else if (s.plays(i, role::verb) && (s.form(i) == Form::ing || !passive)) {
      return {Shape::active, start, i, action_of(s, i), after_particle(s, i)};
    } else {
      return {Shape::state, start, i, 0, i + 1};
    }
  }
  return {Shape::state, start, be, 0, be + 1};
}

// "3 posts authored by us", "version released": a participle right after its noun.
bool is_reduced_passive(const Sentence& s, std::size_t i) {
  if (!is_participle(s, i) || i == 0) return false;
  if (s.is_mark(i - 1)
          ? !s.is_mark(i - 1, ')')
          : s.plays(i - 1, role::determiner | role::preposition | role::conjunction | role::adverb))
    return false;
  return i + 1 == s.size() || !s.is_word(i + 1) ||
         s.plays(i + 1, role::preposition | role::conjunction | role::adverb);
}

bool is_active_verb(const Sentence& s, std::size_t i, std::size_t start) {
  if (!s.plays(i, role::verb) || i == start) return false;
  const bool after_plural = s.form(i - 1) == Form::s && s.is_word(i - 1);
  const bool after_noun =
      s.is_word(i - 1) && !s.plays(i - 1, role::determiner | role::preposition | role::conjunction);
  if (s.form(i) == Form::base)
    return after_plural &&
           !s.plays(i - 1, role::verb & ~(role::makes | role::acts | role::says | role::reaches));
  if (s.form(i) != Form::s || !after_noun || after_plural) return false;
  const bool noun =
      s.plays(i, role::made | role::effect | role::metric | role::change | role::person);
  return !noun || s.is_number(i + 1) || s.plays(i + 1, role::determiner | role::preposition);
}

Clause with_subject(Clause clause, std::size_t subject_end) {
  clause.subject_end = subject_end;
  return clause;
}

Clause find_after_subject(const Sentence& s, std::size_t start) {
  bool relative = false;
  std::optional<Clause> infinitive;  // "SVPs to launch": where no finite verb follows
  for (std::size_t i = start; i < std::min(start + far, s.size()); ++i) {
    const std::string_view word = s.word(i);
    if (word == "who" || word == "which" || word == "that") relative = true;
    const bool be =
        s.plays(i, role::is | role::modal) ||
        ((word == "has" || word == "have") &&
         (s.plays(i + 1, role::is) || (s.form(i + 1) == Form::ed && s.plays(i + 1, role::verb))));
    const bool verb = be || is_active_verb(s, i, start) || is_reduced_passive(s, i);
    if (!verb) {
      if (word == "to" && i > start && s.plays(i + 1, role::verb) && s.form(i + 1) == Form::base &&
          !s.plays(i - 1, role::verb) && !relative && !infinitive)
        infinitive = with_subject(
            {Shape::active, start, i + 1, action_of(s, i + 1), after_particle(s, i + 1)}, i);
      continue;
    }
    if (relative) {
      relative = false;
      continue;
    }
    if (be) return with_subject(after_be(s, start, i), i);
    if (is_participle(s, i))
      return with_subject({Shape::passive, start, i, action_of(s, i), after_particle(s, i)}, i);
    return with_subject({Shape::active, start, i, action_of(s, i), after_particle(s, i)}, i);
  }
  return infinitive.value_or(Clause{Shape::none, start, nowhere, 0, start});
}

}  // namespace

bool begins_purpose(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  if (s.form(i) == Form::ing && i > 1 &&
      s.plays(i, role::raises | role::lowers | role::acquires | role::delivers) &&
      s.is_number(i + 1))
    return true;
  if (word == "to") return s.plays(i + 1, role::verb) && s.form(i + 1) == Form::base;
  if (word == "so") return s.word(i + 1) == "that" || s.word(i + 1) == "we";
  if (word == "resulting" || word == "leading" || word == "thereby" || word == "enabling")
    return true;
  return (word == "that" || word == "which") && s.plays(i + 1, role::verb | role::modal | role::is);
}

namespace {

// "Launched the app" tells what was done; "Qualified leads grow by 5%" begins with a noun phrase.
Clause find_after_participle(const Sentence& s, std::size_t start) {
  const Clause later = find_after_subject(s, start);
  const bool noun_phrase =
      later.shape == Shape::active || later.shape == Shape::state || names_metric(s, start);
  return noun_phrase ? later : imperative(s, start);
}

}  // namespace

Clause find_clause(const Sentence& s) {
  const std::size_t start = find_start(s);
  if (start >= s.size()) return {};
  if (auto nominal = find_nominal(s, start)) return *nominal;
  const bool verb_form = s.form(start) == Form::base || s.form(start) == Form::ing;
  if (s.is_word(start) && action_of(s, start) != 0 && verb_form && !is_first_noun(s, start))
    return imperative(s, start);
  if (s.form(start) == Form::ed && action_of(s, start) != 0) return find_after_participle(s, start);
  if (is_unknown_verb(s, start)) return {Shape::imperative, start, start, 0, start + 1};
  return find_after_subject(s, start);
}

}  // namespace okr::prose
