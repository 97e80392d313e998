// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <okr/compare/history.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::compare {
namespace {

constexpr const char* since = "2026-09-28 (1a2b3c4)";

Earlier earlier(std::string_view example, const std::string& words = since) {
  Earlier state;
  state.workspace = test::load_example(example);
  state.since.assign(state.workspace.sources.size(), words);
  return state;
}

std::string_view name_of(PastEvent::Kind kind) {
  switch (kind) {
    case PastEvent::Kind::moved:
      return "moved";
    case PastEvent::Kind::added_late:
      return "added late";
    case PastEvent::Kind::deleted:
      break;
  }
  return "deleted";
}

/// "moved trusted/nps target 50 -> 40 [since]", one a line; the references without period and team.
std::string told(const History& history) {
  std::string out;
  for (const PastEvent& event : history.events) {
    constexpr std::string_view start = "2026-Q4/product/";
    const std::string ref =
        event.ref.starts_with(start) ? event.ref.substr(start.size()) : event.ref;
    out += fmt::format("{} {}", name_of(event.kind), ref);
    if (event.kind == PastEvent::Kind::moved) {
      out += fmt::format(" {} {} -> {}{}", event.move.field, event.move.from, event.move.to,
                         event.explained ? " explained" : "");
    }
    out += fmt::format(" [{}]\n", event.since);
  }
  return out;
}

PeriodPast quarter(const model::Workspace& now) {
  return {.period = model::periods_in_use(now).front()};
}

std::string since_begin(std::string_view before, std::string_view now) {
  const Earlier begin = earlier(before);
  const model::Workspace workspace = test::load_example(now);
  PeriodPast past = quarter(workspace);
  past.begin = &begin;
  return told(history_of(workspace, std::vector<bool>(workspace.sources.size(), true), {past},
                         lint::example_day()));
}

constexpr const char* one = "- {id: nps, title: Raise NPS from 30 to 50}\n";
constexpr const char* easier = "- {id: nps, title: Raise NPS from 30 to 40}\n";

}  // namespace

