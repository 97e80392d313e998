// SPDX-License-Identifier: MIT
#include <okr/text/plain_number.h>

#include <doctest/doctest.h>

#include <charconv>
#include <cstdint>
#include <string>

namespace okr::text {
namespace {

/// "bytes of it" or "-".
std::string read(std::string_view text) {
  const auto number = read_plain_number(text);
  return number ? std::string(text.substr(0, number->size)) : "-";
}

}  // namespace

TEST_CASE("digits with a point between them are a number, and what follows is not") {
  CHECK(read("46") == "46");
  CHECK(read("0.46% 7/10") == "0.46");
  CHECK(read("007/10") == "007");
  CHECK(read("5.") == "5");
  CHECK(read("1.5.2") == "1.5");
  CHECK(read("") == "-");
  CHECK(read(".5") == "-");
  CHECK(read("-3") == "-");
}

TEST_CASE("up to fifteen digits are read") {
  CHECK(read("123456789012345") == "123456789012345");
  CHECK(read("1234567890123456") == "-");
  CHECK(read("1234567890.12345") == "1234567890.12345");
  CHECK(read("1234567890.123456") == "-");
}

TEST_CASE("the value is the double nearest to what is written") {
  std::uint64_t state = 1;
  for (int i = 0; i < 20'000; ++i) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    std::string digits = std::to_string(state % 1'000'000'000'000'000U);
    const std::size_t point = (state >> 50U) % digits.size();
    if (point > 0) digits.insert(point, ".");
    double nearest = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), nearest);
    INFO(digits);
    CHECK(read_plain_number(digits)->value == nearest);
  }
}

}  // namespace okr::text
