// SPDX-License-Identifier: MIT
#include <okr/lsp/framing.h>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace okr::lsp {
namespace {

using Names = std::vector<std::string>;

/// "message" or "!why not", of all that comes out.
Names frames(Splitter& splitter) {
  Names out;
  while (const auto frame = splitter.next()) {
    const auto* const message = std::get_if<Message>(&*frame);
    out.push_back(message ? message->text : "!" + std::get<Garbage>(*frame).reason);
  }
  return out;
}

Names frames(std::string_view bytes, std::size_t limit = Splitter::usual_limit) {
  Splitter splitter(limit);
  splitter.add(bytes);
  return frames(splitter);
}

const std::string how = "a message begins with 'Content-Length: N' and an empty line";
const std::string no_header = "!this is no header that okr knows; " + how;

}  // namespace

TEST_CASE("messages are cut by their length") {
  CHECK(framed("{\"é\"}") == "Content-Length: 6\r\n\r\n{\"é\"}");
  CHECK(frames(framed("{}") + framed("[1]")) == Names{"{}", "[1]"});
  CHECK(frames(framed("")) == Names{""});
}

TEST_CASE("headers are read however a client writes them") {
  CHECK(frames("content-length:2\n\n{}") == Names{"{}"});
  CHECK(frames("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2  "
               "\r\n\r\n{}") == Names{"{}"});
  CHECK(frames("Content-Length: 2\r\nX-Trace: 7\r\n\r\n{}") == Names{"{}"});
  CHECK(frames("\r\n\r\nContent-Length: 2\r\n\r\n{}\r\nContent-Length: 2\r\n\r\n[]") ==
        Names{"{}", "[]"});
}

TEST_CASE("a message that comes byte by byte is whole once its last byte is there") {
  const std::string bytes = framed("{\"a\": 1}") + framed("{}");
  Splitter splitter;
  Names out;
  for (const char c : bytes) {
    splitter.add({&c, 1});
    for (std::string& each : frames(splitter)) out.push_back(std::move(each));
  }
  CHECK(out == Names{"{\"a\": 1}", "{}"});
}

TEST_CASE("garbage is told once, and the next header is found") {
  CHECK(frames("hello\nthere: x\n\n" + framed("{}")) == Names{no_header, "{}"});
  CHECK(frames("hello" + framed("{}") + framed("[]")) == Names{no_header, "{}", "[]"});
  CHECK(frames("Content-Length: two\r\n\r\n{}" + framed("[]")) ==
        Names{"!the Content-Length is no number; " + how, "[]"});
  CHECK(frames("Content-Length: -2\r\n\r\n" + framed("[]")) ==
        Names{"!the Content-Length is no number; " + how, "[]"});
  CHECK(frames("Content-Type: x\r\n\r\n" + framed("[]")) ==
        Names{"!the header has no Content-Length; " + how, "[]"});
  CHECK(frames(std::string(100'000, 'x')) == Names{no_header});
}

TEST_CASE("a message that is too large is passed over, not kept") {
  CHECK(frames(framed("123456") + framed("{}"), 5) ==
        Names{"!the message has more than 5 bytes", "{}"});
  Splitter splitter(5);
  splitter.add("Content-Length: 99999999999\r\n\r\n");
  CHECK(frames(splitter) == Names{"!the message has more than 5 bytes"});
  splitter.add(std::string(1000, 'x'));
  CHECK(frames(splitter) == Names{});
}

}  // namespace okr::lsp
