// SPDX-License-Identifier: MIT
// What the README and the examples' own comments say of them, held against the program.
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace okr::cli {
namespace {

const std::string project = OKR_SOURCE_FOLDER;

std::string file(const std::string& path) {
  std::ifstream in(project + "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The paragraphs of the README's block that begins with `first_line`, that line left out.
std::vector<std::string> shown_in_readme(const std::string& first_line) {
  const std::string readme = file("README.md");
  const std::size_t begin = readme.find(first_line + "\n");
  REQUIRE(begin != std::string::npos);
  const std::size_t from = begin + first_line.size() + 1;
  std::string block = readme.substr(from, readme.find("\n```", from) - from);
  std::vector<std::string> out;
  for (std::size_t end = 0; end != std::string::npos;) {
    end = block.find("\n\n");
    out.push_back(block.substr(0, end));
    if (end != std::string::npos) block.erase(0, end + 2);
  }
  return out;
}

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

TEST_CASE("the README shows a check-in at the example company") {
  const Copy copy("northwind");
  const std::vector<std::string> args{"--as-of",    "2026-11-23", "checkin",
                                      "first-pass", "91.1%",      "--confidence",
                                      "8",          "--note",     "Oven two holds its heat"};
  std::vector<std::string> there{"-C", copy.folder.path()};
  there.insert(there.end(), args.begin(), args.end());
  const auto ran = test::run_okr(there, in_utf8());
  CHECK(ran.code == 0);
  const auto shown = shown_in_readme(
      "$ okr -C examples/northwind --as-of 2026-11-23 checkin first-pass 91.1% --confidence 8 "
      "--note \"Oven two holds its heat\"");
  REQUIRE(shown.size() == 1);
  CHECK(shown.front() + "\n" == ran.out);
}

// What the README shows may leave paragraphs out, with "..." in their place.
void check_shown(const std::string& first_line, const test::Ran& ran) {
  const auto shown = shown_in_readme(first_line);
  CHECK(shown.size() > 1);
  for (const std::string& paragraph : shown) {
    const std::string whole = paragraph.starts_with("...\n") ? paragraph.substr(4) : paragraph;
    CAPTURE(whole);
    CHECK(ran.out.find(whole) != std::string::npos);
  }
}

TEST_CASE("the README shows what okr says of the first try") {
  test::World world = in_utf8();
  const Copy copy("first-try");
  const auto ran = test::run_okr(
      {"-C", copy.folder.path(), "--as-of", "2026-10-12", "lint", "--format", "pretty"}, world);
  CHECK(ran.code == 1);
  check_shown("$ okr -C examples/first-try --as-of 2026-10-12 lint", ran);
}

TEST_CASE("the README shows the status of the example company") {
  test::World world = in_utf8();
  const auto ran = test::run_okr({"-C", project + "/examples/northwind", "--as-of", "2026-11-22",
                                  "status", "--period", "2026-Q4", "--team", "operations"},
                                 world);
  CHECK(ran.code == 0);
  check_shown(
      "$ okr -C examples/northwind --as-of 2026-11-22 status --period 2026-Q4 --team operations",
      ran);
}

TEST_CASE("the README shows the review of the example company's closed quarter") {
  // Beside no git, whose history would be another in every clone.
  const test::TempFolder copy;
  std::filesystem::copy(project + "/examples/northwind", copy.path(),
                        std::filesystem::copy_options::recursive);
  test::World world = in_utf8();
  const auto ran = test::run_okr(
      {"-C", copy.path(), "--as-of", "2026-11-22", "report", "2026-Q3", "--depth", "0"}, world);
  CHECK(ran.code == 0);
  check_shown("$ okr -C examples/northwind --as-of 2026-11-22 report 2026-Q3 --depth 0", ran);
}

}  // namespace okr::cli
