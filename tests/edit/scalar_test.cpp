// SPDX-License-Identifier: MIT
#include "random_intents.h"

#include <okr/edit/scalar.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

std::string on_lines(std::string_view text) {
  return scalar(text, Where::on_lines, Quoting::where_needed);
}

std::string in_brackets(std::string_view text) {
  return scalar(text, Where::in_brackets, Quoting::where_needed);
}

std::string like(std::string_view text, yaml::Style style) {
  return scalar(text, Where::on_lines, Quoting::where_needed, style);
}

/// What the one value of `bytes` says.
std::string read(const std::string& bytes) {
  const yaml::Parsed parsed = yaml::parse({"a.yaml", bytes}, 0, {});
  const auto root = parsed.tree.root();
  if (!root || !parsed.problems.empty()) return "(not readable)";
  const auto value = root->find("k");
  if (value && value->kind() == yaml::Kind::scalar) return std::string(value->text());
  return value && value->items().size() == 1 ? std::string(value->items()[0].text()) : "(nothing)";
}

}  // namespace

TEST_CASE("a text stands without quotes where YAML reads it so") {
  CHECK(on_lines("Raise NPS from 10 to 20") == "Raise NPS from 10 to 20");
  CHECK(on_lines("2026-10-05 0.41% 7/10 @sam So") == "2026-10-05 0.41% 7/10 @sam So");
  CHECK(on_lines("-3") == "-3");
  CHECK(on_lines("a:b, c#d [e]") == "a:b, c#d [e]");
  CHECK(in_brackets("2026-10-05 0.41%") == "2026-10-05 0.41%");
}

TEST_CASE("a text that YAML would take for more stands in quotes") {
  CHECK(on_lines("a: b") == "\"a: b\"");
  CHECK(on_lines("a #b") == "\"a #b\"");
  CHECK(on_lines("- a") == "\"- a\"");
  CHECK(on_lines("@sam") == "\"@sam\"");
  CHECK(on_lines("~") == "\"~\"");
  CHECK(on_lines("null") == "\"null\"");
  CHECK(on_lines("") == "\"\"");
  CHECK(on_lines(" a") == "\" a\"");
  CHECK(in_brackets("a, b") == "\"a, b\"");
  CHECK(in_brackets("12:30") == "\"12:30\"");
}

TEST_CASE("quotes in a text decide on those around it") {
  CHECK(on_lines("say \"so\": now") == "'say \"so\": now'");
  CHECK(on_lines("c:\\new: x") == "'c:\\new: x'");
  CHECK(on_lines("it's \"so\": now") == "\"it's \\\"so\\\": now\"");
  CHECK(on_lines("say \"so\"") == "say \"so\"");
}

TEST_CASE("characters that do not show are escapes") {
  CHECK(on_lines("a\tb") == "\"a\\tb\"");
  CHECK(on_lines("a\nb") == "\"a\\nb\"");
  CHECK(on_lines("a\x1B[31m") == "\"a\\x1B[31m\"");
  CHECK(on_lines("a\xC2\x85"
                 "b") == "\"a\\x85b\"");
  CHECK(on_lines("a\xE2\x80\xA8"
                 "b") == "\"a\\u2028b\"");
}

TEST_CASE("a new text keeps the quotes of the old one where they will do") {
  CHECK(like("b", yaml::Style::double_quoted) == "\"b\"");
  CHECK(like("b", yaml::Style::single_quoted) == "'b'");
  CHECK(like("it's", yaml::Style::single_quoted) == "'it''s'");
  CHECK(like("a\tb", yaml::Style::single_quoted) == "\"a\\tb\"");
  CHECK(like("b", yaml::Style::literal) == "b");
  CHECK(scalar("b", Where::on_lines, Quoting::always) == "\"b\"");
}

TEST_CASE("any text is read as it was meant") {
  test::Random random(3);
  for (int i = 0; i < 500; ++i) {
    const std::string text = test::odd_text(random);
    CAPTURE(text);
    CHECK(read("k: " + scalar(text, Where::on_lines, Quoting::always)) == text);
    CHECK(read("k: [" + scalar(text, Where::in_brackets, Quoting::always) + "]") == text);
    CHECK(read("k:\n  - " + on_lines(text) + "\n") == text);
    CHECK(read("k: [" + in_brackets(text) + "]\n") == text);
  }
}

}  // namespace okr::edit
