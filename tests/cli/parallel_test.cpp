// SPDX-License-Identifier: MIT
#include "../../src/cli/parallel.h"

#include <doctest/doctest.h>

#include <stdexcept>

namespace okr::cli {

TEST_CASE("every piece of work is done once, on any number of threads") {
  for (const std::size_t threads : {1, 2, 7}) {
    for (const std::size_t count : {0, 1, 5, 1000}) {
      std::vector<std::atomic<int>> done(count);
      parallel_for(count, threads, [&](std::size_t i) { ++done[i]; });
      for (const std::atomic<int>& times : done) CHECK(times == 1);
    }
  }
}

TEST_CASE("an exception of any thread comes out where the work was given") {
  for (const std::size_t threads : {1, 4}) {
    CHECK_THROWS_WITH_AS(parallel_for(100, threads,
                                      [](std::size_t i) {
                                        if (i == 40) throw std::runtime_error("forty");
                                      }),
                         "forty", std::runtime_error);
  }
}

}  // namespace okr::cli
