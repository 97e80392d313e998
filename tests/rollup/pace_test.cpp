// SPDX-License-Identifier: MIT
#include "scored.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::rollup {
namespace {

using test::key_result;
using test::shown;

std::string_view freshness(const KeyResultScore& score) {
  return score.freshness ? name_of(*score.freshness) : "none";
}

struct Pace {
  std::string_view entry;
  std::string_view as_of;
  std::string_view expected;
  std::string_view status;
};

void check(const Pace& row) {
  const KeyResultScore score = key_result(row.entry, row.as_of);
  CAPTURE(row.entry);
  CAPTURE(row.as_of);
  CHECK(shown(score.expected) == row.expected);
  CHECK(name_of(score.status) == row.status);
}

constexpr std::string_view moving = "title: Raise NPS from 5 to 15\ncheckins: [{} {}]";

TEST_CASE("what is expected grows by the day, from the first to the last") {
  constexpr std::string_view nps = "title: Raise NPS from 5 to 15\ncheckins: [2026-02-10 10]";
  for (const Pace& row : {
           Pace{nps, "2026-01-01", "0", "on track"},
           Pace{nps, "2026-02-15", "0.505617978", "on track"},
           Pace{nps, "2026-03-31", "1", "at risk"},
           Pace{nps, "2025-12-20", "0", "not started"},
           Pace{nps, "2026-04-05", "1", "ended"},
           Pace{"title: Raise NPS from 5 to 15\nstart: 2026-02-01", "2026-03-02", "0.5", "no data"},
           Pace{"title: Raise NPS from 5 to 15\nstart: 2026-02-15\ndue: 2026-02-15", "2026-02-15",
                "1", "on track"},
           Pace{"title: Raise NPS from 5 to 15\nstart: 2026-02-15\ndue: 2026-02-15", "2026-02-14",
                "0", "not started"},
       })
    check(row);
}

TEST_CASE("status compares progress with what is expected") {
  struct Row {
    std::string_view value;
    std::string_view date;
    std::string_view as_of;
    std::string_view status;
  };
  for (const Row& row : {
           Row{"8.5", "2026-02-10", "2026-02-15", "on track"},
           Row{"7.5", "2026-02-10", "2026-02-15", "at risk"},
           Row{"6.5", "2026-02-10", "2026-02-15", "off track"},
           Row{"9.5", "2026-02-10", "2026-02-15", "on track"},
           Row{"5", "2026-01-09", "2026-01-10", "on track"},
           Row{"4", "2026-01-09", "2026-01-10", "at risk"},
           Row{"5", "2026-01-14", "2026-01-15", "off track"},
           Row{"5", "2026-02-10", "2026-02-15", "off track"},
           Row{"15", "2026-02-10", "2026-02-15", "achieved"},
           Row{"15", "2026-02-10", "2026-04-15", "achieved"},
           Row{"14", "2026-02-10", "2026-04-15", "ended"},
       }) {
    CAPTURE(row.as_of);
    const auto entry = fmt::format(fmt::runtime(moving), row.date, row.value);
    CHECK(name_of(key_result(entry, row.as_of).status) == row.status);
  }
  CHECK(name_of(key_result("title: Raise NPS from 5 to 15", "2026-02-15").status) == "no data");
}

TEST_CASE("a committed objective's key results are held to more") {
  for (const auto& [value, status] :
       {std::pair{"9.5", "at risk"}, {"10.5", "on track"}, {"8", "off track"}}) {
    const auto all = test::scored(fmt::format(R"(# okrs/2026-Q1/product.yaml
objectives:
  - id: o
    title: Home cooks trust us
    commitment: committed
    key_results:
      - {{title: Raise NPS from 5 to 15, checkins: [2026-02-10 {}]}}
)",
                                              value),
                                  "2026-02-15");
    CAPTURE(value);
    CHECK(name_of(all.objective("o").key_results[0].status) == status);
    CHECK(name_of(all.objective("o").status) == status);
  }
}

