// SPDX-License-Identifier: MIT
// Pieces that know nothing of each other: made at once, if the runner likes, and handed back in
// their order, so that what comes out does not depend on it.
#pragma once

#include <okr/lint/lint.h>

#include <cstddef>
#include <vector>

namespace okr::report {

/// make(0) ... make(count - 1); it must change nothing that another piece reads.
template <class Make>
auto made_at_once(std::size_t count, const lint::Runner& runner, const Make& make) {
  std::vector<decltype(make(count))> made(count);
  runner(count, [&](std::size_t i) { made[i] = make(i); });
  return made;
}

}  // namespace okr::report
