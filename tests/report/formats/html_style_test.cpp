// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/html_style.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace okr::report {

TEST_CASE("the style sheet needs nothing from elsewhere and stays inside its element") {
  const std::string_view style = html_style();
  for (const std::string_view word : {"url(", "@import", "http", "<"}) {
    CAPTURE(word);
    CHECK(style.find(word) == std::string_view::npos);
  }
  CHECK(std::count(style.begin(), style.end(), '{') == std::count(style.begin(), style.end(), '}'));
  CHECK(style.ends_with("}\n"));
}

TEST_CASE("the style sheet knows dark screens, phones and paper") {
  const std::string_view style = html_style();
  for (const std::string_view place :
       {"(prefers-color-scheme: dark)", "(max-width: 44rem)", "@media print", "@page"}) {
    CAPTURE(place);
    CHECK(style.find(place) != std::string_view::npos);
  }
}

}  // namespace okr::report
