// SPDX-License-Identifier: MIT
#include "files.h"

#include <algorithm>

namespace okr::fuzz {
namespace {

constexpr std::size_t most_files = 6;

constexpr std::string_view usual_config =
    "okr: 1\n"
    "teams:\n"
    "  northwind: {name: Northwind, level: company, lead: ines}\n"
    "  product: {name: Product, parent: northwind, lead: dana, members: [sam], formerly: [shop]}\n"
    "people: {ines: {name: Ines}, dana: {name: Dana}, sam: {left: 2026-10-20}}\n"
    "periods: {launch: {start: 2026-09-07, end: 2026-12-18}}\n";

bool has(const std::vector<text::Source>& files, std::string_view path) {
  return std::any_of(files.begin(), files.end(),
                     [&](const text::Source& file) { return file.path == path; });
}

}  // namespace

std::vector<text::Source> files_in(std::string_view bytes) {
  constexpr std::string_view mark = "#@ ";
  std::vector<text::Source> files{{"okrs/2026-Q4/product.yaml", ""}};
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, std::min(bytes.find('\n'), bytes.size() - 1) + 1);
    bytes.remove_prefix(line.size());
    const std::string path(line.ends_with('\n') ? line.substr(0, line.size() - 1) : line);
    if (path.starts_with(mark) && files.size() < most_files && !has(files, path.substr(3))) {
      files.push_back({path.substr(mark.size()), ""});
    } else {
      files.back().bytes += line;
    }
  }
  if (!has(files, "okr.yaml")) files.push_back({"okr.yaml", std::string(usual_config)});
  return files;
}

}  // namespace okr::fuzz
