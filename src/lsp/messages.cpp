// SPDX-License-Identifier: MIT
#include "messages.h"

#include <optional>
#include <utility>

namespace okr::lsp {
namespace {

bool can_be_id(const Json& id) {
  return id.is_string() || id.is_number_integer();
}

Refusal refusal(Json id, Code code, std::string why) {
  return {std::move(id), {code, std::move(why)}};
}

/// Broken UTF-8, which JSON cannot hold, becomes U+FFFD.
std::string text_of(const Json& message) {
  return message.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::variant<Call, Reply, Refusal> read_message(std::string_view text) {
  Json message = Json::parse(text, nullptr, false);
  if (message.is_discarded()) return refusal(nullptr, Code::parse_error, "this is no JSON");
  if (message.is_array()) {
    return refusal(nullptr, Code::invalid_request,
                   "several calls in one message are not part of the protocol; send them singly");
  }
  if (!message.is_object()) {
    return refusal(nullptr, Code::invalid_request, "a message is a JSON object");
  }
  const auto written = message.find("id");
  const bool has_id = written != message.end();
  const Json id = has_id && can_be_id(*written) ? *written : Json(nullptr);
  const bool is_reply =
      !message.contains("method") && (message.contains("result") || message.contains("error"));
  if (is_reply) return Reply{};
  const auto version = message.find("jsonrpc");
  if (version == message.end() || *version != "2.0") {
    return refusal(id, Code::invalid_request, "jsonrpc must be \"2.0\"");
  }
  if (has_id && id.is_null()) {
    return refusal(nullptr, Code::invalid_request, "an id is a string or a whole number");
  }
  const auto method = message.find("method");
  if (method == message.end() || !method->is_string()) {
    return refusal(id, Code::invalid_request, "method must be a string");
  }
  Call call{.method = method->get<std::string>()};
  if (message.contains("params")) call.params = std::move(message["params"]);
  if (has_id) call.id = id;
  return call;
}

std::string answer_text(const Json& id, const Outcome& outcome) {
  Json message{{"jsonrpc", "2.0"}, {"id", id}};
  if (const Json* const result = std::get_if<Json>(&outcome)) {
    message["result"] = *result;
  } else {
    const Failure& failure = std::get<Failure>(outcome);
    message["error"] = {{"code", static_cast<int>(failure.code)}, {"message", failure.message}};
  }
  return text_of(message);
}

std::string notification_text(std::string_view method, Json params) {
  return text_of({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
}

std::string request_text(std::string_view id, std::string_view method, Json params) {
  return text_of(
      {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}});
}

}  // namespace okr::lsp
