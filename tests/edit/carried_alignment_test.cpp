// SPDX-License-Identifier: MIT
#include "carried.h"

#include <doctest/doctest.h>

namespace okr::edit::testing {

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

}  // namespace okr::edit::testing
