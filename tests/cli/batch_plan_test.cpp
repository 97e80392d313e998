// SPDX-License-Identifier: MIT
#include "../../src/cli/batch_plan.h"

#include "support/check.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::cli {
namespace {

constexpr model::Date today =
    std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 2);

model::Workspace shop() {
  return test::load_example(R"(# okr.yaml
okr: 1
teams:
  shop: {name: Shop, level: company, lead: dana}
people:
  dana: {name: Dana}
  sam: {name: Sam}
# okrs/2026-Q4/shop.yaml
period: 2026-Q4
team: shop
objectives:
  - id: loved
    title: Cooks love us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        owner: sam
        checkins: [2026-10-05 0.46%, 2026-10-19 0.41% 8/10 @dana Fewer returns]
      - {id: seal, title: The seal is on every pan, kind: binary, checkins: [2026-10-05 open]}
      - id: nps
        title: Raise NPS from 30 to 45
        kpi: nps
        checkins: [2026-10-05 6/10 Calls begin]
      - id: wait
        title: Cut the wait from 9 min to 3 min
      - id: profit
        title: Raise the margin from -5% to 5%
      - id: guides
        title: Guides are out
        milestones:
          - {id: german, title: German}
          - {id: french, title: French, done: 2026-10-20}
kpis:
  - {id: nps, title: NPS, owner: dana, readings: [2026-10-05 34]}
)");
}

std::string line_of(const model::Workspace& workspace, const edit::Recording& recording) {
  const model::Found& thing = recording.target;
  std::string name = thing.kpi ? "kpi:" + workspace.kpis[*thing.kpi].id : std::string();
  if (thing.key_result) {
    const auto& kr = workspace.objectives[*thing.objective].key_results[*thing.key_result];
    name = kr.id + (thing.milestone ? "/" + kr.milestones[*thing.milestone].id : std::string());
  }
  return name + ": " + edit::checkin_line(recording.checkin);
}

