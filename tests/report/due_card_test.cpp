// SPDX-License-Identifier: MIT
#include "status_sample.h"

#include <okr/report/due_card.h>

#include <doctest/doctest.h>

#include <numeric>

namespace okr::report {
namespace {

/// Cards of all that is due, at `width`.
std::string cards(const StatusSample& made, int width = 80) {
  std::vector<std::uint32_t> kpis(made.workspace.kpis.size());
  std::iota(kpis.begin(), kpis.end(), 0U);
  std::string out;
  for (const Due& due :
       what_is_due(made.workspace, made.scores, everything(made.workspace), kpis)) {
    out += due_card(made.workspace, made.scores, due, "1 of 9", {.width = width});
  }
  return out;
}

std::string next(const StatusSample& made, const std::optional<std::string>& owner = {}) {
  const auto due = next_due(made.workspace, made.scores, owner);
  return due ? model::to_string(due->day) + " " + due->ref + " " + due->title : "nothing";
}

}  // namespace

TEST_CASE("a card says what was recorded last and what is expected by now") {
  CHECK(cards(sample("objectives:\n"
                     "  - id: o\n"
                     "    title: It moves\n"
                     "    key_results:\n"
                     "      - id: late\n"
                     "        title: Raise it from 0% to 100%\n"
                     "        checkins: [2026-05-07 41.5% 7/10 @eve slowly]\n")) ==
        R"(1 of 9  Raise it from 0% to 100%
        2026-Q2/store/o/late
        last 41.5% 7/10 on 2026-05-07, 8 days ago: slowly
        expected by now 49%, 100% in the end
)");
}

TEST_CASE("what is expected of large figures is no more exact than of small ones") {
  CHECK(cards(sample("objectives:\n"
                     "  - id: o\n"
                     "    title: It moves\n"
                     "    key_results:\n"
                     "      - id: sales\n"
                     "        title: Raise sales from $1.2M to $2M\n")) ==
        R"(1 of 9  Raise sales from $1.2M to $2M
        2026-Q2/store/o/sales
        nothing recorded yet
        expected by now 1590000 USD, 2000000 USD in the end
)");
}

TEST_CASE("bounds, milestones and what is done or not have cards of their own") {
  CHECK(cards(sample(
            "objectives:\n"
            "  - id: o\n"
            "    title: It moves\n"
            "    key_results:\n"
            "      - {id: up, title: Keep uptime above 99.9%, checkins: [2026-05-01 99.95%]}\n"
            "      - {id: prize, title: We win, kind: binary, checkins: [2026-05-02 open 6/10]}\n"
            "      - {id: steps, title: Steps, milestones: [{id: a, title: A}]}\n"
            "kpis:\n"
            "  - {id: nps, title: NPS, min: 30, readings: [2026-05-01 34]}\n")) == R"(1 of 9  Steps
        2026-Q2/store/o/steps
        0% done, 48.9% expected by now
1 of 9  Keep uptime above 99.9%
        2026-Q2/store/o/up
        last 99.95% on 2026-05-01, 14 days ago
        to be at least 99.9%
1 of 9  NPS
        kpi:nps
        last 34 on 2026-05-01, 14 days ago
        to be at least 30
1 of 9  We win
        2026-Q2/store/o/prize
        last open 6/10 on 2026-05-02, 13 days ago
)");
}

TEST_CASE("a card fits the screen") {
  CHECK(
      cards(sample("objectives:\n"
                   "  - id: o\n"
                   "    title: It moves\n"
                   "    key_results:\n"
                   "      - id: late\n"
                   "        title: Raise the share of orders with a personal note from 0% to 100%\n"
                   "        checkins: [2026-05-07 41.5% a note that goes on for a while]\n"),
            40) == R"(1 of 9  Raise the share of orders with a
        personal note from 0% to 100%
        2026-Q2/store/o/late
        last 41.5% on 2026-05-07, 8 days
        ago: a note that goes on for a
        while
        expected by now 49%, 100% in the
        end
)");
}

TEST_CASE("what is due next is told with its day") {
  const std::string two =
      "objectives:\n"
      "  - id: o\n"
      "    title: It moves\n"
      "    key_results:\n"
      "      - {id: a, title: Raise it from 0 to 100, owner: eve, checkins: [2026-05-12 1]}\n"
      "      - {id: b, title: Raise that from 0 to 100, owner: pat, checkins: [2026-05-13 1]}\n"
      "kpis:\n"
      "  - {id: nps, title: NPS, owner: kim, every_days: 30, readings: [2026-05-13 34]}\n";
  CHECK(next(sample(two)) == "2026-05-20 2026-Q2/store/o/a Raise it from 0 to 100");
  CHECK(next(sample(two), "pat") == "2026-05-21 2026-Q2/store/o/b Raise that from 0 to 100");
  CHECK(next(sample(two), "kim") == "2026-06-13 kpi:nps NPS");
  CHECK(next(sample(two), "nobody") == "nothing");
}

}  // namespace okr::report
