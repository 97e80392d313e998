// SPDX-License-Identifier: MIT
#include "read_files.h"

#include "large_pages.h"
#include "parallel.h"
#include "paths.h"
#include "progress.h"
#include "read_file.h"

#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
#include <atomic>

namespace okr::cli {
namespace {

constexpr std::size_t most_problems_of_a_file = 1'000;
constexpr std::size_t most_problems_of_a_run = 500'000;

diag::Diagnostic unreadable(std::uint32_t file, std::string_view why) {
  diag::Diagnostic problem;
  problem.rule = "file-unreadable";
  problem.span = {file, 0, 0};
  problem.message = fmt::format("the file cannot be read: {}", why);
  problem.help = "let okr read it, or take it out of `files` in okr.yaml";
  return problem;
}

diag::Diagnostic too_large(std::uint32_t file, std::size_t bytes, std::size_t limit) {
  diag::Diagnostic problem;
  problem.rule = "file-too-large";
  problem.span = {file, 0, 0};
  problem.message =
      fmt::format("the file has {} bytes, more than the {} that okr reads", bytes, limit);
  problem.help = "split it, one file a team and period, or raise the limit with --max-file-size";
  return problem;
}

load::LoadedFile unread_file(diag::Diagnostic problem) {
  load::LoadedFile loaded;
  loaded.file.unreadable = true;
  loaded.problems.push_back(std::move(problem));
  return loaded;
}

bool is_slip(const diag::Diagnostic& problem) {
  return problem.severity != diag::Severity::info;
}

/// A file has hundreds of thousands of slips where it is made to, or is no OKR file at all: told
/// one by one they would fill the memory, and nobody reads them. What is only info is no slip: a
/// long draft has many of it.
load::LoadedFile with_few_problems(load::LoadedFile loaded) {
  auto& problems = loaded.problems;
  if (problems.size() <= most_problems_of_a_file) return loaded;
  diag::sort_and_deduplicate(problems);
  const auto slips =
      static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(), is_slip));
  if (slips <= most_problems_of_a_file) return loaded;
  std::size_t told = 0;
  const auto rest = std::find_if(problems.begin(), problems.end(), [&](const auto& problem) {
    return is_slip(problem) && ++told > most_problems_of_a_file;
  });
  diag::Diagnostic more = diag::make_diagnostic(
      "file-too-large", rest->span,
      fmt::format("the file has {} problems, and only the first {} are told", slips,
                  most_problems_of_a_file),
      "mend those above it first; if it is no OKR file, take it out of `files` in okr.yaml");
  problems.erase(rest, problems.end());
  problems.shrink_to_fit();
  problems.push_back(std::move(more));
  return loaded;
}

ReadFile load_one(const Place& place, FileToRead wanted, std::uint32_t number,
                  const model::Config& config, const yaml::Limits& limits) {
  if (wanted.read) return *std::move(wanted.read);
  ReadOne read = read_one(place, std::move(wanted), number, limits);
  if (read.problem) return {std::move(read.source), unread_file(*std::move(read.problem))};
  load::LoadedFile loaded = with_few_problems(
      load::load_file(read.source, yaml::parse(read.source, number, limits), config));
  return {std::move(read.source), std::move(loaded)};
}

Error too_many_files(std::size_t files, std::size_t limit) {
  return {
      fmt::format("there are {} files, more than the {} that one run reads; raise that with "
                  "--max-files",
                  files, limit)};
}

Error too_many_bytes(std::size_t limit) {
  return {
      fmt::format("the files have more than {} bytes in all; raise that with --max-bytes", limit)};
}

Error too_many_problems() {
  return {
      fmt::format("the files have more than {} problems, too many to tell; name fewer files in "
                  "`files` of okr.yaml, and mend those first",
                  most_problems_of_a_run)};
}

}  // namespace

std::optional<Error> beyond_limits(std::size_t files, std::size_t bytes, const Limits& limits) {
  if (files > limits.files) return too_many_files(files, limits.files);
  if (bytes > limits.bytes) return too_many_bytes(limits.bytes);
  return std::nullopt;
}

ReadOne read_one(const Place& place, FileToRead wanted, std::uint32_t number,
                 const yaml::Limits& limits) {
  FileBytes bytes;
  if (wanted.refused) {
    bytes = Unreadable{*wanted.refused};
  } else if (wanted.bytes) {
    bytes = *std::move(wanted.bytes);
  } else {
    bytes = read_file(absolute(place.root, wanted.path), limits.file_bytes);
  }
  text::Source source{std::move(wanted.path), ""};
  if (const auto* const failed = std::get_if<Unreadable>(&bytes)) {
    return {std::move(source), unreadable(number, failed->why)};
  }
  if (const auto* const large = std::get_if<TooLarge>(&bytes)) {
    return {std::move(source), too_large(number, large->bytes, limits.file_bytes)};
  }
  source.bytes = std::get<std::string>(std::move(bytes));
  return {std::move(source), std::nullopt};
}

Result<ReadFiles> read_files(Env& env, const Place& place, std::vector<FileToRead> wanted,
                             const model::Config& config, const Limits& limits) {
  const std::size_t okr_files = wanted.size() - (place.has_config ? 1 : 0);
  if (std::optional<Error> error = beyond_limits(okr_files, 0, limits)) return *std::move(error);
  ReadFiles out;
  out.files.resize(wanted.size());
  std::atomic<std::size_t> bytes{0};
  std::atomic<std::size_t> problems{0};
  {
    Progress progress(env, wanted.size());
    parallel_for(wanted.size(), usual_threads(), [&](std::size_t i) {
      if (bytes > limits.bytes || problems > most_problems_of_a_run) return;
      out.files[i] =
          load_one(place, std::move(wanted[i]), static_cast<std::uint32_t>(i), config, limits.file);
      const std::string& read = out.files[i].source.bytes;
      if (out.files.size() >= things_worth_large_pages) ask_for_large_pages(read.data());
      bytes += read.size();
      problems += out.files[i].loaded.problems.size();
      progress.step();
    });
  }
  out.bytes = bytes;
  if (std::optional<Error> error = beyond_limits(0, out.bytes, limits)) return *std::move(error);
  if (problems > most_problems_of_a_run) return too_many_problems();
  return out;
}

}  // namespace okr::cli
