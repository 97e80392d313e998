// SPDX-License-Identifier: MIT
// Messages come in, wait in a queue, and are answered in their order.
#include "code_actions.h"
#include "documents.h"
#include "lifecycle.h"
#include "publish.h"
#include "requests.h"

#include <okr/lsp/framing.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <exception>

namespace okr::lsp {
namespace {

struct Request {
  std::string_view method;
  Outcome (*answer)(ServerState& state, const Json& params);
  bool reads_text = true;  ///< of the document in its params
};

constexpr auto requests = std::to_array<Request>({
    {"initialize", initialize, false},
    {"shutdown", shutdown, false},
    {"textDocument/codeAction", code_actions},
    {"textDocument/hover", answer_hover},
    {"textDocument/completion", answer_completion},
    {"textDocument/definition", answer_definition},
    {"textDocument/references", answer_references},
    {"textDocument/documentSymbol", answer_symbols},
    {"textDocument/prepareRename", answer_prepare_rename},
    {"textDocument/rename", answer_rename},
});

struct Notification {
  std::string_view method;
  void (*take)(ServerState& state, const Json& params);
};

constexpr auto notifications = std::to_array<Notification>({
    {"initialized", initialized},
    {"textDocument/didOpen", did_open},
    {"textDocument/didChange", did_change},
    {"textDocument/didSave", did_save},
    {"textDocument/didClose", did_close},
    {"workspace/didChangeWatchedFiles", did_change_watched_files},
    {"workspace/didChangeWorkspaceFolders", did_change_workspace_folders},
});

template <class Table>
auto* find_method(const Table& table, std::string_view method) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const auto& row) { return row.method == method; });
  return found == table.end() ? nullptr : &*found;
}

/// The URI that the params are about; null where there is none.
Json uri_of(const Call& call) {
  static const Json::json_pointer place("/textDocument/uri");
  if (!call.params.is_object() || !call.params.contains(place)) return nullptr;
  const Json& uri = call.params.at(place);
  return uri.is_string() ? uri : Json(nullptr);
}

/// Whether the text that `call` asks about has been changed by what waits behind it. Then nobody
/// needs its answer, which would have to be worked out for a text that is gone.
bool is_overtaken(const ServerState& state, const Call& call) {
  const Json uri = uri_of(call);
  return std::any_of(state.waiting.begin(), state.waiting.end(), [&](const Waiting& later) {
    const Call* const other = std::get_if<Call>(&later.call);
    return other && other->method == "textDocument/didChange" && uri_of(*other) == uri;
  });
}

std::string words_of(const Json::exception& error) {
  const std::string_view whole = error.what();
  const std::size_t end = whole.find("] ");
  return std::string(end == std::string_view::npos ? whole : whole.substr(end + 2));
}

std::optional<Failure> out_of_turn(const ServerState& state, const Call& call) {
  const bool begins = call.method == "initialize";
  switch (state.phase) {
    case Phase::fresh:
      if (begins) return std::nullopt;
      return Failure{Code::not_initialized, "the first request is initialize"};
    case Phase::running:
      if (!begins) return std::nullopt;
      return Failure{Code::invalid_request, "initialize was asked before; it is asked once"};
    case Phase::shut_down:
    case Phase::ended:
      return Failure{Code::invalid_request, "after shutdown, only exit is awaited"};
  }
  return std::nullopt;
}

Outcome outcome_of(ServerState& state, const Call& call) {
  if (auto failure = out_of_turn(state, call)) return *std::move(failure);
  const Request* const request = find_method(requests, call.method);
  if (!request) {
    return Failure{Code::method_not_found, fmt::format("okr knows no method '{}'", call.method)};
  }
  if (request->reads_text && is_overtaken(state, call)) {
    return Failure{Code::content_modified, "the text has been changed since"};
  }
  try {
    return request->answer(state, call.params);
  } catch (const Json::exception& error) {
    return Failure{Code::invalid_params,
                   fmt::format("these are no params of {}: {}", call.method, words_of(error))};
  } catch (const std::exception& error) {
    // An editor is better served by one answer missing than by a server that is gone.
    return Failure{Code::internal_error, fmt::format("a defect of okr: {}", error.what())};
  }
}

void end(ServerState& state) {
  state.ended_well = state.phase == Phase::shut_down;
  state.phase = Phase::ended;
}

/// Never answered, whatever is wrong with it.
void take(ServerState& state, const Call& call) {
  if (call.method == "exit") return end(state);
  if (state.phase != Phase::running) return;
  const Notification* const notification = find_method(notifications, call.method);
  if (!notification) return;
  try {
    notification->take(state, call.params);
  } catch (const Json::exception& error) {
    say_once(state, fmt::format("these are no params of {}: {}", call.method, words_of(error)));
  }
}

/// The request with that id is not to be worked on, where it still waits.
void cancel(ServerState& state, const Call& call) {
  if (!call.params.is_object()) return;
  const auto id = call.params.find("id");
  if (id == call.params.end()) return;
  for (Waiting& waiting : state.waiting) {
    const Call* const other = std::get_if<Call>(&waiting.call);
    if (other && other->id == *id) waiting.cancelled = true;
  }
}

void answer_one(ServerState& state, const Waiting& waiting) {
  if (const Refusal* const refusal = std::get_if<Refusal>(&waiting.call)) {
    state.out.push_back(answer_text(refusal->id, refusal->failure));
    return;
  }
  const Call& call = std::get<Call>(waiting.call);
  if (!call.id) return take(state, call);
  const Outcome outcome = waiting.cancelled
                              ? Failure{Code::request_cancelled, "the request was cancelled"}
                              : outcome_of(state, call);
  state.out.push_back(answer_text(*call.id, outcome));
}

}  // namespace

Server::Server(World world) : state_(std::make_unique<ServerState>()) {
  state_->world = std::move(world);
}

Server::~Server() = default;

void Server::receive(std::string_view message) {
  std::variant<Call, Reply, Refusal> read = read_message(message);
  if (Refusal* const refusal = std::get_if<Refusal>(&read)) {
    state_->waiting.push_back({std::move(*refusal)});
    return;
  }
  Call* const call = std::get_if<Call>(&read);
  if (!call) return;
  if (call->method == "$/cancelRequest" && !call->id) return cancel(*state_, *call);
  state_->waiting.push_back({std::move(*call)});
}

void Server::refuse(std::string_view reason) {
  state_->waiting.push_back(
      {Refusal{.id = nullptr, .failure = {Code::parse_error, std::string(reason)}}});
}

std::vector<std::string> Server::answer() {
  while (!state_->waiting.empty() && !has_ended()) {
    const Waiting next = std::move(state_->waiting.front());
    state_->waiting.pop_front();
    answer_one(*state_, next);
  }
  return std::exchange(state_->out, {});
}

bool Server::has_news() const {
  return state_->has_news && state_->phase == Phase::running;
}

std::vector<std::string> Server::publish() {
  if (has_news()) publish_findings(*state_);
  state_->has_news = false;
  return std::exchange(state_->out, {});
}

bool Server::has_ended() const {
  return state_->phase == Phase::ended;
}

int Server::exit_code() const {
  return state_->ended_well || state_->phase == Phase::shut_down ? 0 : 1;
}

}  // namespace okr::lsp
