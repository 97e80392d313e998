// SPDX-License-Identifier: MIT
#include "../../src/lsp/allow_here.h"
#include "support/check.h"
#include "talk.h"

#include <okr/lint/allow.h>
#include <okr/text/edit.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

namespace okr {
namespace {

using test::Json;
using test::Talk;

constexpr std::string_view path = "okrs/2026-Q4/shop.yaml";

const std::string okrs = R"(period: 2026-Q4
team: shop
objectives:
  - title: "顧客🎯 trust us"
    owner: dan
    key_results:
      - {id: nps, title: Raise NPS to 50}
      - {id: returns, title: Lower returns to 3%}
)";

std::vector<text::Source> shop() {
  return {{"okr.yaml",
           "okr: 1\nteams: {shop: {name: Shop, lead: dana}}\npeople: {dana: {name: Dana}}\n"},
          {std::string(path), okrs}};
}

Json actions(Talk& talk, std::string_view range, const Json& only = nullptr) {
  return talk.ask("textDocument/codeAction",
                  {{"textDocument", {{"uri", test::uri(path)}}},
                   {"range", test::range(range)},
                   {"context", {{"diagnostics", Json::array()}, {"only", only}}}});
}

std::string titles(const Json& actions) {
  std::string out;
  for (const Json& each : actions) {
    out +=
        fmt::format("{}: {}\n", each["kind"].get<std::string>(), each["title"].get<std::string>());
  }
  return out;
}

}  // namespace

TEST_CASE("a finding's fixes are offered at its place, and once made it is gone") {
  Talk talk(shop());
  talk.begin();
  talk.open(path, okrs);
  const Json offered = actions(talk, "3:14-3:14", Json::array({"quickfix"}));
  CHECK(titles(offered) ==
        "quickfix: write 'id: trust-us'\n"
        "quickfix: allow missing-id here, with a reason (fill in ___)\n"
        "quickfix: allow key-result-count here, with a reason (fill in ___)\n"
        "quickfix: allow objective-without-why here, with a reason (fill in ___)\n");
  REQUIRE(offered.size() == 4);
  CHECK(offered[0]["isPreferred"] == true);
  CHECK_FALSE(offered[1].contains("isPreferred"));
  CHECK(offered[0]["diagnostics"][0]["code"] == "missing-id");
  CHECK(offered[0]["edit"]["documentChanges"][0]["textDocument"]["version"] == 1);
  const std::string fixed = Talk::edited(okrs, path, offered[0]["edit"]);
  CHECK(fixed.find("  - id: trust-us\n    title: ") != std::string::npos);
  CHECK(talk.published().find("missing-id") != std::string::npos);
  talk.change(path, "", fixed);
  CHECK(talk.published().find("missing-id") == std::string::npos);
}

TEST_CASE("a finding can be allowed where it is") {
  Talk talk(shop());
  talk.begin();
  talk.open(path, okrs);
  const Json offered = actions(talk, "4:12-4:12", Json::array({"quickfix"}));
  const std::string allowed = Talk::edited(okrs, path, offered.back()["edit"]);
  CHECK(allowed.find("    owner: dan  # okr: allow(unknown-person) -- ___\n") != std::string::npos);
  talk.change(path, "", allowed);
  CHECK(talk.published().find("unknown-person") == std::string::npos);
}

TEST_CASE("all safe fixes of a file are one action") {
  Talk talk(shop());
  talk.begin();
  talk.open(path, okrs);
  const Json offered = actions(talk, "0:0-0:0", Json::array({"source.fixAll"}));
  CHECK(titles(offered) == "source.fixAll.okr: make all safe fixes in this file\n");
  const std::string fixed = Talk::edited(okrs, path, offered[0]["edit"]);
  CHECK(fixed.find("  - id: ") != std::string::npos);
  talk.change(path, "", fixed);
  CHECK(titles(actions(talk, "0:0-0:0", Json::array({"source"}))) == "");
}

TEST_CASE("only the kinds that are asked for are offered") {
  Talk talk(shop());
  talk.begin();
  talk.open(path, okrs);
  CHECK(titles(actions(talk, "4:12-4:12", Json::array({"refactor"}))) == "");
  CHECK(titles(actions(talk, "0:0-0:0", Json::array({"quickfix"}))) == "");
  CHECK(actions(talk, "4:12-4:12", Json::array({""})).size() == 2);
  CHECK(actions(talk, "4:12-4:12").size() == 2);
}

TEST_CASE("an older client gets its edits without versions, and no actions that it cannot take") {
  Talk talk(shop());
  talk.ask("initialize", Json::parse(R"({"capabilities": {"textDocument": {
      "codeAction": {"codeActionLiteralSupport": {}}}}})"));
  talk.open(path, okrs);
  CHECK(actions(talk, "4:12-4:12")[0]["edit"]["changes"][test::uri(path)][0]["newText"] ==
        "  # okr: allow(unknown-person) -- ___");
  Talk older(shop());
  older.ask("initialize", Json::parse(R"({"capabilities": {}})"));
  older.open(path, okrs);
  CHECK(actions(older, "4:12-4:12") == Json::array());
}

TEST_CASE("whatever a rule finds in its own bad example can be allowed there") {
  for (const lint::Rule* const rule : lint::all_rules()) {
    CAPTURE(rule->id);
    const auto files = lint::example_files(rule->bad);
    const test::Checked before = test::check(files, test::strict());
    for (const diag::Diagnostic& finding : test::of_rule(before, rule->id)) {
      const text::Source& source = before.workspace.sources[finding.span.file];
      const auto fix = lsp::allow_here(source, finding);
      const bool may = lint::can_be_allowed(rule->id) && rule->group != lint::Group::suppression;
      CHECK(fix.has_value() == may);
      if (!fix) continue;
      std::vector<text::Source> after = files;
      const auto changed = std::find_if(after.begin(), after.end(), [&](const text::Source& each) {
        return each.path == source.path;
      });
      const Result<std::string> bytes = text::apply(source.bytes, fix->edits);
      REQUIRE(bytes);
      changed->bytes = *bytes;
      CAPTURE(changed->bytes);
      const test::Checked checked = test::check(after, test::strict());
      CHECK(checked.report.suppressed.size() > before.report.suppressed.size());
    }
  }
}

}  // namespace okr
