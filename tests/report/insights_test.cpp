// SPDX-License-Identifier: MIT
#include "../../src/report/insights.h"

#include "status_sample.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

using Sentences = std::vector<std::string>;

constexpr std::string_view with_guardrail =
    "objectives:\n"
    "  - id: o\n"
    "    title: It moves\n"
    "    guardrails: [returns]\n"
    "    key_results:\n"
    "      - id: k\n"
    "        title: Raise it from 0 to 100\n"
    "        guardrails: [returns, stock]\n"
    "        checkins:\n"
    "          - 2026-05-14 60\n";

}  // namespace

TEST_CASE("work that does not move the measures is named, with both figures") {
  const StatusSample made = sample(
      "objectives:\n  - id: o\n    title: It moves\n    key_results:\n      - id: k\n"
      "        title: Raise it from 0 to 100\n        checkins:\n          - 2026-05-14 20\n",
      "2026-05-15",
      "period: 2026-Q2\nteam: till\nobjectives:\n  - id: p\n    title: Work\n"
      "    aligned_to: store/o\n    key_results:\n      - id: k\n"
      "        title: Raise that from 0 to 100\n        checkins:\n"
      "          - 2026-05-14 80\n");
  CHECK(insights(made.workspace, made.scores, 0u) ==
        Sentences{"aligned work is at 80%, its own key results at 20%: the work is not moving the "
                  "measures"});
}

TEST_CASE("a guardrail in breach is said once, where it stands highest") {
  const StatusSample made =
      sample(with_guardrail, "2026-05-15",
             "kpis:\n  - {id: returns, title: Returns, max: 4%, readings: [2026-05-10 5%]}\n"
             "  - {id: stock, title: Stock, min: 2 weeks, max: 9 weeks, readings: [2026-05-10 1 "
             "weeks]}\n");
  CHECK(insights(made.workspace, made.scores, 0u) ==
        Sentences{"guardrail in breach: Returns is 5%, to be at most 4%"});
  CHECK(insights(made.workspace, made.scores, model::KeyResultIndex{0, 0}) ==
        Sentences{"guardrail in breach: Stock is 1 week, to be 2 weeks to 9 weeks"});
}

TEST_CASE("a guardrail in breach is said while what it guards runs, not before or after") {
  constexpr std::string_view kpi =
      "kpis:\n  - {id: returns, title: Returns, max: 4%, readings: [2026-03-10 5%]}\n"
      "  - {id: stock, title: Stock, max: 2 weeks, readings: [2026-03-10 3 weeks]}\n";
  for (const std::string_view day : {"2026-03-31", "2026-07-01"}) {
    const StatusSample made = sample(with_guardrail, day, kpi);
    CHECK(insights(made.workspace, made.scores, 0u).empty());
    CHECK(insights(made.workspace, made.scores, model::KeyResultIndex{0, 0}).empty());
  }
  const StatusSample made = sample(with_guardrail, "2026-06-30", kpi);
  CHECK(insights(made.workspace, made.scores, 0u) ==
        Sentences{"guardrail in breach: Returns is 5%, to be at most 4%"});
}

TEST_CASE("a guardrail that is kept, or has no reading, is not mentioned") {
  const StatusSample made =
      sample(with_guardrail, "2026-05-15",
             "kpis:\n  - {id: returns, title: Returns, max: 4%, readings: "
             "[2026-05-10 4%]}\n  - {id: stock, title: Stock, min: 2 weeks}\n");
  CHECK(insights(made.workspace, made.scores, 0u).empty());
  CHECK(insights(made.workspace, made.scores, model::KeyResultIndex{0, 0}).empty());
}

TEST_CASE("a grade far from the score is told once the period has ended") {
  const std::string body =
      "objectives:\n  - id: o\n    title: It moves\n    review: {grade: 0.9}\n    key_results:\n"
      "      - id: k\n        title: Raise it from 0 to 100\n        checkins:\n"
      "          - 2026-06-30 60\n";
  const StatusSample ended = sample(body, "2026-07-15");
  CHECK(insights(ended.workspace, ended.scores, 0u) ==
        Sentences{"its people grade it 0.90, the score is 0.60"});
  const StatusSample running = sample(body, "2026-06-30");
  CHECK(insights(running.workspace, running.scores, 0u).empty());
}

TEST_CASE("of what is dropped nothing is said") {
  const StatusSample made = sample(
      "objectives:\n  - id: o\n    title: It moves\n    dropped: 2026-05-01\n"
      "    guardrails: [returns]\n",
      "2026-05-15",
      "kpis:\n  - {id: returns, title: Returns, max: 4%, readings: [2026-05-10 5%]}\n");
  CHECK(insights(made.workspace, made.scores, 0u).empty());
}

}  // namespace okr::report
