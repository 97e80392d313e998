// SPDX-License-Identifier: MIT
#include "git_repository.h"

#include "../../src/cli/git.h"

#include <cstdlib>
#include <stdexcept>

namespace okr::test {

GitRepository::GitRepository() {
  ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
  ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
  git({"init", "--quiet", "--initial-branch=main"});
  git({"config", "user.name", "Sam Iwu"});
  git({"config", "user.email", "sam@northwind.example"});
}

std::string GitRepository::git(const std::vector<std::string>& args) const {
  Result<cli::GitAnswer> answer = cli::run_git(folder_.path(), args);
  if (!answer) throw std::runtime_error(answer.error().message);
  if (answer->exit_code != 0) throw std::runtime_error(answer->err + answer->out);
  if (answer->out.ends_with('\n')) answer->out.pop_back();
  return answer->out;
}

void GitRepository::commit_all(const std::string& message) const {
  git({"add", "--all"});
  git({"commit", "--quiet", "--message=" + message});
}

void GitRepository::commit_at(const std::string& when, const std::string& message) const {
  ::setenv("GIT_COMMITTER_DATE", when.c_str(), 1);
  git({"add", "--all"});
  git({"commit", "--quiet", "--allow-empty", "--message=" + message, "--date=" + when});
  ::unsetenv("GIT_COMMITTER_DATE");
}

}  // namespace okr::test
