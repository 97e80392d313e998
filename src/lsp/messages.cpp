// SPDX-License-Identifier: MIT
#include "messages.h"

#include <algorithm>
#include <charconv>
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

enum class Half : unsigned char { none, first, second };

/// Of a character beyond U+FFFF, written as the escape at `at`.
Half half_at(std::string_view text, std::size_t at) {
  const std::string_view digits = text.substr(std::min(at + 2, text.size())).substr(0, 4);
  unsigned unit = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
  const bool is_escape = text.substr(at).starts_with("\\u") && digits.size() == 4 &&
                         error == std::errc() && end == digits.data() + digits.size();
  if (!is_escape || unit < 0xd800 || unit > 0xdfff) return Half::none;
  return unit < 0xdc00 ? Half::first : Half::second;
}

/// Half a character, as JavaScript writes what was cut in the middle, becomes U+FFFD: that counts
/// as much, so that places stay what they are. Without it the change would be missed, and each one
/// behind it be made at a wrong place.
std::string without_halves(std::string_view text) {
  constexpr std::size_t escape = 6;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = text[at] == '\\' ? 2 : 1;
    const Half half = half_at(text, at);
    if (half == Half::first && half_at(text, std::min(at + escape, text.size())) == Half::second) {
      size = 2 * escape;
    } else if (half != Half::none) {
      out += "\\ufffd";
      at += escape;
      continue;
    }
    out += text.substr(at, size);
    at += size;
  }
  return out;
}

Json parsed(std::string_view text) {
  Json message = Json::parse(text, nullptr, false);
  if (!message.is_discarded()) return message;
  const std::string whole = without_halves(text);
  return whole == text ? message : Json::parse(whole, nullptr, false);
}

/// Broken UTF-8, which JSON cannot hold, becomes U+FFFD.
std::string text_of(const Json& message) {
  return message.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::variant<Call, Reply, Refusal> read_message(std::string_view text) {
  Json message = parsed(text);
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
