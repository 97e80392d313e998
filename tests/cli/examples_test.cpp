// SPDX-License-Identifier: MIT
// What the examples' own comments say of them, held against the program. What the README shows of
// them, tests/documents holds.
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace okr::cli {
namespace {

const std::string project = OKR_SOURCE_FOLDER;

/// An example company outside the project's own repository: what git knows of the example is the
/// project's history, and none of the company's.
struct Copy {
  explicit Copy(const std::string& example) {
    std::filesystem::copy(project + "/examples/" + example, folder.path(),
                          std::filesystem::copy_options::recursive);
  }
  test::TempFolder folder = {};
};

test::World in_utf8() {
  test::World world;
  world.variables["LANG"] = "C.UTF-8";
  return world;
}

}  // namespace

TEST_CASE("northwind shows under strict what its comments say, and nothing else") {
  const Copy copy("northwind");
  const auto ran = test::run_okr({"-C", copy.folder.path(), "--as-of", "2026-11-22", "lint",
                                  "--format", "concise", "--statistics"});
  CHECK(ran.code == 0);
  for (const char* const rule :
       {"unexplained-confidence-drop", "stale-checkin", "owner-left", "kpi-in-breach"})
    CHECK(ran.out.find(rule) != std::string::npos);
  CHECK(ran.out.find("2 warnings, 2 infos in 29 files") != std::string::npos);
}

TEST_CASE("the example company's third quarter goes on with blanks for its targets, and no slips") {
  const test::TempFolder copy;
  std::filesystem::copy(project + "/examples/northwind", copy.path(),
                        std::filesystem::copy_options::recursive);
  const auto run = [&](std::vector<std::string> args) {
    args.insert(args.begin(), {"-C", copy.path(), "--as-of", "2027-01-04"});
    return test::run_okr(std::move(args), in_utf8());
  };
  CHECK(run({"carry", "2026-Q3", "2027-Q1"}).out ==
        "carried 6 objectives with 17 key results from 2026-Q3 to 2027-Q1; 17 targets to fill in: "
        "okr lint --fix asks for them\n");
  const auto found = run({"lint", "okrs/2027-Q1", "--format", "concise"});
  std::size_t blanks = 0;
  for (std::size_t at = found.out.find("error:"); at != std::string::npos;
       at = found.out.find("error:", at + 1)) {
    ++blanks;
  }
  CHECK(blanks == 17);
  const std::string is_blank = "error: the number to reach is still to be filled in here";
  CHECK(found.out.find("error:") == found.out.find(is_blank));
  CHECK(found.out.find("carried-over-unchanged") == std::string::npos);
  CHECK(found.out.find("unknown-carry") == std::string::npos);
  CHECK(run({"carry", "2026-Q3", "2027-Q1"}).out ==
        "nothing more to carry over: 6 objectives of 2026-Q3 go on in 2027-Q1 already\n");
}

}  // namespace okr::cli