TEST_CASE("milestones are expected by their due days, where all have one") {
  for (const Pace& row : {
           Pace{"title: Open in Spain\nmilestones: [{id: a, due: 2026-01-31}, "
                "{id: b, due: 2026-02-28}, {id: c, due: 2026-03-31}]",
                "2026-03-01", "0.666666667", "off track"},
           Pace{"title: Open in Spain\nmilestones: [{id: a, due: 2026-01-31, weight: 3}, "
                "{id: b, due: 2026-02-28}]",
                "2026-02-15", "0.75", "off track"},
           Pace{"title: Open in Spain\nmilestones: [{id: a, due: 2026-01-31}, {id: b}]",
                "2026-02-15", "0.505617978", "off track"},
       })
    check(row);
}

TEST_CASE("checkpoints bend what is expected") {
  for (const Pace& row : {
           Pace{"title: Raise NPS from 0 to 100\ncheckpoints: [{date: 2026-01-31, value: 10}, "
                "{date: 2026-02-28, value: 30}]\ncheckins: [2026-02-10 20]",
                "2026-02-15", "0.207142857", "on track"},
           Pace{"title: Raise NPS from 0 to 100\ncheckpoints: [{date: 2026-04-30, value: 10}]",
                "2026-02-15", "0.505617978", "no data"},
       })
    check(row);
}

TEST_CASE("the plan passes through each checkpoint on its day") {
  const auto on = [](std::string_view as_of) {
    return shown(key_result("title: Raise NPS from 0 to 100\n"
                            "checkpoints: [{date: 2026-02-28, value: 30}, "
                            "{date: 2026-01-31, value: 10}]",
                            as_of)
                     .expected);
  };
  CHECK(on("2025-12-31") == "0");
  CHECK(on("2026-01-01") == "0");
  CHECK(on("2026-01-31") == "0.1");
  CHECK(on("2026-02-28") == "0.3");
  CHECK(on("2026-03-31") == "1");
}

TEST_CASE("bounds to keep are judged by the latest values") {
  constexpr std::string_view entry = "title: Latency\nkind: maintain\nmax: 200\ncheckins: [{}]";
  struct Row {
    std::string_view checkins;
    std::string_view status;
  };
  for (const Row& row : {
           Row{"2026-02-10 190", "on track"},
           Row{"2026-02-03 190, 2026-02-10 210", "at risk"},
           Row{"2026-01-27 190, 2026-02-03 210, 2026-02-10 220", "off track"},
           Row{"2026-01-27 210, 2026-02-03 210, 2026-02-10 190", "on track"},
           Row{"2026-02-10 210", "at risk"},
       }) {
    CAPTURE(row.checkins);
    const auto score = key_result(fmt::format(fmt::runtime(entry), row.checkins), "2026-02-15");
    CHECK(name_of(score.status) == row.status);
    CHECK(shown(score.expected) == "1");
  }
}

TEST_CASE("a threshold is achieved while its latest value is in bounds, else off track") {
  check({"title: Latency\nkind: threshold\nmax: 200\ncheckins: [2026-02-10 190]", "2026-02-15", "1",
         "achieved"});
  check({"title: Latency\nkind: threshold\nmax: 200\ncheckins: [2026-02-10 210]", "2026-02-15", "1",
         "off track"});
}

TEST_CASE("a binary key result has no pace: people's confidence is its status") {
  for (const Pace& row : {
           Pace{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 open 7/10]", "2026-02-15",
                "none", "on track"},
           Pace{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 open 4/10]", "2026-02-15",
                "none", "at risk"},
           Pace{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 open 3/10]", "2026-02-15",
                "none", "off track"},
           Pace{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 open]", "2026-02-15", "none",
                "at risk"},
           Pace{"title: Win Acme\nkind: binary", "2026-02-15", "none", "no data"},
           Pace{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 open 10/10]", "2026-02-15",
                "none", "on track"},
           Pace{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 done]", "2026-02-15", "none",
                "achieved"},
           Pace{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 open 9/10]", "2026-04-01",
                "none", "ended"},
       })
    check(row);
}

TEST_CASE("news is due after a week and stale after two, which replaces on track alone") {
  struct Row {
    std::string_view value;
    std::string_view as_of;
    std::string_view freshness;
    std::string_view status;
  };
  for (const Row& row : {
           Row{"2026-02-05 14", "2026-02-12", "ok", "on track"},
           Row{"2026-02-05 14", "2026-02-13", "due", "on track"},
           Row{"2026-02-05 14", "2026-02-19", "due", "on track"},
           Row{"2026-02-05 14", "2026-02-20", "stale", "stale"},
           Row{"2026-02-05 5", "2026-02-20", "stale", "off track"},
           Row{"2025-12-28 14", "2026-01-09", "due", "on track"},
           Row{"2026-02-05 14", "2025-12-31", "none", "not started"},
           Row{"2026-02-05 14", "2026-04-01", "none", "ended"},
       }) {
    CAPTURE(row.as_of);
    const auto score = key_result(
        fmt::format("title: Raise NPS from 5 to 15\ncheckins: [{}]", row.value), row.as_of);
    CHECK(freshness(score) == row.freshness);
    CHECK(name_of(score.status) == row.status);
  }
}

