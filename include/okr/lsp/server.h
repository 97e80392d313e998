// SPDX-License-Identifier: MIT
// The Language Server Protocol (3.17) over okr: messages in, messages out. Keeps what the editor
// has open, and nothing else; reads no file and no stream itself.
#pragma once

#include <okr/lsp/snapshot.h>
#include <okr/text/result.h>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace okr::lsp {

/// What is open in the editor and may differ from the disk: text by absolute path.
using OpenFiles = std::map<std::string, std::string>;

/// What the server needs of the world.
struct World {
  /// The OKRs that the file at absolute `path` belongs to. Fails in one sentence where there are
  /// none, or they cannot be read at all.
  std::function<Result<std::shared_ptr<const Snapshot>>(const std::string& path,
                                                        const OpenFiles& open)>
      load;
};

/// One connection, from `initialize` to `exit`.
class Server {
 public:
  explicit Server(World world);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Takes in one message, the bytes between two headers, and what follows it, so that a request
  /// that is cancelled there is not worked on. Nonsense is answered as JSON-RPC says, never fatal.
  void receive(std::string_view message);
  /// Answers what has been received, oldest first; then, where text has changed, says what is wrong
  /// in it. Messages to send, in order.
  std::vector<std::string> answer();

  bool has_ended() const;
  /// As the protocol has it: 0 after `shutdown`, else 1.
  int exit_code() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace okr::lsp
