// SPDX-License-Identifier: MIT
// A real git repository in which two branches have changed one OKR file.
#pragma once

#include "../../src/cli/git.h"
#include "git_repository.h"

#include <string>

namespace okr::test {

/// A file with the key results "repeat" and "refunds", and these lines as check-ins of the latter.
inline std::string product_file(const std::string& checkins) {
  return "period: 2026-Q4\nteam: product\nobjectives:\n  - id: trusted\n    title: Home cooks "
         "trust "
         "us\n    key_results:\n      - id: repeat\n        title: Raise the repeat rate from 5% "
         "to "
         "15%\n      - id: refunds\n        title: Lower refunds from 0.5% to 0.2%\n        "
         "checkins:\n" +
         checkins;
}

inline const std::string oct5 = "          - 2026-10-05 0.46% 7/10 Fewer returns\n";
inline const std::string oct12 = "          - 2026-10-12 0.41% 8/10\n";
inline const std::string oct13 = "          - 2026-10-13 0.40%\n";

class TwoBranches {
 public:
  static constexpr std::string_view name = "okrs/product.yaml";

  explicit TwoBranches(const std::string& base) {
    repository.files().write(name, base);
    repository.commit_all("base");
  }

  /// Commits `theirs` on the branch topic and `ours` on main, which is left checked out.
  void diverge(const std::string& ours, const std::string& theirs) const {
    repository.git({"checkout", "--quiet", "-b", "topic"});
    repository.files().write(name, theirs);
    repository.commit_all("theirs");
    repository.git({"checkout", "--quiet", "main"});
    repository.files().write(name, ours);
    repository.commit_all("ours");
  }

  /// git's exit code: not 0 where it leaves a conflict.
  int git(const std::vector<std::string>& args) const {
    return cli::run_git(repository.files().path(), args)->exit_code;
  }

  std::string file() const { return repository.files().read(name); }

  GitRepository repository;
};

}  // namespace okr::test
