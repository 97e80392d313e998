// SPDX-License-Identifier: MIT
#include "git_repository.h"
#include "made_env.h"

#include <doctest/doctest.h>

namespace okr::cli {

TEST_CASE("git diff is named where it shows something, which it does not of new files") {
  const test::GitRepository git;
  const std::string home = "- {id: home, title: Readers feel at home, review: {decision: keep}}\n";
  const std::string calm = "- {id: calm, title: Nobody waits here, review: {decision: keep}}\n";
  const std::string head = "period: 2026-Q3\nteam: harbor\nobjectives:\n";
  git.files().write("okr.yaml", "okr: 1\nteams:\n  harbor: {name: Harbor, lead: ines}\n");
  git.files().write("okrs/q3.yaml", head + home);
  git.commit_all("Begin");
  const auto carry = [&] {
    return test::run_okr({"-C", git.files().path(), "carry", "2026-Q3", "2026-Q4"}).out;
  };
  CHECK(carry() == "carried 1 objective with 0 key results from 2026-Q3 to 2026-Q4\n");
  git.files().write("okrs/q3.yaml", head + home + calm);
  CHECK(carry() ==
        "carried 1 objective with 0 key results from 2026-Q3 to 2026-Q4, 1 is there already; read "
        "the diff: git diff\n");
}

}  // namespace okr::cli
