// SPDX-License-Identifier: MIT
// The yardstick: reads every YAML file of a folder and runs yaml-cpp's bare event pass over it.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

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

void pass_over(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::istringstream in(std::string(std::istreambuf_iterator<char>(file), {}));
  YAML::Parser parser(in);
  Nothing nothing;
  while (parser.HandleNextDocument(nothing)) {
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: okr_bench_events FOLDER THREADS\n", stderr);
    return 2;
  }
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1]))
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  std::atomic<std::size_t> next = 0;
  std::vector<std::thread> threads;
  for (long i = 0; i < std::strtol(argv[2], nullptr, 10); ++i)
    threads.emplace_back([&] {
      for (std::size_t k = next++; k < paths.size(); k = next++) pass_over(paths[k]);
    });
  for (auto& thread : threads) thread.join();
  std::printf("%zu files\n", paths.size());
}
