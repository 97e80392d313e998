// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>

namespace okr::load::testing {

TEST_CASE("okr.yaml is read whole") {
  const Config read = load_okr_yaml(R"(okr: 1
organization: Northwind Cookware
language: de
currency: EUR
fiscal_year_start: 7
fiscal_year_named_by: start
files: ["okrs/*.yaml"]
checkin: {every_days: 14, grace_days: 5}
teams:
  northwind: {name: Northwind Cookware, lead: ines}
  product: {parent: northwind, lead: dana}
  checkout: {name: Checkout, parent: product, members: [li], formerly: [payments], until: launch}
people:
  ines: {name: Ines Rey, email: ines@northwind.example}
  dana:
  li: {left: 2026-11-15}
periods:
  launch: {start: 2026-09-07, end: 2026-12-18}
lint:
  profile: strict
  rules: {vanity-metric: error, objective-count: {severity: warning, company: 3}}
  overrides: [{files: ["okrs/2025-*/**"], rules: {objective-without-why: off}}]
words: {task_verbs: [Groom], metrics: [NRR]}
)");
  CHECK(read.problems() == Lines{});
  CHECK(read.loaded.usable);
  const model::Config& config = read.loaded.config;
  CHECK(config.organization == "Northwind Cookware");
  CHECK(!config.english);
  CHECK(config.currency == "EUR");
  CHECK(config.fiscal.start_month == 7);
  CHECK(config.fiscal.named_by == model::FiscalYear::NamedBy::start);
  CHECK(*config.files.at(0) == "okrs/*.yaml");
  CHECK(config.checkin.every_days == 14);
  CHECK(config.checkin.grace_days == 5);
  CHECK(config.teams.at(0).level == model::Level::company);
  CHECK(config.teams.at(1).level == model::Level::department);
  CHECK(*config.teams.at(1).name == "product");
  CHECK(config.teams.at(2).level == model::Level::team);
  CHECK(model::find_team_by_any_name(config, "payments") == &config.teams[2]);
  CHECK(config.has_people);
  CHECK(**config.people.at(0).email == "ines@northwind.example");
  CHECK(config.people.at(2).left.has_value());
  CHECK(config.periods.at(0).range.days() == 103);
  CHECK(**config.lint.profile == "strict");
  CHECK(**config.lint.rules.at(0).severity == "error");
  CHECK(*config.lint.rules.at(1).options.at(0).first == "company");
  CHECK(*config.lint.overrides.at(0).files.at(0) == "okrs/2025-*/**");
  CHECK(config.words.task_verbs == Lines{"groom"});
  CHECK(config.words.metrics == Lines{"nrr"});
}

TEST_CASE("only the version is required, and everything has a default") {
  const Config read = load_okr_yaml("okr: 1\n");
  CHECK(read.problems() == Lines{});
  CHECK(read.loaded.config.english);
  CHECK(read.loaded.config.currency == "USD");
  CHECK(*read.loaded.config.files.at(0) == "okrs/**/*.yaml");
  CHECK(*read.loaded.config.files.at(1) == "okrs/**/*.yml");
  CHECK(!read.loaded.config.has_people);
}

TEST_CASE("an okr.yaml of a later version, or that is no mapping, cannot be used") {
  CHECK(!load_okr_yaml("okr: 2\n").loaded.usable);
  CHECK(!load_okr_yaml("- okr\n").loaded.usable);
  CHECK(!load_okr_yaml("").loaded.usable);
  CHECK(!load_okr_yaml("organization: Northwind\n").loaded.usable);
  CHECK(!load_okr_yaml("okr:\n").loaded.usable);
  CHECK(!load_okr_yaml("okr: 1\nteams:\n  shop: {name: \"Shop}\n").loaded.usable);
  CHECK(!load_okr_yaml("okr: 1\nteams:\n  shop {name: Shop}\n").loaded.usable);
  CHECK(load_okr_yaml("okr: 1\nteams: [shop]\n").loaded.usable);
  CHECK(load_okr_yaml("okr: 1\ncurency: EUR\n").loaded.usable);
  const Config comma = load_okr_yaml("okr: 1\nteams: {a: {name: A, B, lead: li}}\n");
  CHECK(comma.loaded.usable);
  CHECK(*comma.loaded.config.teams.at(0).name == "A");
  CHECK(**comma.loaded.config.teams.at(0).lead == "li");
}

TEST_CASE("a language is a tag in any case; en is English wherever it is spoken") {
  const auto english = [](const std::string& tag) {
    const Config read = load_okr_yaml("okr: 1\nlanguage: " + tag + "\n");
    CHECK(read.problems().empty());
    return read.loaded.config.english;
  };
  for (const char* tag : {"en", "EN", "En-gb", "en_US"}) CHECK_MESSAGE(english(tag), tag);
  for (const char* tag : {"de", "DE-ch", "gsw", "zh-Hant-TW"}) CHECK_MESSAGE(!english(tag), tag);
  CHECK(load_okr_yaml("okr: 1\nlanguage: german\n").loaded.config.english);
}

TEST_CASE("a period whose id is refused is no period") {
  const Config read = load_okr_yaml(
      "okr: 1\nperiods:\n  2026-Q4: {start: 2026-09-07, end: 2026-09-18}\n"
      "  launch: {start: 2026-09-07, end: 2026-09-18}\n");
  REQUIRE(read.loaded.config.periods.size() == 1);
  CHECK(*read.loaded.config.periods[0].id == "launch");
}

}  // namespace okr::load::testing
