// SPDX-License-Identifier: MIT
// Cuts what comes in into the protocol's messages: a Content-Length, an empty line, that many
// bytes. Nonsense in between is told once, and the next header that can be read is gone on with.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace okr::lsp {

struct Message {
  std::string text;
};
/// Why what came in is no message.
struct Garbage {
  std::string reason;
};
using Frame = std::variant<Message, Garbage>;

class Splitter {
 public:
  static constexpr std::size_t usual_limit = std::size_t{64} << 20;

  /// A message of more than `limit` bytes is passed over.
  explicit Splitter(std::size_t limit = usual_limit) : limit_(limit) {}

  void add(std::string_view bytes) { bytes_ += bytes; }
  /// The next one that has come in whole.
  std::optional<Frame> next();

 private:
  std::optional<std::string> take_line();
  std::optional<Frame> read_header();
  std::optional<Frame> read_line(std::string_view line);
  std::optional<Frame> end_header();
  std::optional<Frame> read_body();
  std::optional<Frame> garbage(std::string reason);

  std::size_t limit_;
  std::string bytes_;                  ///< come in and not taken yet
  std::optional<std::size_t> length_;  ///< what the header says, as far as it has been read
  std::size_t to_skip_ = 0;            ///< of a message that is too large
  bool in_header_ = false;             ///< a line of it has been read
  bool in_body_ = false;
  bool lost_ = false;  ///< garbage has been told, and no header was found since
};

/// With the header in front.
std::string framed(std::string_view message);

}  // namespace okr::lsp
