// SPDX-License-Identifier: MIT
#include <okr/report/rules_page.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace okr::report {
namespace {

const lint::Rule& baseline() {
  return *lint::find_rule("key-result-without-baseline");
}

Screen screen_of(int width) {
  Screen screen;
  screen.width = width;
  return screen;
}

std::vector<std::string> lines(const std::string& s) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t end = std::min(s.find('\n', at), s.size());
    out.push_back(s.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

}  // namespace

TEST_CASE("a rule's page says what, how severe, why, and shows both examples") {
  CHECK(rule_page(baseline(), RulesFormat::text, screen_of(100)) ==
        "key-result-without-baseline\n"
        "a target without the value that it starts from\n"
        "\n"
        "severity    error (minimal: off, recommended: error, strict: error)\n"
        "confidence  high\n"
        "fix         needs input: adds a blank for the baseline: Raise NPS from ___ to 50\n"
        "\n"
        "why\n"
        "From 48 to 50 is a stroll, from 5 to 50 a feat. Who does not know the baseline can't tell "
        "whether\n"
        "the target is worth it, nor half-way through whether it is half reached.\n"
        "\n"
        "instead of\n"
        "    - Raise NPS to 50\n"
        "\n"
        "write\n"
        "    - Raise NPS from 30 to 50\n"
        "\n"
        "to allow it in one place\n"
        "    # okr: allow(key-result-without-baseline) -- why it is fine here\n");
}

TEST_CASE("the list has every rule once, within the screen's width") {
  for (const int width : {60, 80, 120}) {
    const std::string list = rules_list(RulesFormat::text, screen_of(width));
    for (const lint::Rule* rule : lint::all_rules()) {
      const std::string entry = "\n  " + std::string(rule->id) + " ";
      CAPTURE(entry);
      const std::size_t at = list.find(entry);
      CHECK(at != std::string::npos);
      CHECK(list.find(entry, at + 1) == std::string::npos);
    }
    for (const std::string& line : lines(list)) CHECK(line.size() <= std::size_t(width));
  }
}

TEST_CASE("a group's name stands above its rules") {
  const std::string list = rules_list(RulesFormat::text, screen_of(80));
  CHECK(list.starts_with("founding rules\n  key-result-without-baseline"));
  CHECK(list.find("\n\nfiles\n") != std::string::npos);
}

TEST_CASE("colour is only added where the screen has it") {
  Screen screen = screen_of(80);
  CHECK(rules_list(RulesFormat::text, screen).find('\x1b') == std::string::npos);
  screen.colour = Screen::Colour::on;
  CHECK(rules_list(RulesFormat::text, screen).find("\x1b[1m") != std::string::npos);
}

TEST_CASE("as JSON the list and one rule have one shape") {
  const auto list = nlohmann::json::parse(rules_list(RulesFormat::json, {}));
  CHECK(list["schema"] == "okr.rules/1");
  CHECK(list["rules"].size() == lint::all_rules().size());
  const auto one = nlohmann::json::parse(rule_page(baseline(), RulesFormat::json, {}));
  REQUIRE(one["rules"].size() == 1);
  const auto& rule = one["rules"][0];
  CHECK(rule["rule"] == "key-result-without-baseline");
  CHECK(rule["group"] == "founding rules");
  CHECK(rule["severity"]["minimal"].is_null());
  CHECK(rule["severity"]["recommended"] == "error");
  CHECK(rule["bad"] == "- Raise NPS to 50\n");
  CHECK(rule["settings"].empty());
}

TEST_CASE("as Markdown nothing in a rule's words is taken for markup") {
  const std::string list = rules_list(RulesFormat::markdown, {});
  CHECK(list.starts_with("# Rules of okr lint\n\n## founding rules\n\n"));
  CHECK(list.find("| `bad-date` | error | error | error | a date ") != std::string::npos);
  const std::string page =
      rule_page(*lint::find_rule("key-result-without-baseline"), RulesFormat::markdown, {});
  CHECK(page.find("from \\_\\_\\_ to 50") != std::string::npos);
  CHECK(page.find("```yaml\n- Raise NPS to 50\n```\n") != std::string::npos);
}

}  // namespace okr::report
