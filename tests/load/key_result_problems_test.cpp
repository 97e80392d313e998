// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>

#include <vector>

namespace okr::load::testing {
namespace {

const std::vector<Case>& slips_in_texts_and_dates() {
  static const std::vector<Case> all = {
      {"title: Raise NPS from 30 to 50\nower: sam",
       {"unknown-key [ower] a key result has no field 'ower' (did you mean 'owner'?) | for "
        "example: owner: sam"}},
      {"title: Raise NPS from 30 to 50\ncolour: red",
       {"unknown-key [colour] a key result has no field 'colour' | its fields are: id, title, "
        "owner, metric, kind, baseline, target, min, max, unit, direction, start, due, weight, "
        "indicator, source, kpi, confidence, milestones, checkpoints, stretch, guardrails, "
        "changes, dropped, reason, carried_from, checkins"}},
      {"titel: Raise NPS from 30 to 50",
       {"unknown-key [titel] a key result has no field 'titel' (did you mean 'title'?) | for "
        "example: title: Lower the refund rate from 0.5% to 0.2%"}},
      {"id: nps",
       {"missing-field [id] a key result needs 'title', and here is none | add a line: title: "
        "Lower the refund rate from 0.5% to 0.2%"}},
      {"title: [Raise NPS]",
       {"wrong-type [[Raise NPS]] 'title' must be text, not a list | for example: title: Lower the "
        "refund rate from 0.5% to 0.2%"}},
      {"title: Raise NPS from 30 to 50\nowner:", {}},
      {"title: \"\"",
       {"missing-field [\"\"] 'title' has no value | write one, or remove the line; for example: "
        "title: Lower the refund rate from 0.5% to 0.2%"}},
      {"id: Refund Rate\ntitle: Raise NPS from 30 to 50",
       {"bad-id [Refund Rate] an id is made of lower-case letters, digits and '-', not 'Refund "
        "Rate' | for example: id: refund-rate"}},
      {"id: 2026-Q4\ntitle: Raise NPS from 30 to 50",
       {"bad-id [2026-Q4] '2026-Q4' looks like a period, so no id may be written so | begin it "
        "with a word, for example: id: launch-2026"}},
      {"title: Raise NPS from 30 to 50\ndue: 31.12.2026",
       {"bad-date [31.12.2026] 'due' must be a day written as year-month-day, not '31.12.2026' | "
        "for example: 2026-12-31"}},
      {"title: Raise NPS from 30 to 50\ndue: 2026-02-30",
       {"bad-date [2026-02-30] there is no day 2026-02-30 | the year comes first, then month and "
        "day, for example: 2026-12-31"}},
      {"title: Raise NPS from 30 to 50\ndue: soon",
       {"bad-date [soon] 'due' must be a day written as year-month-day, not 'soon' | for example: "
        "2026-12-31"}},
      {"title: Raise NPS\ntarget: a lot",
       {"bad-quantity [a lot] 'target' must be a number with its unit, not 'a lot' | for example: "
        "target: 0.2%; or 0.5%, $1.2M, 1,500, 10k, 45 min, 4.5/5"}},
  };
  return all;
}

const std::vector<Case>& slips_in_kinds_and_numbers() {
  static const std::vector<Case> all = {
      {"title: Raise NPS from 30 to 50\nkind: metrics",
       {"bad-value [metrics] 'kind' must be metric, threshold, maintain, binary or milestones, not "
        "'metrics' (did you mean 'metric'?) | for example: kind: binary"}},
      {"title: Raise NPS from 30 to 50\nweight: heavy",
       {"wrong-type [heavy] 'weight' must be a number, not 'heavy' | for example: weight: 2"}},
      {"title: Raise NPS from 30 to 50\nweight: -1",
       {"bad-bounds [-1] a weight cannot be below 0 | write 0 for what does not count, or a number "
        "above"}},
      {"title: Raise NPS from 30 to 50\n"
       "start: 2026-12-01\n"
       "due: 2026-11-01",
       {"bad-bounds [2026-11-01] it is due on 2026-11-01, before it starts on 2026-12-01 | swap "
        "the two, or mend the one that is wrong <- [2026-12-01] it starts here"}},
      {"title: NPS\n"
       "min: 50\n"
       "max: 30",
       {"bad-bounds [30] 'max' is 30, below 'min' 50: no value could be in bounds | swap the two, "
        "or remove the one that is not meant <- [50] 'min' is here"}},
      {"title: The pilot\nkind: milestones",
       {"bad-bounds [milestones] milestones are what it is judged by, and none is listed | list "
        "them, for example:\nmilestones:\n  - {title: The pilot runs in three shops, due: "
        "2026-11-15}"}},
      {"title: The pilot\nmilestones: []",
       {"bad-bounds [[]] milestones are what it is judged by, and none is listed | list them, for "
        "example:\nmilestones:\n  - {title: The pilot runs in three shops, due: 2026-11-15}"}},
      {"title: Raise NPS from 30 to 50\nconfidence: 12",
       {"confidence-out-of-range [12] confidence goes from 0 (hopeless) to 10 (certain), and '12' "
        "is outside | write how sure you are to reach the target, for example 7/10"}},
      {"title: Raise NPS from 30 to 50\nconfidence: high",
       {"wrong-type [high] 'confidence' must be a number from 0 to 10, not 'high' | for example: "
        "confidence: 5"}},
      {"title: Raise NPS from 30 to 50\ncurrent: 34",
       {"derived-field [current] 'current' is worked out by okr: written down, it is soon wrong "
        "and makes merges conflict | remove the line; what is reached is recorded as a line under "
        "'checkins': - 2026-10-05 0.46%"}},
      {"title: Raise NPS from 30 to 50\ntasks: [survey]",
       {"nested-tasks [tasks] a key result says what changes, not what is done: tasks do not "
        "belong in it | move them to a project that supports it:\nprojects:\n  - id: size-guide\n  "
        "  title: A size guide for pans\n    supports: [trusted/refunds]\n    tasks:\n      - "
        "{title: Write the guide, done: false}"}},
      {"\"[ ] Write the guide\"",
       {"nested-tasks [\"[ ] Write the guide\"] a key result says what changes, not what is done: "
        "to-dos do not belong here | move them to a project that supports the "
        "objective:\nprojects:\n  - id: size-guide\n    title: A size guide for pans\n    "
        "supports: [trusted]\n    tasks:\n      - {title: Write the guide, done: false}"}},
      {"[Raise, NPS]",
       {"wrong-type [[Raise, NPS]] a key result is written as keys with values, not as a list | "
        "for example: {id: refunds, title: Lower the refund rate from 0.5% to 0.2%}"}},
      {"title: Revenue\n"
       "baseline: 0\n"
       "target: +20%",
       {"bad-bounds [+20%] 20 per cent of a baseline of 0 is no change at all | write the value to "
        "reach itself, for example: target: 20 <- [0] the baseline is here"}},
  };
  return all;
}

void check(const std::vector<Case>& cases) {
  check_each(cases, [](const std::string& text) { return load_key_result(text).problems(); });
}

}  // namespace

TEST_CASE("what cannot be read in a key result's texts and dates is named with the way out") {
  check(slips_in_texts_and_dates());
}

TEST_CASE("what cannot be read in its kind, numbers and odd keys is named with the way out") {
  check(slips_in_kinds_and_numbers());
}

TEST_CASE("a text that stands too far left is not called missing as well") {
  const File file = load_text(
      "team: product\nobjectives:\n  - title: T\n    why: |\n   Refunds disappoint\n"
      "    owner: dana\n");
  REQUIRE(file.problems().size() == 1);
  CHECK(file.problems()[0].starts_with("file-syntax [Refunds disappoint]"));
}

}  // namespace okr::load::testing
