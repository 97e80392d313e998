// SPDX-License-Identifier: MIT
#include <okr/text/ascii.h>
#include <okr/text/plain_number.h>

#include <array>
#include <cstdint>

namespace okr::text {
namespace {

/// Whole numbers of so many digits are each a double exactly, and so are the powers of ten up to
/// theirs: then the quotient of two is the double nearest to what is written (Clinger, "How to read
/// floating point numbers accurately", 1990).
constexpr std::size_t most_digits = 15;

constexpr auto powers = [] {
  std::array<std::uint64_t, most_digits + 1> out{1};
  for (std::size_t i = 1; i < out.size(); ++i) out[i] = out[i - 1] * 10;
  return out;
}();

struct Digits {
  std::uint64_t number = 0;
  std::size_t count = 0;
};

/// Adds those at the begin of `text` to the ones `before`; stops where they are too many.
Digits with_more(Digits before, std::string_view text) {
  for (const char c : text) {
    if (!is_digit(c) || before.count > most_digits) break;
    before.number = before.number * 10 + static_cast<std::uint64_t>(c - '0');
    ++before.count;
  }
  return before;
}

}  // namespace

std::optional<PlainNumber> read_plain_number(std::string_view text) {
  const Digits whole = with_more({}, text);
  if (whole.count == 0) return std::nullopt;
  const std::string_view rest = text.substr(whole.count);
  const Digits all = rest.starts_with('.') ? with_more(whole, rest.substr(1)) : whole;
  if (all.count > most_digits) return std::nullopt;
  const std::size_t places = all.count - whole.count;
  const auto number = static_cast<double>(all.number);
  if (places == 0) return PlainNumber{number, all.count};
  return PlainNumber{number / static_cast<double>(powers[places]), all.count + 1};
}

}  // namespace okr::text
