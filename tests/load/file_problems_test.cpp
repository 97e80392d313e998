// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>

#include <vector>

namespace okr::load::testing {
namespace {

const std::vector<Case>& slips_in_a_file() {
  static const std::vector<Case> all = {
      {"- a\n",
       {"wrong-type [- a] an OKR file is written as keys with values, not as a list | begin it "
        "with lines such as:\nperiod: 2026-Q4\nteam: product\nobjectives:"}},
      {"team: product\n"
       "objectives: {id: a}\n",
       {"wrong-type [{id: a}] 'objectives' must be a list, not a mapping | for example: "
        "objectives: [{title: Home cooks trust us as the place to buy cookware}]"}},
      {"period: 2026-Q5\n"
       "team: product\n"
       "objectives: []\n",
       {"unknown-period [2026-Q5] there is no quarter Q5 in '2026-Q5': a year has Q1 to Q4 | a "
        "period is "
        "a year or a part of it, as in 2026-Q4, or one that okr.yaml names under 'periods'"}},
      {"period: lauch\n"
       "team: product\n"
       "objectives: []\n",
       {"unknown-period [lauch] 'lauch' is not a period: write 2026, 2026-H1, 2026-T1, 2026-Q4 or "
        "2026-07 | a period is a year or a part of it, as in 2026-Q4, or one that okr.yaml names "
        "under 'periods'"}},
      {"Team: product\n"
       "objectives:\n"
       "  - title: T\n",
       {"unknown-key [Team] an OKR file has no field 'Team' (did you mean 'team'?) | for example: "
        "team: product"}},
      {"team: product\n"
       "objectives:\n"
       "  - title: \"[ ] Write the guide\"\n",
       {"nested-tasks [\"[ ] Write the guide\"] an objective says what changes, not what is done: "
        "to-dos do not belong here | move them to a project that supports the "
        "objective:\nprojects:\n  - id: size-guide\n    title: A size guide for pans\n    "
        "supports: [trusted]\n    tasks:\n      - {title: Write the guide, done: false}"}},
      {"objectives:\n"
       "  - title: T\n",
       {"missing-field [objectives] the file does not say whose objectives these are | add a line "
        "at the top: team: product, or: person: dana"}},
      {"team: product\n"
       "person: dana\n",
       {"bad-value [dana] a file is a team's or a person's, not both | keep one of the two lines; "
        "a person's objectives go into a file of their own <- [product] the team is here"}},
      {"objectivs: []\n",
       {"unknown-key [objectivs] an OKR file has no field 'objectivs' (did you mean 'objectives'?) "
        "| for example: objectives: [{title: Home cooks trust us as the place to buy cookware}]"}},
  };
  return all;
}

const std::vector<Case>& slips_in_kpis_and_projects() {
  static const std::vector<Case> all = {
      {"kpis:\n"
       "  - {title: NPS, category: finance, every_days: 0}\n",
       {"bad-value [finance] 'category' must be financial, customer, product or tech, not "
        "'finance' | for example: category: customer",
        "bad-value [0] 'every_days' must be at least 1, not 0 | for example: every_days: 30",
        "missing-field [title] a KPI needs 'id', and here is none | add a line: id: nps"}},
      {"kpis:\n"
       "  - {id: nps, title: NPS, min: 50, max: 30}\n",
       {"bad-bounds [30] 'max' is 30, below 'min' 50: no value could be healthy | swap the two, or "
        "remove the one that is not meant <- [50] 'min' is here"}},
      {"kpis:\n"
       "  - id: nps\n"
       "    title: NPS\n"
       "    readings:\n"
       "      - 2026-10-05\n",
       {"checkin-without-value [2026-10-05] no value stands here: it was left out, or a merge has "
        "lost it | write the level reached after the day, for example: - 2026-10-05 0.46% 7/10 "
        "Fewer returns"}},
      {"projects:\n"
       "  - {id: guide, title: A guide, status: paused}\n",
       {"bad-value [paused] 'status' must be planned, active, done or stopped, not 'paused' | for "
        "example: status: active"}},
      {"projects:\n"
       "  - {id: guide, title: A guide, rice: {reach: many, impact: 2, confidence: 80%, effort: "
       "4}}\n",
       {"wrong-type [many] 'reach' must be a number, not 'many' | for example: reach: 500"}},
      {"projects:\n"
       "  - {id: guide, title: A guide, tasks: [{done: true}, Write it]}\n",
       {"missing-field [done] a task needs 'title', and here is none | add a line: title: Write "
        "the size guide",
        "wrong-type [Write it] a task is written as keys with values, not as 'Write it' | for "
        "example: {title: Write the size guide, done: true}"}},
  };
  return all;
}

void check(const std::vector<Case>& cases) {
  check_each(cases, [](const std::string& text) { return load_text(text).problems(); });
}

}  // namespace

TEST_CASE("what cannot be read at the top of a file is named with the way out") {
  check(slips_in_a_file());
}

TEST_CASE("what cannot be read in a KPI or a project is named with the way out") {
  check(slips_in_kpis_and_projects());
}

}  // namespace okr::load::testing
