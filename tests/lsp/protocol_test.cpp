// SPDX-License-Identifier: MIT
// How a connection goes: its beginning and end, and messages that are none.
#include "talk.h"

#include <okr/lint/example.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr {
namespace {

using test::Json;
using test::Talk;

std::vector<text::Source> shop() {
  return lint::example_files("id: trusted\ntitle: Home cooks trust us\n");
}

/// "id code" of an error, "id" of a result; the id of what was not asked is its method.
std::string short_form(const Json& message) {
  const std::string id =
      message.contains("method") ? message["method"].get<std::string>() : message["id"].dump();
  if (!message.contains("error")) return id;
  return fmt::format("{} {}", id, message["error"]["code"].get<int>());
}

/// What answers these bytes.
std::string answer_to(Talk& talk, std::string_view bytes) {
  talk.server.receive(bytes);
  std::string out;
  for (const Json& each : talk.answers()) out += short_form(each) + ";";
  return out;
}

}  // namespace

TEST_CASE("what a client may ask is told at the beginning") {
  Talk talk(shop());
  const Json said = talk.ask("initialize", {{"capabilities", Json::object()}});
  const Json& can = said["capabilities"];
  CHECK(can["positionEncoding"] == "utf-16");
  CHECK(can["textDocumentSync"]["change"] == 2);
  CHECK(can["textDocumentSync"]["openClose"] == true);
  CHECK(can["codeActionProvider"] == false);
  CHECK(can["renameProvider"] == true);
  CHECK(said["serverInfo"] == Json::parse(R"({"name": "okr", "version": "0.0.0"})"));
}

TEST_CASE("a client that understands more is told more") {
  Talk talk(shop());
  const Json said = talk.ask("initialize", Json::parse(R"({"capabilities": {"textDocument": {
    "codeAction": {"codeActionLiteralSupport": {}}, "rename": {"prepareSupport": true}}}})"));
  const Json& can = said["capabilities"];
  CHECK(can["codeActionProvider"] ==
        Json::parse(R"({"codeActionKinds": ["quickfix", "source.fixAll.okr"]})"));
  CHECK(can["renameProvider"] == Json::parse(R"({"prepareProvider": true})"));
}

TEST_CASE("positions are counted as the client likes best, of what okr knows") {
  const auto agreed = [](const char* offered) {
    Talk talk(shop());
    Json capabilities;
    capabilities["general"]["positionEncodings"] = Json::parse(offered);
    const Json said = talk.ask("initialize", {{"capabilities", capabilities}});
    return said["capabilities"]["positionEncoding"].get<std::string>();
  };
  CHECK(agreed(R"(["utf-8", "utf-16"])") == "utf-8");
  CHECK(agreed(R"(["utf-7", "utf-32", "utf-8"])") == "utf-32");
  CHECK(agreed(R"(["utf-7"])") == "utf-16");
  CHECK(agreed(R"([7, null])") == "utf-16");
  CHECK(agreed(R"("utf-8")") == "utf-16");
}

TEST_CASE("nothing is answered before initialize, and it is answered once") {
  Talk talk(shop());
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":"a","method":"textDocument/hover"})") ==
        "\"a\" -32002;");
  talk.begin();
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":9,"method":"initialize","params":{}})") ==
        "9 -32600;");
}

TEST_CASE("after shutdown only exit counts, and it ends well") {
  Talk talk(shop());
  talk.begin();
  CHECK(talk.ask("shutdown") == nullptr);
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":9,"method":"shutdown"})") == "9 -32600;");
  CHECK_FALSE(talk.server.has_ended());
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","method":"exit"})") == "");
  CHECK(talk.server.has_ended());
  CHECK(talk.server.exit_code() == 0);
}

TEST_CASE("exit without shutdown ends badly, and so does a client that goes away") {
  Talk talk(shop());
  talk.begin();
  CHECK(talk.server.exit_code() == 1);
  talk.notify("exit", nullptr);
  talk.answers();
  CHECK(talk.server.has_ended());
  CHECK(talk.server.exit_code() == 1);
}

