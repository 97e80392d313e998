// SPDX-License-Identifier: MIT
#include "house.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace okr::test {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

std::vector<fs::path> files_under(const std::string& folder) {
  const fs::path top = OKR_SOURCE_FOLDER;
  // A test that looks for nothing in the wrong place would always be content.
  if (!fs::exists(top / "src/lint/rules.cpp")) throw std::runtime_error("the project is not there");
  std::vector<fs::path> out;
  if (!fs::exists(top / folder)) return out;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(top / folder)) {
    if (entry.is_regular_file()) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string name_in_project(const fs::path& path) {
  return fs::relative(path, OKR_SOURCE_FOLDER).generic_string();
}

std::string all_text_under(const std::vector<std::string>& folders) {
  std::string out;
  for (const std::string& folder : folders) {
    for (const fs::path& path : files_under(folder)) {
      out += path.generic_string() + "\n" + bytes_of(path) + "\n";
    }
  }
  return out;
}

std::string listed(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += name + "\n";
  return out;
}

}  // namespace okr::test
