// SPDX-License-Identifier: MIT
#include "temp_folder.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <sys/stat.h>

namespace okr::test {

TempFolder::TempFolder() {
  std::string made = (std::filesystem::temp_directory_path() / "okr-test-XXXXXX").string();
  if (!::mkdtemp(made.data())) throw std::runtime_error("no temporary folder could be made");
  path_ = std::filesystem::canonical(made).string();
}

TempFolder::~TempFolder() {
  std::error_code error;
  std::filesystem::remove_all(path_, error);
}

void TempFolder::write(std::string_view name, std::string_view bytes) const {
  const std::filesystem::path path = at(name);
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string TempFolder::read(std::string_view name) const {
  std::ifstream file(at(name), std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

std::size_t TempFolder::file_count() const {
  const std::filesystem::directory_iterator entries(path_);
  return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

mode_t mode_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) throw std::runtime_error("there is no file " + path);
  return status.st_mode & 07777;
}

}  // namespace okr::test
