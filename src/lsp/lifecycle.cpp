// SPDX-License-Identifier: MIT
#include "lifecycle.h"

#include "view.h"

namespace okr::lsp {
namespace {

/// The value at a path of keys like "/workspace/workspaceEdit/documentChanges"; null where there is
/// none.
const Json& at_path(const Json& value, const char* path) {
  static const Json nothing;
  const Json::json_pointer pointer(path);
  return value.contains(pointer) ? value.at(pointer) : nothing;
}

bool is_set(const Json& capabilities, const char* path) {
  const Json& value = at_path(capabilities, path);
  return value.is_boolean() && value.get<bool>();
}

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return "utf-8";
    case Encoding::utf16:
      return "utf-16";
    case Encoding::utf32:
      return "utf-32";
  }
  return "utf-16";
}

/// The first that the client names and okr knows; without a word of it, UTF-16.
Encoding agreed_encoding(const Json& capabilities) {
  const Json& offered = at_path(capabilities, "/general/positionEncodings");
  if (!offered.is_array()) return Encoding::utf16;
  for (const Json& name : offered) {
    for (const Encoding known : {Encoding::utf8, Encoding::utf16, Encoding::utf32}) {
      if (name == name_of(known)) return known;
    }
  }
  return Encoding::utf16;
}

bool holds(const Json& list, int number) {
  if (!list.is_array()) return false;
  for (const Json& each : list) {
    if (each == number) return true;
  }
  return false;
}

Client client_of(const Json& capabilities) {
  constexpr int unnecessary = 1;
  return {
      .encoding = agreed_encoding(capabilities),
      .document_changes = is_set(capabilities, "/workspace/workspaceEdit/documentChanges"),
      .code_action_literals =
          at_path(capabilities, "/textDocument/codeAction/codeActionLiteralSupport").is_object(),
      .related_information =
          is_set(capabilities, "/textDocument/publishDiagnostics/relatedInformation"),
      .unnecessary_tag =
          holds(at_path(capabilities, "/textDocument/publishDiagnostics/tagSupport/valueSet"),
                unnecessary),
      .nested_symbols =
          is_set(capabilities, "/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport"),
      .registers_watchers =
          is_set(capabilities, "/workspace/didChangeWatchedFiles/dynamicRegistration"),
      .prepares_rename = is_set(capabilities, "/textDocument/rename/prepareSupport"),
  };
}

/// The okr.yaml that a folder may have: its own links are resolved too.
std::optional<std::string> config_in(ServerState& state, const Json& uri) {
  if (!uri.is_string()) return std::nullopt;
  return path_at(state, uri.get<std::string>() + "/okr.yaml");
}

void add_folder(ServerState& state, const Json& uri) {
  if (auto config = config_in(state, uri)) state.folders.push_back(*std::move(config));
}

/// The folders that are open, the older single one, or none.
void take_folders(ServerState& state, const Json& params) {
  const Json& folders = at_path(params, "/workspaceFolders");
  if (!folders.is_array()) {
    add_folder(state, at_path(params, "/rootUri"));
    return;
  }
  for (const Json& folder : folders) add_folder(state, folder.at("uri"));
}

/// Details are only for a client that said that it understands them.
Json capabilities_of(const Client& client) {
  constexpr int incremental = 2;
  const Json code_actions{{"codeActionKinds", {"quickfix", "source.fixAll.okr"}}};
  const Json prepare{{"prepareProvider", true}};
  return {
      {"positionEncoding", name_of(client.encoding)},
      {"textDocumentSync",
       {{"openClose", true}, {"change", incremental}, {"save", {{"includeText", false}}}}},
      {"codeActionProvider", client.code_action_literals ? code_actions : Json(false)},
      {"hoverProvider", true},
      {"completionProvider", {{"triggerCharacters", {":", " ", "/", "(", ","}}}},
      {"definitionProvider", true},
      {"referencesProvider", true},
      {"documentSymbolProvider", true},
      {"renameProvider", client.prepares_rename ? prepare : Json(true)},
      {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}},
  };
}

}  // namespace

Outcome initialize(ServerState& state, const Json& params) {
  if (!params.is_object()) return Failure{Code::invalid_params, "initialize needs its params"};
  state.client = client_of(at_path(params, "/capabilities"));
  take_folders(state, params);
  state.phase = Phase::running;
  return Json{{"capabilities", capabilities_of(state.client)},
              {"serverInfo", {{"name", "okr"}, {"version", state.world.version}}}};
}

void initialized(ServerState& state, const Json&) {
  if (!state.folders.empty()) state.has_news = true;
  if (!state.client.registers_watchers) return;
  const Json watchers = {{{"globPattern", "**/*.yaml"}}, {{"globPattern", "**/*.yml"}}};
  const Json registration = {{"id", "okr-files"},
                             {"method", "workspace/didChangeWatchedFiles"},
                             {"registerOptions", {{"watchers", watchers}}}};
  state.out.push_back(request_text("okr-watch", "client/registerCapability",
                                   {{"registrations", Json::array({registration})}}));
}

Outcome shutdown(ServerState& state, const Json&) {
  state.phase = Phase::shut_down;
  state.has_news = false;
  return Json(nullptr);
}

void did_change_workspace_folders(ServerState& state, const Json& params) {
  const Json& event = params.at("event");
  for (const Json& folder : event.at("removed")) {
    if (const auto config = config_in(state, folder.at("uri"))) {
      std::erase(state.folders, *config);
    }
  }
  for (const Json& folder : event.at("added")) add_folder(state, folder.at("uri"));
  state.has_news = true;
}

}  // namespace okr::lsp
