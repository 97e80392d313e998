// SPDX-License-Identifier: MIT
#include "../../src/cli/file_scan.h"

#include "temp_folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <sys/stat.h>

namespace okr::cli {
namespace {

std::vector<std::string> paths_of(const std::vector<FileToRead>& files) {
  std::vector<std::string> paths;
  for (const FileToRead& file : files) paths.push_back(file.path);
  return paths;
}

}  // namespace

TEST_CASE("files are sorted by their use, in order, and what cannot be read is of none") {
  const test::TempFolder folder;
  const std::string large(200'000, 'n');
  folder.write("a", "now 1");
  folder.write("b", "perhaps");
  folder.write("c", "none");
  folder.write("d", large);
  folder.write("e/f", "now 2");
  REQUIRE(::mkfifo(folder.at("pipe").c_str(), 0600) == 0);
  Limits limits;
  limits.file.file_bytes = 200'000;
  const Place place{.root = folder.path(), .repository = folder.path()};
  std::vector<FileToRead> files;
  for (const char* const path : {"a", "b", "c", "d", "e", "e/f", "missing", "pipe"}) {
    files.push_back({.path = path});
  }
  files.push_back({.path = "a", .refused = "it is a link"});
  const auto use = [](std::string_view bytes) {
    if (bytes.starts_with('n') && !bytes.starts_with("none")) return Use::now;
    return bytes == "perhaps" ? Use::perhaps : Use::none;
  };
  const Scan scan = scan_files(place, files, limits, use);
  CHECK(paths_of(scan.now) == std::vector<std::string>{"a", "d", "e/f"});
  CHECK(scan.now[1].bytes == large);
  CHECK(paths_of(scan.perhaps) == std::vector<std::string>{"b"});
  CHECK(scan.bytes == 5 + 7 + 4 + 200'000 + 5);

  limits.file.file_bytes = 199'999;
  CHECK(paths_of(scan_files(place, files, limits, use).now) ==
        std::vector<std::string>{"a", "e/f"});
}

}  // namespace okr::cli
