// SPDX-License-Identifier: MIT
#include "../../src/cli/seal.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

constexpr Seal seal{"\n<!-- made by okr, checksum ", " -->"};

}  // namespace

TEST_CASE("a seal is one line below the text") {
  CHECK(sealed("foobar", seal) == "foobar\n<!-- made by okr, checksum 85944171f73967e8 -->\n");
}

TEST_CASE("whatever is changed in a sealed text, its seal tells") {
  const std::string whole = sealed("What do we learn?\n____\n", seal);
  CHECK(look_at_seal(whole, seal) == Sealed::whole);
  for (std::size_t at = 0; at <= whole.size(); ++at) {
    std::string changed = whole;
    changed.insert(at, "x");
    CAPTURE(changed);
    CHECK(look_at_seal(changed, seal) != Sealed::whole);
  }
  CHECK(look_at_seal(whole + "We learn that it pays.\n", seal) == Sealed::changed_since);
  CHECK(look_at_seal(whole.substr(5), seal) == Sealed::changed_since);
}

TEST_CASE("a text that holds a seal's words itself is sealed like any other") {
  const std::string whole = sealed(sealed("a", seal), seal);
  CHECK(look_at_seal(whole, seal) == Sealed::whole);
}

TEST_CASE("what has no seal says so") {
  CHECK(look_at_seal("", seal) == Sealed::no);
  CHECK(look_at_seal("What do we learn?\n", seal) == Sealed::no);
}

}  // namespace okr::cli
