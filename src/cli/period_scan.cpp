// SPDX-License-Identifier: MIT
#include "period_scan.h"

#include "file_scan.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

constexpr std::string_view key = "period:";

std::string_view without_quotes(std::string_view value) {
  const bool is_quoted = value.size() > 1 && (value.front() == '"' || value.front() == '\'') &&
                         value.back() == value.front();
  return is_quoted ? value.substr(1, value.size() - 2) : value;
}

/// okr.yaml is always read, whatever else is.
Narrow narrow_by(const Limits& limits,
                 std::function<Use(std::string_view, const model::Config&)> use) {
  return [limits, use = std::move(use)](
             const Place& place, const model::Config& config,
             std::vector<FileToRead> files) -> Result<std::vector<FileToRead>> {
    const auto slot = std::find_if(files.begin(), files.end(),
                                   [](const FileToRead& file) { return file.path == config_name; });
    FileToRead config_file = std::move(*slot);
    files.erase(slot);
    if (auto error = beyond_limits(files.size(), 0, limits)) return *std::move(error);
    Scan scan = scan_files(place, std::move(files), limits,
                           [&](std::string_view bytes) { return use(bytes, config); });
    if (auto error = beyond_limits(0, scan.bytes, limits)) return *std::move(error);
    scan.now.push_back(std::move(config_file));
    std::sort(scan.now.begin(), scan.now.end(),
              [](const FileToRead& a, const FileToRead& b) { return a.path < b.path; });
    return std::move(scan.now);
  };
}

}  // namespace

std::optional<std::string_view> period_line(std::string_view bytes) {
  std::size_t at = bytes.starts_with(key) ? 0 : bytes.find("\nperiod:");
  if (at == std::string_view::npos) return std::nullopt;
  if (bytes[at] == '\n') ++at;
  std::string_view value = bytes.substr(at + key.size());
  value = value.substr(0, value.find('\n'));
  value = value.substr(0, value.find(" #"));
  value = without_quotes(text::trimmed(value, " \t\r"));
  if (value.empty()) return std::nullopt;
  return value;
}

std::vector<std::string> periods_written(const Session& session) {
  const Limits limits;
  std::set<std::string> found;
  TreeRequest request{.paths = {}, .given = {}, .from_stdin = {}, .limits = limits};
  request.narrow = [&](const Place& place, const model::Config& config,
                       std::vector<FileToRead> files) -> Result<std::vector<FileToRead>> {
    const Narrow with_period = narrow_by(limits, [](std::string_view bytes, const model::Config&) {
      return period_line(bytes) ? Use::now : Use::none;
    });
    Result<std::vector<FileToRead>> read = with_period(place, config, std::move(files));
    if (!read) return read;
    for (const FileToRead& file : *read) {
      if (file.bytes) found.emplace(period_line(*file.bytes).value_or(""));
    }
    std::erase_if(*read, [](const FileToRead& file) { return file.path != config_name; });
    return read;
  };
  static_cast<void>(load_tree(session, request));
  found.erase("");
  return {found.begin(), found.end()};
}

Narrow narrow_to_day(model::Date day, const Limits& limits) {
  return narrow_by(limits, [day](std::string_view bytes, const model::Config& config) {
    const auto written = period_line(bytes);
    if (!written) return Use::now;
    const auto range = model::resolve_period(config, *written);
    return !range || range->contains(day) ? Use::now : Use::none;
  });
}

}  // namespace okr::cli
