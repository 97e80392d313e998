// SPDX-License-Identifier: MIT
// What holds of any bytes holds of the seeds, and of what fuzzing has found, which is among them.
#include "checks.h"
#include "cli/house.h"

#include <doctest/doctest.h>

namespace okr::fuzz {

TEST_CASE("whatever comes in is read or refused, and what is promised holds") {
  for (const Target& target : targets) {
    const auto seeds = test::files_under("tests/fuzz/seeds/" + std::string(target.name));
    CHECK_MESSAGE(!seeds.empty(), target.name, " has no seeds");
    for (const auto& seed : seeds) {
      CAPTURE(test::name_in_project(seed));
      const std::string bytes = test::bytes_of(seed);
      CHECK(target.check(bytes).value_or("") == "");
      CHECK(target.check(bytes.substr(0, bytes.size() / 2)).value_or("") == "");
    }
  }
}

TEST_CASE("the examples, and halves of them, are files like any other") {
  for (const auto& path : test::files_under("examples")) {
    if (path.extension() != ".yaml") continue;
    CAPTURE(test::name_in_project(path));
    const std::string bytes = test::bytes_of(path);
    for (const std::string& part : {bytes, bytes.substr(bytes.size() / 2)}) {
      CHECK(fault_in_yaml(part).value_or("") == "");
      CHECK(fault_in_edit("\x05\n" + part).value_or("") == "");
    }
    CHECK(fault_in_merge(bytes).value_or("") == "");
  }
}

}  // namespace okr::fuzz
