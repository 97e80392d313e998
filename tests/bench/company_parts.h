// SPDX-License-Identifier: MIT
// What made-up companies are made of.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace okr::bench {

/// xorshift64: all that is wanted is the same sequence everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  std::uint64_t below(std::uint64_t n) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return state_ % n;
  }

 private:
  std::uint64_t state_;
};

constexpr int last_quarter = 4;

/// "2026-Q4"
std::string period_id(int quarter);

std::string some_words(Random& random, int count);

/// The `week`th Monday of a quarter of 2026.
std::string monday(int quarter, int week);

/// A check-in or reading a week, thirteen, each in a line of its own.
std::string weekly(Random& random, int quarter, std::uint64_t from, std::uint64_t to,
                   const std::string& indent);

/// A key result with thirteen check-ins in a quarter.
std::string key_result(Random& random, int number, int quarter = last_quarter);

void write(const std::filesystem::path& path, const std::string& bytes);

}  // namespace okr::bench
