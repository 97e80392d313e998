// SPDX-License-Identifier: MIT
#include "../../src/cli/new_ids.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("an id is made of the words, and of a number where they give none or it is taken") {
  CHECK(new_id("Readers love us", "o", {}) == "readers-love-us");
  CHECK(new_id("Loved", "o", {"loved", "loved-2"}) == "loved-3");
  CHECK(new_id("!!!", "o", {"o1"}) == "o2");
  CHECK(new_id("2026-Q4", "o", {}) == "o1");
}

TEST_CASE("an id that cannot be one says what could") {
  CHECK_FALSE(id_problem("loved-2"));
  CHECK(id_problem("Loved 2")->message ==
        "'Loved 2' is no id: write small letters, digits and '-', as in loved-2");
  CHECK(id_problem("2026-q4")->message ==
        "'2026-q4' looks like a period, and no id may; choose another one");
  CHECK(id_problem("null")->message == "'null' means nothing in YAML; choose another id");
  CHECK(chosen_id("loved", "x", "o", {"loved"}).error().message ==
        "--id: 'loved' is taken; loved-2 is not");
}

}  // namespace okr::cli
