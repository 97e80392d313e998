// SPDX-License-Identifier: MIT
// okr new: what flags say and git hides.
#include "bookshop.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace okr::cli {
namespace {

using test::Bookshop;
using test::run_okr;
using test::TempFolder;

}  // namespace

TEST_CASE("what the flags say of a key result is not asked for") {
  const Bookshop harbor;
  const test::Ran ran = harbor.ask(
      {"kr", "loved", "--metric", "the refund rate", "--from", "0.5%", "--by", "2026-11-30"},
      "0.2%\ny\n");
  CHECK(ran.code == 0);
  CHECK(harbor.folder.read("okrs/2026-Q4/harbor.yaml") ==
        std::string(test::bookshop_objective) +
            "      - id: refund-rate\n"
            "        title: Lower the refund rate from 0.5% to 0.2%\n"
            "        due: 2026-11-30\n");
}

TEST_CASE("texts behind flags lose the blanks around them, and are one line") {
  const Bookshop harbor;
  CHECK(harbor.ask({"kpi", "--title", "  Margin ", "--min", "20%"}, "").code == 0);
  CHECK(harbor.folder.read("okrs/kpis.yaml") ==
        "kpis:\n  - id: margin\n    title: Margin\n    min: 20%\n");
  const test::Ran ran = harbor.ask({"kpi", "--title", "Net\nmargin"}, "");
  CHECK(ran.code == 2);
  CHECK(ran.err == "okr: --title: 'Net\\nmargin' holds more than text; write it in one line\n");
}

TEST_CASE("a reference given twice is written once") {
  const Bookshop harbor;
  CHECK(harbor
            .ask({"project", "--title", "Reading corner", "--supports", "again", "--supports",
                  "loved/again"},
                 "")
            .code == 0);
  CHECK(harbor.folder.read("okrs/projects.yaml")
            .ends_with("    supports: [2026-Q4/harbor/loved/again]\n"));
}

TEST_CASE("an owner who has left is said") {
  const Bookshop harbor;
  harbor.folder.write("okr.yaml",
                      std::string(test::bookshop_config) + "  li: {name: Li, left: 2026-01-01}\n");
  const test::Ran ran =
      harbor.ask({"kr", "loved", "--title", "Raise NPS from 30 to 45", "--owner", "li"}, "");
  CHECK(ran.err.find("[owner-left]") != std::string::npos);
}

TEST_CASE("nothing is written through a link that leads out of the repository") {
  const Bookshop harbor;
  const TempFolder other;
  std::filesystem::create_directory_symlink(other.path(), harbor.folder.at("okrs/out"));
  const test::Ran ran = run_okr({"-C", harbor.folder.path(), "new", "period", "out"});
  CHECK(ran.code == 2);
  harbor.folder.write("okr.yaml", std::string(test::bookshop_config) +
                                      "periods:\n  out: {start: 2026-09-01, end: 2026-12-18}\n");
  const test::Ran led_out = run_okr({"-C", harbor.folder.path(), "new", "period", "out"});
  CHECK(led_out.code == 2);
  CHECK(led_out.err.find("leads by a link out of the repository") != std::string::npos);
  CHECK(other.file_count() == 0);
}

TEST_CASE("a new file that git is to ignore is said") {
  const Bookshop harbor;
  harbor.folder.write(".gitignore", "kpis.yaml\n");
  const test::Ran ran =
      run_okr({"-C", harbor.folder.path(), "new", "kpi", "--title", "Margin", "--min", "20%"});
  CHECK(ran.err ==
        "okr: okrs/kpis.yaml is there, but okr and git do not see it: a .gitignore names it\n");
}

TEST_CASE("a file that git is to ignore is never added to unread") {
  const Bookshop harbor;
  harbor.folder.write(".gitignore", "kpis.yaml\n");
  harbor.folder.write("okrs/kpis.yaml", "kpis: []\n");
  const test::Ran ran = harbor.ask({"kpi", "--title", "Margin", "--min", "20%"}, "");
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "okr: 'okrs/kpis.yaml' is there, but okr does not read it: a .gitignore names it; take it "
        "out there, or move the file away\n");
}

TEST_CASE("where the flags say all, nothing is asked") {
  const Bookshop harbor;
  const test::Ran ran = harbor.ask({"kr", "loved", "--title", "Raise NPS from 30 to 45"}, "");
  CHECK(ran.code == 0);
  CHECK(ran.err.find("what is measured") == std::string::npos);
}

}  // namespace okr::cli
