// SPDX-License-Identifier: MIT
#include "read_config.h"

#include "listing.h"
#include "parallel.h"
#include "paths.h"
#include "walk.h"

#include <okr/yaml/parse.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace okr::cli {
namespace {

/// A thread is worth it from some hundred teams on.
constexpr std::size_t bytes_worth_a_thread = std::size_t{32} << 10;

/// The rest of okr.yaml while `meanwhile` looks for files, where that is worth it.
load::LoadedConfig load_rest(const text::Source& source, const yaml::Parsed& parsed,
                             const Meanwhile& meanwhile) {
  if (!meanwhile) return load::load_config(source, parsed);
  load::LoadedConfig loaded;
  const auto load = [&] { loaded = load::load_config(source, parsed); };
  const auto look = [&] { meanwhile(load::file_patterns(source, parsed)); };
  if (source.bytes.size() >= bytes_worth_a_thread) {
    run_both(look, load);
    return loaded;
  }
  load();
  if (loaded.usable) look();
  return loaded;
}

}  // namespace

ReadConfig read_config(const Place& place, std::uint32_t number, std::optional<std::string> bytes,
                       const yaml::Limits& limits, const Meanwhile& meanwhile) {
  FileToRead wanted{.path = std::string(config_name), .bytes = std::move(bytes)};
  if (const auto why = stray_target(place.repository, resolved(joined(place.root, config_name))))
    wanted.refused = *why;
  ReadOne read = read_one(place, std::move(wanted), number, limits);
  ReadConfig config{.file = {.source = std::move(read.source), .loaded = {}}, .loaded = {}};
  if (read.problem) {
    config.file.loaded.file.unreadable = true;
    config.loaded = {.config = {}, .problems = {*read.problem}, .usable = false};
    return config;
  }
  yaml::Parsed parsed = yaml::parse(config.file.source, number, limits);
  config.loaded = load_rest(config.file.source, parsed, meanwhile);
  std::vector<diag::Diagnostic> stray = stray_globs(config.loaded.config);
  std::move(stray.begin(), stray.end(), std::back_inserter(config.loaded.problems));
  config.file.loaded.file.comments = std::move(parsed.tree.comments);
  config.file.loaded.file.unread = std::move(parsed.unread);
  return config;
}

}  // namespace okr::cli
