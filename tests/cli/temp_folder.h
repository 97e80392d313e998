// SPDX-License-Identifier: MIT
// A folder of its own for a test, gone afterwards.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace okr::test {

class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  const std::string& path() const { return path_; }
  std::string at(std::string_view name) const { return path_ + "/" + std::string(name); }
  /// Makes the file, and its folders.
  void write(std::string_view name, std::string_view bytes) const;
  std::string read(std::string_view name) const;
  /// Of files and folders right in it.
  std::size_t file_count() const;

 private:
  std::string path_;
};

/// Who may do what with the file at `path`: 0640.
mode_t mode_of(const std::string& path);

}  // namespace okr::test
