// SPDX-License-Identifier: MIT
#include <okr/model/workspace.h>

#include <doctest/doctest.h>

namespace okr::model {
namespace {

Word word(std::string text) {
  return {std::move(text), {}};
}

Team team(std::string id, Level level, std::string lead) {
  Team t;
  t.id = word(std::move(id));
  t.level = level;
  t.lead = word(std::move(lead));
  return t;
}

Objective objective(std::string id, std::string team, std::string period) {
  Objective o;
  o.id = std::move(id);
  o.team = std::move(team);
  o.period = period;
  if (auto range = parse_period(period, {})) o.range = *range;
  return o;
}

Alignment alignment(std::uint32_t parent, std::optional<std::uint32_t> key_result) {
  Alignment a;
  a.to.objective = parent;
  a.to.outcome = key_result ? Reference::Outcome::key_result : Reference::Outcome::objective;
  a.to.key_result = key_result.value_or(0);
  return a;
}

// One parent with two key results and one child, not aligned yet.
Workspace two_objectives() {
  Workspace w;
  w.has_config = true;
  w.config.teams = {team("northwind", Level::company, "ines"),
                    team("product", Level::department, "dana")};
  w.objectives = {objective("loved", "northwind", "2026"),
                  objective("trusted", "product", "2026-Q4")};
  w.objectives[0].key_results.resize(2);
  w.children = {{1}, {}};
  return w;
}

}  // namespace

TEST_CASE("a reference is period, team, objective, key result, as far as they are written") {
  KeyResult kr;
  kr.id = "refunds";
  CHECK(reference_of(objective("trusted", "product", "2026-Q4"), kr) ==
        "2026-Q4/product/trusted/refunds");
  CHECK(reference_of(objective("trusted", "", "")) == "trusted");
}

TEST_CASE("owners are the written ones, else the person, else the team's lead") {
  Workspace w = two_objectives();
  Objective& o = w.objectives[1];
  CHECK(owners_of(w, o) == std::vector<std::string>{"dana"});
  o.owners = {word("sam"), word("li"), word("sam")};
  CHECK(owners_of(w, o) == std::vector<std::string>{"sam", "li"});
  KeyResult kr;
  CHECK(owners_of(w, o, kr) == std::vector<std::string>{"sam", "li"});
  kr.owners = {word("li")};
  CHECK(owners_of(w, o, kr) == std::vector<std::string>{"li"});
  Objective own = objective("learn", "li", "2026-Q4");
  own.person = true;
  CHECK(owners_of(w, own) == std::vector<std::string>{"li"});
  CHECK(owners_of(w, objective("x", "sales", "2026")).empty());
}

TEST_CASE("an objective stands at its team's level") {
  Workspace w = two_objectives();
  CHECK(level_of(w, w.objectives[0]) == Level::company);
  CHECK(level_of(w, w.objectives[1]) == Level::department);
  CHECK(level_of(w, objective("x", "sales", "2026")) == std::nullopt);
  w.objectives[1].person = true;
  CHECK(level_of(w, w.objectives[1]) == Level::person);
  w.has_config = false;
  CHECK(level_of(w, w.objectives[0]) == std::nullopt);
}

TEST_CASE("what was dropped is dropped from that day on") {
  Objective o;
  const Date day = *parse_date("2026-11-02");
  CHECK(!is_dropped(o, day));
  o.dropped = Spanned<Date>{day, {}};
  CHECK(is_dropped(o, day));
  CHECK(!is_dropped(o, day - std::chrono::days(1)));
}

TEST_CASE("a key result's own start and due win over the period") {
  const Objective o = objective("trusted", "product", "2026-Q4");
  KeyResult kr;
  CHECK(range_of(o, kr) == o.range);
  kr.start = Spanned<Date>{*parse_date("2026-11-01"), {}};
  CHECK(range_of(o, kr) == DateRange{*parse_date("2026-11-01"), *parse_date("2026-12-31")});
  CHECK(range_of(objective("x", "product", ""), kr) == std::nullopt);
}

TEST_CASE("the first alignment contributes, further ones where a weight is written") {
  Objective o = objective("trusted", "product", "2026-Q4");
  o.aligned_to = {alignment(0, {}), alignment(0, 1)};
  CHECK(contributes(o, 0));
  CHECK(!contributes(o, 1));
  o.aligned_to[1].weight = Spanned<double>{2.0, {}};
  CHECK(contributes(o, 1));
  o.aligned_to[0].contributes = false;
  CHECK(!contributes(o, 0));
  o.aligned_to[1].in_cycle = true;
  CHECK(!contributes(o, 1));
}

TEST_CASE("a reference that leads nowhere contributes nothing") {
  Objective o;
  o.aligned_to.resize(1);
  CHECK(!contributes(o, 0));
  o.aligned_to[0].to.outcome = Reference::Outcome::unknown;
  CHECK(!contributes(o, 0));
}

TEST_CASE("an objective aligned to a key result feeds that key result and nothing else") {
  Workspace w = two_objectives();
  w.objectives[1].aligned_to = {alignment(0, 1)};
  CHECK(is_fed(w, {0, 1}));
  CHECK(!is_fed(w, {0, 0}));
  CHECK(!has_contributor(w, 0));
  w.objectives[1].aligned_to = {alignment(0, {})};
  CHECK(!is_fed(w, {0, 1}));
  CHECK(has_contributor(w, 0));
}

TEST_CASE("a parent whose period does not enclose the child's takes nothing from it") {
  Workspace w = two_objectives();
  w.objectives[1].aligned_to = {alignment(0, {})};
  w.objectives[0].range = *parse_period("2026-Q3", {});
  CHECK(!has_contributor(w, 0));
}

}  // namespace okr::model
