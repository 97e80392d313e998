// SPDX-License-Identifier: MIT
#include "../exported.h"

#include <okr/report/review.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::report {
namespace {

constexpr int teams = 100;

/// Four key results with a note in each of thirteen weeks.
std::string objective_of(int team) {
  std::string out = fmt::format(
      "period: 2026-Q4\nteam: team{0}\nobjectives:\n"
      "  - id: o\n    title: Home cooks trust what team {0} makes for their first kitchen\n"
      "    why: Refunds and one-off buyers say that first purchases disappoint.\n{1}"
      "    review: {{grade: 0.6, reason: Late, learnings: Ask the cooks first, decision: keep}}\n"
      "    key_results:\n",
      team, team == 0 ? "" : "    aligned_to: team0/o\n");
  for (int k = 0; k < 4; ++k) {
    out += fmt::format(
        "      - id: k{0}\n        title: Raise the share of cooks who say yes to question {0} "
        "from "
        "10% to 40%\n        checkins:\n",
        k);
    for (int week = 0; week < 13; ++week) {
      const model::Date day = *model::parse_date("2026-10-05") + std::chrono::days(7 * week);
      out += fmt::format("          - {} {}% 6/10 What was tried in week {} has helped a little\n",
                         model::to_string(day), 10 + 2 * week, week);
    }
  }
  return out;
}

std::string config() {
  std::string out = "okr: 1\nteams:\n  team0: {level: company, lead: ines}\n";
  for (int team = 1; team < teams; ++team) {
    out += fmt::format("  team{}: {{parent: team0, lead: ines}}\n", team);
  }
  return out;
}

}  // namespace

TEST_CASE("the page of a period with a hundred objectives is under two megabytes") {
  std::vector<std::pair<std::string, std::string>> files{{"okr.yaml", config()}};
  for (int team = 0; team < teams; ++team) {
    files.emplace_back(fmt::format("okrs/{}.yaml", team), objective_of(team));
  }
  const Exported exported(std::move(files), "2027-01-04");
  const ReviewView view{.workspace = exported.workspace(),
                        .scores = exported.scores,
                        .period = model::periods_in_use(exported.workspace()).at(0),
                        .selection = everything(exported.workspace())};
  const Review review = review_of(view);
  REQUIRE(review.objectives.size() == teams);
  const std::string page = document_html(review_document(view, review));
  CHECK(page.size() > 100'000);
  CHECK(page.size() < 2'000'000);
}

}  // namespace okr::report
