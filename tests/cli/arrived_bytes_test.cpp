// SPDX-License-Identifier: MIT
#include "../../src/cli/arrived_bytes.h"

#include <doctest/doctest.h>

#include <array>
#include <string_view>
#include <unistd.h>

namespace okr::cli {
namespace {

/// Two ends, closed afterwards.
struct Pipe {
  Pipe() { REQUIRE(::pipe(ends.data()) == 0); }
  ~Pipe() {
    ::close(ends[0]);
    close_writer();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  void write(std::string_view bytes) const {
    REQUIRE(::write(ends[1], bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  }
  void close_writer() {
    if (ends[1] >= 0) ::close(ends[1]);
    ends[1] = -1;
  }

  std::array<int, 2> ends{};
};

constexpr std::chrono::milliseconds no_time{0};

}  // namespace

TEST_CASE("what has come in is there at once, all of it") {
  const Pipe pipe;
  pipe.write("one");
  pipe.write("two");
  CHECK(arrived_bytes(pipe.ends[0], std::nullopt) == "onetwo");
}

TEST_CASE("where nothing comes, patience ends") {
  const Pipe pipe;
  CHECK(arrived_bytes(pipe.ends[0], no_time) == "");
}

TEST_CASE("the end is told from nothing, behind the last that came") {
  Pipe pipe;
  pipe.write("last");
  pipe.close_writer();
  CHECK(arrived_bytes(pipe.ends[0], no_time) == "last");
  CHECK(arrived_bytes(pipe.ends[0], no_time) == std::nullopt);
}

TEST_CASE("what cannot be read is at its end") {
  CHECK(arrived_bytes(1'000'000, std::nullopt) == std::nullopt);
}

}  // namespace okr::cli
