// SPDX-License-Identifier: MIT
// JSON-RPC 2.0: what comes in as a value, what goes out as text.
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace okr::lsp {

using Json = nlohmann::json;

enum class Code : int {
  parse_error = -32700,
  invalid_request = -32600,
  method_not_found = -32601,
  invalid_params = -32602,
  internal_error = -32603,
  not_initialized = -32002,
  request_failed = -32803,
  content_modified = -32801,
  request_cancelled = -32800
};

struct Failure {
  Code code = Code::internal_error;
  std::string message;
};

/// What a request comes to.
using Outcome = std::variant<Json, Failure>;

/// A request, or without an id a notification.
struct Call {
  std::string method;
  Json params = nullptr;
  std::optional<Json> id = {};
};
/// The client's answer to a request of the server.
struct Reply {};
/// What cannot be taken for a call: the id is null where it is not known.
struct Refusal {
  Json id = nullptr;
  Failure failure;
};

std::variant<Call, Reply, Refusal> read_message(std::string_view text);

std::string answer_text(const Json& id, const Outcome& outcome);
std::string notification_text(std::string_view method, Json params);
std::string request_text(std::string_view id, std::string_view method, Json params);

}  // namespace okr::lsp
