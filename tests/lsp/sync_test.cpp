// SPDX-License-Identifier: MIT
// Text as it changes in the editor, and what is said of it.
#include "talk.h"

#include <doctest/doctest.h>

#include <iterator>

namespace okr {
namespace {

using test::Json;
using test::Talk;

constexpr std::string_view path = "okrs/2026-Q4/shop.yaml";

const std::string config = R"(okr: 1
files: [okrs/**/*.yaml]
lint: {profile: minimal}
teams:
  shop: {name: Shop, lead: dana}
people:
  dana: {name: Dana}
)";

const std::string good = R"(period: 2026-Q4
team: shop
objectives:
  - id: trusted
    title: "顧客🎯 trust us"
    owner: dana
    key_results:
      - id: nps
        title: Raise NPS from 30 to 50
)";

std::string with(std::string text, std::string_view old, std::string_view now) {
  return text.replace(text.find(old), old.size(), now);
}

std::vector<text::Source> shop(const std::string& okrs = good) {
  return {{"okr.yaml", config}, {std::string(path), okrs}};
}

const std::string unknown_owner = with(good, "owner: dana", "owner: dan");

}  // namespace

TEST_CASE("unsaved text is checked in place of what is on the disk") {
  Talk talk(shop(unknown_owner));
  talk.begin();
  talk.open(path, good);
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@1\n");
  talk.change(path, "5:11-5:15", "dan");
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@2 5:11-5:14 unknown-person\n");
}

TEST_CASE("an edit's place is counted in UTF-16, whatever stands before it in the line") {
  Talk talk(shop());
  talk.begin();
  talk.open(path, with(good, "trust us\"", "trust us\"\n    owner_: x"));
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@1 5:4-5:10 unknown-key\n");
  // Behind two Chinese characters of one unit each and an emoji of two.
  talk.change(path, "4:12-4:16", "🎯🎯");
  talk.change(path, "4:16-5:13", "\"");
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@3\n");
}

TEST_CASE("all of the text can be sent anew, and what is past the end is cut") {
  Talk talk(shop());
  talk.begin();
  talk.open(path, "nonsense");
  talk.change(path, "", unknown_owner);
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@2 5:11-5:14 unknown-person\n");
  talk.change(path, "5:14-5:14", "a");
  talk.change(path, "900:0-901:7", "# the end\n");
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@4\n");
}

TEST_CASE("an end that no number is large enough for is the end of the text") {
  for (const char* const end : {"1.7976931348623157e308", "18446744073709551615", "2147483648"}) {
    Talk talk(shop());
    talk.begin();
    talk.open(path, "nonsense");
    Json change{{"range", {{"start", {{"line", 0}, {"character", 0}}}}}, {"text", good}};
    change["range"]["end"] = {{"line", Json::parse(end)}, {"character", Json::parse(end)}};
    talk.notify("textDocument/didChange",
                {{"textDocument", {{"uri", test::uri(path)}, {"version", 2}}},
                 {"contentChanges", Json::array({change})}});
    CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@2\n");
  }
}

