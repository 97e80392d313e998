// SPDX-License-Identifier: MIT
#include "../../src/cli/import_owners.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

std::string owner_in(const std::vector<edit::Field>& fields) {
  for (const edit::Field& field : fields) {
    if (field.key != "owner") continue;
    std::string out = field.value.text;
    for (const edit::Content& item : field.value.items) out += "+" + item.text;
    return out;
  }
  return "-";
}

/// "objective: first second third" of an objective with as many key results.
std::string written(const OwnersSaid& said, std::size_t key_results) {
  SheetObjective objective;
  objective.key_results.resize(key_results);
  said.write(objective);
  std::string out = owner_in(objective.fields) + ":";
  for (const SheetKeyResult& kr : objective.key_results) out += " " + owner_in(kr.fields);
  return out;
}

}  // namespace

TEST_CASE("an owner whom all rows name is the objective's") {
  OwnersSaid said;
  said.add(0, {"ana"});
  said.add(1, {"ana"});
  CHECK(written(said, 2) == "ana: - -");
}

TEST_CASE("an owner in the first row alone is the objective's, as in merged cells") {
  OwnersSaid said;
  said.add(0, {"ana", "bo"});
  CHECK(written(said, 3) == "+ana+bo: - - -");
}

TEST_CASE("owners that differ are the key results' own") {
  OwnersSaid said;
  said.add(0, {"ana"});
  said.add(2, {"bo"});
  CHECK(written(said, 3) == "-: ana - bo");
  OwnersSaid later;
  later.add(1, {"ana"});
  CHECK(written(later, 2) == "-: - ana");
}

TEST_CASE("an owner of the objective alone is not written at key results again") {
  OwnersSaid said;
  said.add(std::nullopt, {"ana"});
  said.add(0, {"ana"});
  said.add(1, {"bo"});
  CHECK(written(said, 2) == "ana: - bo");
}

TEST_CASE("nobody is nobody's owner") {
  CHECK(written({}, 1) == "-: -");
}

}  // namespace okr::cli
