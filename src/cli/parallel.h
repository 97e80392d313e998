// SPDX-License-Identifier: MIT
// Work on several cores: the same for many things, or two works at once. What comes out must not
// depend on the order. Where no further thread can be started, those that there are do it.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <system_error>
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
    try {
      for (std::size_t i = 1; i < useful; ++i) others.emplace_back(take_turns);
    } catch (const std::system_error&) {
      // The machine, or a limit of the user's, allows no more.
    }
    take_turns();
  }
  if (failure) std::rethrow_exception(failure);
}

/// Calls here() and there(), each once, the latter on a thread of its own. Where they throw, one
/// exception is thrown again here, after both ended.
template <class Here, class There>
void run_both(const Here& here, const There& there) {
  std::exception_ptr failure;
  const auto kept = [&] {
    try {
      there();
    } catch (...) {
      failure = std::current_exception();
    }
  };
  {
    std::jthread other;
    try {
      other = std::jthread(kept);
    } catch (const std::system_error&) {
      kept();
    }
    here();
  }
  if (failure) std::rethrow_exception(failure);
}

/// One a core.
inline std::size_t usual_threads() {
  return std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

}  // namespace okr::cli
