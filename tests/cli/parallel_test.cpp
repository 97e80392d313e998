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

TEST_CASE("two works at once are both done, and what one of them throws is thrown again") {
  int here = 0;
  int there = 0;
  run_both([&] { ++here; }, [&] { ++there; });
  CHECK(here == 1);
  CHECK(there == 1);
  const auto fail = [] { throw std::runtime_error("no"); };
  CHECK_THROWS_WITH(run_both([&] { ++here; }, fail), "no");
  CHECK_THROWS_WITH(run_both(fail, [&] { ++there; }), "no");
  CHECK_THROWS_WITH(run_both(fail, fail), "no");
  CHECK(here == 2);
  CHECK(there == 2);
}

}  // namespace okr::cli
