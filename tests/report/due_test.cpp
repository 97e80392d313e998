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
    const text::Source& source = made.workspace.sources.at(due.place.file);
    const auto line =
        std::count(source.bytes.begin(), source.bytes.begin() + due.place.begin, '\n') + 1;
    out += fmt::format("{} {} {} {} in line {}: {}\n", due.days, rollup::name_of(due.freshness),
                       fmt::join(due.owners, ","), due.ref, line, due.command);
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
        "44 stale eve 2026-Q2/store/o/never in line 9: okr checkin never ___\n"
        "25 stale jon 2026-Q2/store/o/yes in line 10: okr checkin yes open --confidence ___\n"
        "15 stale jon 2026-Q2/store/o/steps in line 11: okr checkin steps/two --done\n"
        "8 due jon 2026-Q2/store/o/late in line 8: okr checkin late ___%\n");
}

TEST_CASE("KPIs are due by their own pace, and those without a reading are not asked for") {
  CHECK(shown(sample("kpis:\n"
                     "  - {id: nps, title: NPS, owner: eve, min: 3, readings: [2026-05-01 4]}\n"
                     "  - {id: rent, title: Rent, max: 4 weeks, every_days: 31, readings: "
                     "[2026-04-01 3 weeks]}\n"
                     "  - {id: none, title: None, min: 3}\n")) ==
        "44 due  kpi:rent in line 5: okr checkin kpi:rent ___ weeks\n"
        "14 due eve kpi:nps in line 4: okr checkin kpi:nps ___\n");
}

TEST_CASE("a key result that takes its values from a KPI asks for the reading") {
  CHECK(
      shown(sample("objectives:\n"
                   "  - {id: o, title: It moves, key_results: [{id: k, title: Raise NPS from 0 to "
                   "10, kpi: nps}]}\n"
                   "kpis:\n"
                   "  - {id: nps, title: NPS, min: 3, readings: [2026-04-20 4]}\n")) ==
      "25 stale jon 2026-Q2/store/o/k in line 4: okr checkin kpi:nps ___\n"
      "25 stale  kpi:nps in line 6: okr checkin kpi:nps ___\n");
}

TEST_CASE("where the last part of a reference is another's, too, more of it is to be typed") {
  CHECK(shown(sample("objectives:\n"
                     "  - {id: o, title: It moves, key_results: [{id: k, title: Raise a from 0 to "
                     "10}]}\n"
                     "  - {id: p, title: It stays, key_results: [{id: k, title: Raise b from 0 to "
                     "10}]}\n")) ==
        "44 stale jon 2026-Q2/store/o/k in line 4: okr checkin o/k ___\n"
        "44 stale jon 2026-Q2/store/p/k in line 5: okr checkin p/k ___\n");
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
