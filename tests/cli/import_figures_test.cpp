// SPDX-License-Identifier: MIT
#include "../../src/cli/import_figures.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

SheetDecimals decimals(char separator, const std::vector<std::string>& values) {
  ImportTable table;
  table.separator = separator;
  for (const std::string& value : values) table.rows.emplace_back().at(ImportField::target) = value;
  return decimals_in(table);
}

}  // namespace

TEST_CASE("one figure that can be read in one way only tells it for the sheet") {
  CHECK(decimals(',', {"1.250", "1,5"}) == SheetDecimals::comma);
  CHECK(decimals(';', {"1.250", "1.5"}) == SheetDecimals::point);
  CHECK(decimals(',', {"1,250", "30%"}) == SheetDecimals::unshown);
  CHECK(decimals(',', {"1,250", "0.5%"}) == SheetDecimals::point);
  CHECK(decimals(',', {"1.250.000"}) == SheetDecimals::comma);
  CHECK(decimals(';', {"1.250", "30%"}) == SheetDecimals::unclear);
  CHECK(decimals(',', {"1.5", "1,5"}) == SheetDecimals::unclear);
}

TEST_CASE("only the marks of figures change") {
  CHECK(*with_points("1.234,5 €", SheetDecimals::comma) == "1234.5 €");
  CHECK(*with_points("4,5/5", SheetDecimals::comma) == "4.5/5");
  CHECK(*with_points("from 11,5 to 1,5", SheetDecimals::comma) == "from 11.5 to 1.5");
  CHECK(*with_points("1,234.5", SheetDecimals::point) == "1,234.5");
  CHECK(*with_points("30%", SheetDecimals::unclear) == "30%");
}

TEST_CASE("a figure that may be two is refused where the sheet does not tell") {
  CHECK(with_points("1.250", SheetDecimals::unclear).error().message ==
        "'1.250' may be 1250 or 1.25 here; write it as one of these");
  CHECK(with_points("1.250", SheetDecimals::unshown).error().message ==
        "'1.250' may be 1250 or 1.25 here; write it as one of these");
  CHECK(*with_points("1,250", SheetDecimals::unshown) == "1,250");
}

TEST_CASE("a date or a version has marks, and is no figure for it") {
  for (const char* const cell : {"31.12.2026", "2026.12.31", "1.2.3", "192.168.0.1", "10.000.00"}) {
    CAPTURE(cell);
    CHECK(decimals(',', {cell}) == SheetDecimals::unshown);
    CHECK(*with_points(cell, SheetDecimals::comma) == cell);
  }
}

TEST_CASE("people's words for nothing are nothing") {
  for (const char* const cell : {"", " ", "-", "–", "n/a", "N/A", "TBD", "none", "?"}) {
    CAPTURE(cell);
    CHECK(says_nothing(cell));
  }
  CHECK_FALSE(says_nothing("0"));
}

}  // namespace okr::cli
