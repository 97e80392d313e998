// SPDX-License-Identifier: MIT
#include "made_env.h"

#include <doctest/doctest.h>

namespace okr {

TEST_CASE("okr lsp at a terminal says what it is for") {
  const test::Ran ran = test::run_okr({"lsp"}, {.terminal = true});
  CHECK(ran.code == 2);
  CHECK(ran.out == "");
  CHECK(ran.err ==
        "okr: okr lsp is started by an editor, which talks to it; man okr-lsp says how to set one "
        "up\n");
}

}  // namespace okr
