// SPDX-License-Identifier: MIT
// Signals that end okr, put off while a file is half written.
#pragma once

#include <csignal>

namespace okr::cli {

/// Ctrl-C waits until the file is whole and the temp file gone.
class HoldInterrupts {
 public:
  HoldInterrupts() {
    sigset_t held;
    sigemptyset(&held);
    for (const int signal : held_signals) sigaddset(&held, signal);
    pthread_sigmask(SIG_BLOCK, &held, &before_);
  }
  ~HoldInterrupts() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  HoldInterrupts(const HoldInterrupts&) = delete;
  HoldInterrupts& operator=(const HoldInterrupts&) = delete;

  /// Whether one is held back now: who waits gives up.
  static bool was_asked_to_end() {
    sigset_t waiting;
    sigemptyset(&waiting);
    sigpending(&waiting);
    for (const int signal : held_signals) {
      if (sigismember(&waiting, signal) == 1) return true;
    }
    return false;
  }

 private:
  static constexpr int held_signals[] = {SIGINT, SIGTERM, SIGHUP};
  sigset_t before_;
};

}  // namespace okr::cli
