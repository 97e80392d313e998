// SPDX-License-Identifier: MIT
#include "../../src/cli/shell_line.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

constexpr std::string_view breaks = " \t\n\"'@><=;|&(:";

std::vector<std::string> words(std::string_view line) {
  return split_shell_line(line, breaks).words;
}

std::size_t kept(std::string_view line) {
  return split_shell_line(line, breaks).kept;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a line is split as bash splits it, the last word as far as it was typed") {
  CHECK(words("okr show ref") == Words{"okr", "show", "ref"});
  CHECK(words("okr  show\t") == Words{"okr", "show", ""});
  CHECK(words("okr checkin kpi:n") == Words{"okr", "checkin", "kpi:n"});
  CHECK(words("okr --format=json") == Words{"okr", "--format=json"});
  CHECK(words("okr --note 'it is' \"a \\\"b\\\" c\" d\\ e") ==
        Words{"okr", "--note", "it is", "a \"b\" c", "d e"});
  CHECK(words("okr show '2026-Q4/pro") == Words{"okr", "show", "2026-Q4/pro"});
  CHECK(words("okr '' \"\" x") == Words{"okr", "", "", "x"});
  CHECK(words("") == Words{""});
  CHECK(words("okr \\") == Words{"okr", "\\"});
}

TEST_CASE("what a shell would run or look up stays as it was typed") {
  CHECK(words("okr show $(rm -rf) `id` $HOME ~") ==
        Words{"okr", "show", "$(rm", "-rf)", "`id`", "$HOME", "~"});
}

TEST_CASE("bash replaces what stands behind the last word break, or behind an open quote") {
  CHECK(kept("okr checkin kpi:n") == 4);
  CHECK(kept("okr lint --format=sarif=a") == std::string("--format=sarif=").size());
  CHECK(kept("okr checkin 'kpi:n") == 0);
  CHECK(kept("okr checkin kpi:n ") == 0);
  CHECK(split_shell_line("okr checkin kpi:n", " ").kept == 0);
}

TEST_CASE("a word in quotes is read by a shell as it was") {
  CHECK(shell_quoted("it's $HOME") == "'it'\\''s $HOME'");
}

}  // namespace okr::cli
