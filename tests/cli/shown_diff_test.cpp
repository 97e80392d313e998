// SPDX-License-Identifier: MIT
#include "../../src/cli/shown_diff.h"

#include <doctest/doctest.h>

#include <sstream>

namespace okr::cli {
namespace {

std::string shown(const std::string& diff, bool on_terminal, const std::string& in_actions = {}) {
  std::istringstream in;
  std::ostringstream out;
  const auto variable = [&](const std::string& name) -> std::optional<std::string> {
    if (name == "GITHUB_ACTIONS" && !in_actions.empty()) return in_actions;
    return std::nullopt;
  };
  const Env env{.args = {},
                .in = in,
                .out = out,
                .err = out,
                .out_is_terminal = on_terminal,
                .variable = variable,
                .current_folder = "/"};
  return shown_diff(env, diff);
}

}  // namespace

TEST_CASE("a diff for a tool has the bytes of the files") {
  const std::string diff = "@@ -1 +1 @@\r\n-a\tb\r\n+\u202Ec \x1b[2J::error::x\n##[group]\n";
  CHECK(shown(diff, false) == diff);
}

TEST_CASE("on a terminal a diff hides nothing and commands nothing, and keeps its lines") {
  CHECK(shown("@@ -1 +1 @@\r\n-a\tb\r\n+\u202Ec \x1b[2J\r.\n\n x", true) ==
        "@@ -1 +1 @@\r\n-a\tb\r\n+\\u{202e}c \\x1b[2J\\r.\n\n x");
}

TEST_CASE("in the log of GitHub Actions no line of a diff is a command") {
  CHECK(shown(" ::error::x\n+##[group]\n", false, "true") == " \\::error::x\n+##\\[group]\n");
  CHECK(shown("+x\r::error::x\r\n ::error::y\r\n", false, "true") ==
        "+x\r\\::error::x\r\n \\::error::y\r\n");
}

}  // namespace okr::cli