TEST_CASE("a moved figure is told with what it was, and whether changes says why") {
  CHECK(since_begin(one, one).empty());
  CHECK(since_begin(one, easier) == "moved trusted/nps target 50 -> 40 [2026-09-28 (1a2b3c4)]\n");
  CHECK(since_begin(one, R"(- id: nps
  title: Raise NPS from 30 to 40
  changes: [{date: 2026-10-20, field: target, from: 50, to: 40, reason: Fewer people answer}]
)") == "moved trusted/nps target 50 -> 40 explained [2026-09-28 (1a2b3c4)]\n");
}

TEST_CASE("what moved on after its entry under changes is told; the same in other words is not") {
  const auto told_with = [](const std::string& now, const std::string& to) {
    return since_begin("- {id: days, title: Cut the delivery time from 9 days to 2 days}\n",
                       "- id: days\n  title: Cut the delivery time from 9 days to " + now +
                           "\n  changes: [{date: 2026-10-20, field: target, to: " + to + "}]\n");
  };
  constexpr const char* silent = "moved trusted/days target 2 days -> 4 days explained";
  CHECK(told_with("4 days", "3 days").starts_with("moved trusted/days target 2 days -> 4 days ["));
  CHECK(told_with("4 days", "3").starts_with("moved trusted/days target 2 days -> 4 days ["));
  CHECK(told_with("4 days", "4").starts_with(silent));
  CHECK(told_with("4 days", "96 h").starts_with(silent));
  CHECK(told_with("4 days", "about four").starts_with(silent));
}

TEST_CASE("an owner or alignment is no goalpost, and a figure stated at last moves none") {
  CHECK(since_begin("- {id: nps, title: Raise NPS to 50, owner: sam}\n",
                    "- {id: nps, title: Raise NPS from 30 to 50, owner: li}\n")
            .empty());
}

TEST_CASE(
    "a file that came later is held against its first version, and loses nothing to another") {
  const Earlier begin = earlier("# okrs/2026-Q4/product.yaml\n- {id: a, title: Raise NPS to 50}\n");
  const Earlier later = earlier(
      "# okrs/2026-Q4/checkout.yaml\nid: fast\nkey_results:\n"
      "  - {id: days, title: Cut the delivery time from 5 days to 2 days}\n"
      "  - {id: late, title: At most 2% of parcels come late}\n",
      "2026-10-10 (5d6e7f8)");
  const model::Workspace now = test::load_example(
      "# okrs/2026-Q4/product.yaml\n- {id: a, title: Raise NPS to 40}\n"
      "# okrs/2026-Q4/checkout.yaml\nid: fast\nkey_results:\n"
      "  - {id: days, title: Cut the delivery time from 5 days to 3 days}\n");
  PeriodPast past = quarter(now);
  past.begin = &begin;
  past.begin_later = &later;
  const History history =
      history_of(now, std::vector<bool>(now.sources.size(), true), {past}, lint::example_day());
  CHECK(told(history) ==
        "deleted 2026-Q4/checkout/fast/late [2026-10-10 (5d6e7f8)]\n"
        "moved 2026-Q4/checkout/fast/days target 2 days -> 3 days [2026-10-10 (5d6e7f8)]\n"
        "moved trusted/a target 50 -> 40 [2026-09-28 (1a2b3c4)]\n");
}

TEST_CASE("files that may not differ are left out: their earlier state is not given") {
  const Earlier begin = earlier("# okrs/2026-Q4/product.yaml\n- {id: a, title: Raise NPS to 50}\n");
  const model::Workspace now = test::load_example(
      "# okrs/2026-Q4/checkout.yaml\n- {id: b, title: Cut the delivery time to 2 days}\n"
      "# okrs/2026-Q4/product.yaml\n- {id: a, title: Raise NPS to 40}\n");
  PeriodPast past = quarter(now);
  past.begin = &begin;
  past.half = &begin;
  std::vector<bool> differ;
  for (const text::Source& source : now.sources) {
    differ.push_back(source.path.ends_with("product.yaml"));
  }
  const History history = history_of(now, differ, {past}, lint::example_day());
  CHECK(told(history) == "moved trusted/a target 50 -> 40 [2026-09-28 (1a2b3c4)]\n");
  REQUIRE(history.events.size() == 1);
  CHECK(*history.events[0].objective == 1);
  CHECK(text::slice(now.sources[history.events[0].place.file], history.events[0].place) ==
        "Raise NPS to 40");
}

TEST_CASE("what a changed file is aligned to may be in a file that has not changed") {
  const std::string fast = "# okrs/2026-Q4/checkout.yaml\nid: fast\naligned_to: product/trusted\n";
  const Earlier begin =
      earlier(fast + "key_results:\n  - {id: days, title: Cut the delivery time to 2 days}\n");
  const model::Workspace now = test::load_example(
      fast + "key_results:\n  - {id: days, title: Cut the delivery time to 3 days}\n" +
      "# okrs/2026-Q4/product.yaml\n- {id: a, title: Raise NPS to 50}\n");
  REQUIRE(now.objectives.size() == 2);
  REQUIRE(now.objectives[0].aligned_to.front().to.is_found());
  REQUIRE(now.objectives[0].aligned_to.front().to.objective == 1);
  PeriodPast past = quarter(now);
  past.begin = &begin;
  std::vector<bool> differ;
  for (const text::Source& source : now.sources) {
    differ.push_back(source.path.ends_with("checkout.yaml"));
  }
  CHECK(told(history_of(now, differ, {past}, lint::example_day())) ==
        "moved 2026-Q4/checkout/fast/days target 2 days -> 3 days [2026-09-28 (1a2b3c4)]\n");
}

TEST_CASE("an earlier version that cannot be read in full is held against nothing") {
  CHECK(
      since_begin("- {id: nps, title: Raise NPS from 30 to 50}\n- id: [\n", easier).find("moved") ==
      std::string::npos);
}

}  // namespace okr::compare
