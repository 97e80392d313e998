// SPDX-License-Identifier: MIT
#include "../../src/cli/program.h"

#include "made_env.h"
#include "temp_folder.h"

#include <okr/cli/version.h>

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

using test::run_okr;

/// What a command line that cannot be understood is answered.
std::string answer(std::vector<std::string> args) {
  const test::Ran ran = run_okr(std::move(args));
  CHECK(ran.code == 2);
  CHECK(ran.out == "");
  return ran.err;
}

}  // namespace

TEST_CASE("a slip on the command line gets the nearest that there is") {
  CHECK(answer({"lnt"}) ==
        "okr: there is no command 'lnt' (did you mean 'lint'?); see okr --help\n");
  CHECK(answer({"frobnicate"}) == "okr: there is no command 'frobnicate'; see okr --help\n");
  CHECK(answer({"lint", "--fial-on", "error"}) ==
        "okr: okr lint knows no option '--fial-on' (did you mean '--fail-on'?); see okr lint "
        "--help\n");
  CHECK(
      answer({"--colour", "never", "lint"}) ==
      "okr: okr lint knows no option '--colour' (did you mean '--color'?); see okr lint --help\n");
  CHECK(
      answer({"lint", "--fail-on", "eror"}) ==
      "okr: --fail-on: 'eror' is not one of error, warning, info, never (did you mean 'error'?)\n");
  CHECK(answer({"lint", "--select", "vanity,task-as-key-resul"})
            .starts_with("okr: --select: there is no rule 'vanity'"));
  CHECK(answer({"rules", "task-as-key-resul"}) ==
        "okr: there is no rule 'task-as-key-resul' (did you mean 'task-as-key-result'?)\n");
}

TEST_CASE("an option without its value, or with a wrong one, is named") {
  CHECK(answer({"lint", "--fail-on"}) ==
        "okr: --fail-on needs a value: error|warning|info|never\n");
  CHECK(answer({"lint", "--color", "--fix"}) ==
        "okr: --color: '--fix' is not one of auto, always, never\n");
  CHECK(answer({"--as-of", "today", "lint"}) ==
        "okr: --as-of: 'today' is not a date such as 2026-11-02, of the years 1900 to 2999\n");
  CHECK(answer({"lint", "--max-warnings", "few"}) ==
        "okr: --max-warnings: 'few' is not a whole number\n");
  CHECK(answer({"lint", "--max-bytes", "1T"}) ==
        "okr: --max-bytes: '1T' is not a size such as 4096, 64K or 1M\n");
  CHECK(answer({"completion"}) == "okr: okr completion needs SHELL: bash|zsh|fish\n");
  CHECK(answer({"rules", "dead-link", "again"}) ==
        "okr: okr rules does not take 'again'; see okr rules --help\n");
  CHECK(answer({"-C", "/nowhere", "lint"}) == "okr: -C: '/nowhere' is not a folder\n");
}

TEST_CASE("what follows -- is no option") {
  CHECK(answer({"lint", "--", "-x.yaml", "--fix"}) ==
        "okr: there is no file or folder './-x.yaml'\n");
  CHECK(run_okr({"rules", "--", "dead-link"}).code == 0);
  CHECK(run_okr({"--", "rules", "dead-link"}).code == 0);
}

TEST_CASE("a value that is empty, or where none belongs, is named") {
  CHECK(answer({"lint", "--fail-on="}) ==
        "okr: --fail-on needs a value: error|warning|info|never\n");
  CHECK(answer({"lint", "--team", ""}) == "okr: --team: the value is empty\n");
  CHECK(answer({"lint", "--fix=maybe"}) == "okr: --fix takes no value\n");
  CHECK(answer({"completion", "powershell"}) ==
        "okr: 'powershell' is not one of bash, zsh, fish\n");
  CHECK(answer({"lint", ""}) ==
        "okr: a PATH is empty; name a file or a folder, or . for this one\n");
}

TEST_CASE("help and version end well, before or after the command") {
  CHECK(run_okr({"--version"}).out == "okr " + std::string(version()) + " (f76fd0e, 2026-11-22)\n");
  CHECK(run_okr({"lint", "--version"}).out == run_okr({"--version"}).out);
  CHECK(run_okr({"--help"})
            .out.starts_with("okr: Objectives and Key Results as plain text in git\n"));
  CHECK(run_okr({"lint", "--help"}).out.starts_with("okr lint: check OKR files"));
  CHECK(run_okr({"lint", "-h"}).code == 0);
  CHECK(run_okr({}).out.find("1. okr init ") != std::string::npos);
  CHECK(run_okr({}).code == 0);
}

TEST_CASE("global options stand before or after the command") {
  const test::TempFolder folder;
  const std::string before = run_okr({"-C", folder.path(), "--color", "never", "lint"}).err;
  CHECK(run_okr({"lint", "-C", folder.path(), "--color", "never"}).err == before);
}

TEST_CASE("arguments cannot give orders to a terminal") {
  CHECK(answer({"\x1b[2J"}).find('\x1b') == std::string::npos);
}

}  // namespace okr::cli
