// SPDX-License-Identifier: MIT
#include "../../src/edit/value_manner.h"

#include <doctest/doctest.h>

namespace okr::edit {

TEST_CASE(
    "what could be read as another value, a change or a confidence does not read as the level") {
  const Manner percent{"USD", "%"};
  CHECK(reads_as(percent, "0.41%", 0.41));
  CHECK(reads_as(percent, "0.41", 0.41));
  CHECK(!reads_as(percent, "0.41%", 0.42));
  CHECK(!reads_as(percent, "+0.41%", 0.41));
  CHECK(!reads_as(percent, "7/10", 7));
  CHECK(!reads_as(percent, "0.41% so", 0.41));
  CHECK(reads_as({"USD", "/10"}, "7/10", 7));
  CHECK(!reads_as({"USD", ""}, "6 000", 6000));
  CHECK(reads_as({"USD", "h"}, "30 min", 0.5));
}

TEST_CASE("the first example that fits is followed") {
  CHECK(written_text({"USD", "%", {"0.46", "0.5%"}}, 0.41) == "0.41");
  CHECK(written_text({"USD", "%", {"0.46%"}}, 0.41) == "0.41%");
  CHECK(written_text({"USD", "USD", {"$1.2M"}}, 1.3e6) == "$1.3M");
  CHECK(written_text({"USD", "USD", {"$900"}}, 1.3e6) == "$1300000");
  CHECK(written_text({"USD", "USD", {"-$1.2M"}}, 1.3e6) == "$1.3M");
  CHECK(written_text({"USD", "EUR", {"12"}}, -3) == "-3");
  CHECK(written_text({"USD", "", {}}, 12.5) == "12.5");
}

}  // namespace okr::edit
