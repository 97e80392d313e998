// SPDX-License-Identifier: MIT
#include "git_driver.h"

#include "git.h"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

namespace okr::cli::git_driver {
namespace {

Error without_git(const std::string& folder) {
  return {
      fmt::format("--git-driver: '{}' is in no git repository; run git init there first", folder)};
}

}  // namespace

std::optional<Error> set_up(const std::string& folder) {
  const std::pair<std::string_view, std::string_view> settings[] = {{name_key, name},
                                                                    {driver_key, driver}};
  for (const auto& [key, value] : settings) {
    const Result<GitAnswer> answer =
        run_git(folder, {"config", "--local", std::string(key), std::string(value)});
    if (!answer) return Error{"--git-driver: " + answer.error().message};
    if (answer->exit_code != 0) {
      return Error{fmt::format("--git-driver: git would not set {}: {}", key, answer->err)};
    }
  }
  return std::nullopt;
}

std::optional<Error> check(const std::string& folder) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) return without_git(folder);
  const Result<GitAnswer> answer = ask_git(folder, {"rev-parse", "--git-dir"});
  if (!answer) return Error{"--git-driver: " + answer.error().message};
  if (answer->exit_code != 0) return without_git(folder);
  return std::nullopt;
}

}  // namespace okr::cli::git_driver
