// SPDX-License-Identifier: MIT
// An objective that forces a solution or names a deliverable: "Sunset the least-used features".
#include "measure.h"
#include "objective.h"

#include <algorithm>

namespace okr::prose {
namespace {

// Verbs that make things and states alike: "Build the best team" is an aim, "Build a data lake" is
// none.
bool makes_states_too(const Sentence& s, const Clause& clause) {
  const std::string_view verb = s.word(clause.verb);
  if (clause.object > clause.verb + 1 && verb == "set")
    return object_head(s, clause.object) == nowhere;  // "set up a data lake"
  for (const std::string_view stem :
       {"build", "creat",    "deliver", "develop", "establish", "mak",    "provid",     "offer",
        "giv",   "go",       "run",     "set",     "work",      "tak",    "do",         "design",
        "shape", "celebrat", "driv",    "find",    "learn",     "save",   "communicat", "educat",
        "start", "finish",   "tell",    "speak",   "put",       "invest", "commit",     "prepar",
        "stor",  "pick",     "walk",    "show",    "act",       "measur", "close",      "open",
        "bring", "generat",  "secur",   "get",     "connect",   "solve",  "rebuil",     "writ",
        "plan",  "restor",   "renew"})
    if (verb.starts_with(stem)) return true;
  return false;
}

bool praises(const Sentence& s, std::size_t i) {
  return s.plays(i, role::praise) || (s.word(i).size() > 5 && s.word(i).ends_with("est"));
}

// "Set the standard for …": others are to follow, and nothing is written down.
bool is_example(const Sentence& s, const Clause& clause, std::size_t head) {
  if (!s.word(clause.verb).starts_with("set")) return false;
  for (const std::string_view stem : {"standard", "benchmark", "example", "pace", "tone", "bar"})
    if (s.word(head).starts_with(stem)) return true;
  return false;
}

// "products that people love"
bool is_for_people(const Sentence& s, std::size_t i) {
  return (s.word(i) == "that" || s.word(i) == "which") &&
         s.plays(i + 1, role::customer | role::person | role::pronoun);
}

// Whether the object is a state that customers or the team would notice, rather than a thing.
bool is_state(const Sentence& s, const Clause& clause) {
  const std::size_t head = object_head(s, clause.object);
  if (head == nowhere || s.plays(head, role::state) || is_example(s, clause, head)) return true;
  const bool counted = s.is_number(clause.object);  // "three shops that people love"
  for (std::size_t i = clause.object; i < std::min(clause.object + 12, s.size()); ++i)
    if (praises(s, i) || begins_purpose(s, i) || (!counted && is_for_people(s, i))) return true;
  return false;
}

bool names_customers(const Sentence& s, std::size_t first) {
  for (std::size_t i = first; i < std::min(first + 8, s.size()); ++i)
    if (s.plays(i, role::customer) || s.word(i) == "customers") return true;
  return false;
}

// "Buying a pan feels effortless": the making is the subject, and what is said of it the aim.
bool is_subject_of_state(const Sentence& s, const Clause& clause) {
  if (s.form(clause.verb) != Form::ing) return false;
  for (std::size_t i = clause.verb + 1; i < std::min(clause.verb + 12, s.size()); ++i) {
    if (s.is_mark(i) || s.plays(i, role::conjunction) || begins_purpose(s, i)) return false;
    if (s.plays(i, role::is) || (s.plays(i, role::feels) && s.form(i) == Form::s)) return true;
  }
  return false;
}

// "I decide from evidence": how somebody goes about things, and nothing that is made.
bool is_a_way(const Sentence& s, const Clause& clause) {
  if (clause.verb == 0 || clause.verb >= s.size()) return false;
  const std::string_view subject = s.word(clause.verb - 1);
  return (subject == "i" || subject == "we") &&
         s.plays(clause.verb + 1, role::preposition | role::conjunction);
}

// "Move people to greener travel", "Move from projects to products": how things are, afterwards.
bool is_a_shift(const Sentence& s, const Clause& clause) {
  return s.word(clause.verb).starts_with("mov") &&
         (s.word(clause.object) == "from" || s.plays(clause.object, role::person | role::customer));
}

}  // namespace

std::optional<Task> read_objective_task(const Sentence& s, const Clause& clause) {
  const auto found = [&](Certainty certainty) {
    return Task{range_of(s, clause.verb, std::min(clause.object, s.size())), certainty};
  };
  const bool makes = (clause.action & (role::makes | role::delivers)) != 0;
  if (clause.shape == Shape::nominal) return found(Certainty::medium);
  if (clause.shape == Shape::passive && makes && !names_customers(s, clause.object) &&
      !s.plays(clause.verb, role::moves | role::acts))
    return found(Certainty::low);
  if (clause.shape != Shape::imperative || !makes || (clause.action & role::moves) != 0)
    return std::nullopt;
  if (is_subject_of_state(s, clause) || is_a_way(s, clause) || is_a_shift(s, clause))
    return std::nullopt;
  // A thing with a purpose that customers notice is still the thing.
  if (!makes_states_too(s, clause)) return found(Certainty::high);
  if (is_state(s, clause)) return std::nullopt;
  if (!s.plays(object_head(s, clause.object), role::made | role::artifact)) return std::nullopt;
  return found(Certainty::medium);
}

}  // namespace okr::prose
