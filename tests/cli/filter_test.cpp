// SPDX-License-Identifier: MIT
#include "../../src/cli/filter.h"

#include "support/check.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

model::Workspace workspace() {
  return test::check({{"okr.yaml",
                       "okr: 1\n"
                       "teams:\n"
                       "  harbor: {lead: mara}\n"
                       "  store: {parent: harbor, lead: jon, formerly: [shop]}\n"
                       "  till: {parent: store, lead: eve}\n"}})
      .workspace;
}

}  // namespace

TEST_CASE("a team is asked for with all below it, by a former id, too") {
  const model::Config config = workspace().config;
  CHECK(is_of_team({.team = "store", .owner = {}}, config, "till"));
  CHECK(is_of_team({.team = "shop", .owner = {}}, config, "store"));
  CHECK(is_of_team({.team = "shop", .owner = {}}, config, "eve"));
  CHECK_FALSE(is_of_team({.team = "store", .owner = {}}, config, "harbor"));
  CHECK(is_of_team({}, config, "anything"));
}

TEST_CASE("an owner is asked for by being among those accountable") {
  CHECK(is_owned({.team = {}, .owner = "eve"}, {"jon", "eve"}));
  CHECK_FALSE(is_owned({.team = {}, .owner = "eve"}, {"jon"}));
  CHECK_FALSE(is_owned({.team = {}, .owner = "eve"}, {}));
  CHECK(is_owned({}, {}));
}

TEST_CASE("names that nobody has are answered with the nearest") {
  const model::Workspace known = workspace();
  CHECK_FALSE(check_names({.team = "till", .owner = "mara"}, known));
  CHECK(check_names({.team = "tilt", .owner = {}}, known)->message ==
        "--team: there is no team 'tilt' (did you mean 'till'?)");
  CHECK(check_names({.team = {}, .owner = "maria"}, known)->message ==
        "--owner: there is no person 'maria' (did you mean 'mara'?)");
}

}  // namespace okr::cli
