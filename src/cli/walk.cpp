// SPDX-License-Identifier: MIT
#include "walk.h"

#include "folder_entries.h"
#include "gitignore.h"
#include "paths.h"
#include "read_file.h"
#include "temp_file.h"

#include <okr/text/glob.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace okr::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t ignore_file_limit = std::size_t{1} << 20;

struct IgnoreFile {
  std::string folder;  // absolute
  std::vector<IgnorePattern> patterns;
};

struct Walk {
  const WalkRequest& request;
  std::vector<IgnoreFile> ignores;  // from the least to the most specific
  Walked out;
};

/// Leaves `ignores` as it was, whatever was pushed meanwhile.
class Restore {
 public:
  explicit Restore(std::vector<IgnoreFile>& ignores) : ignores_(ignores), size_(ignores.size()) {}
  ~Restore() {
    ignores_.erase(ignores_.begin() + static_cast<std::ptrdiff_t>(size_), ignores_.end());
  }
  Restore(const Restore&) = delete;
  Restore& operator=(const Restore&) = delete;

 private:
  std::vector<IgnoreFile>& ignores_;
  std::size_t size_;
};

void add_ignore_file(Walk& walk, const std::string& folder, const std::string& path) {
  const FileBytes bytes = read_file(path, ignore_file_limit);
  if (const std::string* const text = std::get_if<std::string>(&bytes)) {
    walk.ignores.push_back({folder, parse_ignore_file(*text)});
  }
}

/// The first line of a small file behind `key`: .git is a file in worktrees and submodules.
std::string value_in(const std::string& path, std::string_view key) {
  const FileBytes bytes = read_file(path, ignore_file_limit);
  const std::string* const text = std::get_if<std::string>(&bytes);
  if (!text || !text->starts_with(key)) return {};
  return text->substr(key.size(), std::min(text->find('\n'), text->size()) - key.size());
}

std::string git_folder(const std::string& repository) {
  const std::string git = joined(repository, ".git");
  const std::string linked = value_in(git, "gitdir: ");
  if (linked.empty()) return git;
  const std::string folder = absolute(repository, linked);
  const std::string common = value_in(joined(folder, "commondir"), "");
  return common.empty() ? folder : absolute(folder, common);
}

/// What git's own exclude file and the folders above the root say.
void add_ignores_above(Walk& walk) {
  const std::string& top = walk.request.repository;
  add_ignore_file(walk, top, joined(git_folder(top), "info/exclude"));
  const std::optional<std::string> below = inside(top, walk.request.root);
  if (!below || below->empty()) return;
  add_ignore_file(walk, top, joined(top, ".gitignore"));
  for (std::size_t slash = below->find('/'); slash != std::string::npos;
       slash = below->find('/', slash + 1)) {
    const std::string folder = joined(top, below->substr(0, slash));
    add_ignore_file(walk, folder, joined(folder, ".gitignore"));
  }
}

bool is_ignored_here(Walk& walk, const std::string& path, Entry entry) {
  for (auto ignore = walk.ignores.rbegin(); ignore != walk.ignores.rend(); ++ignore) {
    const std::optional<std::string> from_there = inside(ignore->folder, path);
    if (!from_there) continue;
    if (const std::optional<bool> said = is_ignored(ignore->patterns, *from_there, entry)) {
      walk.out.any_ignored = walk.out.any_ignored || *said;
      return *said;
    }
  }
  return false;
}

/// Whether a pattern names it; what a killed okr left behind is never an OKR file.
bool is_wanted(const Walk& walk, const std::string& path) {
  if (is_temp_name(name_of_path(path))) return false;
  const auto& globs = walk.request.globs;
  return std::any_of(globs.begin(), globs.end(),
                     [&](const std::string& glob) { return text::glob_matches(glob, path); });
}

/// The folders that a pattern names without wildcards: "okrs/" of "okrs/**/*.yaml".
std::string_view fixed_part(std::string_view glob) {
  const std::string_view plain = glob.substr(0, glob.find_first_of("*?[{\\"));
  const std::size_t slash = plain.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : plain.substr(0, slash + 1);
}

bool may_hold_wanted(const Walk& walk, const std::string& folder) {
  const std::string inside_folder = folder + "/";
  const auto& globs = walk.request.globs;
  return std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) {
    const std::string_view fixed = fixed_part(glob);
    return fixed.starts_with(inside_folder) || inside_folder.starts_with(fixed);
  });
}

/// A link is followed to a file of the repository only; its folders are read where they are.
void visit_link(Walk& walk, const std::string& path) {
  const std::string full = joined(walk.request.root, path);
  const std::string target = resolved(full);
  std::error_code error;
  const bool folder = fs::is_directory(target, error);
  if (folder ? !may_hold_wanted(walk, path) : !is_wanted(walk, path)) return;
  if (is_ignored_here(walk, full, Entry::file)) return;
  if (const auto why = stray_target(walk.request.repository, target)) {
    walk.out.refused.push_back({path, *why});
    return;
  }
  const std::optional<std::string> twin = inside(walk.request.root, target);
  const bool read_there = twin && is_wanted(walk, *twin) && fs::exists(target, error);
  if (!folder && !read_there) walk.out.files.push_back(path);
}

void visit_folder(Walk& walk, const std::string& folder);

void visit(Walk& walk, const FolderEntry& entry, const std::string& folder) {
  const std::string path = joined(folder, entry.name);
  const auto full = [&] { return joined(walk.request.root, path); };
  switch (entry.kind) {
    case EntryKind::link:
      return visit_link(walk, path);
    case EntryKind::folder:
      if (entry.name != ".git" && may_hold_wanted(walk, path) &&
          !is_ignored_here(walk, full(), Entry::folder))
        visit_folder(walk, path);
      return;
    case EntryKind::other:
      if (is_wanted(walk, path) && !is_ignored_here(walk, full(), Entry::file))
        walk.out.files.push_back(path);
  }
}

void visit_folder(Walk& walk, const std::string& folder) {
  const std::string full = absolute(walk.request.root, folder);
  std::error_code error;
  // A folder with an okr.yaml of its own is another set of OKRs.
  if (!folder.empty() && fs::exists(joined(full, "okr.yaml"), error)) return;
  const Restore restore(walk.ignores);
  add_ignore_file(walk, full, joined(full, ".gitignore"));
  const FolderEntries found = entries_of(full);
  if (found.error != 0) {
    walk.out.refused.push_back({folder, error_text(found.error)});
    return;
  }
  for (const FolderEntry& entry : found.entries) visit(walk, entry, folder);
}

}  // namespace

bool is_of_git(std::string_view path) {
  return path == ".git" || path.starts_with(".git/") || path.ends_with("/.git") ||
         path.find("/.git/") != std::string_view::npos;
}

std::optional<const char*> stray_target(const std::string& repository, const std::string& target) {
  const std::optional<std::string> path = inside(repository, target);
  if (!path) return "it is a link that leads out of the repository";
  if (is_of_git(*path)) return "it is a link that leads into git's own folder";
  return std::nullopt;
}

Walked walk(const WalkRequest& request) {
  Walk walk{.request = request, .ignores = {}, .out = {}};
  add_ignores_above(walk);
  visit_folder(walk, "");
  std::sort(walk.out.files.begin(), walk.out.files.end());
  return std::move(walk.out);
}

std::optional<std::string> folder_above_with(const std::string& folder, const std::string& name) {
  std::error_code error;
  for (std::string at = folder;; at = parent_of(at)) {
    if (fs::exists(joined(at, name), error)) return at;
    if (at == "/" || at.empty()) return std::nullopt;
  }
}

}  // namespace okr::cli
