// SPDX-License-Identifier: MIT
#include "scored.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>
#include <string>

namespace okr::rollup {
namespace {

using test::key_result;
using test::shown;

// As of the middle of 2026-Q1, unless said.
struct Row {
  std::string_view entry;
  std::string_view raw;
  std::string_view progress;
  Gap gap = Gap::none;
  std::string_view as_of = "2026-02-15";
};

void check(const Row& row) {
  const KeyResultScore score = key_result(row.entry, row.as_of);
  CAPTURE(row.entry);
  CAPTURE(row.as_of);
  CHECK(shown(score.raw) == row.raw);
  CHECK(shown(score.progress) == row.progress);
  CHECK(static_cast<int>(score.gap) == static_cast<int>(row.gap));
}

TEST_CASE("a metric's progress is the way gone from its baseline to its target") {
  for (const Row& row : {
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-10 10]", "0.5", "0.5"},
           Row{"title: Lower refunds from 0.5 to 0.2\ncheckins: [2026-02-10 0.35]", "0.5", "0.5"},
           Row{"title: Lower refunds from 0.5 to 0.2\ncheckins: [2026-02-10 0.6]", "-0.333333333",
               "0"},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-10 3]", "-0.2", "0"},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-10 5]", "0", "0"},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-10 15]", "1", "1"},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-10 17]", "1.2", "1"},
           Row{"title: Raise rating from 1.5 to 1.8\ncheckins: [2026-02-10 1.68]", "0.6", "0.6"},
           Row{"title: Raise uptime from 99.90 to 99.95\ncheckins: [2026-02-10 99.92]", "0.4",
               "0.4"},
           Row{"title: Lower days from 100 to 60\ncheckins: [2026-02-10 80]", "0.5", "0.5"},
           Row{"title: Lower days from 100 to 60\ncheckins: [2026-02-10 70]", "0.75", "0.75"},
           Row{"title: Lower days from 100 to 60\ncheckins: [2026-02-10 50]", "1.25", "1"},
           Row{"title: NPS\nbaseline: -20\ntarget: 30\ncheckins: [2026-02-10 5]", "0.5", "0.5"},
           Row{"title: Raise uptime from 76% to 85%\ncheckins: [2026-02-10 80%]", "0.444444444",
               "0.444444444"},
       })
    check(row);
}

TEST_CASE("a count of things that begin at none starts from 0") {
  for (const Row& row : {
           Row{"title: 10 small businesses use the product\ncheckins: [2026-02-10 4]", "0.4",
               "0.4"},
           Row{"title: 10 small businesses use the product\ncheckins: [2026-02-10 12]", "1.2", "1"},
           Row{"title: 10 small businesses use the product\ncheckins: [2026-02-10 0]", "0", "0"},
       })
    check(row);
}

TEST_CASE("what has no way to go has no data") {
  for (const Row& row : {
           Row{"title: NPS\nbaseline: 40\ntarget: 40\ncheckins: [2026-02-10 39]", "none", "0",
               Gap::no_change},
           Row{"title: NPS\nbaseline: 40\ntarget: 40\ncheckins: [2026-02-10 40]", "none", "0",
               Gap::no_change},
           Row{"title: NPS\nbaseline: 50\ntarget: 10\ndirection: increase\n"
               "checkins: [2026-02-10 30]",
               "none", "0", Gap::wrong_direction},
           Row{"title: Raise NPS from 5 to 15", "none", "0", Gap::no_checkin},
           Row{"title: Raise NPS to 70\ncheckins: [2026-02-10 50]", "none", "0", Gap::no_baseline},
           Row{"title: Better support\ncheckins: [2026-02-10 50]", "none", "0", Gap::no_measure},
           Row{"title: Uptime\nkind: threshold\ncheckins: [2026-02-10 50]", "none", "0",
               Gap::no_bounds},
           Row{"title: Uptime\nmin: 5\nmax: 4\ncheckins: [2026-02-10 5]", "none", "0",
               Gap::no_bounds},
           Row{"title: Raise NPS from 5 to 15\nkpi: nps", "none", "0", Gap::unknown_kpi},
       })
    check(row);
}

TEST_CASE("a relative target counts from the baseline") {
  for (const Row& row : {
           Row{"title: Visits\nbaseline: 2000\ntarget: +30%\ncheckins: [2026-02-10 2300]", "0.5",
               "0.5"},
           Row{"title: Visits\nbaseline: 50\ntarget: -20%\ncheckins: [2026-02-10 44]", "0.6",
               "0.6"},
           Row{"title: Share\nbaseline: 20%\ntarget: +10pp\ncheckins: [2026-02-10 25%]", "0.5",
               "0.5"},
           Row{"title: Share\nbaseline: 20%\ntarget: +10%\ncheckins: [2026-02-10 25%]", "2.5", "1"},
           Row{"title: Profit\nbaseline: -10\ntarget: +10%\ncheckins: [2026-02-10 -9.5]", "0.5",
               "0.5"},
           Row{"title: Profit\nbaseline: 0\ntarget: +10%\ncheckins: [2026-02-10 1]", "none", "0",
               Gap::no_change},
       })
    check(row);
}

