// SPDX-License-Identifier: MIT
// Files that okr makes for other programs and for people to read: whole or not at all, and never
// over what somebody else wrote, be it a file or a line in one of okr's. Not for OKR files, which
// write_file.h alone changes.
#pragma once

#include "file_calls.h"
#include "seal.h"

#include <okr/text/result.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// Takes the text in order, in pieces of any size.
using TextSink = std::function<void(std::string_view)>;

struct OutputFile {
  std::string path;    ///< absolute; a symlink is followed
  std::string begins;  ///< what a file there must begin with to be written over; empty ones may be
  std::optional<Seal> seal = {};  ///< what it must end with, too; absent: people don't write in it
};

/// What keeps okr from writing there: a folder, a device, an OKR file, or one that `command` ("okr
/// export") did not write, or somebody has changed since.
std::optional<Error> refused(const OutputFile& file, std::string_view option,
                             std::string_view command);

/// Lets `fill` write all files, in their order, under other names beside their places, and then
/// gives them their names. Where writing one fails, none is changed and nothing is left behind.
Result<Written> write_output_files(const std::vector<OutputFile>& files,
                                   const std::function<void(const std::vector<TextSink>&)>& fill);
Result<Written> write_output_files_with(
    const FileCalls& calls, const std::vector<OutputFile>& files,
    const std::function<void(const std::vector<TextSink>&)>& fill);

}  // namespace okr::cli
