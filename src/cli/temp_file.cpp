// SPDX-License-Identifier: MIT
#include "temp_file.h"

#include "paths.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <dirent.h>
#include <memory>
#include <unistd.h>
#include <vector>

namespace okr::cli {
namespace {

constexpr std::string_view mark = ".okr-";
constexpr std::size_t random_letters = 6;  // what mkstemp fills in
constexpr std::size_t longest_name = 255;

std::string path_template(const std::string& beside) {
  constexpr std::size_t around = 1 + mark.size() + random_letters;
  const std::string_view name = name_of_path(beside).substr(0, longest_name - around);
  return joined(parent_of(beside), fmt::format(".{}{}XXXXXX", name, mark));
}

bool is_letter_or_digit(char c) {
  const char lower = text::to_lower(c);
  return text::is_digit(c) || (lower >= 'a' && lower <= 'z');
}

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

std::vector<std::string> temp_names_in(const std::string& folder) {
  std::vector<std::string> names;
  const std::unique_ptr<DIR, CloseFolder> open(::opendir(folder.c_str()));
  if (!open) return names;
  while (const dirent* const entry = ::readdir(open.get())) {
    if (is_temp_name(entry->d_name)) names.emplace_back(entry->d_name);
  }
  return names;
}

}  // namespace

TempFile::TempFile(const FileCalls& calls, const std::string& beside)
    : calls_(calls), path_(path_template(beside)), file_(calls.make_temp(path_.data())) {}

TempFile::~TempFile() {
  if (file_ < 0) return;
  ::close(file_);
  if (!renamed_) calls_.remove(path_.c_str());
}

bool is_temp_name(std::string_view name) {
  const std::size_t at = name.rfind(mark);
  if (!name.starts_with('.') || at == std::string_view::npos || at == 0) return false;
  const std::string_view letters = name.substr(at + mark.size());
  return letters.size() == random_letters &&
         std::all_of(letters.begin(), letters.end(), is_letter_or_digit);
}

void remove_leftovers(const FileCalls& calls, const std::string& folder) {
  for (const std::string& name : temp_names_in(folder)) {
    calls.remove(joined(folder, name).c_str());
  }
}

}  // namespace okr::cli
