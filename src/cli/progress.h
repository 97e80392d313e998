// SPDX-License-Identifier: MIT
// One line on stderr that says how far reading has come, where somebody is watching and it takes
// longer than a moment.
#pragma once

#include <okr/cli/env.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>

namespace okr::cli {

class Progress {
 public:
  Progress(Env& env, std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more is done; from any thread.
  void step();

 private:
  void show(std::size_t done);

  Env& env_;
  std::size_t total_;
  std::atomic<std::size_t> done_{0};
  std::mutex guard_;
  std::chrono::steady_clock::time_point next_;
  bool shown_ = false;
};

}  // namespace okr::cli
