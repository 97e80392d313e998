// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <okr/compare/moves.h>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace okr {
namespace {

std::string text_of(const std::vector<compare::Move>& moves) {
  std::string out;
  for (const compare::Move& move : moves) {
    if (!out.empty()) out += "; ";
    out += move.field + " '" + move.from + "' -> '" + move.to + "'";
    if (move.ease == compare::Ease::easier) out += " easier";
    if (move.ease == compare::Ease::harder) out += " harder";
  }
  return out;
}

// The only key results of two workspaces, each as keys of a flow mapping or as a sentence.
std::string moved(const std::string& was, const std::string& is) {
  const std::string around = "- id: one\n  title: Cooks trust us\n  key_results:\n    - ";
  const model::Workspace before = test::load_example("objectives:\n" + around + was + '\n');
  const model::Workspace after = test::load_example("objectives:\n" + around + is + '\n');
  return text_of(compare::key_result_moves(before, {0, 0}, after, {0, 0}));
}

// The last objectives of two workspaces.
std::string moved_objective(std::string_view was, std::string_view is) {
  const model::Workspace before = test::load_example(was);
  const model::Workspace after = test::load_example(is);
  const auto last = [](const model::Workspace& workspace) {
    return static_cast<std::uint32_t>(workspace.objectives.size() - 1);
  };
  return text_of(compare::objective_moves(before, last(before), after, last(after)));
}

}  // namespace
}  // namespace okr

using okr::moved;
using okr::moved_objective;

TEST_CASE("a target nearer to the baseline is easier, one farther away harder") {
  CHECK(moved("Lower the refund rate from 0.5% to 0.2%",
              "Lower the refund rate from 0.5% to 0.3%") == "target '0.2%' -> '0.3%' easier");
  CHECK(moved("Raise NPS from 10 to 20", "Raise NPS from 10 to 30") ==
        "target '20' -> '30' harder");
  CHECK(moved("Raise NPS from 10 to 30", "Raise NPS from 15 to 30") ==
        "baseline '10' -> '15' easier");
  CHECK(moved("Lower churn from 9% to 5%", "Lower churn from 10% to 5%") ==
        "baseline '9%' -> '10%' harder");
}

TEST_CASE("a bound that leaves less room is harder") {
  CHECK(moved("Keep uptime above 99.9%", "Keep uptime above 99.5%") ==
        "min '99.9%' -> '99.5%' easier");
  CHECK(moved("Keep response times under 200 ms", "Keep response times under 100 ms") ==
        "max '200 ms' -> '100 ms' harder");
  CHECK(moved("{title: Keep load in bounds, kind: maintain, min: 1, max: 5}",
              "{title: Keep load in bounds, kind: maintain, max: 5}") == "min '1' -> '' easier");
}

TEST_CASE("the same value in other words is no move") {
  CHECK(moved("Raise daily users from 1k to 5k",
              "{title: Raise daily users, baseline: 1000, target: '5,000'}") == "");
  CHECK(moved("Cut waiting from 2 h to 30 min", "Cut waiting from 120 min to 0.5 h") == "");
  CHECK(moved("{title: Raise sign-ups by 20%, baseline: 50}", "Raise sign-ups from 50 to 60") ==
        "");
  CHECK(moved("Win 10 customers", "Win 10 clients") == "");
  CHECK(moved("{title: Raise NPS from 10 to 20, due: 2026-12-31, weight: 1}",
              "Raise NPS from 10 to 20") == "");
  CHECK(moved("{title: Raise NPS from 10 to 20, owner: dana}", "Raise NPS from 10 to 20") == "");
}

TEST_CASE("a change by per cent from nowhere is compared with its like alone") {
  CHECK(moved("Increase revenue by 20%", "Increase revenue by 15%") ==
        "target 'by 20%' -> 'by 15%' easier");
  CHECK(moved("Increase revenue by 20%", "Increase revenue from 10 to 12") ==
        "baseline '' -> '10'; target 'by 20%' -> '12'");
}

TEST_CASE("what turns round is neither easier nor harder") {
  CHECK(moved("Raise NPS from 10 to 20", "Lower NPS from 10 to 5") ==
        "target '20' -> '5'; direction 'increase' -> 'decrease'");
}

TEST_CASE("another unit is another target") {
  CHECK(moved("Raise margin from 1% to 5%", "Raise margin from $1 to $5") ==
        "baseline '1%' -> '1 USD'; target '5%' -> '5 USD'");
}

TEST_CASE("a later day is easier, and without one the period's end is it") {
  CHECK(moved("{title: Raise NPS from 10 to 20, due: 2026-11-30}", "Raise NPS from 10 to 20") ==
        "due '2026-11-30' -> '' easier");
  CHECK(moved("{title: Raise NPS from 10 to 20, due: 2026-11-30, weight: 2, owner: li}",
              "{title: Raise NPS from 10 to 20, due: 2026-11-15, weight: 3, owner: [sam, li]}") ==
        "due '2026-11-30' -> '2026-11-15' harder; weight '2' -> '3'; owner 'li' -> 'sam, li'");
}

TEST_CASE("an objective's commitment, owner and alignment move") {
  CHECK(moved_objective(
            "objectives: [{id: one, title: Cooks trust us, commitment: committed, owner: sam}]\n",
            "objectives: [{id: one, title: Cooks trust us, owner: li}]\n") ==
        "commitment 'committed' -> 'aspirational' easier; owner 'sam' -> 'li'");
}

TEST_CASE("an alignment to the same under another id is none to anything else") {
  constexpr std::string_view was = R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Cooks love us}
  - {id: found, title: Cooks find us}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: one, title: Cooks trust us, aligned_to: northwind/loved}
)";
  CHECK(moved_objective(was, R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: adored, title: Cooks love us}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: one, title: Cooks trust us, aligned_to: 2026-Q4/northwind/adored}
)") == "");
  CHECK(moved_objective(was, R"(# okrs/2026-Q4/northwind.yaml
objectives:
  - {id: loved, title: Cooks love us}
  - {id: found, title: Cooks find us}
# okrs/2026-Q4/product.yaml
objectives:
  - {id: one, title: Cooks trust us, aligned_to: [{to: northwind/found, weight: 2}, nobody/nothing]}
)") == "aligned_to 'northwind/loved' -> 'northwind/found (weight 2), nobody/nothing'");
}

TEST_CASE("an alignment that reads as it did says its period, or nothing where it leads nowhere") {
  const std::string parent = "objectives: [{id: loved, title: Cooks love us}]\n";
  const std::string child = "objectives: [{id: one, title: Cooks trust us, aligned_to: ";
  const std::string q4 = "# okrs/2026-Q4/northwind.yaml\n" + parent;
  const std::string q1 = "# okrs/2027-Q1/northwind.yaml\n" + parent;
  const std::string was = q4 + "# okrs/2026-Q4/product.yaml\n" + child + "northwind/loved}]\n";
  CHECK(moved_objective(
            was, q4 + q1 + "# okrs/2027-Q1/product.yaml\n" + child + "northwind/loved}]\n") ==
        "aligned_to '2026-Q4/northwind/loved' -> '2027-Q1/northwind/loved'");
  CHECK(moved_objective(was,
                        "# okrs/2026-Q4/northwind.yaml\n"
                        "objectives: [{id: found, title: Cooks find us}]\n"
                        "# okrs/2026-Q4/product.yaml\n" +
                            child + "northwind/loved}]\n")
            .empty());
}
