// SPDX-License-Identifier: MIT
// A first word that could be a verb, and is a noun: "Test coverage increases".
#include "clause_parts.h"

#include <algorithm>

namespace okr::prose {
namespace {

constexpr std::size_t far = 25;  // tokens looked at for a verb; keeps reading linear
constexpr Roles things = role::made | role::effect | role::metric | role::change | role::person |
                         role::staff | role::making;
constexpr Roles ends_noun_phrase =
    role::determiner | role::preposition | role::conjunction | role::pronoun;

bool is_finite_elsewhere(const Sentence& s, std::size_t i) {
  if (s.plays(i, role::is | role::modal)) return true;
  const bool leads_on = s.is_number(i + 1) || s.word(i + 1) == "from" || s.word(i + 1) == "by";
  if (s.form(i) == Form::s && leads_on && s.plays(i, role::moves | role::reaches)) return true;
  return s.form(i) == Form::s &&
         s.plays(i, role::moves | role::reaches | role::keeps | role::says) &&
         !s.plays(i, role::made | role::effect | role::metric | role::change);
}

// "Test coverage increases …": a verb follows the noun phrase that the first word begins.
bool begins_noun_phrase(const Sentence& s, std::size_t i) {
  for (std::size_t k = i + 1; k < std::min(i + 6, s.size()); ++k) {
    if (is_finite_elsewhere(s, k)) return k > i + 1;
    if (!s.is_word(k) || s.plays(k, ends_noun_phrase)) return false;
  }
  return false;
}

// "Marketing hands over 150 leads", "Sunset becomes the calmest hour"
bool is_subject_alone(const Sentence& s, std::size_t i) {
  if (s.form(i + 1) != Form::s) return false;
  if (s.plays(i, role::own_team) && s.form(i) == Form::ing && action_of(s, i + 1) != 0) return true;
  return s.plays(i + 1, role::has) && !s.plays(i + 1, things);
}

// "Hiring managers love …", "Research teams find …": a verb right after a plural. Whoever is made,
// let or helped to do something has it there too.
bool begins_plural_subject(const Sentence& s, std::size_t i) {
  if (s.plays(i, role::has) || !s.is_word(i + 1) || s.form(i + 1) != Form::s ||
      s.plays(i + 1, ends_noun_phrase))
    return false;
  const std::size_t verb = i + 2;
  if (!s.plays(verb, role::verb) || s.form(verb) != Form::base || verb + 1 >= s.size())
    return false;
  if (!s.plays(verb, things | role::quality | role::done | role::preposition | role::more))
    return true;
  return s.plays(i + 1, role::person | role::own_team | role::staff) && s.is_word(verb + 1) &&
         !s.plays(verb + 1, role::preposition | role::conjunction | role::is | role::modal);
}

// "Reporting an issue takes 5 minutes": the -ing form is the subject.
bool is_gerund_subject(const Sentence& s, std::size_t i) {
  if (s.form(i) != Form::ing) return false;
  // "Marketing generates 300 leads"
  if (s.plays(i, role::own_team) && s.plays(i + 1, role::verb) && s.form(i + 1) == Form::s)
    return true;
  for (std::size_t k = i + 1; k < std::min(i + far, s.size()); ++k) {
    const std::string_view word = s.word(k);
    if (word == "that" || word == "which" || word == "who") return false;
    if (s.plays(k, role::is) || word == "takes" || word == "requires" || word == "costs")
      return true;
  }
  return false;
}

// "of 30%", "under 45 days", ": 5,000": what follows the name of a measure.
bool leads_to_figure(const Sentence& s, std::size_t i) {
  for (std::size_t k = i; k < std::min(i + 3, s.size()); ++k) {
    if (s.is_number(k))
      return s.amount_at(k).use == Use::measure && (k > i || s.amount_at(k).bound != Bound::none);
    if (s.is_word(k) &&
        !s.plays(k, role::preposition | role::about | role::less | role::more | role::is) &&
        s.word(k) != "least" && s.word(k) != "than")
      return false;
  }
  return false;
}

// "Offer acceptance rate above 85%": no determiner between the first word and the measure's noun.
bool begins_metric_name(const Sentence& s, std::size_t i) {
  for (std::size_t k = i + 1; k < std::min(i + 5, s.size()); ++k) {
    if (!s.is_word(k) || s.plays(k, role::determiner | role::preposition | role::conjunction))
      return false;
    if (s.plays(k, role::metric) && leads_to_figure(s, k + 1)) return true;
  }
  return false;
}

bool is_bound_word(std::string_view word) {
  return word == "above" || word == "below";
}

// "Contract renewals above 90%", "Return on investment above 12%": nobody renews above a figure,
// while "Keep churn below 3%" and "Close deals over €50k" tell what to do.
bool is_bounded_noun(const Sentence& s, std::size_t i) {
  if (s.plays(i, role::moves | role::reaches | role::keeps | role::has | role::serves))
    return false;
  for (std::size_t k = i + 1; k < std::min(i + 6, s.size()); ++k) {
    if (is_bound_word(s.word(k))) return k > i + 1 && s.is_number(k + 1);
    if (s.is_number(k))
      return k > i + 1 && s.plays(i, things | role::quality) &&
             s.amount_at(k).bound != Bound::none && s.amount_at(k).bound != Bound::plus &&
             s.form(k - 1) == Form::s;
    const bool links = k == i + 1 && s.word(k) == "on";
    if (!s.is_word(k) || (s.plays(k, ends_noun_phrase) && !links && !leads_to_figure(s, k)))
      return false;
  }
  return false;
}

}  // namespace

bool names_metric(const Sentence& s, std::size_t i) {
  const Roles leaves_no_doubt = role::moves | role::reaches | role::keeps | role::has;
  if (s.plays(i, leaves_no_doubt)) return false;
  return (s.plays(i, role::metric) && s.plays(i + 1, role::preposition)) ||
         begins_metric_name(s, i);
}

bool is_first_noun(const Sentence& s, std::size_t i) {
  return names_metric(s, i) || is_bounded_noun(s, i) || begins_noun_phrase(s, i) ||
         begins_plural_subject(s, i) || is_subject_alone(s, i) || is_gerund_subject(s, i);
}

}  // namespace okr::prose