TEST_CASE("bounds hold with their edges: the latest value decides, or the share of check-ins") {
  for (const Row& row : {
           Row{"title: Uptime\nkind: maintain\nmin: 99.9\ncheckins: [2026-01-10 99.95, "
               "2026-01-17 99.8, 2026-01-24 99.99, 2026-01-31 99.92]",
               "0.75", "0.75"},
           Row{"title: Latency\nkind: maintain\nmax: 200\ncheckins: [2026-02-10 200]", "1", "1"},
           Row{"title: Latency\nkind: threshold\nmax: 200\ncheckins: [2026-02-10 201]", "0", "0"},
           Row{"title: Latency\nkind: threshold\nmax: 200\ncheckins: [2026-02-03 201, "
               "2026-02-10 200]",
               "1", "1"},
           Row{"title: Stars\nkind: maintain\nmin: 4\nmax: 5\ncheckins: [2026-01-01 4, "
               "2026-01-08 5, 2026-01-15 4.5, 2026-01-22 3.9, 2026-01-29 4.1, 2026-02-05 5.1, "
               "2026-02-19 4.2, 2026-02-26 4.3, 2026-03-05 4.4, 2026-03-12 4.5, 2026-03-19 4.6, "
               "2026-03-26 3]",
               "0.75", "0.75", Gap::none, "2026-03-31"},
       })
    check(row);
}

TEST_CASE("a baseline outside the bounds makes it a move into range") {
  constexpr std::string_view stock = "title: Stock\nmin: 30\nmax: 50\nbaseline: 80\ncheckins: [{}]";
  struct At {
    std::string_view value;
    std::string_view raw;
    std::string_view progress;
  };
  for (const At& at :
       {At{"90", "-0.333333333", "0"}, At{"65", "0.5", "0.5"}, At{"50", "1", "1"},
        At{"40", "1", "1"}, At{"25", "0.833333333", "0.833333333"}, At{"0", "0", "0"}}) {
    const std::string entry =
        fmt::format(fmt::runtime(stock), fmt::format("2026-02-10 {}", at.value));
    check({entry, at.raw, at.progress});
  }
  check({"title: Rating\nkind: maintain\nmin: 4\nbaseline: 2\ncheckins: [2026-02-10 3]", "0.5",
         "0.5"});
  check({"title: Rating\nkind: maintain\nmin: 4\nbaseline: 2\ncheckins: [2026-02-10 9]", "1", "1"});
}

TEST_CASE("a binary key result is done, or as likely as people say while its period runs") {
  for (const Row& row : {
           Row{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 open 6/10]", "0.6", "0.6"},
           Row{"title: Win Acme\nkind: binary\nconfidence: 4", "0.4", "0.4"},
           Row{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 open]", "none", "0",
               Gap::no_confidence},
           Row{"title: Win Acme\nkind: binary", "none", "0", Gap::no_confidence},
           Row{"title: Win Acme\nkind: binary\nconfidence: 4\ncheckins: [2026-02-10 open]", "0.4",
               "0.4"},
           Row{"title: Win Acme\nkind: binary\ncheckins: [2026-02-03 open 6/10, 2026-02-10 done]",
               "1", "1"},
           Row{"title: Win Acme\nkind: binary\ncheckins: [2026-02-03 done, 2026-02-10 open 3/10]",
               "0.3", "0.3"},
           Row{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 open 9/10]", "0", "0",
               Gap::none, "2026-04-01"},
           Row{"title: Win Acme\nkind: binary", "0", "0", Gap::none, "2026-04-01"},
           Row{"title: Win Acme\nkind: binary\ncheckins: [2026-02-10 perhaps 9/10]", "none", "0",
               Gap::unread_value},
       })
    check(row);
}

TEST_CASE("an open binary is an estimate, and counts 0 in the score") {
  const auto open = key_result("title: Win Acme\nkind: binary\nconfidence: 8", "2026-02-15");
  CHECK(open.is_estimate);
  CHECK(open.score == 0);
  const auto done =
      key_result("title: Win Acme\nkind: binary\ncheckins: [2026-02-10 done]", "2026-02-15");
  CHECK_FALSE(done.is_estimate);
  CHECK(done.score == 1);
}

