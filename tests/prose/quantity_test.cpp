// SPDX-License-Identifier: MIT
#include <okr/prose/quantity.h>

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace okr::prose {
namespace {

std::string whole(std::string_view s, std::string_view expected = "") {
  const auto quantity = parse_quantity(s, "USD", expected);
  return quantity ? to_string(*quantity) : "none";
}

std::string start(std::string_view s, std::string_view expected = "") {
  const auto found = read_quantity(s, "USD", expected);
  return found ? to_string(found->quantity) + " | " + std::string(s.substr(found->size)) : "none";
}

}  // namespace

TEST_CASE("a quantity is read as people write it") {
  CHECK(whole("0.5%") == "0.5%");
  CHECK(whole("$1.2M") == "1200000 USD");
  CHECK(whole("1,500") == "1500");
  CHECK(whole("10k") == "10000");
  CHECK(whole("45 min") == "45 min");
  CHECK(whole("4.5") == "4.5");
  CHECK(whole("4.5/5") == "4.5/5");
  CHECK(whole("€3bn") == "3000000000 EUR");
  CHECK(whole("12 pp") == "12 pp");
  CHECK(whole("-3") == "-3");
  CHECK(whole("+3") == "3");
  CHECK(whole("7/10") == "7/10");
  CHECK(whole(".5") == "0.5");
  CHECK(whole("  42 ") == "42");
  CHECK(whole("5x") == "5x");
  CHECK(whole("012") == "12");
}

TEST_CASE("a currency stands before or after the number, as symbol, code or name") {
  CHECK(whole("-$5") == "-5 USD");
  CHECK(whole("$-5") == "-5 USD");
  CHECK(whole("CHF 10k") == "10000 CHF");
  CHECK(whole("10k EUR") == "10000 EUR");
  CHECK(whole("1,2 Mio €") == "1200000 EUR");
  CHECK(whole("3 million dollars") == "3000000 USD");
  CHECK(whole("A$5") == "5 AUD");
  CHECK(whole("15.50£") == "15.5 GBP");
  CHECK(parse_quantity("$5", "CAD", "")->unit == "CAD");
}

TEST_CASE("every symbol and name of a currency is known") {
  for (const auto& [symbol, code] : std::initializer_list<std::pair<const char*, const char*>>{
           {"US$", "USD"},    {"AU$", "AUD"},    {"CA$", "CAD"},    {"HK$", "HKD"},
           {"NZ$", "NZD"},    {"MX$", "MXN"},    {"A$", "AUD"},     {"C$", "CAD"},
           {"R$", "BRL"},     {"S$", "SGD"},     {"Fr.", "CHF"},    {"$", "USD"},
           {"\uFF04", "USD"}, {"\u20AC", "EUR"}, {"\u00A3", "GBP"}, {"\u00A5", "JPY"},
           {"\uFFE5", "JPY"}, {"\u20B9", "INR"}, {"\u20BD", "RUB"}, {"\u20A9", "KRW"},
           {"\u20BA", "TRY"}, {"\u20B4", "UAH"}, {"\u20AA", "ILS"}, {"\u20AB", "VND"},
           {"\u0E3F", "THB"}, {"\u20A6", "NGN"}, {"\u20B1", "PHP"}, {"\u20BF", "BTC"},
           {"z\u0142", "PLN"}}) {
    CAPTURE(symbol);
    CHECK(whole(std::string(symbol) + "5") == std::string("5 ") + code);
    CHECK(whole(std::string("5 ") + symbol) == std::string("5 ") + code);
  }
  for (const char* const name : {"dollars", "Dollars", "DOLLARS", "dollar"})
    CHECK(whole(std::string("5 ") + name) == "5 USD");
  CHECK(whole("5 Euros") == "5 EUR");
  CHECK(whole("5 euro") == "5 EUR");
  CHECK(whole("5 rupees") == "5 INR");
  CHECK(whole("5 Yen") == "5 JPY");
}

TEST_CASE("a scale is exact") {
  CHECK(whole("2.3M") == "2300000");
  CHECK(whole("4.35k") == "4350");
  CHECK(whole("1.1 billion") == "1100000000");
  CHECK(whole("4mm") == "4000000");
  CHECK(whole("2 thousand") == "2000");
}

TEST_CASE("groups of three digits are told from decimals") {
  CHECK(whole("1,234,567.5") == "1234567.5");
  CHECK(whole("12 000") == "12000");
  CHECK(whole("12\u00A0000") == "12000");
  CHECK(whole("12\u202F000,5") == "12000.5");
  CHECK(whole("1\u2009234\u2009567") == "1234567");
  CHECK(whole("1'500") == "1500");
  CHECK(whole("1’500.25") == "1500.25");
  CHECK(whole("0,5") == "0.5");
  CHECK(whole("0,500") == "0.5");
  CHECK(whole("12,75") == "12.75");
  CHECK(whole("1.500") == "1.5");
  CHECK(whole("1.500,50") == "1500.5");
  CHECK(whole("1.200.000") == "1200000");
}

TEST_CASE("signs and digits of other scripts are read") {
  CHECK(whole("\u22123") == "-3");
  CHECK(whole("\u20133 %") == "-3%");
  CHECK(whole("\u0663\u0665%") == "35%");
  CHECK(whole("\uFF11\uFF12") == "12");
  CHECK(whole("50\uFF05") == "50%");
  CHECK(whole("-0") == "0");
}

TEST_CASE("what is no number is none") {
  for (const char* s : {"",
                        " ",
                        "x",
                        "NaN",
                        "nan",
                        "inf",
                        ".inf",
                        "-inf",
                        "Infinity",
                        "1_000",
                        "1e3",
                        "0x10",
                        "12:30",
                        "1.2.3",
                        "2026-10-05",
                        "1,2,3",
                        "24/7",
                        "4-6",
                        "--3",
                        "+",
                        "$",
                        "%",
                        "ten",
                        "12 of 30",
                        "5 or more",
                        "3 apples and pears",
                        "1e999",
                        "1000000000000000000000",
                        "99999999999 trillion",
                        "\xFF",
                        "5\xFF",
                        "/5"})
    CHECK_MESSAGE(whole(s) == "none", s);
  CHECK(whole(std::string(100'000, '9')) == "none");
}

TEST_CASE("times are known by many names and keep their unit") {
  CHECK(whole("3 weeks") == "3 weeks");
  CHECK(whole("1 day") == "1 day");
  CHECK(whole("200ms") == "200 ms");
  CHECK(whole("2 hours") == "2 h");
  CHECK(whole("2 hrs") == "2 h");
  CHECK(whole("30 seconds") == "30 s");
  CHECK(whole("6 months") == "6 months");
  CHECK(whole("4d") == "4 days");
}

TEST_CASE("m is minutes where a time is expected, else million") {
  CHECK(whole("5m", "min") == "5 min");
  CHECK(whole("5m", "h") == "5 min");
  CHECK(whole("5m", "users") == "5000000");
  CHECK(whole("5m") == "5000000");
}

TEST_CASE("any other word is a unit of its own, and the expected one is recognised in the plural") {
  CHECK(whole("50 users") == "50 users");
  CHECK(whole("5 blog posts") == "5 blog posts");
  CHECK(whole("20kg") == "20 kg");
  CHECK(whole("1 customer", "customers") == "1 customers");
  CHECK(whole("3 People", "people") == "3 people");
  CHECK(whole("2 companies", "company") == "2 company");
  CHECK(whole("7", "users") == "7");
}

TEST_CASE("a quantity at the start of a line ends where the note begins") {
  CHECK(start("0.46% 7/10 Fewer returns") == "0.46% |  7/10 Fewer returns");
  CHECK(start("12 000 left") == "12 |  000 left");
  CHECK(start("45 min a day") == "45 min |  a day");
  CHECK(start("12 users, at last", "users") == "12 users | , at last");
  CHECK(start("12 users, at last") == "12 |  users, at last");
  CHECK(start("12 people wrote", "users") == "12 |  people wrote");
  CHECK(start("12 days late", "users") == "12 |  days late");
  CHECK(start("5 %") == "5% | ");
  CHECK(start("$1.2M so far") == "1200000 USD |  so far");
  CHECK(start("7/10 is the score", "/10") == "7/10 |  is the score");
  CHECK(start("12 percentage points") == "12 pp | ");
  CHECK(start("12 % points") == "12 pp | ");
  CHECK(start("30.") == "30 | .");
  CHECK(start("30-45") == "none");
  CHECK(start("5apples") == "none");
  CHECK(start("3D printers") == "none");
  CHECK(start("Fewer returns") == "none");
}

TEST_CASE("units stand for one another in singular and plural and where times convert") {
  CHECK(same_unit("users", "user"));
  CHECK(same_unit("Companies", "company"));
  CHECK(same_unit("people", "person"));
  CHECK(same_unit("businesses", "business"));
  CHECK(same_unit("", "%"));
  CHECK(same_unit("weeks", "h"));
  CHECK_FALSE(same_unit("weeks", "months"));
  CHECK_FALSE(same_unit("%", "pp"));
  CHECK_FALSE(same_unit("USD", "EUR"));
  CHECK_FALSE(same_unit("users", "teams"));
}

TEST_CASE("a value converts to the other's unit where that is exact") {
  CHECK(convert({3, "weeks"}, "days") == 21);
  CHECK(convert({90, "min"}, "h") == 1.5);
  CHECK(convert({2, "s"}, "ms") == 2000);
  CHECK(convert({5, ""}, "users") == 5);
  CHECK_FALSE(convert({1, "months"}, "days"));
  CHECK_FALSE(convert({5, "%"}, "users"));
}

TEST_CASE("money is known by its three capitals") {
  CHECK(is_money("EUR"));
  CHECK_FALSE(is_money("min"));
  CHECK_FALSE(is_money("pp"));
  CHECK_FALSE(is_money(""));
}

TEST_CASE("what is printed is read back as the same") {
  for (const Quantity& q :
       {Quantity{0.41, "%"}, Quantity{1500, "USD"}, Quantity{4.5, "/5"}, Quantity{3, "weeks"},
        Quantity{-0.1, "pp"}, Quantity{1e-7, ""}, Quantity{123456789.125, "blog posts"},
        Quantity{1, "days"}, Quantity{200, "ms"}, Quantity{3, "x"}})
    CHECK(parse_quantity(to_string(q), "USD", q.unit) == q);
}

}  // namespace okr::prose
