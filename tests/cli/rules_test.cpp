// SPDX-License-Identifier: MIT
// okr rules as a whole: too long for a transcript, and every new rule would change it.
#include "made_env.h"

#include <okr/lint/rule.h>
#include <okr/text/utf8.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace okr {
namespace {

using test::run_okr;

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t n = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1))
    ++n;
  return n;
}

}  // namespace

TEST_CASE("okr rules lists each rule once, in lines that fit and end without blanks") {
  for (const int width : {40, 80, 140}) {
    test::World world;
    world.variables["COLUMNS"] = std::to_string(width);
    const test::Ran ran = run_okr({"rules"}, world);
    CHECK(ran.code == 0);
    CHECK(ran.err == "");
    CHECK(ran.out.starts_with("founding rules\n"));
    for (const lint::Rule* const rule : lint::all_rules()) {
      CAPTURE(rule->id);
      CHECK(count(ran.out, "\n  " + std::string(rule->id) + " ") +
                count(ran.out, "\n  " + std::string(rule->id) + "\n") ==
            1);
    }
    std::istringstream lines(ran.out);
    for (std::string line; std::getline(lines, line);) {
      CAPTURE(line);
      CHECK(text::display_width(line) <= width);
      CHECK_FALSE(line.ends_with(' '));
    }
  }
}

TEST_CASE("okr rules --format json is one document with all rules in it") {
  const test::Ran ran = run_okr({"rules", "--format", "json"});
  CHECK(ran.code == 0);
  const nlohmann::json document = nlohmann::json::parse(ran.out);
  CHECK(document.at("rules").size() == lint::all_rules().size());
}

TEST_CASE("okr rules --format markdown has a part for each rule, and closes what it opens") {
  const test::Ran ran = run_okr({"rules", "--format", "markdown"});
  CHECK(ran.code == 0);
  for (const lint::Rule* const rule : lint::all_rules()) {
    CAPTURE(rule->id);
    CHECK(ran.out.find(std::string(rule->id)) != std::string::npos);
  }
}

}  // namespace okr
