// SPDX-License-Identifier: MIT
// Tasks whose verb says little: "Get all staff trained", "Have a plan in place", "CRM rollout".
#include "clause_parts.h"
#include "task_parts.h"

#include <algorithm>
#include <initializer_list>

namespace okr::prose {
namespace {

constexpr std::size_t far = 12;  // tokens looked at; keeps reading linear

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool ends_phrase(const Sentence& s, std::size_t i) {
  return i >= s.size() || !s.is_word(i) ||
         s.plays(i, role::preposition | role::conjunction | role::adverb);
}

// "trained" of "Get all staff trained in first aid", "live" of "Get the new site live".
std::optional<std::size_t> find_outcome(const Sentence& s, std::size_t first) {
  for (std::size_t i = first + 1; i < std::min(first + far, s.size()); ++i) {
    if (!s.is_word(i)) return std::nullopt;
    if (s.word(i) == "in" && (s.word(i + 1) == "place" || s.word(i + 1) == "production")) return i;
    if (s.plays(i, role::preposition | role::conjunction | role::is)) return std::nullopt;
    const bool participle = s.form(i) == Form::ed || is_unchanged_participle(s, i);
    const bool out = s.word(i + 1) == "up" || s.word(i + 1) == "off";
    if (participle && (ends_phrase(s, i + 1) || out) && is_work_done(s, first, i)) return i;
    if (s.plays(i, role::done) && ends_phrase(s, i + 1)) return i;
  }
  return std::nullopt;
}

// "published" of "Ensure the policy is published"
std::optional<std::size_t> find_passive(const Sentence& s, std::size_t first) {
  for (std::size_t i = first + 1; i + 1 < std::min(first + far, s.size()); ++i) {
    if (!s.is_word(i) || s.plays(i, role::preposition)) return std::nullopt;
    if (!s.plays(i, role::is)) continue;
    std::size_t verb = i + 1;
    while (is_adverb(s, verb) || s.plays(verb, role::is)) ++verb;
    const bool participle = s.form(verb) == Form::ed || is_unchanged_participle(s, verb);
    if (participle && is_work_done(s, first, verb)) return verb;
    if (s.plays(verb, role::done)) return verb;
    return std::nullopt;
  }
  return std::nullopt;
}

// "Get board approval": others inside decide, and it takes only the asking.
bool is_consent(std::string_view word) {
  return is_one_of(word, {"agreement", "approval", "buy-in", "consensus", "consent", "go-ahead",
                          "sign-off", "signoff"});
}

// "a disaster recovery plan", and not "a quick process": the document is all that is asked.
bool is_document(const Sentence& s, std::size_t first, std::size_t head) {
  const std::string_view article = s.word(first);
  if ((article != "a" && article != "an") || head == nowhere) return false;
  for (std::size_t i = first; i <= head; ++i)
    if (s.plays(i, role::praise | role::quality | role::more)) return false;
  return s.plays(head, role::artifact) || is_one_of(s.word(head), {"plan", "strategy", "playbook"});
}

// "SSO" of "Enable SSO"; customers are enabled to do something, and growth is an effect.
bool is_switched_on(const Sentence& s, std::size_t first, std::size_t head) {
  if (head == nowhere || head + 1 < s.size()) {
    if (head == nowhere || s.word(head + 1) == "to" || begins_purpose(s, head + 1)) return false;
  }
  for (std::size_t i = first; i <= head; ++i)
    if (s.plays(i, role::person | role::own_team | role::customer | role::staff | role::pronoun))
      return false;
  if (s.plays(first, role::more | role::praise)) return false;
  return !s.plays(head, role::state | role::metric | role::effect | role::change);
}

// "the API", "the help centre": a thing is extended, where a measure is raised.
bool is_thing(const Sentence& s, std::size_t first, std::size_t head) {
  return head != nowhere && s.plays(first, role::determiner) &&
         s.plays(head, role::made | role::artifact) &&
         !s.plays(head, role::metric | role::effect | role::state | role::change | role::person) &&
         !s.is_number(head + 1);
}

}  // namespace

std::optional<Task> read_brought_about(const Sentence& s, const Clause& clause) {
  const std::string_view verb = s.word(clause.verb);
  const auto task = [&](std::size_t first, std::size_t last) {
    return task_at(s, first, last, Certainty::medium);
  };
  const std::size_t head = object_head(s, clause.object);
  const bool gets = verb.starts_with("get") || verb.starts_with("hav");
  const bool sure = verb.starts_with("mak") && s.word(clause.verb + 1) == "sure";
  if (gets || verb.starts_with("put") || verb.starts_with("bring"))
    if (const auto outcome = find_outcome(s, clause.object)) return task(*outcome, *outcome + 1);
  if (sure || verb.starts_with("ensur") || verb.starts_with("guarant"))
    if (const auto passive = find_passive(s, clause.object)) return task(*passive, *passive + 1);
  if (gets && head != nowhere && is_consent(s.word(head))) return task(clause.verb, clause.object);
  if (gets && is_document(s, clause.object, head)) return task(clause.verb, clause.object);
  const bool on = (verb.starts_with("enabl") && is_switched_on(s, clause.object, head)) ||
                  ((verb.starts_with("extend") || verb.starts_with("expand")) &&
                   is_thing(s, clause.object, head));
  if (on) return task(clause.verb, clause.object);
  return std::nullopt;
}

bool is_work_done(const Sentence& s, std::size_t from, std::size_t verb) {
  const Roles action = action_of(s, verb);
  if ((action & role::makes) != 0) return true;
  const bool decided = s.word(verb) == "adopted" || s.word(verb) == "accepted";
  if ((action & (role::delivers | role::serves)) == 0 && !decided) return false;
  // Customers served and deals closed are what comes of the work.
  for (std::size_t i = from; i < verb; ++i)
    if (s.plays(i, role::customer | role::effect) && !s.plays(i, role::made)) return false;
  return true;
}

std::optional<Task> read_deliverable(const Sentence& s, const Clause& clause) {
  std::size_t head = clause.start;
  while (head < std::min(clause.start + 6, s.size()) && s.is_word(head) &&
         !s.plays(head, role::preposition | role::conjunction | role::pronoun | role::is))
    ++head;
  const bool ends = head == s.size() || s.plays(head, role::preposition) || s.is_mark(head, '.');
  if (!ends || head < clause.start + 2) return std::nullopt;
  --head;
  const bool deverbal = (s.plays(head, role::making) || s.plays(head, role::makes)) &&
                        s.form(head) == Form::base &&
                        !s.plays(head, role::metric | role::effect | role::change | role::person |
                                           role::state | role::acts | role::quality);
  if (!deverbal) return std::nullopt;
  for (std::size_t i = clause.start; i < head; ++i)
    if (s.plays(i, role::praise | role::more | role::less | role::metric)) return std::nullopt;
  return task_at(s, head, head + 1, Certainty::low);
}

bool is_granted(const Sentence& s, std::size_t head) {
  return is_one_of(s.word(head), {"accreditation", "certification", "clearance", "licence",
                                  "license", "patent", "permission", "permit"});
}

bool counts_served(const Sentence& s, const Clause& clause) {
  if (!s.is_number(clause.object)) return false;
  const Amount& a = s.amount_at(clause.object);
  if (a.use != Use::measure || !a.noun || !a.unit.empty()) return false;
  const std::string_view verb = s.word(clause.verb);
  if (verb.starts_with("serv") || verb.starts_with("feed")) return true;
  const bool serves = s.roles(clause.verb) == 0 || verb.starts_with("train") ||
                      verb.starts_with("teach") || verb.starts_with("coach") ||
                      verb.starts_with("educat") || verb.starts_with("mentor");
  return serves && (s.plays(*a.noun, role::customer) || s.word(*a.noun) == "children");
}

}  // namespace okr::prose
