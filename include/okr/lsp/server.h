// SPDX-License-Identifier: MIT
// The Language Server Protocol (3.17) over okr: messages in, messages out. Keeps what the editor
// has open, and nothing else; reads no file and no stream itself.
#pragma once

#include <okr/lsp/snapshot.h>
#include <okr/text/result.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::lsp {

/// What is open in the editor and may differ from the disk: text by absolute path.
using OpenFiles = std::map<std::string, std::string>;

/// What the server needs of the world. Paths are absolute.
struct World {
  std::string version;  ///< okr's own
  /// `path` with the links of its folder resolved: OpenFiles and snapshots name files so.
  std::function<std::string(const std::string& path)> resolved;
  /// The folder of the okr.yaml that the file at `path` belongs to; nothing where there is none.
  std::function<std::optional<std::string>(const std::string& path)> home;
  /// The OKRs of a folder that `home` named. Fails in one sentence where they cannot be read at
  /// all.
  std::function<Result<std::shared_ptr<const Snapshot>>(const std::string& folder,
                                                        const OpenFiles& open)>
      load;
};

struct ServerState;

/// One connection, from `initialize` to `exit`.
class Server {
 public:
  explicit Server(World world);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Takes in one message, the bytes between two headers. Nothing is answered before `answer`, so
  /// that a request that is cancelled, or whose text has changed meanwhile, is not worked on.
  /// Nonsense is answered as JSON-RPC says, never fatal.
  void receive(std::string_view message);
  /// Takes in what is no message: it is answered with an error that says why.
  void refuse(std::string_view reason);
  /// What has been received, in its order; messages to send, in order.
  std::vector<std::string> answer();

  /// Whether text has changed since it was last said what is wrong in it.
  bool has_news() const;
  /// Says it: messages to send, one for each file that has other findings than before.
  std::vector<std::string> publish();

  bool has_ended() const;
  /// As the protocol has it: 0 after `shutdown`, else 1.
  int exit_code() const;

 private:
  std::unique_ptr<ServerState> state_;
};

}  // namespace okr::lsp
