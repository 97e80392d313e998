// SPDX-License-Identifier: MIT
#include "checks.h"
#include "lsp/talk.h"

#include <okr/lsp/framing.h>

#include <algorithm>

namespace okr::fuzz {
namespace {

/// Told as one text: what came of the bytes when they came in pieces of `size`.
std::vector<std::string> frames_of(std::string_view bytes, std::size_t size) {
  lsp::Splitter splitter;
  std::vector<std::string> frames;
  while (!bytes.empty()) {
    const std::string_view piece = bytes.substr(0, size);
    bytes.remove_prefix(piece.size());
    splitter.add(piece);
    while (const auto frame = splitter.next()) {
      const auto* const message = std::get_if<lsp::Message>(&*frame);
      frames.push_back(message ? 'm' + message->text : 'g' + std::get<lsp::Garbage>(*frame).reason);
    }
  }
  return frames;
}

Fault not_json(const std::vector<std::string>& messages) {
  for (const std::string& message : messages)
    if (!nlohmann::json::accept(message)) return "what is sent is no JSON: " + message;
  return std::nullopt;
}

}  // namespace

Fault fault_in_lsp(std::string_view bytes) {
  const std::vector<std::string> frames = frames_of(bytes, bytes.size());
  if (frames != frames_of(bytes, 1)) return "bytes that come in one by one are read differently";
  test::Talk talk({{"okr.yaml", "okr: 1\nteams: {shop: {level: company}}\n"},
                   {"okrs/a.yaml", "period: 2026-Q4\nteam: shop\nobjectives:\n  - {id: a}\n"}});
  talk.begin();
  for (const std::string& frame : frames) {
    if (frame.front() == 'm') {
      talk.server.receive(std::string_view(frame).substr(1));
    } else {
      talk.server.refuse(std::string_view(frame).substr(1));
    }
    if (Fault fault = not_json(talk.server.answer())) return fault;
    if (talk.server.has_ended()) return std::nullopt;
  }
  return not_json(talk.server.publish());
}

}  // namespace okr::fuzz
