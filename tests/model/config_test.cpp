// SPDX-License-Identifier: MIT
#include <okr/model/config.h>

#include <doctest/doctest.h>

namespace okr::model {
namespace {

Word word(std::string text) {
  return {std::move(text), {}};
}

Team team(std::string id, Level level, std::optional<Word> parent) {
  Team t;
  t.id = word(std::move(id));
  t.level = level;
  t.parent = std::move(parent);
  return t;
}

Config northwind() {
  Config config;
  config.teams = {team("northwind", Level::company, std::nullopt),
                  team("product", Level::department, word("northwind")),
                  team("checkout", Level::team, word("product"))};
  config.teams[1].lead = word("dana");
  config.teams[2].members = {word("li")};
  config.teams[2].formerly = {word("payments")};
  config.people = {{word("dana"), word("Dana Okafor"), {}, {}}};
  config.periods = {{word("launch"), {*parse_date("2026-09-07"), *parse_date("2026-12-18")}, {}}};
  return config;
}

}  // namespace

TEST_CASE("teams are found by their id, and by former ids where that is asked") {
  const Config config = northwind();
  CHECK(find_team(config, "product") == &config.teams[1]);
  CHECK(find_team(config, "payments") == nullptr);
  CHECK(find_team_by_any_name(config, "payments") == &config.teams[2]);
  CHECK(find_team_by_any_name(config, "sales") == nullptr);
  CHECK(find_person(config, "dana") == &config.people[0]);
  CHECK(find_person(config, "product") == nullptr);
}

TEST_CASE("the root is the company without a parent") {
  Config config = northwind();
  CHECK(root_team(config) == &config.teams[0]);
  CHECK(child_teams(config, "northwind") == std::vector<const Team*>{&config.teams[1]});
  config.teams[0].level = Level::department;
  CHECK(root_team(config) == nullptr);
}

TEST_CASE("a team is within itself and all teams above it") {
  const Config config = northwind();
  CHECK(is_within(config, "checkout", "northwind"));
  CHECK(is_within(config, "checkout", "checkout"));
  CHECK(is_within(config, "payments", "product"));
  CHECK(is_within(config, "checkout", "payments"));
  CHECK(!is_within(config, "product", "checkout"));
  CHECK(!is_within(config, "product", "sales"));
}

TEST_CASE("above a team stand its parent and that one's, and a circle is gone round once") {
  Config config = northwind();
  const std::vector<const Team*> upward = {&config.teams[2], &config.teams[1], &config.teams[0]};
  CHECK(up_from(config, config.teams[2]) == upward);
  config.teams[0].parent = word("checkout");
  CHECK(up_from(config, config.teams[2]) == upward);
}

TEST_CASE("a person is within every team that has them as lead or member") {
  const Config config = northwind();
  CHECK(is_within(config, "li", "product"));
  CHECK(is_within(config, "dana", "northwind"));
  CHECK(!is_within(config, "dana", "checkout"));
}

TEST_CASE("a cycle of parents ends") {
  Config config = northwind();
  config.teams[0].parent = word("checkout");
  CHECK(!is_within(config, "checkout", "li"));
  CHECK(is_within(config, "northwind", "checkout"));
}

TEST_CASE("a period is a named one or what its form says") {
  const Config config = northwind();
  CHECK(*resolve_period(config, "launch") ==
        DateRange{*parse_date("2026-09-07"), *parse_date("2026-12-18")});
  CHECK(*resolve_period(config, "2026-Q1") == *parse_period("2026-Q1", {}));
  CHECK(resolve_period(config, "lauch").error().message ==
        "there is no period 'lauch' (did you mean 'launch'?)");
}

}  // namespace okr::model
