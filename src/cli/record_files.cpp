// SPDX-License-Identifier: MIT
#include "record_files.h"

#include "parallel.h"
#include "paths.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace okr::cli {
namespace {

/// What one file gets, and what comes of it.
struct Work {
  std::uint32_t file = 0;
  std::vector<edit::Recording> recordings;
  std::optional<Result<std::string>> bytes = {};
};

std::vector<Work> by_file(const model::Workspace& workspace,
                          const std::vector<edit::Recording>& recordings) {
  std::map<std::uint32_t, std::vector<edit::Recording>> files;
  for (const edit::Recording& recording : recordings) {
    files[model::file_of(workspace, recording.target)].push_back(recording);
  }
  std::vector<Work> work;
  for (auto& [file, own] : files) work.push_back({file, std::move(own)});
  return work;
}

}  // namespace

Result<std::vector<FixedFile>> record_in_files(const model::Workspace& workspace,
                                               const std::vector<edit::Recording>& recordings,
                                               const Limits& limits) {
  std::vector<Work> work = by_file(workspace, recordings);
  parallel_for(work.size(), usual_threads(), [&](std::size_t i) {
    work[i].bytes = edit::record(workspace, work[i].file, work[i].recordings, limits.file);
  });
  std::vector<FixedFile> files;
  std::string problems;
  for (Work& one : work) {
    const text::Source& source = workspace.sources[one.file];
    if (*one.bytes) {
      files.push_back({source.path, source.bytes, std::move(**one.bytes)});
    } else {
      problems += (problems.empty() ? "" : "\n") + one.bytes->error().message;
    }
  }
  if (!problems.empty()) return Error{std::move(problems)};
  return files;
}

Result<Written> write_recorded(const Place& place, const std::vector<FixedFile>& files) {
  std::vector<FileChange> changes;
  changes.reserve(files.size());
  for (const FixedFile& file : files) {
    changes.push_back({absolute(place.root, file.path), file.before, file.after});
  }
  return replace_files(changes);
}

}  // namespace okr::cli
