// SPDX-License-Identifier: MIT
// Currencies by symbol, code or name. Private to prose.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace okr::prose {

struct CurrencyText {
  std::string code;
  std::size_t size = 0;
};

/// The currency at the start of `s`: $, US$, €, EUR, euros. A bare $ means `dollar`. Codes count in
/// capitals only, since most of them are other words too.
std::optional<CurrencyText> read_currency(std::string_view s, std::string_view dollar);

bool is_currency_code(std::string_view code);

}  // namespace okr::prose
