// SPDX-License-Identifier: MIT
// The same work for many things, on all cores. What comes out must not depend on the order.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace okr::cli {

/// Below this many things a thread costs more than it saves.
inline constexpr std::size_t things_worth_a_thread = 8;

/// Calls work(0) ... work(count - 1), each once, on up to `threads` threads. Where calls throw, the
/// exception of the lowest number that was seen is thrown again here, after all threads ended.
template <class Work>
void parallel_for(std::size_t count, std::size_t threads, const Work& work) {
  std::atomic<std::size_t> next{0};
  std::mutex guard;
  std::exception_ptr failure;
  std::size_t failed_at = count;
  const auto take_turns = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      try {
        work(i);
      } catch (...) {
        const std::lock_guard lock(guard);
        if (i < failed_at) {
          failed_at = i;
          failure = std::current_exception();
        }
        next = count;
      }
    }
  };
  const std::size_t useful = std::min(threads, count / things_worth_a_thread);
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < useful; ++i) others.emplace_back(take_turns);
    take_turns();
  }
  if (failure) std::rethrow_exception(failure);
}

/// One a core.
inline std::size_t usual_threads() {
  return std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

}  // namespace okr::cli
