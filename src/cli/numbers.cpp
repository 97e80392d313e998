// SPDX-License-Identifier: MIT
#include "numbers.h"

#include <fmt/format.h>

#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <system_error>

namespace okr::cli {
namespace {

std::optional<std::size_t> whole_number(std::string_view s) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
  if (error != std::errc() || end != s.data() + s.size()) return std::nullopt;
  return value;
}

/// How many bits a unit shifts, for what stands behind the number.
std::optional<int> shift_of(std::string_view unit) {
  if (unit.ends_with("iB")) {
    unit.remove_suffix(2);
  } else if (unit.ends_with('B')) {
    unit.remove_suffix(1);
  }
  if (unit.empty()) return 0;
  if (unit == "K" || unit == "k") return 10;
  if (unit == "M" || unit == "m") return 20;
  if (unit == "G" || unit == "g") return 30;
  return std::nullopt;
}

}  // namespace

Result<std::size_t> parse_count(std::string_view s) {
  if (const std::optional<std::size_t> value = whole_number(s)) return *value;
  return Error{fmt::format("'{}' is not a whole number", s)};
}

Result<std::size_t> parse_size(std::string_view s) {
  const std::size_t digits = std::min(s.find_first_not_of("0123456789"), s.size());
  const std::optional<std::size_t> value = whole_number(s.substr(0, digits));
  const std::optional<int> shift = shift_of(s.substr(digits));
  if (!value || !shift || *value > (std::numeric_limits<std::size_t>::max() >> *shift)) {
    return Error{fmt::format("'{}' is not a size such as 4096, 64K or 1M", s)};
  }
  return *value << *shift;
}

std::string counted(std::size_t n, std::string_view thing) {
  return fmt::format("{} {}{}", n, thing, n == 1 ? "" : "s");
}

}  // namespace okr::cli
