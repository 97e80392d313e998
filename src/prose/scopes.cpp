// SPDX-License-Identifier: MIT
// Numbers that say which things a change is about: "orders over £100 to 70%", "tickets older than
// 30 days by 50%". They are known by the figure of the change that follows them.
#include "measure.h"

#include <algorithm>

namespace okr::prose {
namespace {

constexpr std::size_t reach = 14;  // tokens from the number to the figure at most

std::string_view word_before(const Sentence& s, const Amount& a) {
  return a.first_token > 0 ? s.word(a.first_token - 1) : std::string_view{};
}

// "over £100", "within 30 days", "worth $1M", "overdue by 60 days"
bool sorts_things(const Sentence& s, const Amount& a) {
  const std::string_view word = word_before(s, a);
  if (word == "worth") return true;
  if (word == "by")
    return a.first_token > 1 &&
           (s.word(a.first_token - 2) == "overdue" || s.word(a.first_token - 2) == "late");
  const bool bounded = a.first_token < a.token && a.bound != Bound::none;
  return bounded && word != "to" && word != "from" && word != "at" && word != "of" &&
         !s.plays(a.first_token - 1, role::is | role::moves | role::reaches | role::keeps);
}

// "to 70%", "by half"
bool is_figure_of_change(const Sentence& s, const Amount& a) {
  const std::string_view word = word_before(s, a);
  return a.use == Use::measure && (word == "to" || word == "by");
}

bool ends_clause(const Sentence& s, std::size_t i) {
  return s.is_mark(i, ',') || s.is_mark(i, ';') || s.is_mark(i, '.') || s.word(i) == "and" ||
         s.word(i) == "from" || s.is_mark(i, U'→');
}

// Whether the change's figure follows within the clause that `a` stands in.
bool is_followed_by_change(const Sentence& s, const Amount& a) {
  for (std::size_t i = a.last_token; i < std::min(a.last_token + reach, s.size()); ++i) {
    if (ends_clause(s, i)) return false;
    if (s.is_number(i)) return is_figure_of_change(s, s.amount_at(i));
  }
  return false;
}

}  // namespace

void mark_scopes(Sentence& s, const Clause& clause) {
  if (clause.verb == nowhere || (clause.action & role::keeps) != 0) return;
  for (Amount& a : s.amounts)
    if (a.use != Use::name && a.token > clause.verb && sorts_things(s, a) &&
        is_followed_by_change(s, a))
      a.use = Use::scope;
}

}  // namespace okr::prose
