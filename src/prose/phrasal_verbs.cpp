// SPDX-License-Identifier: MIT
// Verbs that mean something else with the word after them: reach out, carry out, speed up.
#include "clause_parts.h"

#include <okr/text/word_set.h>

#include <algorithm>
#include <array>

namespace okr::prose {
namespace {

struct PhrasalVerb {
  std::string_view stem;  // of every form: "carr" of carry, carries, carried
  std::string_view particle;
  Roles action;
};

constexpr std::array phrasal_verbs = {
    PhrasalVerb{"break", "down", role::makes}, PhrasalVerb{"bring", "down", role::lowers},
    PhrasalVerb{"bring", "up", role::raises},  PhrasalVerb{"carr", "out", role::makes},
    PhrasalVerb{"com", "up", role::makes},     PhrasalVerb{"cut", "down", role::lowers},
    PhrasalVerb{"driv", "down", role::lowers}, PhrasalVerb{"driv", "up", role::raises},
    PhrasalVerb{"fall", "back", role::makes},  PhrasalVerb{"figur", "out", role::makes},
    PhrasalVerb{"find", "out", role::makes},   PhrasalVerb{"follow", "up", role::makes},
    PhrasalVerb{"get", "rid", role::makes},    PhrasalVerb{"hand", "over", role::makes},
    PhrasalVerb{"look", "into", role::makes},  PhrasalVerb{"meet", "with", role::makes},
    PhrasalVerb{"push", "down", role::lowers}, PhrasalVerb{"push", "up", role::raises},
    PhrasalVerb{"reach", "out", role::makes},  PhrasalVerb{"scal", "down", role::lowers},
    PhrasalVerb{"set", "up", role::makes},     PhrasalVerb{"shut", "down", role::makes},
    PhrasalVerb{"sign", "off", role::makes},   PhrasalVerb{"speed", "up", role::improves},
    PhrasalVerb{"spin", "up", role::makes},    PhrasalVerb{"stand", "up", role::makes},
    PhrasalVerb{"step", "up", role::improves}, PhrasalVerb{"tidy", "up", role::makes},
    PhrasalVerb{"turn", "off", role::makes},   PhrasalVerb{"turn", "on", role::makes},
    PhrasalVerb{"wind", "down", role::makes},
};

constexpr text::WordSet particles{"back", "down", "into", "off", "on",
                                  "out",  "over", "rid",  "up",  "with"};
static_assert(std::all_of(phrasal_verbs.begin(), phrasal_verbs.end(), [](const PhrasalVerb& verb) {
  return particles.contains(verb.particle);
}));

// "Hold churn under 5%" keeps a level, "Hold 5 workshops" does something.
bool holds_a_level(const Sentence& s, std::size_t verb) {
  for (std::size_t i = verb + 1; i < std::min(verb + 6, s.size()); ++i) {
    if (s.plays(i, role::metric)) return true;
    if (s.is_number(i)) return !s.amount_at(i).unit.empty();
  }
  return false;
}

// "Meet 20 customers", "Meet every report" is an activity, "Meet the quota" is not.
bool meets_people(const Sentence& s, std::size_t verb) {
  for (std::size_t i = verb + 1; i < std::min(verb + 5, s.size()); ++i) {
    if (s.plays(i, role::metric)) return false;
    if (s.plays(i, role::person | role::staff) && !s.plays(i + 1, role::metric | role::made))
      return true;
  }
  return false;
}

// "Bring complaints down to 20": the particle behind what is moved, before the figure.
Roles action_around(const Sentence& s, std::size_t verb) {
  const std::string_view word = s.word(verb);
  if (!word.starts_with("bring") && !word.starts_with("brought")) return 0;
  for (std::size_t i = verb + 2; i < std::min(verb + 12, s.size()); ++i) {
    const std::string_view next = s.word(i + 1);
    const bool leads_on = next == "to" || next == "from" || next == "by" || s.is_number(i + 1);
    if (leads_on && s.word(i) == "down") return role::lowers;
    if (leads_on && s.word(i) == "up") return role::raises;
    if (s.is_mark(i, ',') || s.is_number(i)) return 0;
  }
  return 0;
}

}  // namespace

bool is_unchanged_participle(const Sentence& s, std::size_t i) {
  const std::string_view word = s.word(i);
  const std::string_view next = s.word(i + 1);
  if (word == "set" || word == "put") return next == "up" || next == "in" || next == "live";
  return word == "shut" && next == "down";
}

Roles action_of(const Sentence& s, std::size_t verb) {
  const std::string_view word = s.word(verb);
  const std::string_view particle = s.word(verb + 1);
  if (particles.contains(particle))
    for (const PhrasalVerb& phrasal : phrasal_verbs)
      if (particle == phrasal.particle && word.starts_with(phrasal.stem)) return phrasal.action;
  if (const Roles moves = action_around(s, verb)) return moves;
  const Roles action = s.roles(verb) & role::verb;
  if ((action & role::keeps) != 0 && word.starts_with("hold") && !holds_a_level(s, verb))
    return role::makes;
  if ((action & role::reaches) != 0 && word.starts_with("meet") && meets_people(s, verb))
    return role::makes;
  return action;
}

}  // namespace okr::prose