TEST_CASE("what was never checked in is due a week after the start") {
  for (const auto& [as_of, expected] :
       {std::pair{"2026-01-08", "ok"}, {"2026-01-09", "due"}, {"2026-01-16", "stale"}}) {
    CHECK(freshness(key_result("title: Raise NPS from 5 to 15", as_of)) == expected);
  }
}

TEST_CASE("what is done needs no news") {
  CHECK(freshness(key_result("title: Win Acme\nkind: binary\ncheckins: [2026-01-10 done]",
                             "2026-02-15")) == "none");
  CHECK(freshness(key_result("title: Open in Spain\nmilestones: [{id: a, done: 2026-01-10}]",
                             "2026-02-15")) == "none");
  CHECK(freshness(key_result("title: Open in Spain\n"
                             "milestones: [{id: a, done: 2026-01-10}, {id: b}]",
                             "2026-02-15")) == "stale");
  CHECK(freshness(key_result("title: Raise NPS from 5 to 15\ndropped: 2026-02-01", "2026-02-15")) ==
        "none");
}

TEST_CASE("a forecast goes on at the pace so far, or by the trend of the last weeks") {
  const auto by_pace =
      key_result("title: Raise NPS from 5 to 15\ncheckins: [2026-02-15 8]", "2026-02-15").forecast;
  REQUIRE(by_pace);
  CHECK(shown(by_pace->progress) == "0.593333333");
  CHECK(shown(by_pace->value) == "10.933333333");
  CHECK(by_pace->verdict == Verdict::missed);
  CHECK_FALSE(by_pace->from_trend);
  const auto by_trend = key_result(
                            "title: Raise NPS from 5 to 15\ncheckins: [2026-01-25 6.0, "
                            "2026-02-01 6.5, 2026-02-08 7.0, 2026-02-15 8.0]",
                            "2026-02-15")
                            .forecast;
  REQUIRE(by_trend);
  CHECK(shown(by_trend->progress) == "0.708571429");
  CHECK(shown(by_trend->value) == "12.085714286");
  CHECK(by_trend->verdict == Verdict::met);
  CHECK(by_trend->from_trend);
}

TEST_CASE("there is no forecast where nothing can be extended") {
  for (const std::string_view entry : {
           "title: Raise NPS from 5 to 15",
           "title: Raise NPS from 5 to 15\ncheckins: [2026-01-01 8]",
           "title: Raise NPS to 15\ncheckins: [2026-02-15 8]",
           "title: Latency\nkind: maintain\nmax: 200\ncheckins: [2026-02-15 8]",
           "title: Win Acme\nkind: binary\ncheckins: [2026-02-15 open 8/10]",
           "title: Raise NPS from 5 to 15\ncheckins: [2026-02-08 8, 2026-02-15 abc]",
       }) {
    CAPTURE(entry);
    CHECK_FALSE(key_result(entry, "2026-02-15").forecast);
  }
}

TEST_CASE("three check-ins over less than two weeks are no trend yet") {
  const auto forecast = key_result(
                            "title: Raise NPS from 5 to 15\ncheckins: [2026-02-04 6, "
                            "2026-02-11 7, 2026-02-15 8]",
                            "2026-02-15")
                            .forecast;
  REQUIRE(forecast);
  CHECK_FALSE(forecast->from_trend);
}

TEST_CASE("a move into range is forecast to its nearer edge") {
  const auto forecast =
      key_result("title: Stock\nmin: 30\nmax: 50\nbaseline: 80\ncheckins: [2026-02-15 70]",
                 "2026-02-15")
          .forecast;
  REQUIRE(forecast);
  CHECK(shown(forecast->progress) == "0.659259259");
  CHECK(shown(forecast->value) == "60.222222222");
}

}  // namespace
}  // namespace okr::rollup
