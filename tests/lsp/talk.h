// SPDX-License-Identifier: MIT
// A conversation with a server whose disk is in memory.
#pragma once

#include <okr/lsp/server.h>
#include <okr/text/source.h>

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace okr::test {

using Json = nlohmann::json;

class Talk {
 public:
  /// `files` are at /shop; 2026-11-02 is today.
  explicit Talk(std::vector<text::Source> files);

  /// What the disk holds now.
  std::vector<text::Source> files;
  int loads = 0;  ///< how often the files were loaded
  lsp::Server server;

  void send(const Json& message) { server.receive(message.dump()); }
  void notify(std::string_view method, const Json& params);
  /// The answer's result, or its error. Other messages are kept in `heard`.
  Json ask(std::string_view method, const Json& params = Json::object());
  /// All messages that answer what was sent.
  std::vector<Json> answers();
  /// Says hello as a client that can do everything.
  void begin(const Json& folders = nullptr);
  void open(std::string_view path, std::string_view text);
  /// The range is "line:character-line:character"; empty: all of the text.
  void change(std::string_view path, std::string_view range, std::string_view text);
  /// What is published: "okrs/a.yaml@2 3:4-3:8 missing-id", one a line; a file without findings is
  /// "okrs/a.yaml@2".
  std::string published();
  /// What `edit`, a WorkspaceEdit, makes of `text`, which is the file at `path`.
  static std::string edited(std::string text, std::string_view path, const Json& edit);

  std::vector<Json> heard;

 private:
  int next_id_ = 1;
  int next_version_ = 1;
};

Json range(std::string_view written);
std::string uri(std::string_view path);

}  // namespace okr::test
