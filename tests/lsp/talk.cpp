// SPDX-License-Identifier: MIT
#include "talk.h"

#include "../../src/lsp/positions.h"
#include "support/check.h"

#include <okr/text/edit.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace okr::test {
namespace {

constexpr std::string_view root = "/shop";

/// The files with what is open in place of what is on the disk.
std::vector<text::Source> with_open(std::vector<text::Source> files, const lsp::OpenFiles& open) {
  for (text::Source& file : files) {
    const auto found = open.find(fmt::format("{}/{}", root, file.path));
    if (found != open.end()) file.bytes = found->second;
  }
  return files;
}

std::shared_ptr<const lsp::Snapshot> snapshot(std::vector<text::Source> files) {
  Checked checked = check(std::move(files));
  auto out = std::make_shared<lsp::Snapshot>();
  out->folder = root;
  out->as_of = lint::example_day();
  out->findings = std::move(checked.report.diagnostics);
  out->workspace = std::move(checked.workspace);
  out->scores = rollup::score(out->workspace, out->as_of);
  return out;
}

lsp::World world_of(Talk& talk) {
  return {
      .version = "0.0.0",
      .resolved = [](const std::string& path) { return path; },
      .home = [&talk](const std::string& path) -> std::optional<std::string> {
        const bool has_config =
            std::any_of(talk.files.begin(), talk.files.end(),
                        [](const text::Source& file) { return file.path == "okr.yaml"; });
        if (!has_config || !path.starts_with(root)) return std::nullopt;
        return std::string(root);
      },
      .load = [&talk](const std::string&,
                      const lsp::OpenFiles& open) -> Result<std::shared_ptr<const lsp::Snapshot>> {
        ++talk.loads;
        return snapshot(with_open(talk.files, open));
      }};
}

std::string written(const Json& place) {
  const Json& start = place.at("start");
  const Json& end = place.at("end");
  return fmt::format("{}:{}-{}:{}", start.at("line").get<int>(), start.at("character").get<int>(),
                     end.at("line").get<int>(), end.at("character").get<int>());
}

std::string name_of(const std::string& uri) {
  return uri.substr(std::string_view("file:///shop/").size());
}

}  // namespace

Talk::Talk(std::vector<text::Source> on_disk)
    : files(std::move(on_disk)), server(world_of(*this)) {}

void Talk::notify(std::string_view method, const Json& params) {
  send({{"jsonrpc", "2.0"}, {"method", method}, {"params", params}});
}

std::vector<Json> Talk::answers() {
  std::vector<Json> out;
  for (const std::string& message : server.answer()) out.push_back(Json::parse(message));
  return out;
}

Json Talk::ask(std::string_view method, const Json& params) {
  const int id = next_id_++;
  send({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}});
  Json found;
  for (Json& message : answers()) {
    if (message.value("id", Json()) != id) {
      heard.push_back(std::move(message));
    } else {
      found = message.contains("result") ? message["result"] : message["error"];
    }
  }
  return found;
}

void Talk::begin(const Json& folders) {
  const Json capabilities = Json::parse(R"({
    "workspace": {"workspaceEdit": {"documentChanges": true}},
    "textDocument": {
      "codeAction": {"codeActionLiteralSupport": {}},
      "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
      "publishDiagnostics": {"relatedInformation": true, "tagSupport": {"valueSet": [1, 2]}}}})");
  ask("initialize", {{"capabilities", capabilities}, {"workspaceFolders", folders}});
  notify("initialized", Json::object());
}

void Talk::open(std::string_view path, std::string_view text) {
  notify("textDocument/didOpen", {{"textDocument",
                                   {{"uri", uri(path)},
                                    {"languageId", "yaml"},
                                    {"version", next_version_++},
                                    {"text", text}}}});
}

void Talk::change(std::string_view path, std::string_view where, std::string_view text) {
  Json one{{"text", text}};
  if (!where.empty()) one["range"] = range(where);
  notify("textDocument/didChange",
         {{"textDocument", {{"uri", uri(path)}, {"version", next_version_++}}},
          {"contentChanges", Json::array({one})}});
}

std::string Talk::published() {
  for (Json& message : answers()) heard.push_back(std::move(message));
  std::string out;
  for (const std::string& message : server.publish()) {
    const Json params = Json::parse(message).at("params");
    if (!params.contains("uri")) continue;
    std::string file = name_of(params.at("uri"));
    if (params.contains("version")) file += fmt::format("@{}", params["version"].get<int>());
    if (params.at("diagnostics").empty()) out += file + '\n';
    for (const Json& each : params.at("diagnostics")) {
      out += fmt::format("{} {} {}\n", file, written(each.at("range")),
                         each.at("code").get<std::string>());
    }
  }
  return out;
}

std::string Talk::edited(std::string text, std::string_view path, const Json& edit) {
  const lsp::LineStarts lines(text);
  const auto offset = [&](const Json& at) {
    return lines.offset(text, {at.at("line"), at.at("character")}, lsp::Encoding::utf16);
  };
  std::vector<text::Edit> edits;
  for (const Json& of_file : edit.at("documentChanges")) {
    if (of_file.at("textDocument").at("uri") != uri(path)) continue;
    for (const Json& each : of_file.at("edits")) {
      const Json& place = each.at("range");
      edits.push_back({{0, offset(place.at("start")), offset(place.at("end"))},
                       each.at("newText").get<std::string>()});
    }
  }
  const Result<std::string> out = text::apply(text, std::move(edits));
  return out ? *out : out.error().message;
}

Json range(std::string_view where) {
  std::array<int, 4> numbers{};
  const char* at = where.data();
  for (int& number : numbers) {
    at = std::from_chars(at, where.data() + where.size(), number).ptr;
    if (at < where.data() + where.size()) ++at;
  }
  return {{"start", {{"line", numbers[0]}, {"character", numbers[1]}}},
          {"end", {{"line", numbers[2]}, {"character", numbers[3]}}}};
}

std::string uri(std::string_view path) {
  return fmt::format("file://{}/{}", root, path);
}

}  // namespace okr::test