TEST_CASE("half a character is a character, and the changes behind it are at their places") {
  Talk talk(shop());
  talk.begin();
  talk.open(path, good);
  const auto typed = [&](const std::string& at, const std::string& text) {
    talk.server.receive(
        R"({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument":
            {"uri": "file:///shop/okrs/2026-Q4/shop.yaml", "version": 2}, "contentChanges": [
            {"range": {"start": )" +
        at + R"(, "end": )" + at + R"(}, "text": ")" + text + R"("}]}})");
  };
  typed(R"({"line": 4, "character": 12})", R"(\\\\ud83c \ud83d\ud83d\ude00)");
  typed(R"({"line": 4, "character": 21})", R"(\udfaf)");
  typed(R"({"line": 5, "character": 15})", "x");
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@2 5:11-5:16 unknown-person\n");
}

TEST_CASE("lines may end with CR LF") {
  std::string text;
  for (const char c : unknown_owner) text += c == '\n' ? "\r\n" : std::string(1, c);
  Talk talk(shop());
  talk.begin();
  talk.open(path, text);
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@1 5:11-5:14 unknown-person\n");
  talk.change(path, "5:14-6:0", "a\r\n");
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@2\n");
}

TEST_CASE("a change in one file is told in every file that it concerns") {
  Talk talk(shop());
  talk.begin();
  talk.open("okr.yaml", config);
  CHECK(talk.published() == "okr.yaml@1\n");
  talk.change("okr.yaml", "6:2-6:6", "dani");
  CHECK(talk.published() ==
        "okr.yaml@2 4:27-4:31 unknown-person\n"
        "okrs/2026-Q4/shop.yaml 5:11-5:15 unknown-person\n");
  talk.change("okr.yaml", "6:2-6:6", "dana");
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml\nokr.yaml@3\n");
}

TEST_CASE("nothing is said twice") {
  Talk talk(shop(unknown_owner));
  talk.begin();
  talk.open("okr.yaml", config);
  CHECK(talk.published() == "okr.yaml@1\nokrs/2026-Q4/shop.yaml 5:11-5:14 unknown-person\n");
  talk.notify("textDocument/didSave", {{"textDocument", {{"uri", test::uri("okr.yaml")}}}});
  CHECK(talk.published() == "");
}

TEST_CASE("a file that is closed is again what the disk holds") {
  Talk talk(shop());
  talk.begin(Json::parse(R"([{"uri": "file:///shop", "name": "shop"}])"));
  talk.open(path, unknown_owner);
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml@1 5:11-5:14 unknown-person\n");
  talk.notify("textDocument/didClose", {{"textDocument", {{"uri", test::uri(path)}}}});
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml\n");
}

TEST_CASE("where the last file is closed and no folder is open, nothing is left said") {
  Talk talk(shop(unknown_owner));
  talk.begin();
  talk.open("okr.yaml", config);
  talk.published();
  talk.notify("textDocument/didClose", {{"textDocument", {{"uri", test::uri("okr.yaml")}}}});
  CHECK(talk.published() == "okr.yaml\nokrs/2026-Q4/shop.yaml\n");
}

TEST_CASE("what changes on the disk is read when the client says so") {
  Talk talk(shop());
  talk.begin(Json::parse(R"([{"uri": "file:///shop", "name": "shop"}])"));
  CHECK(talk.published() == "");
  talk.files = shop(unknown_owner);
  talk.notify("workspace/didChangeWatchedFiles", {{"changes", Json::array()}});
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml 5:11-5:14 unknown-person\n");
}

TEST_CASE("an id is renamed where it is on the disk now, whether the client watches that or not") {
  const auto with_kitchen = [](const std::string& kitchen) {
    std::vector<text::Source> files = shop();
    files.insert(std::next(files.begin()), {"okrs/2026-Q4/kitchen.yaml", kitchen});
    return files;
  };
  const std::string kitchen =
      "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: fresh\n"
      "    title: Cooks love it\n    aligned_to: shop/trusted\n";
  Talk talk(with_kitchen(kitchen));
  talk.begin();
  talk.open(path, good);
  talk.published();
  talk.files = with_kitchen("# a line more\n" + kitchen);
  const Json edit = talk.ask("textDocument/rename", {{"textDocument", {{"uri", test::uri(path)}}},
                                                     {"position", {{"line", 3}, {"character", 9}}},
                                                     {"newName", "loved"}});
  CHECK(Talk::edited("# a line more\n" + kitchen, "okrs/2026-Q4/kitchen.yaml", edit) ==
        "# a line more\n" + with(kitchen, "shop/trusted", "shop/loved"));
}

TEST_CASE("folders that are added and removed count from then on") {
  Talk talk(shop(unknown_owner));
  talk.begin();
  CHECK(talk.published() == "");
  const Json folder = Json::parse(R"([{"uri": "file:///shop/", "name": "shop"}])");
  const Json none = Json::array();
  talk.notify("workspace/didChangeWorkspaceFolders",
              {{"event", {{"added", folder}, {"removed", none}}}});
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml 5:11-5:14 unknown-person\n");
  talk.notify("workspace/didChangeWorkspaceFolders",
              {{"event", {{"added", none}, {"removed", folder}}}});
  CHECK(talk.published() == "okrs/2026-Q4/shop.yaml\n");
}

TEST_CASE("files that are no OKRs have no findings and no errors") {
  Talk talk(shop());
  talk.begin();
  talk.open("docs/compose.yaml", "services: [");
  talk.notify("textDocument/didOpen",
              Json::parse(R"({"textDocument": {"uri": "untitled:1", "languageId": "yaml",
                              "version": 1, "text": "x: ["}})"));
  talk.change("docs/never-opened.yaml", "", "x");
  CHECK(talk.published() == "");
  CHECK(talk.ask("textDocument/codeAction",
                 {{"textDocument", {{"uri", test::uri("docs/compose.yaml")}}},
                  {"range", test::range("0:0-0:1")}}) == Json::array());
  Talk elsewhere(std::vector<text::Source>{{"a.yaml", "x: 1"}});
  elsewhere.begin();
  elsewhere.open("a.yaml", "x: [");
  CHECK(elsewhere.published() == "");
}

TEST_CASE("text that changes again before it is checked is checked once") {
  Talk talk(shop());
  talk.begin();
  talk.open(path, good);
  for (int i = 0; i < 50; ++i) talk.change(path, "8:0-8:0", "# typing\n");
  talk.published();
  CHECK(talk.loads == 1);
}

TEST_CASE("a request whose text has been changed behind it is not worked on") {
  Talk talk(shop());
  talk.begin();
  talk.open(path, good);
  const Json params{{"textDocument", {{"uri", test::uri(path)}}},
                    {"range", test::range("0:0-0:0")}};
  talk.send(
      {{"jsonrpc", "2.0"}, {"id", 50}, {"method", "textDocument/codeAction"}, {"params", params}});
  talk.change(path, "8:0-8:0", "# typing\n");
  const std::vector<Json> answers = talk.answers();
  REQUIRE(answers.size() == 1);
  CHECK(answers[0]["error"]["code"] == -32801);
  CHECK(talk.loads == 0);
}

TEST_CASE("a finding says what to write, which rule it is, and what it has to do with") {
  Talk talk(shop(good + "      - id: nps\n        title: Raise returns from 3 to 5\n"));
  talk.begin();
  talk.open("okr.yaml", config);
  talk.answers();
  for (const std::string& message : talk.server.publish()) {
    const Json params = Json::parse(message)["params"];
    if (params["uri"] != test::uri(path)) continue;
    REQUIRE(params["diagnostics"].size() == 1);
    const Json& said = params["diagnostics"][0];
    CHECK(said["source"] == "okr");
    CHECK(said["code"] == "duplicate-id");
    CHECK(said["severity"] == 1);
    CHECK(said["relatedInformation"][0]["location"]["uri"] == test::uri(path));
    CHECK(said["relatedInformation"][0]["location"]["range"] == test::range("7:12-7:15"));
  }
}

}  // namespace okr
