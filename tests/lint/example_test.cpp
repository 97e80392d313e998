// SPDX-License-Identifier: MIT
#include <okr/lint/example.h>

#include <doctest/doctest.h>

namespace okr::lint {

TEST_CASE("a list of key results gets its objective, period, team and okr.yaml") {
  const auto files = example_files("- Raise NPS from 30 to 50\n");
  REQUIRE(files.size() == 2);
  CHECK(files[0].path == "okr.yaml");
  CHECK(files[0].bytes.starts_with("okr: 1\nteams:\n"));
  CHECK(files[1].path == "okrs/2026-Q4/product.yaml");
  CHECK(files[1].bytes ==
        "period: 2026-Q4\n"
        "team: product\n"
        "objectives:\n"
        "  - id: trusted\n"
        "    title: Home cooks trust us as the place to buy pans\n"
        "    key_results:\n"
        "      - Raise NPS from 30 to 50\n");
}

TEST_CASE("an objective's keys become the one objective") {
  CHECK(example_files("title: A\nwhy: B\n")[1].bytes ==
        "period: 2026-Q4\n"
        "team: product\n"
        "objectives:\n"
        "  - id: trusted\n"
        "    title: A\n"
        "    why: B\n");
}

TEST_CASE("named files take period and team from their path") {
  const auto files = example_files(
      "# okrs/2027-Q1/dana.yaml\n"
      "person: dana\n"
      "objectives: []\n"
      "# okr.yaml\n"
      "currency: EUR\n");
  REQUIRE(files.size() == 2);
  CHECK(files[0].bytes.starts_with("okr: 1\ncurrency: EUR\nteams:\n"));
  CHECK(files[1].path == "okrs/2027-Q1/dana.yaml");
  CHECK(files[1].bytes == "period: 2027-Q1\nperson: dana\nobjectives: []\n");
}

TEST_CASE("an okr.yaml with teams of its own gets no people") {
  const auto files = example_files("# okr.yaml\nokr: 1\nteams:\n  a: {}\n");
  CHECK(files[0].bytes == "okr: 1\nteams:\n  a: {}\n");
}

TEST_CASE("what stands above the line \"# today\" is past, and its first comment says when") {
  constexpr const char* example =
      "# as the period began\n- Raise NPS to 50\n# today\n- Raise NPS to 40\n";
  CHECK(example_past(example)[1].bytes.ends_with("      - Raise NPS to 50\n"));
  CHECK(example_files(example)[1].bytes.ends_with("      - Raise NPS to 40\n"));
  CHECK(example_past("- Raise NPS to 40\n").empty());
}

}  // namespace okr::lint
