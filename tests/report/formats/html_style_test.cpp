// SPDX-License-Identifier: MIT
#include "../../../src/report/formats/html_style.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <string>

namespace okr::report {
namespace {

using Colours = std::map<std::string, std::string, std::less<>>;

/// What the first rule of the root behind `place` says of colours, over what held before it.
Colours colours_at(std::string_view place, Colours colours) {
  std::string_view rule = html_style();
  rule.remove_prefix(rule.find(place));
  rule.remove_prefix(rule.find(":root {"));
  rule = rule.substr(0, rule.find('}'));
  for (std::size_t at = rule.find("--"); at != std::string_view::npos; at = rule.find("--", at)) {
    const std::size_t colon = rule.find(": #", at);
    const std::size_t end = rule.find(';', at);
    std::string hex(rule.substr(colon + 3, end - colon - 3));
    if (hex.size() == 3) hex = {hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]};
    colours[std::string(rule.substr(at + 2, colon - at - 2))] = hex;
    at = end;
  }
  return colours;
}

/// WCAG 2's relative luminance.
double luminance(const std::string& hex) {
  constexpr double shares[] = {0.2126, 0.7152, 0.0722};
  double sum = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    unsigned value = 0;
    std::from_chars(hex.data() + 2 * i, hex.data() + 2 * i + 2, value, 16);
    const double part = value / 255.0;
    sum += shares[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
  }
  return sum;
}

double contrast(const std::string& one, const std::string& other) {
  const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
  return (lighter + 0.05) / (darker + 0.05);
}

void check_contrast(const Colours& colours) {
  for (const char* ink : {"ink", "quiet", "accent", "good", "warning", "bad"}) {
    for (const char* ground : {"ground", "raised", "good-ground", "warning-ground", "bad-ground"}) {
      CAPTURE(ink);
      CAPTURE(ground);
      CHECK(contrast(colours.at(ink), colours.at(ground)) >= 4.5);
    }
  }
  for (const char* drawn : {"strong-line", "quiet", "accent", "good", "warning", "bad"}) {
    CAPTURE(drawn);
    CHECK(contrast(colours.at(drawn), colours.at("ground")) >= 3);
  }
}

}  // namespace

TEST_CASE("every colour can be read on every ground, by day, by night and on paper") {
  CHECK(contrast("000000", "ffffff") == doctest::Approx(21));
  const Colours day = colours_at(":root", {});
  CHECK(day.size() == 13);
  check_contrast(day);
  check_contrast(colours_at("(prefers-color-scheme: dark)", day));
  check_contrast(colours_at("@media print", day));
}

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
