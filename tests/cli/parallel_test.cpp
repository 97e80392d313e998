// SPDX-License-Identifier: MIT
#include "../../src/cli/parallel.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <limits>
#include <pthread.h>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <vector>

namespace okr::cli {
namespace {

/// While it lives no thread can be started: each would need more room than there are addresses.
class NoMoreThreads {
 public:
  NoMoreThreads() {
    REQUIRE(pthread_getattr_default_np(&usual_) == 0);
    pthread_attr_t huge;
    REQUIRE(pthread_attr_init(&huge) == 0);
    CHECK(pthread_attr_setstacksize(&huge, std::numeric_limits<std::size_t>::max() / 4) == 0);
    CHECK(pthread_setattr_default_np(&huge) == 0);
    pthread_attr_destroy(&huge);
  }
  NoMoreThreads(const NoMoreThreads&) = delete;
  NoMoreThreads& operator=(const NoMoreThreads&) = delete;
  ~NoMoreThreads() {
    pthread_setattr_default_np(&usual_);
    pthread_attr_destroy(&usual_);
  }

 private:
  pthread_attr_t usual_;
};

}  // namespace

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

TEST_CASE("where no thread can be started, the one that is there does all the work") {
  const NoMoreThreads none;
  CHECK_THROWS_AS(std::jthread([] {}), std::system_error);
  std::vector<int> done(100);
  parallel_for(done.size(), 4, [&](std::size_t i) { ++done[i]; });
  CHECK(done == std::vector<int>(100, 1));
  int here = 0;
  int there = 0;
  run_both([&] { ++here; }, [&] { ++there; });
  CHECK(here == 1);
  CHECK(there == 1);
}

}  // namespace okr::cli
