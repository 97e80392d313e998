// SPDX-License-Identifier: MIT
#include "output_file.h"

#include "hold_interrupts.h"
#include "paths.h"
#include "read_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <memory>
#include <unistd.h>

namespace okr::cli {
namespace {

constexpr std::size_t at_once = std::size_t{64} << 10;  // bytes handed to the system

Error failed(const std::string& path, std::string_view step, int error_number) {
  return {fmt::format("'{}': not written, {} failed: {}", path, step, error_text(error_number))};
}

/// As the file had it before.
mode_t mode_for(const std::string& path) {
  struct stat old {};
  return ::stat(path.c_str(), &old) == 0 ? old.st_mode & 07777 : mode_of_new_file();
}

/// One file on its way: remembers the first thing that went wrong, and is gone unless it got the
/// real name.
class Draft {
 public:
  Draft(const FileCalls& calls, const OutputFile& wanted)
      : calls_(calls),
        shown_(wanted.path),
        path_(resolved(wanted.path)),
        temp_(joined(parent_of(path_), fmt::format(".{}.XXXXXX", name_of_path(path_)))),
        file_(calls.make_temp(temp_.data())) {
    if (file_ < 0) problem_ = failed(shown_, "making a file beside it", errno);
  }
  ~Draft() {
    if (file_ < 0) return;
    ::close(file_);
    if (!renamed_) ::unlink(temp_.c_str());
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  void write(std::string_view text) {
    waiting_ += text;
    if (waiting_.size() >= at_once) write_out();
  }

  /// All bytes are safe on the disk.
  void settle() {
    write_out();
    if (problem_) return;
    if (calls_.chmod(file_, mode_for(path_)) != 0) {
      problem_ = failed(shown_, "setting its mode", errno);
    } else if (calls_.sync(file_) != 0) {
      problem_ = failed(shown_, "writing", errno);
    }
  }

  void take_name() {
    if (calls_.rename(temp_.c_str(), path_.c_str()) != 0) {
      problem_ = failed(shown_, "renaming", errno);
      return;
    }
    renamed_ = true;
    sync_folder(calls_, parent_of(path_));
  }

  const std::optional<Error>& problem() const { return problem_; }

 private:
  void write_out() {
    if (!problem_ && !write_whole(calls_, file_, waiting_)) {
      problem_ = failed(shown_, "writing", errno);
    }
    waiting_.clear();
  }

  const FileCalls& calls_;
  std::string shown_;
  std::string path_;
  std::string temp_;
  int file_;
  std::string waiting_;
  std::optional<Error> problem_;
  bool renamed_ = false;
};

std::string beginning_of(const std::string& path, std::size_t size) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(size, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(size));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

/// Why what is there must stay, without the way out; empty: it may go.
std::string must_stay(const OutputFile& file, std::size_t size, std::string_view command) {
  if (size == 0) return {};
  if (beginning_of(file.path, file.begins.size()) != file.begins)
    return fmt::format("is there already and was not written by {} in this format", command);
  if (!file.seal) return {};
  switch (look_at_seal(beginning_of(file.path, size), *file.seal)) {
    case Sealed::whole:
      return {};
    case Sealed::changed_since:
      return fmt::format("was changed by hand since {} wrote it, and that would be lost", command);
    case Sealed::no:
      return fmt::format(
          "is there already and does not end with the checksum of {}, so what was written into it "
          "by hand may be lost",
          command);
  }
  return {};
}

}  // namespace

std::optional<Error> refused(const OutputFile& file, std::string_view option,
                             std::string_view command) {
  if (file.path.ends_with(".yaml") || file.path.ends_with(".yml")) {
    return Error{fmt::format("{}: '{}' is named like an OKR file; give it another ending", option,
                             file.path)};
  }
  struct stat there {};
  if (::stat(file.path.c_str(), &there) != 0) {
    if (::lstat(file.path.c_str(), &there) != 0) return std::nullopt;
    return Error{
        fmt::format("{}: '{}' is a symlink that leads nowhere; name another place, or "
                    "remove it",
                    option, file.path)};
  }
  if (!S_ISREG(there.st_mode)) {
    return Error{fmt::format("{}: '{}' is {}; name a file", option, file.path,
                             S_ISDIR(there.st_mode) ? "a folder" : "no regular file")};
  }
  // The mode of a file that its owner protects is no obstacle to a rename, but meant as one.
  if (::access(file.path.c_str(), R_OK | W_OK) != 0) {
    return Error{fmt::format("{}: '{}': {}", option, file.path, error_text(errno))};
  }
  const std::string why = must_stay(file, static_cast<std::size_t>(there.st_size), command);
  if (why.empty()) return std::nullopt;
  return Error{
      fmt::format("{}: '{}' {}; name another place, or remove it", option, file.path, why)};
}

Result<Written> write_output_files_with(
    const FileCalls& calls, const std::vector<OutputFile>& files,
    const std::function<void(const std::vector<TextSink>&)>& fill) {
  const HoldInterrupts hold;
  std::vector<std::unique_ptr<Draft>> drafts;
  std::vector<TextSink> sinks;
  for (const OutputFile& file : files) {
    Draft* const draft = drafts.emplace_back(std::make_unique<Draft>(calls, file)).get();
    if (draft->problem()) return *draft->problem();
    sinks.emplace_back([draft](std::string_view text) { draft->write(text); });
  }
  fill(sinks);
  for (const auto& draft : drafts) {
    draft->settle();
    if (draft->problem()) return *draft->problem();
  }
  for (const auto& draft : drafts) {
    draft->take_name();
    if (draft->problem()) return *draft->problem();
  }
  return Written{};
}

Result<Written> write_output_files(const std::vector<OutputFile>& files,
                                   const std::function<void(const std::vector<TextSink>&)>& fill) {
  return write_output_files_with(posix_calls(), files, fill);
}

}  // namespace okr::cli
