// SPDX-License-Identifier: MIT
// Quantities as people write them: 0.5%, $1.2M, 1,500, 10k, 45 min, 4.5/5, -3.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace okr::prose {

/// Bytes [begin, end) of the sentence that was read.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const Range&, const Range&) = default;
};

/// A value and its unit: "%", "pp", an ISO 4217 code, ms s min h days weeks months, "/5", any other
/// word in lower case and plural as written, or "" where none is written. Normalised: 10k is 10000.
struct Quantity {
  double value = 0;
  std::string unit;
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// Reads the quantity at the start of `s`. `currency` is the ISO code that a bare $ means. A word
/// after the number is taken as the unit only where it is a known one (%, pp, time, currency, /N)
/// or equals `expected_unit`, singular and plural alike. `size` is the number of bytes read; a
/// quantity ends at a space, the text's end or punctuation. Nothing where no finite number stands
/// there.
struct ReadQuantity {
  Quantity quantity;
  std::size_t size = 0;
};
std::optional<ReadQuantity> read_quantity(std::string_view s, std::string_view currency,
                                          std::string_view expected_unit);

/// The whole of `s`, spaces around it aside, as one quantity.
std::optional<Quantity> parse_quantity(std::string_view s, std::string_view currency,
                                       std::string_view expected_unit);

/// Whether the two units can stand for one another: equal, singular and plural alike, one of them
/// empty, or times that convert exactly (ms s min h days weeks; months only to months).
bool same_unit(std::string_view a, std::string_view b);

/// Whether the unit is money: three capitals, as ISO 4217 codes are; no other unit has any.
bool is_money(std::string_view unit);

/// `quantity` in `unit`; a bare number takes the unit over. Nothing where the units do not convert.
std::optional<double> convert(const Quantity& quantity, std::string_view unit);

/// The shortest text that reads back as the same number, with its unit as people write it:
/// "0.41%", "1500 USD", "4.5/5", "3 weeks".
std::string to_string(const Quantity& quantity);

}  // namespace okr::prose
