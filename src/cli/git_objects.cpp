// SPDX-License-Identifier: MIT
#include "git_objects.h"

#include "git.h"
#include "git_output.h"
#include "read_files.h"

#include <fmt/format.h>

#include <optional>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

std::string one_a_line(const std::set<std::string>& objects) {
  std::string lines;
  for (const std::string& object : objects) lines += object + '\n';
  return lines;
}

Error not_given(const std::string& folder, const GitAnswer& answer) {
  if (is_partial(folder)) return files_missing(folder);
  return {fmt::format("git does not give the files of an earlier commit in '{}': {}", folder,
                      first_words_of(answer))};
}

using Objects = std::map<std::string, FileBytes>;

/// Notes those that are too large, and returns the others. Fails where they are too much together.
Result<std::set<std::string>> of_good_size(const std::string& folder,
                                           const std::set<std::string>& objects,
                                           const Limits& limits, Objects& out) {
  const Result<GitAnswer> answer =
      ask_git(folder, {"cat-file", "--batch-check"}, one_a_line(objects));
  if (!answer) return answer.error();
  std::size_t bytes = 0;
  std::set<std::string> good;
  for (const ObjectHeader& header : read_headers(answer->out)) {
    if (header.kind == "missing") return files_missing(folder);
    if (header.size > limits.file.file_bytes) {
      out.emplace(header.object, TooLarge{header.size});
      continue;
    }
    good.emplace(header.object);
    bytes += header.size;
    if (std::optional<Error> error = beyond_limits(0, bytes, limits)) return *std::move(error);
  }
  // In a partial clone an older git ends where it would have to fetch.
  if (answer->exit_code != 0) return files_missing(folder);
  return good;
}

}  // namespace

bool is_partial(const std::string& folder) {
  const Result<GitAnswer> answer = ask_git(
      folder, {"config", "--get-regexp", R"(^(remote\..*\.promisor|extensions\.partialclone)$)"});
  return answer && answer->exit_code == 0;
}

Error files_missing(const std::string& folder) {
  if (!is_partial(folder)) {
    return {
        fmt::format("git has lost files of earlier commits in '{}'; git fsck names them", folder)};
  }
  return {
      fmt::format("git has not all files of earlier commits in '{}' (a partial clone), and okr "
                  "fetches nothing; git fetch --refetch --no-filter gets them",
                  folder)};
}

Result<std::vector<StoredFile>> files_of_commit(const std::string& folder,
                                                const std::string& commit) {
  const Result<GitAnswer> answer = ask_git(folder, {"ls-tree", "-r", "-z", commit});
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return not_given(folder, *answer);
  return read_tree_list(answer->out);
}

Result<Objects> objects_of(const std::string& folder, const std::vector<std::string>& objects,
                           const Limits& limits) {
  Objects out;
  if (objects.empty()) return out;
  const Result<std::set<std::string>> good =
      of_good_size(folder, {objects.begin(), objects.end()}, limits, out);
  if (!good) return good.error();
  if (good->empty()) return out;
  const Result<GitAnswer> answer = ask_git(folder, {"cat-file", "--batch"}, one_a_line(*good));
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return not_given(folder, *answer);
  auto read = read_objects(answer->out);
  if (!read) return not_given(folder, *answer);
  for (auto& [object, bytes] : *read) out.emplace(object, std::move(bytes));
  return out;
}

}  // namespace okr::cli
