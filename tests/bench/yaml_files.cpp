// SPDX-License-Identifier: MIT
#include "yaml_files.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace okr::bench {
namespace {

struct Nothing final : YAML::EventHandler {
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}
};

}  // namespace

std::vector<std::string> yaml_files(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path().string());
  return paths;
}

std::string bytes_of(const std::string& path) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  fstat(file, &status);
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  const ssize_t got = read(file, bytes.data(), bytes.size());
  close(file);
  if (got == status.st_size) return bytes;
  std::fprintf(stderr, "cannot read '%s'\n", path.c_str());
  std::exit(2);
}

void pass_over(const std::vector<std::string>& paths, long threads, Pass pass) {
  std::atomic<std::size_t> next = 0;
  const auto take_turns = [&] {
    for (std::size_t k = next++; k < paths.size(); k = next++) pass(bytes_of(paths[k]));
  };
  std::vector<std::jthread> others;
  for (long i = 1; i < threads; ++i) others.emplace_back(take_turns);
  take_turns();
}

void find_newlines(const std::string& bytes) {
  static std::atomic<std::size_t> lines = 0;  // so that no compiler leaves the search out
  std::size_t count = 0;
  const char* const end = bytes.data() + bytes.size();
  for (const char* at = bytes.data(); at != end; ++at, ++count) {
    at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
    if (at == nullptr) break;
  }
  lines += count;
}

void hear_events(const std::string& bytes) {
  std::istringstream in(bytes);
  YAML::Parser parser(in);
  Nothing nothing;
  while (parser.HandleNextDocument(nothing)) {
  }
}

}  // namespace okr::bench
