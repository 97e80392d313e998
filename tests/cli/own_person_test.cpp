// SPDX-License-Identifier: MIT
#include "../../src/cli/own_person.h"

#include "git_repository.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

model::Word word(std::string text) {
  return {std::move(text), {}};
}

model::Person person(std::string id, std::string email) {
  model::Person out;
  out.id = word(std::move(id));
  if (!email.empty()) out.email = word(std::move(email));
  return out;
}

}  // namespace

TEST_CASE("the person is the one of okr.yaml whose email git has, capitals or not") {
  const test::GitRepository repository;
  const Place place{.root = repository.files().path(), .repository = repository.files().path()};
  model::Config config;
  CHECK(own_person(place, config) == std::nullopt);
  config.people = {person("ines", "ines@northwind.example"), person("li", ""),
                   person("sam", "Sam@Northwind.example")};
  CHECK(own_person(place, config) == "sam");
  repository.git({"config", "user.email", "who@elsewhere.example"});
  CHECK(own_person(place, config) == std::nullopt);
  repository.git({"config", "--unset", "user.email"});
  CHECK(own_person(place, config) == std::nullopt);
}

}  // namespace okr::cli