/// A line for each check-in, then "N already", "line? doubt" and "line! problem".
std::string planned(std::string_view table, const BatchDefaults& defaults = {.today = today}) {
  const model::Workspace workspace = shop();
  const BatchRows rows = read_batch(table);
  REQUIRE(rows.problems.empty());
  const BatchPlan plan = plan_batch(workspace, rows.rows, defaults);
  std::string out;
  for (const edit::Recording& one : plan.recordings) out += line_of(workspace, one) + '\n';
  if (plan.already > 0) out += std::to_string(plan.already) + " already\n";
  for (const BatchProblem& one : plan.doubts) {
    out += std::to_string(one.line) + "? " + one.message + '\n';
  }
  for (const BatchProblem& one : plan.problems) {
    out += std::to_string(one.line) + "! " + one.message + '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("a row is a check-in of its day, today where it names none") {
  CHECK(planned("ref,value,date,confidence,note,by\n"
                "refunds,0.39,2026-10-26,7,so,dana\nloved/refunds,0.38%,,,,\n") ==
        "refunds: 2026-10-26 0.39% 7/10 @dana so\nrefunds: 2026-11-02 0.38%\n");
  CHECK(planned("ref,value,date\nrefunds,0.39%,yesterday\n") == "refunds: 2026-11-01 0.39%\n");
}

TEST_CASE("milestones, KPIs, yes or no, and confidence alone are rows too") {
  CHECK(planned("ref,value,confidence,note\nguides/german,done,,\nkpi:nps,36,,polled\n"
                "seal,done,,\nnps,,7,\n") ==
        "guides/german: 2026-11-02\nkpi:nps: 2026-11-02 36 polled\nseal: 2026-11-02 done\n"
        "nps: 2026-11-02 7/10\n");
}

TEST_CASE("who records a row is the one that it names, else --by, else who sits there") {
  const std::string rows = "ref,value,by\nrefunds,0.4%,dana\nwait,8 min,\n";
  CHECK(planned(rows, {.today = today, .by = "sam", .caller = "dana"}) ==
        "refunds: 2026-11-02 0.4% @dana\nwait: 2026-11-02 8 min @sam\n");
  CHECK(planned(rows, {.today = today, .caller = "sam"}) ==
        "refunds: 2026-11-02 0.4% @dana\nwait: 2026-11-02 8 min @sam\n");
}

TEST_CASE("what is recorded is not recorded again") {
  CHECK(planned("ref,value,date,by\nrefunds,0.41%,2026-10-19,dana\nrefunds,0.410,2026-10-19,\n"
                "refunds,0.46%,2026-10-05,\nseal,open,2026-10-05,\n"
                "french,done,2026-10-20,\nkpi:nps,34,2026-10-05,\n") == "6 already\n");
  CHECK(planned("ref,date,confidence,note\nnps,2026-10-05,6,Calls begin\n") == "1 already\n");
}

TEST_CASE("another author, value, day, or other words where there is no value, make another row") {
  CHECK(planned("ref,value,date,by\nrefunds,0.41%,2026-10-19,sam\nrefunds,0.4%,2026-10-19,dana\n"
                "refunds,0.41%,2026-10-20,dana\n") ==
        "refunds: 2026-10-19 0.41% @sam\nrefunds: 2026-10-19 0.4% @dana\n"
        "refunds: 2026-10-20 0.41% @dana\n");
  CHECK(planned("ref,date,confidence,note\nnps,2026-10-05,7,Calls begin\n") ==
        "nps: 2026-10-05 7/10 Calls begin\n");
}

TEST_CASE("the same row twice in a table is one, and two of one day are two") {
  CHECK(planned("ref,value,note\nrefunds,0.40%,a\nrefunds,0.4,b\nrefunds,0.39%,a\n") ==
        "refunds: 2026-11-02 0.40% a\nrefunds: 2026-11-02 0.39% a\n1 already\n");
}

TEST_CASE("a milestone that is done is passed over on any later day") {
  CHECK(planned("ref,value\nfrench,done\ngerman,done\n") ==
        "guides/german: 2026-11-02\n1 already\n");
}

TEST_CASE("a milestone is done on one day") {
  CHECK(planned("ref,value,date\ngerman,done,2026-10-21\nguides/german,done,2026-10-21\n"
                "german,done,2026-10-22\n") ==
        "guides/german: 2026-10-21\n1 already\n4! line 2 has it done on 2026-10-21\n");
}

TEST_CASE("a value is the level reached: + adds nothing, and - is below zero") {
  CHECK(planned("ref,value\nprofit,-3%\nprofit,=-2%\nwait,+1 min\n") ==
        "profit: 2026-11-02 -3%\nprofit: 2026-11-02 -2%\n"
        "4! '+1 min' would add again each time that this is read; write the level reached\n");
}

TEST_CASE("a value far off the trend is recorded, and said") {
  CHECK(planned("ref,value\nrefunds,4.1%\n") ==
        "refunds: 2026-11-02 4.1%\n"
        "2? 4.1% is far off the last value, 0.41% on 2026-10-19\n");
}

TEST_CASE("every bad row is named") {
  CHECK(
      planned("ref,value,date,confidence,by\n,1,,,\nrefundz,1%,,,\nrefunds,,,,\n"
              "refunds,3 min,,,\nrefunds,0.4%,2026-13-01,,\nrefunds,0.4%,2026-11-03,,\n"
              "refunds,0.4%,,11,\nrefunds,0.4%,,,li\nfrench,done,2026-10-21,,\nnps,40,,,\nnps,,,,\n"
              "loved,1,,,\n") ==
      R"(2! names no ref: of which key result, milestone or KPI is this?
3! there is no objective, key result or milestone 'refundz' (did you mean 'refunds'?)
4! refunds needs a value, the level reached
5! '3 min' is in min, and refunds is measured in %
6! '2026-13-01' is no day: write one such as 2026-11-02, or today, yesterday, monday or -3d
7! 2026-11-03 is still to come: a check-in says where things stand, on 2026-11-02 at the latest
8! confidence goes from 0 to 10, and '11' is outside; 11% is 1.1
9! 'li' is not among the people in okr.yaml
10! guides/french is done since 2026-10-20 already
11! nps takes no value: its values are the readings of kpi:nps, recorded there; a confidence and a note may stand here
12! nps takes no value: its values are the readings of kpi:nps, recorded there; a confidence or a note is needed
13! loved is an objective, and its progress is that of its key results; name one of them:
  loved/refunds  Lower the refund rate from 0.5% to 0.2%
  loved/seal  The seal is on every pan
  loved/nps  Raise NPS from 30 to 45
  loved/wait  Cut the wait from 9 min to 3 min
  loved/profit  Raise the margin from -5% to 5%
  loved/guides  Guides are out
)");
}

TEST_CASE("of many references that are not there the first are explained") {
  std::string table = "ref,value\n";
  for (int i = 0; i < 21; ++i) table += "refund" + std::to_string(i) + "x,1%\n";
  const std::string out = planned(table);
  CHECK(out.find("21! there is no objective, key result or milestone 'refund19x'") !=
        std::string::npos);
  CHECK(out.ends_with("22! there is no 'refund20x'\n"));
}

}  // namespace okr::cli
