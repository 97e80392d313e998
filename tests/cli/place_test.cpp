// SPDX-License-Identifier: MIT
// Which OKRs a run is about, where a hook hands over files of several folders.
#include "git_repository.h"
#include "made_env.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace okr::cli {

using test::GitRepository;
using test::Ran;
using test::run_okr;

namespace {

constexpr const char* config = "okr: 1\nteams:\n  shop: {name: Shop}\nfiles: [\"okrs/*.yaml\"]\n";
constexpr const char* unknown_team =
    "period: 2026-Q4\nteam: shopp\nobjectives: [{title: Cooks love us}]\n";

/// Plans of two companies in one repository, and a file of CI.
class Two {
 public:
  Two() {
    for (const std::string folder : {"a", "b"}) {
      repository_.files().write(folder + "/okr.yaml", config);
      repository_.files().write(folder + "/okrs/shop.yaml", unknown_team);
    }
    repository_.files().write(".github/ci.yml", "on: push\n");
  }

  const test::TempFolder& files() const { return repository_.files(); }

  Ran lint(const std::string& folder, std::vector<std::string> paths) const {
    paths.insert(paths.begin(), {"-C", repository_.at(folder), "lint", "--select", "unknown-team"});
    return run_okr(paths);
  }

 private:
  GitRepository repository_;
};

}  // namespace

TEST_CASE("the first path below an okr.yaml says which one counts, whatever comes before it") {
  const Two two;
  const Ran ran = two.lint("", {".github/ci.yml", "a/okrs/shop.yaml"});
  CHECK(ran.code == 1);
  CHECK(ran.out.find("okrs/shop.yaml:2:7: error: there is no team 'shopp'") != std::string::npos);
}

TEST_CASE("a path of other OKRs is refused, for else it would pass unchecked") {
  const Two two;
  const Ran ran = two.lint("", {"a/okrs/shop.yaml", "b/okrs/shop.yaml"});
  CHECK(ran.code == 2);
  CHECK(ran.out.empty());
  CHECK(ran.err ==
        "okr: 'b/okrs/shop.yaml' is under 'b/okr.yaml', which holds other OKRs than "
        "'a/okr.yaml'; check each on its own: okr -C b lint, in a hook with a `files` for each\n");
  CHECK(two.lint("a", {"../b"}).code == 2);
  CHECK(two.lint("a", {"okrs", ".."}).code == 1);
  two.files().write("okr.yaml", config);
  CHECK(two.lint("", {"a/okrs"}).code == 2);
}

}  // namespace okr::cli
