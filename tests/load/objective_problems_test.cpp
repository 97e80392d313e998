// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>

#include <vector>

namespace okr::load::testing {
namespace {

const std::vector<Case>& cases() {
  static const std::vector<Case> all = {
      {"title: T\ncommitment: commited",
       {"bad-value [commited] 'commitment' must be aspirational or committed, not 'commited' (did "
        "you mean 'committed'?) | for example: commitment: committed"}},
      {"title: T\nlinks: docs/memo.md",
       {"wrong-type [docs/memo.md] 'links' must be names with texts, not 'docs/memo.md' | for "
        "example: links: {memo: docs/trusted.md}"}},
      {"title: T\nprogress: 50%",
       {"derived-field [progress] 'progress' is worked out by okr: written down, it is soon wrong "
        "and makes merges conflict | remove the line; what is reached is recorded as a line under "
        "'checkins': - 2026-10-05 0.46%"}},
      {"title: T\ntodo: [guide]",
       {"nested-tasks [todo] an objective says what changes, not what is done: tasks do not belong "
        "in it | move them to a project that supports it:\nprojects:\n  - id: size-guide\n    "
        "title: A size guide for pans\n    supports: [trusted/refunds]\n    tasks:\n      - "
        "{title: Write the guide, done: false}"}},
      {"title: T\naligned_to: {to: northwind/loved, weight: -2}",
       {"bad-bounds [-2] a weight cannot be below 0 | write 0 for what does not count, or a number "
        "above"}},
      {"title: T\naligned_to: {weight: 2}",
       {"missing-field [weight] an alignment needs 'to', and here is none | add a line: to: "
        "northwind/loved"}},
      {"title: T\naligned_to: {to: northwind/loved, contributes: no}",
       {"wrong-type [no] 'contributes' must be true or false, not 'no' | for example: contributes: "
        "false"}},
      {"title: T\nreview: {grade: 7}",
       {"bad-value [7] 'grade' goes from 0 to 1, and '7' is outside | for example: grade: 0.7"}},
      {"title: T\nreview: {decision: carryover}",
       {"bad-value [carryover] 'decision' must be keep, redirect, carry_over, close or drop, not "
        "'carryover' (did you mean 'carry_over'?) | for example: decision: carry_over"}},
      {"title: T\nchanges: [{date: 2026-11-02, field: title}]",
       {"bad-value [title] 'field' must be baseline, target, min, max, direction, due, weight, "
        "commitment, owner or aligned_to, not 'title' | for example: field: target"}},
      {"title: T\nchanges: [{field: due}]",
       {"missing-field [field] a change needs 'date', and here is none | add a line: date: "
        "2026-11-02"}},
      {"title: T\nkey_results: [{id: a, title: Raise NPS from 30 to 50}, {id: a, title: Lower "
       "churn from 5% to 3%}]",
       {"duplicate-id [a] two key results of this objective have the id 'a' | give one of them "
        "another id <- [a] the other one"}},
      {"name: Home cooks trust us",
       {"unknown-key [name] an objective has no field 'name' (did you mean 'title'?) | for "
        "example: "
        "title: Home cooks trust us as the place to buy cookware"}},
      {"title: T\nname: Home cooks trust us",
       {"unknown-key [name] an objective has no field 'name' | its fields are: id, title, why, "
        "customer, owner, aligned_to, due, commitment, labels, links, guardrails, changes, "
        "dropped, reason, carried_from, review, key_results"}},
      {"title: T\nkey_results: Raise NPS",
       {"wrong-type [Raise NPS] 'key_results' must be a list, not 'Raise NPS' | for example: "
        "key_results: [Lower the refund rate from 0.5% to 0.2%]"}},
      {"Home cooks trust us",
       {"wrong-type [Home cooks trust us] an objective is written as keys with values, not as "
        "'Home cooks trust us' | for example: {id: trusted, title: Home cooks trust us as the "
        "place to buy cookware}"}},
  };
  return all;
}

}  // namespace

TEST_CASE("what cannot be read in an objective is named with the way out") {
  check_each(cases(), [](const std::string& text) { return load_objective(text).problems(); });
}

}  // namespace okr::load::testing
