// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

namespace okr::lint {
namespace {

std::string with_source(std::string_view words) {
  return fmt::format("- title: Raise NPS from 30 to 50\n  source: {}\n", words);
}

/// Looks for hidden text in a source that says `marked`.
void check_words(std::string_view marked) {
  test::check_spans("hidden-text", with_source(marked));
}

std::string message_on(std::string_view source) {
  const test::Checked checked = test::check_example(with_source(source), test::strict());
  const auto found = test::of_rule(checked, "hidden-text");
  REQUIRE(found.size() == 1);
  return found.front().message;
}

void check_fixed(std::string_view source, std::string_view fixed) {
  test::check_fix("hidden-text", with_source(source), with_source(fixed));
}

bool has_fix(std::string_view source) {
  const test::Checked checked = test::check_example(with_source(source), test::strict());
  const auto found = test::of_rule(checked, "hidden-text");
  REQUIRE(found.size() == 1);
  return !found.front().fixes.empty();
}

}  // namespace

TEST_CASE("hidden-text points at what turns the direction of writing, wherever it stands") {
  check_words("a «\u202E»survey");
  check_words("«\u2066»a survey\u2069");
  check_words("\"\u05E1\u05E7\u05E8 «\u202B»\u05E9\u05D5\u05E7\"");
  check_words("a survey # of «\u202D»2026");
  test::check_spans("hidden-text",
                    "- title: Raise NPS from 30 to 50\n  sou«\u202E»rce: a survey\n");
}

TEST_CASE("hidden-text points at what has no width between letters of ASCII") {
  check_words("a sur«\u200B»vey");
  check_words("a sur«\u200D»vey");
  check_words("«\u2060»a survey");
  check_words("a survey«\u200C»");
}

TEST_CASE("hidden-text points at rows of what has no width in any script") {
  check_words("\u0E20«\u200B\u200C\u200D\u200B»\u0E32");
}

TEST_CASE("hidden-text points at tags that are no flag") {
  check_words("a survey«\U000E0061\U000E0062»");
  check_words(
      "\U0001F3F4«\U000E0069\U000E0067\U000E006E\U000E006F\U000E0072\U000E0065\U000E0061\U000E0062"
      "\U000E0063\U000E007F»");
  check_words("\U0001F3F4«\U000E007F»");
}

TEST_CASE("hidden-text is silent on what scripts and emoji need") {
  check_words("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");     // Persian
  check_words("API\u200C\u0647\u0627");                                // Persian, a Latin word
  check_words("\u0915\u094D\u200D\u0937");                             // Hindi
  check_words("\u0E20\u0E32\u200B\u0E29\u0E32");                       // Thai
  check_words("\U0001F468\u200D\U0001F469\u200D\U0001F467 families");  // joined emoji
  check_words("\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F today");
  check_words("\u05E9\u05D5\u05E7\u200F, 30% \u2013 \u201Cso\u201D");  // marks, dashes
}

TEST_CASE("hidden-text has one finding a line of a text") {
  check_words("a «\u200B»sur\u200Bvey \u200Band more");
  test::check_spans("hidden-text",
                    "title: Home cooks trust us as the place to buy pans\n"
                    "why: |\n  They «\u200B»look.\n  They «\u200B»stay\u200B.\n"
                    "key_results: [Raise NPS from 30 to 50]\n");
}

TEST_CASE("hidden-text names the first character and counts the others") {
  CHECK(message_on("a sur\u200Bvey") == "a hidden character (U+200B) that no reader sees");
  CHECK(message_on("a sur\u200Bvey\u200B") ==
        "hidden characters (U+200B and 1 more) that no reader sees");
  CHECK(message_on("a \u202Esurvey") ==
        "a hidden character (U+202E) lets this line look otherwise than what it says");
  CHECK(message_on("a \u202Esurvey\u202C") ==
        "hidden characters (U+202E and 1 more) let this line look otherwise than what it says");
}

TEST_CASE("hidden-text's fix takes them out of texts and comments") {
  check_fixed("a sur\u200Bvey\u200B of \u200Bours", "a survey of ours");
  check_fixed("\"\u202Ea survey\u202C\"", "\"a survey\"");
  check_fixed("a survey # of\u200B 2026", "a survey # of 2026");
}

TEST_CASE("hidden-text has no fix where another text would come of it") {
  CHECK_FALSE(has_fix("a survey \u200B#2"));
  CHECK_FALSE(has_fix("\u200B- survey"));
  CHECK_FALSE(has_fix("survey\u200B: ours"));
  CHECK_FALSE(has_fix("\"\u200B\""));
}

}  // namespace okr::lint