TEST_CASE("what is no message is answered with what is wrong, and the connection goes on") {
  Talk talk(shop());
  talk.begin();
  CHECK(answer_to(talk, "{") == "null -32700;");
  CHECK(answer_to(talk, "") == "null -32700;");
  CHECK(answer_to(talk, "{\"a\": \"\xff\"}") == "null -32700;");
  CHECK(answer_to(talk, "[]") == "null -32600;");
  CHECK(answer_to(talk, R"([{"jsonrpc":"2.0","id":1,"method":"shutdown"}])") == "null -32600;");
  CHECK(answer_to(talk, "3") == "null -32600;");
  CHECK(answer_to(talk, R"({"id":4,"method":"shutdown"})") == "4 -32600;");
  CHECK(answer_to(talk, R"({"jsonrpc":"1.0","id":4,"method":"shutdown"})") == "4 -32600;");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":4})") == "4 -32600;");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":4,"method":5})") == "4 -32600;");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":{},"method":"shutdown"})") == "null -32600;");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":null,"method":"shutdown"})") == "null -32600;");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":4,"method":"no/such"})") == "4 -32601;");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":4,"method":"$/such"})") == "4 -32601;");
  CHECK(answer_to(talk, std::string(200'000, '[')) == "null -32700;");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":5,"method":"shutdown"})") == "5;");
}

TEST_CASE("requests without the params that they need are told so") {
  Talk talk(shop());
  talk.begin();
  const auto code = [&](const char* method, const char* params) {
    const Json error = talk.ask(method, Json::parse(params));
    return error.value("code", 0);
  };
  CHECK(code("textDocument/codeAction", "null") == -32602);
  CHECK(code("textDocument/codeAction", "[1]") == -32602);
  CHECK(code("textDocument/codeAction", R"({"textDocument": "a"})") == -32602);
  CHECK(code("textDocument/codeAction", R"({"textDocument": {"uri": 4}})") == -32602);
  CHECK(code("textDocument/codeAction", R"({"textDocument": {"uri": "file:///shop/okr.yaml"}})") ==
        -32602);
  CHECK(code("textDocument/codeAction",
             R"({"textDocument": {"uri": "file:///shop/okr.yaml"}, "range": {"start": 1}})") ==
        -32602);
  const Json error = talk.ask("textDocument/codeAction", Json::object());
  CHECK(error["message"] ==
        "these are no params of textDocument/codeAction: key 'textDocument' "
        "not found");
}

TEST_CASE("notifications are never answered") {
  Talk talk(shop());
  talk.begin();
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","method":"no/such"})") == "");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"off"}})") ==
        "");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","method":"textDocument/hover","params":{}})") == "");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","method":"textDocument/didOpen","params":[]})") ==
        "window/logMessage;");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":77,"result":null})") == "");
  CHECK(answer_to(talk, R"({"jsonrpc":"2.0","id":78,"error":{"code":1,"message":"x"}})") == "");
}

TEST_CASE("a request that is cancelled while it waits is answered so") {
  Talk talk(shop());
  talk.begin();
  talk.open("okr.yaml", "okr: 1\n");
  const Json params{{"textDocument", {{"uri", test::uri("okr.yaml")}}},
                    {"range", test::range("0:0-0:0")}};
  for (const Json& id : {Json(20), Json("20")}) {
    talk.send({{"jsonrpc", "2.0"},
               {"id", id},
               {"method", "textDocument/codeAction"},
               {"params", params}});
  }
  talk.notify("$/cancelRequest", {{"id", "20"}});
  talk.notify("$/cancelRequest", {{"id", 99}});
  talk.notify("$/cancelRequest", nullptr);
  std::string out;
  for (const Json& each : talk.answers()) out += short_form(each) + ";";
  CHECK(out == "20;\"20\" -32800;");
}

TEST_CASE("files are watched by a client that can") {
  Talk talk(shop());
  Json capabilities;
  capabilities["workspace"]["didChangeWatchedFiles"]["dynamicRegistration"] = true;
  talk.ask("initialize", {{"capabilities", capabilities}});
  talk.notify("initialized", Json::object());
  const std::vector<Json> asked = talk.answers();
  REQUIRE(asked.size() == 1);
  CHECK(asked[0]["method"] == "client/registerCapability");
  const Json& registered = asked[0]["params"]["registrations"][0];
  CHECK(registered["method"] == "workspace/didChangeWatchedFiles");
  CHECK(registered["registerOptions"]["watchers"][0]["globPattern"] == "**/*.yaml");
}

}  // namespace okr
