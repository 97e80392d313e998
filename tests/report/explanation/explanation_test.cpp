// SPDX-License-Identifier: MIT
// What is shown adds up, and to the number that rollup says: for everything in many workspaces.
#include "../../../src/report/explanation/key_result.h"
#include "../../../src/report/explanation/numbers.h"
#include "../../../src/report/explanation/objective.h"
#include "made_workspace.h"
#include "shown_sums.h"
#include "support/check.h"

#include <okr/report/explanation.h>

#include <doctest/doctest.h>

namespace okr::report {
namespace {

using model::Found;
using rollup::Status;

constexpr unsigned workspaces = 40;

Found of_objective(std::uint32_t objective) {
  Found found;
  found.objective = objective;
  return found;
}

std::vector<Found> everything_in(const model::Workspace& workspace) {
  std::vector<Found> all;
  for (std::uint32_t o = 0; o < workspace.objectives.size(); ++o) {
    all.push_back(of_objective(o));
    const auto& key_results = workspace.objectives[o].key_results;
    for (std::uint32_t k = 0; k < key_results.size(); ++k) {
      Found found = of_objective(o);
      found.key_result = k;
      all.push_back(found);
      for (std::uint32_t m = 0; m < key_results[k].milestones.size(); ++m) {
        found.milestone = m;
        all.push_back(found);
      }
    }
  }
  for (std::uint32_t i = 0; i < workspace.kpis.size(); ++i) all.emplace_back().kpi = i;
  for (std::uint32_t i = 0; i < workspace.projects.size(); ++i) all.emplace_back().project = i;
  return all;
}

model::Date day_of(unsigned seed) {
  using namespace std::chrono;
  return sys_days(2025y / December / 28) + std::chrono::days((seed * 17) % 220);
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + '\n';
  return out;
}

/// The heading's number where the section has one.
std::string number(const std::optional<double>& value) {
  return value ? written(*value) : "none";
}

void check_answers(const rollup::Scores& scores, const Found& found, const std::string& text) {
  if (!found.objective || found.milestone) return;
  const rollup::ObjectiveScore& objective = scores.objectives[*found.objective];
  if (found.key_result) {
    const rollup::KeyResultScore& score = objective.key_results[*found.key_result];
    CHECK(test::answer_of(text, "progress") == written(score.progress));
    CHECK(test::answer_of(text, "expected") == number(score.expected));
  } else {
    CHECK(test::answer_of(text, "progress") == number(objective.progress));
    CHECK(test::answer_of(text, "score") == number(objective.score));
    CHECK(test::answer_of(text, "expected") == number(objective.expected));
  }
}

/// The last equation of each section that states a number is that number, before it is clamped.
void check_results(const model::Workspace& workspace, const rollup::Scores& scores,
                   const Found& found) {
  if (found.kpi || found.project || found.milestone) return;
  for (const Section& section : explain(workspace, scores, found).sections) {
    if (!section.number || section.name == "forecast" || section.name == "confidence") continue;
    const Equation* last = nullptr;
    for (const Entry& entry : section.entries) {
      if (const auto* sum = std::get_if<Sum>(&entry)) {
        CAPTURE(sum->of);
        CHECK(weights_of(*sum) >= 0);
      }
      // What groups consist of stands behind the sum that they are in.
      if (const auto* equation = std::get_if<Equation>(&entry); equation && !last) last = equation;
    }
    if (last == nullptr) continue;
    CAPTURE(section.name);
    CHECK(std::clamp(last->result, 0.0, 1.0) == *section.number);
  }
}

void check_reason(const model::Workspace& workspace, const rollup::Scores& scores,
                  const Found& found) {
  if (!found.objective || found.milestone) return;
  const rollup::ObjectiveScore& objective = scores.objectives[*found.objective];
  const Status said =
      found.key_result
          ? status_reason(facts_of(workspace, scores, {*found.objective, *found.key_result})).status
          : status_reason(facts_of(workspace, scores, *found.objective)).status;
  const Status status =
      found.key_result ? objective.key_results[*found.key_result].status : objective.status;
  const bool tempered = status == Status::stale || (!found.key_result && said == Status::on_track &&
                                                    status == Status::at_risk);
  CAPTURE(name_of(said));
  CAPTURE(name_of(status));
  CHECK((said == status || tempered));
}

TEST_CASE("every sum that is shown adds up to the number that is shown") {
  std::size_t equations = 0;
  std::size_t totals = 0;
  for (unsigned seed = 0; seed < workspaces; ++seed) {
    const test::Checked made = test::check(test::made_workspace(seed), {}, day_of(seed));
    const rollup::Scores scores = rollup::score(made.workspace, day_of(seed));
    for (const Found& found : everything_in(made.workspace)) {
      const int width = seed % 2 == 0 ? 80 : 140;
      const std::string text = explanation_text(made.workspace, scores, found, {.width = width});
      CAPTURE(seed);
      CAPTURE(text);
      const test::ShownSums sums = test::recompute(text);
      CHECK(joined(sums.wrong) == "");
      check_answers(scores, found, text);
      check_results(made.workspace, scores, found);
      check_reason(made.workspace, scores, found);
      equations += sums.equations;
      totals += sums.totals;
    }
  }
  // A reader that finds nothing would find nothing wrong.
  CHECK(equations > 5000);
  CHECK(totals > 1000);
}

TEST_CASE("lines fit the screen, and no line ends in a blank") {
  const test::Checked made = test::check(test::made_workspace(3), {}, day_of(3));
  const rollup::Scores scores = rollup::score(made.workspace, day_of(3));
  for (const Found& found : everything_in(made.workspace)) {
    for (const int width : {60, 80, 140}) {
      const std::string text = explanation_text(made.workspace, scores, found, {.width = width});
      std::size_t begin = 0;
      for (std::size_t end = text.find('\n'); end != std::string::npos;
           begin = end + 1, end = text.find('\n', begin)) {
        const std::string line = text.substr(begin, end - begin);
        CAPTURE(line);
        CHECK(static_cast<int>(line.size()) <= width);
        CHECK_FALSE(line.ends_with(' '));
      }
    }
  }
}

TEST_CASE("the reader of sums finds what does not add up") {
  const auto wrong = [](std::string_view text) { return joined(test::recompute(text).wrong); };
  CHECK(wrong("    (3 - 1) / 4 = 2 / 4 = 0.5\n") == "");
  CHECK(wrong("    (3 - 1) / 4 = 2 / 4 =\n      0.5\n") == "");
  CHECK(wrong("    1 / 3 = 0.333333333\n") == "");
  CHECK(wrong("    1 / 3 = 0.333333334\n") == "    1 / 3 = 0.333333334\n");
  CHECK(wrong("    2 x 0.5 = 1.5  a\n") == "    2 x 0.5 = 1.5  a\n");
  constexpr std::string_view head = "    weight x progress = part\n    2 x 0.5 = 1  a\n    -----\n";
  CHECK(wrong(std::string(head) + "    2         1\n") == "");
  CHECK(wrong(std::string(head) + "    2         2\n") == "totals:     2         2\n");
}

}  // namespace
}  // namespace okr::report
