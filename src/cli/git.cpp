// SPDX-License-Identifier: MIT
#include "git.h"

#include "paths.h"
#include "run_program.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unistd.h>

extern char** environ;

namespace okr::cli {
namespace {

/// In a hook they speak of the repository that the hook is of.
constexpr std::array<std::string_view, 5> of_one_repository{
    "GIT_DIR=", "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_COMMON_DIR=", "GIT_PREFIX="};

constexpr std::array<std::string_view, 5> no_questions{"GIT_TERMINAL_PROMPT=0", "GIT_PAGER=cat",
                                                       "GIT_EDITOR=:", "GIT_OPTIONAL_LOCKS=0",
                                                       "GIT_LITERAL_PATHSPECS=1"};

/// Older versions of git know only the second of them: no protocol is called so.
constexpr std::array<std::string_view, 2> no_network{"GIT_NO_LAZY_FETCH=1",
                                                     "GIT_ALLOW_PROTOCOL=none"};

std::string_view name_in(std::string_view variable) {
  return variable.substr(0, variable.find('=') + 1);
}

bool is_set_anew(std::string_view variable) {
  const auto has_its_name = [&](std::string_view other) {
    return name_in(other) == name_in(variable);
  };
  return std::any_of(of_one_repository.begin(), of_one_repository.end(), has_its_name) ||
         std::any_of(no_questions.begin(), no_questions.end(), has_its_name);
}

std::vector<std::string> environment() {
  std::vector<std::string> variables(no_questions.begin(), no_questions.end());
  for (char** variable = environ; *variable != nullptr; ++variable) {
    if (!is_set_anew(*variable)) variables.emplace_back(*variable);
  }
  return variables;
}

std::vector<std::string> environment_without_network() {
  std::vector<std::string> variables = environment();
  std::erase_if(variables, [](const std::string& variable) {
    return variable.starts_with(name_in(no_network[0])) ||
           variable.starts_with(name_in(no_network[1]));
  });
  variables.insert(variables.end(), no_network.begin(), no_network.end());
  return variables;
}

Result<GitAnswer> run(const std::string& folder, const std::vector<std::string>& args,
                      std::vector<std::string> variables, std::string_view input) {
  // A repository without a work tree that lies among the files is none that anybody meant, and what
  // its settings run must not run.
  std::vector<std::string> words{"-C", folder, "-c", "safe.bareRepository=explicit"};
  words.insert(words.end(), args.begin(), args.end());
  Result<ProgramAnswer> answer = run_program({.program = "git",
                                              .args = std::move(words),
                                              .environment = std::move(variables),
                                              .input = input});
  if (!answer) return Error{answer.error().message + "; install git to use this"};
  return GitAnswer{answer->exit_code, std::move(answer->out), std::move(answer->err)};
}

/// A file as git is asked about it: from its own folder, so that any name will do.
struct GitFile {
  std::string folder;
  std::string name;
};

GitFile git_file(const std::string& path) {
  const std::string real = resolved(path);
  return {parent_of(real), std::string(name_of_path(real))};
}

/// On stderr, as a rule.
std::string words_of(const GitAnswer& answer) {
  std::string words =
      answer.err.find_first_not_of(" \n") == std::string::npos ? answer.out : answer.err;
  words.erase(words.find_last_not_of(" \r\n") + 1);
  return words.empty() ? fmt::format("it ended with {}", answer.exit_code) : words;
}

Error refused_by_git(const std::string& path, const GitAnswer& answer) {
  return {fmt::format("{}: not committed, git says: {}", path, words_of(answer))};
}

bool says_yes(const Result<GitAnswer>& answer) {
  return answer && answer->exit_code == 0;
}

bool is_known_to_git(const GitFile& file) {
  return says_yes(ask_git(file.folder, {"ls-files", "--error-unmatch", "--", file.name}));
}

/// A new file is named to git first, without its text: a commit of one file takes only those that
/// git knows.
std::optional<Error> make_known(const GitFile& file, const std::string& path) {
  const Result<GitAnswer> added = run_git(file.folder, {"add", "--intent-to-add", "--", file.name});
  if (!added) return added.error();
  if (added->exit_code != 0) return refused_by_git(path, *added);
  return std::nullopt;
}

void forget(const GitFile& file) {
  (void)run_git(file.folder, {"update-index", "--force-remove", "--", file.name});
}

std::optional<Error> unchanged(const GitFile& file, const std::string& path) {
  if (!says_yes(ask_git(file.folder, {"diff", "--quiet", "--no-ext-diff", "--no-textconv", "HEAD",
                                      "--", file.name}))) {
    return std::nullopt;
  }
  return Error{fmt::format("{}: nothing to commit, it is as the last commit has it", path)};
}

}  // namespace

Result<GitAnswer> run_git(const std::string& folder, const std::vector<std::string>& args,
                          std::string_view input) {
  return run(folder, args, environment(), input);
}

Result<GitAnswer> ask_git(const std::string& folder, const std::vector<std::string>& args,
                          std::string_view input) {
  std::vector<std::string> words{"-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"};
  words.insert(words.end(), args.begin(), args.end());
  return run(folder, words, environment_without_network(), input);
}

std::string first_words_of(const GitAnswer& answer) {
  constexpr std::string_view label = "fatal: ";
  std::string words = words_of(answer);
  words.erase(std::min(words.find('\n'), words.size()));
  return words.starts_with(label) ? words.substr(label.size()) : words;
}

std::optional<std::string> git_user_email(const std::string& folder) {
  const Result<GitAnswer> answer = ask_git(folder, {"config", "--null", "--get", "user.email"});
  if (!says_yes(answer)) return std::nullopt;
  std::string email = answer->out.substr(0, answer->out.find('\0'));
  return email.empty() ? std::nullopt : std::optional(std::move(email));
}

std::optional<std::string> committed_bytes(const std::string& path) {
  const GitFile file = git_file(path);
  Result<GitAnswer> answer = ask_git(file.folder, {"cat-file", "--filters", "HEAD:./" + file.name});
  if (!says_yes(answer)) return std::nullopt;
  return std::move(answer->out);
}

Result<Committed> commit_file(const std::string& path, std::string_view message) {
  const GitFile file = git_file(path);
  const bool is_known = is_known_to_git(file);
  if (std::optional<Error> why_not = is_known ? unchanged(file, path) : make_known(file, path)) {
    return *std::move(why_not);
  }
  const Result<GitAnswer> answer =
      run_git(file.folder,
              {"commit", "--quiet", "--only", "--cleanup=whitespace", "--file=-", "--", file.name},
              message);
  if (!answer || answer->exit_code != 0) {
    if (!is_known) forget(file);
    return answer ? refused_by_git(path, *answer) : answer.error();
  }
  const Result<GitAnswer> hash = ask_git(file.folder, {"rev-parse", "--short", "HEAD"});
  if (!hash || hash->exit_code != 0) return hash ? refused_by_git(path, *hash) : hash.error();
  return Committed{hash->out.substr(0, hash->out.find('\n'))};
}

}  // namespace okr::cli
