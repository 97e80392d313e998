// SPDX-License-Identifier: MIT
#include "status_sample.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::report {
namespace {

std::string shown(const StatusSample& made) {
  std::string out;
  std::vector<std::uint32_t> kpis;
  for (std::uint32_t i = 0; i < made.workspace.kpis.size(); ++i) kpis.push_back(i);
  for (const Due& due :
       what_is_due(made.workspace, made.scores, everything(made.workspace), kpis)) {
    const text::Source& source = made.workspace.sources.at(due.add.place.file);
    const auto line =
        std::count(source.bytes.begin(), source.bytes.begin() + due.add.place.begin, '\n') + 1;
    out += fmt::format("{} {} {} {}: {} {} {} indent {}\n", due.days,
                       rollup::name_of(due.freshness), fmt::join(due.owners, ","), due.ref,
                       due.add.entry, name_of(due.add.how), line, due.add.indent);
  }
  return out;
}

}  // namespace

TEST_CASE("key results come longest ago first, with the entry that suits how they are measured") {
  CHECK(shown(sample(
            "objectives:\n"
            "  - id: o\n"
            "    title: It moves\n"
            "    key_results:\n"
            "      - {id: fresh, title: Raise it from 0 to 100, checkins: [2026-05-08 1]}\n"
            "      - {id: late, title: Raise it from 0% to 100%, checkins: [2026-05-07 1%]}\n"
            "      - {id: never, title: Raise it from 0 to 100, owner: eve}\n"
            "      - {id: yes, title: It is there, kind: binary, checkins: [2026-04-20 "
            "open 5/10]}\n"
            "      - id: steps\n"
            "        title: It goes by steps\n"
            "        milestones: [{id: one, title: One, done: 2026-04-30}, {id: two, "
            "title: Two}]\n")) ==
        "44 stale eve 2026-Q2/store/o/never: , checkins: [2026-05-15 ___ ___/10] before } 9 "
        "indent 0\n"
        "25 stale jon 2026-Q2/store/o/yes: , 2026-05-15 open ___/10 before ] 10 indent 0\n"
        "15 stale jon 2026-Q2/store/o/steps: , done: 2026-05-15 before } 13 indent 0\n"
        "8 due jon 2026-Q2/store/o/late: , 2026-05-15 ___% ___/10 before ] 8 indent 0\n");
}

TEST_CASE("KPIs are due by their own pace, and those without a reading are not asked for") {
  CHECK(shown(sample("kpis:\n"
                     "  - {id: nps, title: NPS, owner: eve, min: 3, readings: [2026-05-01 4]}\n"
                     "  - {id: rent, title: Rent, max: 4 weeks, every_days: 31, readings: "
                     "[2026-04-01 3 weeks]}\n"
                     "  - {id: none, title: None, min: 3}\n")) ==
        "44 due  kpi:rent: , 2026-05-15 ___ weeks before ] 5 indent 0\n"
        "14 due eve kpi:nps: , 2026-05-15 ___ before ] 4 indent 0\n");
}

TEST_CASE("a key result that takes its values from a KPI asks for the reading") {
  CHECK(
      shown(sample("objectives:\n"
                   "  - {id: o, title: It moves, key_results: [{id: k, title: Raise NPS from 0 to "
                   "10, kpi: nps}]}\n"
                   "kpis:\n"
                   "  - {id: nps, title: NPS, min: 3, readings: [2026-04-20 4]}\n")) ==
      "25 stale jon 2026-Q2/store/o/k: , 2026-05-15 ___ before ] 6 indent 0\n"
      "25 stale  kpi:nps: , 2026-05-15 ___ before ] 6 indent 0\n");
}

TEST_CASE("where there is no check-in yet, the whole list is to be added, wherever that goes") {
  CHECK(shown(sample(
            "objectives:\n"
            "  - id: o\n"
            "    title: It moves\n"
            "    key_results:\n"
            "      - Raise a from 0 to 100\n"
            "      - \"Raise b from 0\n"
            "        to 100\"\n"
            "      - id: c\n"
            "        title: Raise c from 0 to 100\n"
            "        owner: eve  # for now\n"
            "\n"
            "      - {id: d, title: Raise d from 0 to 100}\n"
            "      - id: e\n"
            "        checkins: []\n"
            "        title: Raise e from 0 to 100\n"
            "  - {id: p, title: It moves as well, key_results: [Raise f from 0 to 10]}\n")) ==
        "44 stale eve 2026-Q2/store/o/c: checkins:\n"
        "  - 2026-05-15 ___ ___/10 below 12 indent 8\n"
        "44 stale jon 2026-Q2/store/o/d: , checkins: [2026-05-15 ___ ___/10] before } 14 indent 0\n"
        "44 stale jon 2026-Q2/store/o/e: checkins:\n"
        "  - 2026-05-15 ___ ___/10 instead 16 indent 8\n"
        "44 stale jon 2026-Q2/store/o/raise-a-from-0-to-100: checkins:\n"
        "  - 2026-05-15 ___ ___/10 below title 7 indent 8\n"
        "44 stale jon 2026-Q2/store/o/raise-b-from-0-to-100: title: \"Raise b from 0 to 100\"\n"
        "checkins:\n"
        "  - 2026-05-15 ___ ___/10 instead 8 indent 8\n"
        "44 stale jon 2026-Q2/store/p/raise-f-from-0-to-10: {title: Raise f from 0 to 10, "
        "checkins: [2026-05-15 ___ ___/10]} instead 18 indent 0\n");
}

TEST_CASE("what has no measure is not asked for a check-in") {
  CHECK(shown(sample("objectives:\n"
                     "  - {id: o, title: It moves, key_results: [{id: k, title: Be much "
                     "better}]}\n"))
            .empty());
}

TEST_CASE("nothing is due before the period starts or after it has ended") {
  const std::string body =
      "objectives:\n  - {id: o, title: It moves, key_results: [{id: k, title: Raise it from 0 to "
      "100}]}\n";
  CHECK(shown(sample(body, "2026-03-01")).empty());
  CHECK(shown(sample(body, "2026-07-01")).empty());
}

}  // namespace okr::report
