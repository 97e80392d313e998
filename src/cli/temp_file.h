// SPDX-License-Identifier: MIT
// The text of a file under another name beside it, until it is whole. The names are okr's own: what
// a process left behind that was killed is known by them.
#pragma once

#include "file_calls.h"

#include <string>
#include <string_view>

namespace okr::cli {

/// Open for writing, for its owner alone; gone at the end unless it was given another name.
class TempFile {
 public:
  TempFile(const FileCalls& calls, const std::string& beside);
  ~TempFile();
  TempFile(const TempFile&) = delete;
  TempFile& operator=(const TempFile&) = delete;

  int file() const { return file_; }  ///< negative, and errno, where it could not be made
  const std::string& path() const { return path_; }
  void set_renamed() { renamed_ = true; }

 private:
  const FileCalls& calls_;
  std::string path_;
  int file_;
  bool renamed_ = false;
};

/// Whether a file is named as only a TempFile is: ".q3.yaml.okr-a1B2c3".
bool is_temp_name(std::string_view name);

/// Removes what earlier processes left in a folder. Only for who holds its lock: else they are
/// another's, and in use.
void remove_leftovers(const FileCalls& calls, const std::string& folder);

}  // namespace okr::cli
