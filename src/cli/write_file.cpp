// SPDX-License-Identifier: MIT
// Order matters. The folders are locked first, so that of two okr processes the second sees what
// the first wrote. All new texts are safe on the disk before the first name points to one, and each
// old file is compared as late as can be, so that what an editor saved meanwhile is not lost.
#include "file_calls.h"
#include "folder_lock.h"
#include "hold_interrupts.h"
#include "new_folders.h"
#include "paths.h"
#include "temp_file.h"

#include <okr/cli/write_file.h>

#include <fmt/format.h>

#include <cerrno>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

/// One file on its way.
struct Job {
  const FileChange* change = nullptr;
  std::string target;  ///< the file itself: links are followed
  std::unique_ptr<TempFile> text = nullptr;
  std::unique_ptr<TempFile> old_text = nullptr;  ///< to put back, should a later file fail
};

Error not_written(const Job& job, std::string_view why) {
  return {fmt::format("{}: not written, {}", job.change->path, why)};
}

Error failed(const Job& job, std::string_view step) {
  return not_written(job, fmt::format("{} failed: {}", step, error_text(errno)));
}

Error there_already(const Job& job) {
  return not_written(job, "it is there already, and okr never writes over a file it has not read");
}

Result<std::vector<Job>> jobs_for(const std::vector<FileChange>& changes) {
  std::vector<Job> jobs;
  std::set<std::string> targets;
  for (const FileChange& change : changes) {
    Job job{.change = &change, .target = resolved(change.path)};
    if (!targets.insert(job.target).second) {
      return not_written(job, "another path of this change leads to the same file");
    }
    jobs.push_back(std::move(job));
  }
  return jobs;
}

std::optional<Error> make_folders(NewFolders& folders, const std::vector<Job>& jobs) {
  for (const Job& job : jobs) {
    if (job.change->before) continue;
    if (std::optional<Error> error = folders.make(parent_of(job.target))) {
      return not_written(job, error->message);
    }
  }
  return std::nullopt;
}

std::vector<std::string> folders_of(const std::vector<Job>& jobs) {
  std::set<std::string> folders;
  for (const Job& job : jobs) folders.insert(parent_of(job.target));
  return {folders.begin(), folders.end()};
}

/// As the old file's; the owner only where that is allowed, and a mode never wider than before.
bool copy_mode(const FileCalls& calls, int file, const struct stat& old) {
  struct stat made {};
  if (calls.stat_open(file, &made) != 0) return false;
  if (made.st_uid != old.st_uid || made.st_gid != old.st_gid) {
    if (calls.chown(file, old.st_uid, old.st_gid) != 0 && errno != EPERM) return false;
  }
  return calls.chmod(file, old.st_mode & 07777) == 0;
}

using Beside = std::unique_ptr<TempFile>;

/// `bytes` beside the file, whole and safe; with its mode where it is there, else with a new one's.
Result<Beside> laid_beside(const FileCalls& calls, const Job& job, std::string_view bytes,
                           const std::optional<struct stat>& old) {
  Beside out = std::make_unique<TempFile>(calls, job.target);
  const int file = out->file();
  if (file < 0) return failed(job, "making a file beside it");
  if (!write_whole(calls, file, bytes)) return failed(job, "writing");
  const bool has_mode =
      old ? copy_mode(calls, file, *old) : calls.chmod(file, mode_of_new_file()) == 0;
  if (!has_mode) return failed(job, old ? "keeping its mode" : "setting its mode");
  if (calls.sync(file) != 0) return failed(job, "writing");
  return out;
}

std::optional<Error> check_unchanged(const FileCalls& calls, const Job& job,
                                     const std::string& expected) {
  const FileBytes now = calls.read(job.target, expected.size());
  const std::string* const bytes = std::get_if<std::string>(&now);
  if (bytes && *bytes == expected) return std::nullopt;
  if (const Unreadable* const failed = std::get_if<Unreadable>(&now)) {
    return not_written(job, "reading it again failed: " + failed->why);
  }
  return not_written(job, "it was changed meanwhile; run okr again");
}

/// Whether the file may be replaced, and is still as it was read.
std::optional<Error> check(const FileCalls& calls, const Job& job) {
  struct stat there {};
  const bool is_there = calls.stat(job.target.c_str(), &there) == 0;
  if (!job.change->before) {
    if (is_there) return there_already(job);
    return errno == ENOENT ? std::nullopt : std::optional(failed(job, "looking at it"));
  }
  if (!is_there) return failed(job, "looking at it");
  // A rename would get past the mode of a file that its owner protects.
  if (calls.may_write(job.target.c_str()) != 0) {
    return not_written(job, fmt::format("it may not be written: {}", error_text(errno)));
  }
  return check_unchanged(calls, job, *job.change->before);
}

