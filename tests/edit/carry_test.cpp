// SPDX-License-Identifier: MIT
#include "replanned.h"

#include <okr/edit/carry.h>

#include <doctest/doctest.h>

namespace okr::edit {
namespace {

using test::Files;

constexpr model::Date after_q3 = std::chrono::sys_days{std::chrono::year{2026} / 10 / 12};

model::DateRange q4() {
  return *model::parse_period("2026-Q4", {});
}

const std::string company =
    "okr: 1\n"
    "teams:\n"
    "  northwind: {name: Northwind, lead: ines}\n"
    "  product: {name: Product, parent: northwind, lead: dana, formerly: [store]}\n";

model::Workspace loaded(Files files) {
  files.insert(files.begin(), {"okr.yaml", company});
  return load::testing::link_texts(std::move(files)).workspace;
}

/// Everything with a decision to go on, carried into the next quarter.
Result<Carried> carried_from(const model::Workspace& workspace) {
  std::vector<std::uint32_t> all;
  for (std::uint32_t i = 0; i < workspace.objectives.size(); ++i) {
    const model::Objective& objective = workspace.objectives[i];
    if (objective.range != q4() && objective.review) all.push_back(i);
  }
  const rollup::Scores scores = rollup::score(workspace, after_q3);
  return carry({workspace, scores, q4()}, all, {});
}

/// A file with the list, as it is when the new objectives are in it.
std::string added_to(const std::string& bytes, const Carried& carried) {
  AddItems add{{}, "objectives", {}};
  for (const CarriedObjective& one : carried.objectives) add.items.push_back({{}, one.fields});
  const auto made = edit_file({"new.yaml", bytes}, {add}, {});
  return made ? *made : made.error().message;
}

std::string next_file(const Files& files) {
  const auto carried = carried_from(loaded(files));
  if (!carried) return carried.error().message;
  return added_to("period: 2026-Q4\nteam: product\n", *carried);
}

/// What becomes of one key result, given as the lines below "- id: k".
std::string next_key_result(const std::string& lines, const std::string& decision = "carry_over",
                            const std::string& kpis = "") {
  const std::string head = "period: 2026-Q3\nteam: product\n" + kpis +
                           "objectives:\n"
                           "  - id: trusted\n"
                           "    title: Home cooks trust us\n"
                           "    review: {decision: " +
                           decision +
                           "}\n"
                           "    key_results:\n"
                           "      - id: other\n"
                           "        title: The other one\n"
                           "        kind: binary\n"
                           "      - id: k\n";
  const std::string made = next_file({{"a.yaml", head + lines}});
  const std::size_t at = made.find("      - id: k\n");
  return at == std::string::npos ? "" : made.substr(at + 14);
}

const std::string from = "        carried_from: 2026-Q3/product/trusted/k\n";

}  // namespace

TEST_CASE("an objective goes on with its words, and each key result from where it ended") {
  CHECK(next_file({{"a.yaml",
                    "period: 2026-Q3\n"
                    "team: store\n"
                    "objectives:\n"
                    "  - id: trusted   # the one that Dana asked for\n"
                    "    title: Home cooks trust us\n"
                    "    why: >-\n"
                    "      Refunds say that first\n"
                    "      purchases disappoint.\n"
                    "    customer: home cooks\n"
                    "    owner: [dana, ines]\n"
                    "    due: 2026-09-15\n"
                    "    commitment: committed\n"
                    "    labels: [trust]\n"
                    "    links: {memo: docs/memo.md}\n"
                    "    guardrails: [nps]\n"
                    "    changes:\n"
                    "      - {date: 2026-08-01, field: owner, to: dana, reason: Holidays}\n"
                    "    key_results:\n"
                    "      - id: repeat\n"
                    "        title: Raise the repeat purchase rate from 5% to 15%\n"
                    "        owner: dana\n"
                    "        source: \"order database: weekly\"\n"
                    "        weight: 2\n"
                    "        indicator: lagging\n"
                    "        start: 2026-07-10\n"
                    "        due: 2026-09-20\n"
                    "        confidence: 5\n"
                    "        stretch: 20%\n"
                    "        checkpoints: [{date: 2026-08-15, value: 9%}]\n"
                    "        checkins:\n"
                    "          - 2026-07-13 6% 7/10\n"
                    "          - 2026-09-28 11.0% 7/10\n"
                    "      - Lower the refund rate from 0.5% to 0.2%\n"
                    "    review: {grade: 0.6, learnings: Say less, decision: carry_over}\n"}}) ==
        "period: 2026-Q4\n"
        "team: product\n"
        "objectives:\n"
        "  - id: trusted\n"
        "    title: Home cooks trust us\n"
        "    why: Refunds say that first purchases disappoint.\n"
        "    customer: home cooks\n"
        "    owner: [dana, ines]\n"
        "    commitment: committed\n"
        "    labels: [trust]\n"
        "    links:\n"
        "      memo: docs/memo.md\n"
        "    guardrails: [nps]\n"
        "    carried_from: 2026-Q3/store/trusted\n"
        "    key_results:\n"
        "      - id: repeat\n"
        "        title: Raise the repeat purchase rate from 11% to ___\n"
        "        owner: dana\n"
        "        source: \"order database: weekly\"\n"
        "        weight: 2\n"
        "        indicator: lagging\n"
        "        carried_from: 2026-Q3/store/trusted/repeat\n"
        "      - id: lower-the-refund-rate-from-0-5-to-0-2\n"
        "        title: Lower the refund rate from 0.5% to ___\n"
        "        carried_from: 2026-Q3/store/trusted/lower-the-refund-rate-from-0-5-to-0-2\n");
}

TEST_CASE("a sentence keeps its manner, and its target becomes a blank") {
  const auto sentence = [](const std::string& before, const std::string& level) {
    const std::string made = next_key_result(
        "        title: " + before + "\n        checkins:\n          - 2026-09-28 " + level + "\n");
    return made.substr(0, made.find("        carried_from"));
  };
  const std::string title = "        title: ";
  CHECK(sentence("Cut the dispatch time from 80 h to 48 h", "52 h") ==
        title + "Cut the dispatch time from 52 h to ___\n");
  CHECK(sentence("Cut onboarding from 3 weeks to 4 days", "6 days") ==
        title + "Cut onboarding from 6 days to ___\n");
  CHECK(sentence("Grow revenue from $1,200 to $2,000", "$1,500") ==
        title + "Grow revenue from $1,500 to ___\n");
  CHECK(sentence("Lower weekly letters about rust from 64 to 40", "52") ==
        title + "Lower weekly letters about rust from 52 to ___\n");
  CHECK(sentence("NPS 30 -> 45", "41") == title + "NPS from 41 to ___\n");
  CHECK(sentence("Shorten the discharge time from 4 hours to 90 minutes", "150 min") ==
        title + "Shorten the discharge time from 2.5 hours to ___\n");
  CHECK(sentence("Cut the dispatch time from 2.5 h to 1 h", "100 min") ==
        title + "Cut the dispatch time from 1.666667 h to ___\n");
  CHECK(sentence("85% of invoices are paid on time, up from 72%", "78%") ==
        title + "___ of invoices are paid on time\n        baseline: 78%\n");
  CHECK(sentence("Raise NPS to 50 from 30", "41") == title + "Raise NPS from 41 to ___\n");
  CHECK(sentence("Raise NPS from 30 to 50 by end of Q3", "41") ==
        title + "Raise NPS from 41 to ___\n");
  CHECK(sentence("Raise weekly orders by 20% from 100", "110") ==
        title + "Raise weekly orders from 110 to ___\n");
  CHECK(sentence("Double weekly orders from 100", "150") ==
        title + "Raise weekly orders from 150 to ___\n");
  CHECK(sentence("Reach 50 paying shops", "20") ==
        title + "Reach ___ paying shops\n        baseline: 20 shops\n");
  CHECK(sentence("40% of cooks come back", "31%") ==
        title + "___ of cooks come back\n        baseline: 31%\n");
}

TEST_CASE("a start that goes from a sentence takes along the words that would be there twice") {
  const auto sentence = [](const std::string& before, const std::string& level) {
    const std::string made = next_key_result(
        "        title: " + before + "\n        checkins:\n          - 2026-09-28 " + level + "\n");
    return made.substr(0, made.find("        carried_from"));
  };
  CHECK(sentence("Grow to 10k stars from 3k stars", "5k") ==
        "        title: Grow to ___ stars\n        baseline: 5000 stars\n");
  CHECK(sentence("Grow to 10k stars from 3k stars by word of mouth", "5k") ==
        "        title: Grow to ___ stars by word of mouth\n        baseline: 5000 stars\n");
  CHECK(sentence("20 orders a day, up from 12 orders", "15") ==
        "        title: ___ orders a day\n        baseline: 15 orders\n");
  CHECK(sentence("20 orders a day (was 12 orders a day)", "15") ==
        "        title: ___ orders a day\n        baseline: 15 orders\n");
  CHECK(sentence("Reach 40 paying teams, up from 12 teams", "20") ==
        "        title: Reach ___ paying teams\n        baseline: 20 teams\n");
  CHECK(sentence("Increase weekly orders to 300 from the current 120 orders", "200") ==
        "        title: Increase weekly orders to ___ orders\n        baseline: 200 orders\n");
  CHECK(sentence("Increase activation to 60%, currently 45%", "50%") ==
        "        title: Increase activation to ___\n        baseline: 50%\n");
  CHECK(sentence("Increase activation to 60% (baseline 45% of users)", "50%") ==
        "        title: Increase activation to ___\n        baseline: 50%\n");
}

TEST_CASE("a step that cannot be put as a level stays, and is told of") {
  // "Lose ___ kg" would ask for 5 where the level that is to be reached is 83.
  for (const std::string title : {"Lose 10 kg from 92 kg", "Gain 20 points of NPS from 30"}) {
    const auto carried = carried_from(loaded({{"a.yaml",
                                               "period: 2026-Q3\n"
                                               "team: product\n"
                                               "objectives:\n"
                                               "  - id: trusted\n"
                                               "    title: Home cooks trust us\n"
                                               "    review: {decision: keep}\n"
                                               "    key_results:\n"
                                               "      - {id: k, title: " +
                                                   title + ", checkins: [2026-09-28 11]}\n"}}));
    REQUIRE(carried);
    CHECK(carried->objectives[0].key_results[0].title == title);
    CHECK(carried->objectives[0].key_results[0].by_hand);
    CHECK_FALSE(carried->objectives[0].key_results[0].has_blank);
  }
}

TEST_CASE("a sentence that cannot be put otherwise stays, and is told of") {
  const auto carried = carried_from(loaded(
      {{"a.yaml",
        "period: 2026-Q3\n"
        "team: product\n"
        "objectives:\n"
        "  - id: trusted\n"
        "    title: Home cooks trust us\n"
        "    review: {decision: keep}\n"
        "    key_results:\n"
        "      - {id: k, title: Double monthly orders to 120, checkins: [2026-09-28 60]}\n"}}));
  REQUIRE(carried);
  CHECK(carried->objectives[0].key_results[0].title == "Double monthly orders to 120");
  CHECK(carried->objectives[0].key_results[0].by_hand);
  CHECK_FALSE(carried->objectives[0].key_results[0].has_blank);
}

TEST_CASE("fields change with the sentence") {
  CHECK(next_key_result("        title: Raise the repeat purchase rate\n"
                        "        baseline: 5%\n"
                        "        target: '15%'\n"
                        "        metric: repeat purchase rate\n"
                        "        checkins: [2026-09-28 11%]\n") ==
        "        title: Raise the repeat purchase rate\n"
        "        baseline: 11%\n"
        "        target: ___\n"
        "        metric: repeat purchase rate\n" +
            from);
}

TEST_CASE("what was never checked in keeps its start") {
  CHECK(next_key_result("        title: Raise NPS from 30 to 50\n") ==
        "        title: Raise NPS from 30 to ___\n" + from);
  CHECK(next_key_result("        title: Raise weekly orders by 20% from 100\n") ==
        "        title: Raise weekly orders from 100 to ___\n" + from);
}

TEST_CASE("a key result with a KPI begins where that is now") {
  CHECK(next_key_result("        title: Raise NPS from 30 to 50\n        kpi: nps\n", "carry_over",
                        "kpis:\n"
                        "  - id: nps\n"
                        "    title: NPS\n"
                        "    readings: [2026-09-21 40, 2026-10-10 42]\n") ==
        "        title: Raise NPS from 42 to ___\n        kpi: nps\n" + from);
}

TEST_CASE("bounds stay as they are") {
  CHECK(next_key_result("        title: Keep uptime above 99.9%\n"
                        "        checkins: [2026-09-21 99.95%, 2026-09-28 99.5%]\n") ==
        "        title: Keep uptime above 99.9%\n" + from);
  CHECK(next_key_result("        title: Pages load in time\n"
                        "        max: 2 s\n"
                        "        checkins: [2026-09-28 3 s]\n") ==
        "        title: Pages load in time\n        max: 2 s\n" + from);
}

TEST_CASE("milestones that are left go on without their days") {
  CHECK(next_key_result("        title: The new shop is open everywhere\n"
                        "        milestones:\n"
                        "          - {id: berlin, title: Berlin, done: 2026-08-01}\n"
                        "          - {id: paris, title: Paris, due: 2026-09-01, weight: 2}\n"
                        "          - {id: rome, title: Rome, dropped: 2026-08-15}\n") ==
        "        title: The new shop is open everywhere\n"
        "        milestones:\n"
        "          - id: paris\n"
        "            title: Paris\n"
        "            weight: 2\n" +
            from);
}

TEST_CASE("what is done or not goes on without its confidence while it is not done") {
  CHECK(next_key_result("        title: Both suppliers sign\n"
                        "        kind: binary\n"
                        "        confidence: 6\n") ==
        "        title: Both suppliers sign\n        kind: binary\n" + from);
  for (const char* const decision : {"carry_over", "keep"}) {
    CHECK(next_key_result("        title: Both suppliers sign\n"
                          "        kind: binary\n"
                          "        checkins: [2026-09-28 done]\n",
                          decision)
              .empty());
  }
}

TEST_CASE("a target that is reached stays behind, or wants another one where all is kept") {
  const std::string reached =
      "        title: Raise NPS from 30 to 50\n        checkins: [2026-09-28 52]\n";
  CHECK(next_key_result(reached, "carry_over").empty());
  CHECK(next_key_result(reached, "keep") == "        title: Raise NPS from 52 to ___\n" + from);
}

TEST_CASE("an objective with nothing left stays behind, and says so") {
  const auto carried = carried_from(
      loaded({{"a.yaml",
               "period: 2026-Q3\n"
               "team: product\n"
               "objectives:\n"
               "  - id: trusted\n"
               "    title: Home cooks trust us\n"
               "    review: {decision: carry_over}\n"
               "    key_results:\n"
               "      - {id: k, title: Raise NPS from 30 to 50, checkins: [2026-09-28 52]}\n"
               "      - {id: l, title: Lower refunds from 5% to 2%, dropped: 2026-08-01}\n"}}));
  REQUIRE(carried);
  CHECK(carried->objectives.empty());
  CHECK(carried->finished == std::vector<std::uint32_t>{0});
}

TEST_CASE("objectives are aligned to what their parents became") {
  const Files files = {
      {"a.yaml",
       "period: 2026\n"
       "team: northwind\n"
       "objectives:\n"
       "  - {id: heirloom, title: Pans outlive their owners}\n"},
      {"b.yaml",
       "period: 2026-Q3\n"
       "team: northwind\n"
       "objectives:\n"
       "  - id: loved\n"
       "    title: Home cooks are glad\n"
       "    aligned_to: northwind/heirloom\n"
       "    review: {decision: keep}\n"
       "    key_results: [{id: repeat, title: Raise repeats from 5% to 9%}]\n"
       "  - {id: known, title: Everybody knows us}\n"},
      {"c.yaml",
       "period: 2026-Q3\n"
       "team: product\n"
       "objectives:\n"
       "  - id: trusted\n"
       "    title: Home cooks trust us\n"
       "    aligned_to:\n"
       "      - northwind/loved/repeat\n"
       "      - {to: northwind/loved, weight: 0.5, contributes: false}\n"
       "      - northwind/known\n"
       "    review: {decision: keep}\n"
       "    key_results: [{id: k, title: Raise NPS from 30 to 50}]\n"},
      {"d.yaml",
       "period: 2026-Q4\n"
       "team: northwind\n"
       "objectives:\n"
       "  - {id: loved, title: Something else}\n"},
  };
  const model::Workspace workspace = loaded(files);
  const auto carried = carried_from(workspace);
  REQUIRE(carried);
  REQUIRE(carried->objectives.size() == 2);
  CHECK(carried->objectives[0].id == "loved-2");
  CHECK(carried->objectives[1].unaligned == std::vector<std::string>{"2026-Q3/northwind/known"});
  CHECK(added_to("period: 2026-Q4\nteam: product\n", *carried) ==
        "period: 2026-Q4\n"
        "team: product\n"
        "objectives:\n"
        "  - id: loved-2\n"
        "    title: Home cooks are glad\n"
        "    aligned_to: 2026/northwind/heirloom\n"
        "    carried_from: 2026-Q3/northwind/loved\n"
        "    key_results:\n"
        "      - id: repeat\n"
        "        title: Raise repeats from 5% to ___\n"
        "        carried_from: 2026-Q3/northwind/loved/repeat\n"
        "  - id: trusted\n"
        "    title: Home cooks trust us\n"
        "    aligned_to:\n"
        "      - northwind/loved-2/repeat\n"
        "      - to: northwind/loved-2\n"
        "        weight: 0.5\n"
        "        contributes: false\n"
        "    carried_from: 2026-Q3/product/trusted\n"
        "    key_results:\n"
        "      - id: k\n"
        "        title: Raise NPS from 30 to ___\n"
        "        carried_from: 2026-Q3/product/trusted/k\n");
}

TEST_CASE("what went on before counts as what a parent became") {
  const model::Workspace workspace = loaded({
      {"b.yaml",
       "period: 2026-Q3\n"
       "team: northwind\n"
       "objectives:\n"
       "  - id: loved\n"
       "    title: Home cooks are glad\n"
       "    key_results: [{id: repeat, title: Raise repeats from 5% to 9%}]\n"},
      {"c.yaml",
       "period: 2026-Q3\n"
       "team: product\n"
       "objectives:\n"
       "  - id: trusted\n"
       "    title: Home cooks trust us\n"
       "    aligned_to: northwind/loved/repeat\n"
       "    review: {decision: keep}\n"},
      {"d.yaml",
       "period: 2026-Q4\n"
       "team: northwind\n"
       "objectives:\n"
       "  - id: adored\n"
       "    title: Home cooks adore us\n"
       "    carried_from: 2026-Q3/northwind/loved\n"
       "    key_results:\n"
       "      - id: again\n"
       "        title: Raise repeats from 7% to 9%\n"
       "        carried_from: 2026-Q3/northwind/loved/repeat\n"},
  });
  CHECK(is_carried(workspace, 0, q4()));
  CHECK_FALSE(is_carried(workspace, 1, q4()));
  const auto carried = carried_from(workspace);
  REQUIRE(carried);
  CHECK(added_to("objectives:\n  - {id: other, title: Other}\n", *carried) ==
        "objectives:\n"
        "  - {id: other, title: Other}\n"
        "  - {id: trusted, title: Home cooks trust us, aligned_to: northwind/adored/again, "
        "carried_from: 2026-Q3/product/trusted}\n");
}

TEST_CASE("carriage returns of the file it is added to are kept") {
  const auto carried = carried_from(
      loaded({{"a.yaml",
               "period: 2026-Q3\r\n"
               "team: product\r\n"
               "objectives:\r\n"
               "  - {id: trusted, title: Home cooks trust us, review: {decision: keep}}\r\n"}}));
  REQUIRE(carried);
  CHECK(added_to("period: 2026-Q4\r\nobjectives:\r\n  # first\r\n  - id: other\r\n"
                 "    title: Other\r\n",
                 *carried) ==
        "period: 2026-Q4\r\n"
        "objectives:\r\n"
        "  # first\r\n"
        "  - id: other\r\n"
        "    title: Other\r\n"
        "  - id: trusted\r\n"
        "    title: Home cooks trust us\r\n"
        "    carried_from: 2026-Q3/product/trusted\r\n");
}

TEST_CASE("lines that cannot be read are mended first") {
  CHECK(next_file({{"a.yaml",
                    "period: 2026-Q3\n"
                    "team: product\n"
                    "objectives:\n"
                    "  - id: trusted\n"
                    "    title: Home cooks trust us\n"
                    "    due: soon\n"
                    "    review: {decision: keep}\n"}}) ==
        "lines of '2026-Q3/product/trusted' cannot be read: mend them first; okr lint shows where");
}

}  // namespace okr::edit
