// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <okr/report/checkin.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::report {
namespace {

constexpr model::Date day =
    std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 2);

/// A version of the file: with these check-ins of refunds, and these readings.
struct Version {
  model::Workspace workspace;
  rollup::Scores scores;

  explicit Version(std::string_view checkins, std::string_view readings = "")
      : workspace(test::load_example(fmt::format(R"(# okrs/2026-Q4/shop.yaml
period: 2026-Q4
team: shop
objectives:
  - id: loved
    title: Cooks love us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        checkins: [{}]
kpis:
  - {{id: nps, title: NPS, min: 35, readings: [{}]}}
)",
                                                 checkins, readings))),
        scores(rollup::score(workspace, day)) {}
};

CheckInAnswer answer(const Version& before, const Version& after, const model::Found& thing) {
  return {.thing = thing,
          .day = day,
          .path = "a.yaml",
          .diff = "",
          .before = {before.workspace, before.scores},
          .after = {after.workspace, after.scores}};
}

/// In ASCII, without the place.
std::string shown(const Version& before, const Version& after, bool of_kpi = false) {
  model::Found thing;
  if (of_kpi) {
    thing.kpi = 0;
  } else {
    thing.objective = 0;
    thing.key_result = 0;
  }
  const Screen screen{.charset = Screen::Charset::ascii};
  const std::string text = checkin_text(answer(before, after, thing), screen);
  return text.substr(text.find('\n') + 1);
}

}  // namespace

TEST_CASE("value, progress and confidence are shown before and after") {
  CHECK(shown(Version("2026-10-26 0.41% 6/10"),
              Version("2026-10-26 0.41% 6/10, 2026-11-02 0.38% 7/10")) ==
        "Lower the refund rate from 0.5% to 0.2%\n"
        "  0.41% -> 0.38%   30% -> 40%, 35.2% expected   on track   6/10 -> 7/10\n"
        "  next check-in by 2026-11-09\n");
}

TEST_CASE("the target reached is good news once") {
  CHECK(shown(Version("2026-10-26 0.41%"), Version("2026-10-26 0.41%, 2026-11-02 0.2%")) ==
        "Lower the refund rate from 0.5% to 0.2%\n"
        "  0.41% -> 0.2%   30% -> 100%, 35.2% expected   on track -> achieved\n"
        "  that is the goal: well done\n"
        "  next check-in by 2026-11-09\n");
  const std::string again =
      shown(Version("2026-10-26 0.2%"), Version("2026-10-26 0.2%, 2026-11-02 0.19%"));
  CHECK(again.find("well done") == std::string::npos);
}

TEST_CASE("of a KPI its health is shown, and the next reading") {
  CHECK(shown(Version("", "2026-10-26 36"), Version("", "2026-10-26 36, 2026-11-02 34"), true) ==
        "NPS\n  36 -> 34   breach\n  next reading by 2026-11-09\n");
}

TEST_CASE("a commit's message has the same in plain words") {
  model::Found thing;
  thing.objective = 0;
  thing.key_result = 0;
  const Version before("2026-10-26 0.41%");
  const Version after("2026-10-26 0.41%, 2026-11-02 0.38%");
  CHECK(checkin_summary(answer(before, after, thing)) == "0.41% -> 0.38%, 30% -> 40%, on track");
}

}  // namespace okr::report
