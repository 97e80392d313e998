// SPDX-License-Identifier: MIT
#include "currencies.h"

#include "characters.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <array>

namespace okr::prose {
namespace {

struct Symbol {
  std::string_view text;
  std::string_view code;
};

// Longer ones first where one begins another. An empty code is what a bare $ means.
constexpr std::array symbols = {
    Symbol{"US$", "USD"}, Symbol{"AU$", "AUD"}, Symbol{"CA$", "CAD"}, Symbol{"HK$", "HKD"},
    Symbol{"NZ$", "NZD"}, Symbol{"MX$", "MXN"}, Symbol{"A$", "AUD"},  Symbol{"C$", "CAD"},
    Symbol{"R$", "BRL"},  Symbol{"S$", "SGD"},  Symbol{"Fr.", "CHF"}, Symbol{"$", ""},
    Symbol{"＄", ""},     Symbol{"€", "EUR"},   Symbol{"£", "GBP"},   Symbol{"¥", "JPY"},
    Symbol{"￥", "JPY"},  Symbol{"₹", "INR"},   Symbol{"₽", "RUB"}, Symbol{"₩", "KRW"},
    Symbol{"₺", "TRY"},   Symbol{"₴", "UAH"},   Symbol{"₪", "ILS"},   Symbol{"₫", "VND"},
    Symbol{"฿", "THB"},   Symbol{"₦", "NGN"},   Symbol{"₱", "PHP"},   Symbol{"₿", "BTC"},
    Symbol{"zł", "PLN"},
};

constexpr std::array names = {
    Symbol{"dollar", ""},   Symbol{"dollars", ""},   Symbol{"euro", "EUR"},
    Symbol{"euros", "EUR"}, Symbol{"rupees", "INR"}, Symbol{"yen", "JPY"},
};

// ISO 4217, sorted.
constexpr std::array<std::string_view, 155> codes = {
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTC", "BTN", "BWP", "BYN", "BZD",
    "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP",
    "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF",
    "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD",
    "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP",
    "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR",
    "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB",
    "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD",
    "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SYP", "SZL", "THB",
    "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS",
    "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XOF", "XPF", "YER", "ZAR", "ZMW",
};
static_assert(std::is_sorted(codes.begin(), codes.end()));

/// Whether a symbol or a name begins with this byte, of either case: with most it does not.
constexpr std::array<bool, 256> begins_currency = [] {
  std::array<bool, 256> out{};
  const auto add = [&](char c) { out[static_cast<unsigned char>(c)] = true; };
  for (const Symbol& symbol : symbols) add(symbol.text[0]);
  for (const Symbol& name : names) add(name.text[0]);
  for (char c = 'A'; c <= 'Z'; ++c) add(c);  // codes, and names in capitals
  return out;
}();

CurrencyText meaning(const Symbol& symbol, std::string_view dollar) {
  return {std::string(symbol.code.empty() ? dollar : symbol.code), symbol.text.size()};
}

}  // namespace

bool is_currency_code(std::string_view code) {
  if (code.size() != 3 || !text::is_capital(code[0])) return false;  // nearly every word
  return std::binary_search(codes.begin(), codes.end(), code);
}

std::optional<CurrencyText> read_currency(std::string_view s, std::string_view dollar) {
  if (s.empty() || !begins_currency[static_cast<unsigned char>(s[0])]) return std::nullopt;
  for (const Symbol& symbol : symbols)
    if (symbol.text[0] == s[0] && s.starts_with(symbol.text)) return meaning(symbol, dollar);
  const std::string_view word = s.substr(0, end_of_letters(s, 0));
  if (is_currency_code(word)) return CurrencyText{std::string(word), word.size()};
  if (word.size() > 7) return std::nullopt;
  const std::string lower = to_lower(word);
  for (const Symbol& name : names)
    if (lower == name.text) return meaning(name, dollar);
  return std::nullopt;
}

}  // namespace okr::prose
