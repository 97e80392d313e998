// SPDX-License-Identifier: MIT
#include "progress.h"

#include <fmt/format.h>

#include <ostream>

namespace okr::cli {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds patience{300};
constexpr milliseconds between_lines{100};
constexpr std::size_t steps_between_looks = 16;  // at the clock

}  // namespace

Progress::Progress(Env& env, std::size_t total)
    : env_(env), total_(total), next_(steady_clock::now() + patience) {}

Progress::~Progress() {
  if (shown_) env_.err << "\r\x1b[K" << std::flush;
}

void Progress::step() {
  const std::size_t done = ++done_;
  if (!env_.err_is_terminal || done % steps_between_looks != 0) return;
  const std::unique_lock lock(guard_, std::try_to_lock);
  if (lock.owns_lock()) show(done);
}

void Progress::show(std::size_t done) {
  const steady_clock::time_point now = steady_clock::now();
  if (now < next_) return;
  next_ = now + between_lines;
  shown_ = true;
  env_.err << fmt::format("\rreading {} of {} files\x1b[K", done, total_) << std::flush;
}

}  // namespace okr::cli
