// SPDX-License-Identifier: MIT
// okr init: with a person at the terminal, with git, and where nothing can be written.
#include "git_repository.h"
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace okr::cli {
namespace {

using test::GitRepository;
using test::run_okr;
using test::TempFolder;

test::Ran init_in(const std::string& folder, std::vector<std::string> args = {},
                  const test::World& world = {}) {
  args.insert(args.begin(), {"-C", folder, "init"});
  return run_okr(args, world);
}

/// Both sides of a fork add a line to the same place of an OKR file; git's merge of them.
std::string merged(const GitRepository& repository) {
  const std::string file = "okrs/a.yaml";
  repository.files().write(file, "a\nb\nc\n");
  repository.commit_all("Begin");
  repository.git({"switch", "--quiet", "--create", "other"});
  repository.files().write(file, "a\nb\nours\nc\n");
  repository.commit_all("Other");
  repository.git({"switch", "--quiet", "main"});
  repository.files().write(file, "new\na\nb\nc\n");
  repository.commit_all("Main");
  repository.git({"merge", "--quiet", "--no-edit", "other"});
  return repository.files().read(file);
}

}  // namespace

TEST_CASE("on a terminal init asks who leads what, and takes the answers as they are meant") {
  const TempFolder folder;
  const test::Ran ran = init_in(folder.path(), {"--lead", "ana"},
                                {.in = "Harbor: Books\n\n- \n-\n", .terminal = true});
  CHECK(ran.code == 0);
  CHECK(ran.err.find("What is your organization called? [") == 0);
  CHECK(ran.err.find("Which team is the first one, with all others below it? [Harbor: Books]: ") !=
        std::string::npos);
  CHECK(folder.read("okr.yaml").find("organization: \"Harbor: Books\"\n") != std::string::npos);
  CHECK(folder.read("okr.yaml")
            .find("  harbor-books: {name: \"Harbor: Books\", level: company, "
                  "lead: ana}\n") != std::string::npos);
  CHECK(folder.read("okr.yaml").find("  ana: {name: ana}\n") != std::string::npos);
}

TEST_CASE("whoever git knows by the lead's id is taken for them, and nobody else") {
  const GitRepository own;
  CHECK(init_in(own.at(""), {"--team", "Harbor", "--lead", "sam"}).code == 0);
  CHECK(own.files().read("okr.yaml").find("  sam: {name: Sam Iwu, email: ") != std::string::npos);
  const GitRepository other;
  CHECK(init_in(other.at(""), {"--team", "Harbor", "--lead", "ana"}).code == 0);
  CHECK(other.files().read("okr.yaml").find("  ana: {name: ana}\n") != std::string::npos);
}

TEST_CASE("a name in any script is kept, and its id asked for") {
  const TempFolder folder;
  const test::Ran ran = init_in(
      folder.path(), {}, {.in = "港の本\n\nHarbor\nharbor\n李雷\nli\n-\n", .terminal = true});
  CHECK(ran.code == 0);
  CHECK(ran.err.find("]: Which team is the first one, with all others below it? [港の本]: "
                     "Its id, in letters a to z: "
                     "  'Harbor' is no id: write small letters, digits and '-', as in harbor\n"
                     "Its id, in letters a to z: "
                     "Who leads it? A name") != std::string::npos);
  CHECK(ran.err.find(": Their id, in letters a to z: Their email, by which") != std::string::npos);
  CHECK(folder.read("okr.yaml").find("organization: 港の本\n") != std::string::npos);
  CHECK(folder.read("okr.yaml").find("  harbor: {name: 港の本, level: company, lead: li}\n") !=
        std::string::npos);
  CHECK(folder.read("okr.yaml").find("  li: {name: 李雷}\n") != std::string::npos);
}

TEST_CASE("the end of input writes nothing") {
  const TempFolder folder;
  const test::Ran ran =
      init_in(folder.path(), {"--lead", "ana"}, {.in = "Harbor\n", .terminal = true});
  CHECK(ran.code == 2);
  CHECK(ran.err.ends_with("\nokr: nothing was written\n"));
  CHECK(folder.file_count() == 0);
}

TEST_CASE("the example's check-ins are due, and one of today stands beside none of its day") {
  const TempFolder folder;
  CHECK(init_in(folder.path(), {"--lead", "ana"}).code == 0);
  const auto okr = [&](std::vector<std::string> args) {
    args.insert(args.begin(), {"-C", folder.path()});
    return run_okr(args);
  };
  CHECK(okr({"status", "--due"}).out.find("3 due") != std::string::npos);
  CHECK(okr({"checkin", "activation", "33%"}).code == 0);
  CHECK(okr({"lint", "--max-warnings", "0"}).code == 0);
}

TEST_CASE("a folder named below an okr.yaml gets its own, with an example") {
  const TempFolder folder;
  CHECK(init_in(folder.path(), {"--lead", "ana"}).code == 0);
  const test::Ran ran = init_in(folder.path(), {"sub", "--lead", "ana"});
  CHECK(
      ran.out.starts_with("wrote sub/okr.yaml: who you are\n"
                          "from here down it holds instead of okr.yaml\n"
                          "wrote sub/.okr.schema.json: what editors complete and check OKR files "
                          "by\n"
                          "wrote sub/okrs/2026-Q4/sub.yaml: an example"));
}

TEST_CASE("git knows who begins, and init lints clean and changes nothing the second time") {
  const GitRepository repository;
  CHECK(init_in(repository.files().path()).code == 0);
  CHECK(repository.files()
            .read("okr.yaml")
            .find("  sam: {name: Sam Iwu, email: sam@northwind.example}\n") != std::string::npos);
  const test::Ran lint = run_okr({"-C", repository.files().path(), "lint", "--max-warnings", "0"});
  CHECK(lint.out == "no problems in 1 file - 1 objective, 3 key results\n");
  repository.commit_all("Begin");
  const test::Ran again = init_in(repository.files().path());
  CHECK(again.code == 0);
  CHECK(again.out.ends_with("nothing was to be written\n"));
  CHECK(repository.git({"status", "--porcelain"}) == "");
}

TEST_CASE("the git driver is set in this clone, and a clone without it merges as git does") {
  const GitRepository repository;
  CHECK(init_in(repository.files().path(), {"--git-driver"}).code == 0);
  CHECK(repository.git({"config", "merge.okr.driver"})
            .starts_with("okr merge-driver %O %A %B %L %P || "));
  CHECK(repository.git({"check-attr", "merge", "--", "okrs/2026-Q4/a.yaml", "okrs/a.yaml"}) ==
        "okrs/2026-Q4/a.yaml: merge: okr\nokrs/a.yaml: merge: okr");
  repository.git({"config", "--unset", "merge.okr.driver"});
  repository.git({"config", "--unset", "merge.okr.name"});
  CHECK(merged(repository) == "new\na\nb\nours\nc\n");
}

TEST_CASE("the git driver needs a git repository") {
  const TempFolder folder;
  const test::Ran ran = init_in(folder.path(), {"--git-driver"});
  CHECK(ran.code == 2);
  CHECK(ran.err == "okr: --git-driver: '" + folder.path() +
                       "' is in no git repository; run git init there first\n");
  CHECK(folder.file_count() == 0);
}

TEST_CASE("init in a folder below okr.yaml is about the one above") {
  const GitRepository repository;
  repository.files().write("okr.yaml", "okr: 1\nteams:\n  shop: {lead: li}\n");
  repository.files().write("docs/a.md", "");
  const test::Ran ran = init_in(repository.at("docs"));
  CHECK(ran.code == 0);
  CHECK(
      ran.out.starts_with("../okr.yaml is there already: kept\n"
                          "wrote ../okrs/2026-Q4/shop.yaml: "));
}

TEST_CASE("the example is for the quarter of the house's year") {
  const TempFolder folder;
  folder.write("okr.yaml", "okr: 1\nfiscal_year_start: 7\nteams:\n  shop: {lead: li}\n");
  CHECK(init_in(folder.path()).out.find("wrote okrs/FY2027-Q2/shop.yaml") != std::string::npos);
}

TEST_CASE("where nothing can be written nothing is left behind") {
  if (::geteuid() == 0) return;  // root may write everywhere
  const TempFolder folder;
  ::chmod(folder.path().c_str(), 0500);
  const test::Ran ran = init_in(folder.path(), {"--lead", "ana"});
  ::chmod(folder.path().c_str(), 0700);
  CHECK(ran.code == 2);
  CHECK(ran.err.find("ermission denied") != std::string::npos);
  CHECK(folder.file_count() == 0);
}

TEST_CASE("lines are added to attributes in their own line ends") {
  const TempFolder folder;
  folder.write(".gitattributes", "*.png binary\r\n*.md text");
  CHECK(init_in(folder.path(), {"--lead", "ana"}).code == 0);
  CHECK(folder.read(".gitattributes") == "*.png binary\r\n*.md text\r\nokrs/** text=auto\r\n");
}

}  // namespace okr::cli
