// SPDX-License-Identifier: MIT
// The write path's system calls, counted as they are made, so that any of them can be the one that
// fails or the last one before the process is killed.
#pragma once

#include "../../src/cli/file_calls.h"

#include <cerrno>
#include <csignal>
#include <functional>
#include <type_traits>
#include <utility>

namespace okr::test {

/// What befalls call number `turn`, from 0: nothing while both say no.
struct Fate {
  std::function<bool(int turn)> fails = [](int) { return false; };
  std::function<bool(int turn)> kills_before = [](int) { return false; };
  std::function<bool(int turn)> kills_after = [](int) { return false; };
  int turns = 0;  ///< calls made up to now
};

inline Fate& fate() {
  static Fate the_one;
  return the_one;
}

template <class R>
R failure() {
  errno = EIO;
  if constexpr (std::is_same_v<R, cli::FileBytes>) {
    return cli::Unreadable{"input/output error"};
  } else {
    return R(-1);
  }
}

template <auto member>
struct Counted;

template <class R, class... A, R (*cli::FileCalls::*member)(A...)>
struct Counted<member> {
  static R call(A... args) {
    const int turn = fate().turns++;
    if (fate().kills_before(turn)) ::raise(SIGKILL);
    if (fate().fails(turn)) return failure<R>();
    R result = (cli::posix_calls().*member)(args...);
    if (fate().kills_after(turn)) ::raise(SIGKILL);
    return result;
  }
};

/// Counts from 0 again. Nothing waits for the disk, which a killed process does not need.
inline cli::FileCalls counted_calls(Fate next = {}) {
  using Calls = cli::FileCalls;
  fate() = std::move(next);
  Calls calls = cli::posix_calls();
  calls.open_folder = Counted<&Calls::open_folder>::call;
  calls.lock = Counted<&Calls::lock>::call;
  calls.stat = Counted<&Calls::stat>::call;
  calls.stat_open = Counted<&Calls::stat_open>::call;
  calls.may_write = Counted<&Calls::may_write>::call;
  calls.read = Counted<&Calls::read>::call;
  calls.make_folder = Counted<&Calls::make_folder>::call;
  calls.make_temp = Counted<&Calls::make_temp>::call;
  calls.write = Counted<&Calls::write>::call;
  calls.chmod = Counted<&Calls::chmod>::call;
  calls.chown = Counted<&Calls::chown>::call;
  calls.sync = [](int) { return fate().fails(fate().turns++) ? failure<int>() : 0; };
  calls.rename = Counted<&Calls::rename>::call;
  calls.give_new_name = Counted<&Calls::give_new_name>::call;
  calls.remove = Counted<&Calls::remove>::call;
  calls.remove_folder = Counted<&Calls::remove_folder>::call;
  return calls;
}

}  // namespace okr::test