TEST_CASE("milestones are the weighted share that is done") {
  for (const Row& row : {
           Row{"title: Open in Spain\nmilestones: [{id: a, done: 2026-01-10}, "
               "{id: b, done: 2026-01-20}, {id: c}]",
               "0.666666667", "0.666666667"},
           Row{"title: Open in Spain\nmilestones: [{id: a, done: 2026-01-10, weight: 1}, "
               "{id: b, done: 2026-01-20, weight: 1}, {id: c, weight: 2}]",
               "0.5", "0.5"},
           Row{"title: Open in Spain\nmilestones: [{id: a, done: 2026-01-10}, "
               "{id: b, done: 2026-01-20}, {id: c, dropped: 2026-02-01}]",
               "1", "1"},
           Row{"title: Open in Spain\nmilestones: [{id: a, done: 2026-02-16}]", "0", "0"},
           Row{"title: Open in Spain\nmilestones: [{id: a}]", "0", "0"},
           Row{"title: Open in Spain\nmilestones: []", "none", "0", Gap::no_milestones},
           Row{"title: Open in Spain\nmilestones: [{id: a, weight: 0}]", "none", "0",
               Gap::no_milestones},
       })
    check(row);
}

TEST_CASE("dropping a milestone after the end changes no score") {
  const auto late = key_result(
      "title: Open in Spain\nmilestones: [{id: a, done: 2026-03-10}, {id: b, dropped: 2026-04-09}]",
      "2026-04-10");
  CHECK(shown(late.raw) == "1");
  CHECK(late.score == 0.5);
  CHECK(late.verdict == Verdict::missed);
}

TEST_CASE("milestones that weigh nothing are still to be done") {
  const auto open = key_result(
      "title: Open in Spain\nmilestones: [{id: a, done: 2026-01-10}, {id: b, weight: 0}]",
      "2026-02-15");
  CHECK(open.freshness == Freshness::stale);
}

TEST_CASE("a stretch is a label beyond the target, which stays 100%") {
  check({"title: NPS\nbaseline: 0\ntarget: 70\nstretch: 100\ncheckins: [2026-02-10 80]",
         "1.142857143", "1"});
}

TEST_CASE("the latest check-in by its date counts; of one day the later one in the file") {
  for (const Row& row : {
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-01 10, 2026-03-01 14]", "0.5",
               "0.5"},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-03-01 14, 2026-02-01 10]", "0.5",
               "0.5"},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-01 10, 2026-02-01 12]", "0.7",
               "0.7"},
       })
    check(row);
}

TEST_CASE("figures may come fourteen days early or late, and count as the first or last day's") {
  for (const Row& row : {
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2025-12-17 10]", "none", "0",
               Gap::no_checkin},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2025-12-18 10]", "0.5", "0.5"},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-04-15 10]", "none", "0",
               Gap::no_checkin, "2026-04-15"},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-04-14 10]", "0.5", "0.5", Gap::none,
               "2026-04-14"},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-04-14 10]", "none", "0",
               Gap::no_checkin, "2026-04-13"},
           Row{"title: Raise NPS from 5 to 15\ndue: 2026-01-31\ncheckins: [2026-02-15 10]", "none",
               "0", Gap::no_checkin},
       })
    check(row);
}

TEST_CASE("a latest value that cannot be read hides the one before it") {
  for (const Row& row : {
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-01 10, 2026-02-10 abc]", "none",
               "0", Gap::unread_value},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-10 NaN]", "none", "0",
               Gap::unread_value},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-10 .inf]", "none", "0",
               Gap::unread_value},
           Row{"title: Raise NPS from 5 to 15\ncheckins: [2026-02-10 10 days]", "0.5", "0.5"},
           Row{"title: Raise revenue from $5 to $15\ncheckins: [2026-02-10 10%]", "none", "0",
               Gap::unread_value},
           Row{"title: Uptime\nkind: maintain\nmin: 4\ncheckins: [2026-02-03 5, 2026-02-10 abc]",
               "none", "0", Gap::unread_value},
       })
    check(row);
}

KeyResultScore from_to_at(std::string_view from, std::string_view to, std::string_view at) {
  return key_result(
      fmt::format("title: Sum\nbaseline: {}\ntarget: {}\ncheckins: [2026-02-10 {}]", from, to, at),
      "2026-02-15");
}

TEST_CASE("the largest and smallest numbers that a file can hold stay numbers") {
  const std::string large = "1" + std::string(15, '0');
  CHECK(shown(from_to_at("-" + large, large, "0").raw) == "0.5");
  CHECK(shown(from_to_at("0", large, large).raw) == "1");
  const auto past = from_to_at("0", "0." + std::string(280, '0') + "1", large);
  REQUIRE(past.raw);
  CHECK(*past.raw > 1e290);
  CHECK(past.progress == 1);
  REQUIRE(past.forecast);
  CHECK(std::isfinite(past.forecast->progress));
}

}  // namespace
}  // namespace okr::rollup
