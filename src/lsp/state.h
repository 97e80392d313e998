// SPDX-License-Identifier: MIT
// What the server knows at a moment: its client, what is open there, what was loaded and said.
#pragma once

#include "messages.h"
#include "positions.h"

#include <okr/lsp/server.h>

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace okr::lsp {

enum class Phase : unsigned char { fresh, running, shut_down, ended };

/// What the client said that it can do.
struct Client {
  Encoding encoding = Encoding::utf16;
  bool document_changes = false;
  bool code_action_literals = false;
  bool related_information = false;
  bool unnecessary_tag = false;
  bool nested_symbols = false;
  bool registers_watchers = false;
  bool prepares_rename = false;
};

struct Document {
  std::string uri;  ///< as the client writes it
  std::int64_t version = 0;
};

/// A folder under the name that the client has for it.
struct LinkedFolder {
  std::string real;
  std::string shown;
};

struct Waiting {
  std::variant<Call, Refusal> call;
  bool cancelled = false;
};

using SnapshotPointer = std::shared_ptr<const Snapshot>;

struct ServerState {
  World world;
  Phase phase = Phase::fresh;
  bool ended_well = false;
  Client client = {};
  std::deque<Waiting> waiting = {};
  OpenFiles open = {};                             ///< by path, links of its folder resolved
  std::map<std::string, Document> documents = {};  ///< the same files
  std::vector<std::string> folders = {};  ///< of the client's workspace: their okr.yaml, if any
  std::vector<LinkedFolder> linked = {};
  std::map<std::string, SnapshotPointer> loaded = {};  ///< by folder; null where that failed
  bool has_news = false;
  std::map<std::string, std::string> published = {};  ///< the last message, by URI
  std::set<std::string> said = {};                    ///< messages to people, each once
  std::vector<std::string> out = {};                  ///< to be sent
};

/// A line in the client's log, the same one only once.
void say_once(ServerState& state, const std::string& message);

/// Text or the disk has changed: what was loaded is out of date.
void forget_loaded(ServerState& state);

/// The OKRs of `folder` as they are now; null where they cannot be read, which is said.
SnapshotPointer snapshot_of(ServerState& state, const std::string& folder);

}  // namespace okr::lsp
