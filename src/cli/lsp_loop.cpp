// SPDX-License-Identifier: MIT
// All that has come in is read before anything is answered: several changes in a row are one, and
// what was cancelled or overtaken costs nothing, however long the last check took.
#include "lsp_loop.h"

#include <okr/lsp/framing.h>

#include <algorithm>
#include <chrono>
#include <ostream>

namespace okr::cli {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Typing rests when nothing came for so long.
constexpr milliseconds rest{100};
/// Whoever types on and on is told all the same.
constexpr milliseconds longest_silence{500};

void take_in(lsp::Server& server, lsp::Splitter& splitter, std::string_view bytes) {
  splitter.add(bytes);
  while (const std::optional<lsp::Frame> frame = splitter.next()) {
    if (const auto* const message = std::get_if<lsp::Message>(&*frame)) {
      server.receive(message->text);
    } else {
      server.refuse(std::get<lsp::Garbage>(*frame).reason);
    }
  }
}

void send(Env& env, const std::vector<std::string>& messages) {
  for (const std::string& message : messages) env.out << lsp::framed(message);
  if (!messages.empty()) env.out.flush();
}

/// How long to wait for more before what is wrong is said; for ever where there is no news.
std::optional<milliseconds> patience_of(const lsp::Server& server,
                                        std::optional<Clock::time_point> news_since) {
  if (!server.has_news() || !news_since) return std::nullopt;
  const auto silent = std::chrono::duration_cast<milliseconds>(Clock::now() - *news_since);
  return std::clamp(longest_silence - silent, milliseconds(0), rest);
}

}  // namespace

int converse(Env& env, lsp::Server& server) {
  lsp::Splitter splitter;
  std::optional<Clock::time_point> news_since;
  while (!server.has_ended() && env.out) {
    std::optional<std::string> bytes = env.arrived(patience_of(server, news_since));
    if (!bytes) break;
    const bool typing_rests = bytes->empty();
    while (bytes && !bytes->empty()) {
      take_in(server, splitter, *bytes);
      bytes = env.arrived(milliseconds(0));
    }
    send(env, server.answer());
    const bool waited_enough = patience_of(server, news_since) == milliseconds(0);
    if (server.has_news() && (typing_rests || waited_enough)) send(env, server.publish());
    if (!server.has_news()) {
      news_since.reset();
    } else if (!news_since) {
      news_since = Clock::now();
    }
    if (!bytes) break;
  }
  return server.exit_code();
}

}  // namespace okr::cli
