// SPDX-License-Identifier: MIT
// Reads, parses and loads files on all cores. Each file by itself; one that cannot be read is one
// finding and never hides the others.
#pragma once

#include "limits.h"
#include "place.h"
#include "session.h"

#include <okr/diag/diagnostic.h>
#include <okr/load/load.h>
#include <okr/text/rare.h>
#include <okr/text/source.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace okr::cli {

struct ReadFile {
  text::Source source;
  load::LoadedFile loaded;
};

struct FileToRead {
  std::string path;                         ///< from the root
  std::optional<std::string> bytes = {};    ///< given already, not read from the disk
  std::optional<std::string> refused = {};  ///< why it is not to be opened
  text::Rare<ReadFile> read = {};           ///< read and loaded already
};

struct ReadOne {
  text::Source source;
  std::optional<diag::Diagnostic> problem;  ///< then the source has no bytes
};

/// The bytes of file number `number`.
ReadOne read_one(const Place& place, FileToRead wanted, std::uint32_t number,
                 const yaml::Limits& limits);

struct ReadFiles {
  std::vector<ReadFile> files;  ///< in the order asked for, which is their numbers'
  std::size_t bytes = 0;
};

/// Why one run does not read so many files, or so many bytes in them.
std::optional<Error> beyond_limits(std::size_t files, std::size_t bytes, const Limits& limits);

/// Fails where there are more files, or more bytes in them, than one run reads.
Result<ReadFiles> read_files(Env& env, const Place& place, std::vector<FileToRead> wanted,
                             const model::Config& config, const Limits& limits);

}  // namespace okr::cli
