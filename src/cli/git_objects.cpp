// SPDX-License-Identifier: MIT
#include "git_objects.h"

#include "git.h"
#include "read_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string_view>

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

/// What `cat-file` says of each object, before its bytes where those were asked for.
struct Header {
  std::string_view object;
  std::string_view kind;  ///< "blob", "missing"
  std::size_t size = 0;
};

Header header_of(std::string_view line) {
  Header header;
  header.object = line.substr(0, line.find(' '));
  line.remove_prefix(std::min(header.object.size() + 1, line.size()));
  header.kind = line.substr(0, line.find(' '));
  line.remove_prefix(std::min(header.kind.size() + 1, line.size()));
  std::from_chars(line.data(), line.data() + line.size(), header.size);
  return header;
}

std::string_view cut_line(std::string_view& rest) {
  const std::string_view line = rest.substr(0, rest.find('\n'));
  rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  return line;
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
  for (std::string_view rest = answer->out; !rest.empty();) {
    const Header header = header_of(cut_line(rest));
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

std::vector<std::string> split_at_nul(const std::string& list) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find('\0', at), list.size());
    words.push_back(list.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

Result<std::vector<StoredFile>> files_of_commit(const std::string& folder,
                                                const std::string& commit) {
  const Result<GitAnswer> answer = ask_git(folder, {"ls-tree", "-r", "-z", commit});
  if (!answer) return answer.error();
  if (answer->exit_code != 0) return not_given(folder, *answer);
  std::vector<StoredFile> files;
  for (const std::string& entry : split_at_nul(answer->out)) {
    // "100644 blob HASH<tab>PATH"
    const std::size_t tab = entry.find('\t');
    if (tab == std::string::npos || !entry.starts_with("100")) continue;
    const std::size_t hash = entry.rfind(' ', tab) + 1;
    files.push_back({entry.substr(tab + 1), entry.substr(hash, tab - hash)});
  }
  std::sort(files.begin(), files.end(),
            [](const StoredFile& a, const StoredFile& b) { return a.path < b.path; });
  return files;
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
  for (std::string_view rest = answer->out; !rest.empty();) {
    const Header header = header_of(cut_line(rest));
    if (header.size > rest.size()) return not_given(folder, *answer);
    out.emplace(header.object, std::string(rest.substr(0, header.size)));
    rest.remove_prefix(std::min(header.size + 1, rest.size()));  // and a line's end
  }
  return out;
}

}  // namespace okr::cli
