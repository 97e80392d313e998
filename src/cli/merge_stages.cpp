// SPDX-License-Identifier: MIT
#include "merge_stages.h"

#include "git.h"
#include "paths.h"

#include <utility>

namespace okr::cli {
namespace {

std::optional<std::string> stage(const std::string& folder, const std::string& name, char number) {
  const std::string object = std::string(":") + number + ":./" + name;
  Result<GitAnswer> answer = ask_git(folder, {"cat-file", "--filters", object});
  if (!answer || answer->exit_code != 0) return std::nullopt;
  return std::move(answer->out);
}

}  // namespace

std::optional<Stages> stages_of(const std::string& path) {
  const std::string real = resolved(path);
  const std::string folder = parent_of(real);
  const std::string name(name_of_path(real));
  const Result<GitAnswer> unmerged = ask_git(folder, {"ls-files", "--unmerged", "--", name});
  const bool is_unmerged = unmerged && unmerged->exit_code == 0 && !unmerged->out.empty();
  if (!is_unmerged) return std::nullopt;
  return Stages{stage(folder, name, '1'), stage(folder, name, '2'), stage(folder, name, '3')};
}

edit::Marking::Shown shown_in_conflicts(const std::string& folder) {
  const Result<GitAnswer> answer = ask_git(folder, {"config", "--get", "merge.conflictStyle"});
  const bool is_set = answer && answer->exit_code == 0;
  const bool with_base = is_set && answer->out.find("diff3") != std::string::npos;
  return with_base ? edit::Marking::Shown::base_too : edit::Marking::Shown::two_sides;
}

}  // namespace okr::cli