enum class OldText : unsigned char { kept_beside, let_go };

std::optional<Error> prepare(const FileCalls& calls, Job& job, OldText old_text) {
  std::optional<struct stat> old;
  if (job.change->before) {
    if (calls.stat(job.target.c_str(), &old.emplace()) != 0) return failed(job, "looking at it");
    if (old_text == OldText::kept_beside) {
      Result<Beside> kept = laid_beside(calls, job, *job.change->before, old);
      if (!kept) return kept.error();
      job.old_text = std::move(*kept);
    }
  }
  Result<Beside> text = laid_beside(calls, job, job.change->after, old);
  if (!text) return text.error();
  job.text = std::move(*text);
  return std::nullopt;
}

std::optional<Error> give_name(const FileCalls& calls, Job& job) {
  const char* const temp = job.text->path().c_str();
  if (!job.change->before) {
    if (calls.give_new_name(temp, job.target.c_str()) == 0) return std::nullopt;
    return errno == EEXIST ? there_already(job) : failed(job, "renaming");
  }
  if (auto changed = check_unchanged(calls, job, *job.change->before)) return changed;
  if (calls.rename(temp, job.target.c_str()) != 0) return failed(job, "renaming");
  job.text->set_renamed();
  return std::nullopt;
}

/// Says why the file has its new text still, where it has.
std::optional<std::string> put_back(const FileCalls& calls, Job& job) {
  if (check_unchanged(calls, job, job.change->after)) return "it was changed meanwhile";
  const char* const target = job.target.c_str();
  const bool is_back = job.change->before ? calls.rename(job.old_text->path().c_str(), target) == 0
                                          : calls.remove(target) == 0;
  if (!is_back) return error_text(errno);
  if (job.old_text) job.old_text->set_renamed();
  return std::nullopt;
}

/// The first `count` files get their old text again, the last one first.
Error with_put_back(const FileCalls& calls, std::vector<Job>& jobs, std::size_t count,
                    Error error) {
  std::string stuck;
  for (std::size_t i = count; i-- > 0;) {
    if (const auto why = put_back(calls, jobs[i])) {
      stuck += fmt::format("; {} has its new text already, and it could not be taken back: {}",
                           jobs[i].change->path, *why);
    }
  }
  if (stuck.empty()) return error;
  return {error.message + stuck + "; any other file is as it was, and git diff shows them all"};
}

std::optional<Error> give_names(const FileCalls& calls, std::vector<Job>& jobs) {
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    if (std::optional<Error> error = give_name(calls, jobs[i])) {
      return with_put_back(calls, jobs, i, *std::move(error));
    }
  }
  return std::nullopt;
}

std::optional<Error> write_all(const FileCalls& calls, std::vector<Job>& jobs) {
  for (const Job& job : jobs) {
    if (std::optional<Error> error = check(calls, job)) return error;
  }
  const OldText old_text = jobs.size() > 1 ? OldText::kept_beside : OldText::let_go;
  for (Job& job : jobs) {
    if (std::optional<Error> error = prepare(calls, job, old_text)) return error;
  }
  return give_names(calls, jobs);
}

}  // namespace

Result<Written> replace_files_with(const FileCalls& calls, const std::vector<FileChange>& changes) {
  Result<std::vector<Job>> jobs = jobs_for(changes);
  if (!jobs) return jobs.error();
  const HoldInterrupts hold;
  NewFolders made(calls);
  if (std::optional<Error> error = make_folders(made, *jobs)) return *std::move(error);
  const Result<std::vector<LockedFolder>> folders = lock_folders(calls, folders_of(*jobs));
  if (!folders) return Error{"nothing was written: " + folders.error().message};
  for (const LockedFolder& folder : *folders) {
    if (folder.is_locked) remove_leftovers(calls, folder.path);
  }
  std::optional<Error> error = write_all(calls, *jobs);
  jobs->clear();  // what is left beside the files goes while the folders are still locked
  for (const LockedFolder& folder : *folders) calls.sync(folder.file.number());
  if (error) return *std::move(error);
  made.keep();
  return Written{};
}

Result<Written> replace_files(const std::vector<FileChange>& changes) {
  return replace_files_with(posix_calls(), changes);
}

Result<Written> replace_file_with(const FileCalls& calls, const std::string& path,
                                  std::string_view before, std::string_view after) {
  return replace_files_with(
      calls, {{.path = path, .before = std::string(before), .after = std::string(after)}});
}

Result<Written> replace_file(const std::string& path, std::string_view before,
                             std::string_view after) {
  return replace_file_with(posix_calls(), path, before, after);
}

}  // namespace okr::cli
