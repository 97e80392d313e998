// SPDX-License-Identifier: MIT
// A snapshot as the client sees it: its URIs and positions, both ways.
#pragma once

#include "state.h"

#include <okr/lsp/features.h>

namespace okr::lsp {

class View {
 public:
  /// Keeps the state by reference.
  View(const ServerState& state, SnapshotPointer snapshot)
      : state_(state), snapshot_(std::move(snapshot)) {}

  const Snapshot& snapshot() const { return *snapshot_; }
  const Client& client() const { return state_.client; }
  /// The number of the source at absolute `path`; nothing where it is none of these OKRs.
  std::optional<std::uint32_t> file_at(const std::string& path) const;
  std::string uri(std::uint32_t file) const;
  /// Where the client has it open.
  std::optional<std::int64_t> version(std::uint32_t file) const;
  std::uint32_t offset(std::uint32_t file, Position position);
  Json range(text::Span span);
  Json location(text::Span span);
  /// As a WorkspaceEdit of the kind that the client takes.
  Json edit(std::vector<text::Edit> edits);

 private:
  std::string path(std::uint32_t file) const;
  std::string_view bytes(std::uint32_t file) const;
  const LineStarts& lines(std::uint32_t file);

  const ServerState& state_;
  SnapshotPointer snapshot_;
  std::map<std::uint32_t, LineStarts> lines_;
};

/// A place that the client asks about.
struct Place {
  View view;
  Cursor cursor;
};

/// The document of TextDocumentPositionParams, or of params that have only a textDocument, at its
/// beginning. Nothing where it is no OKR file. Throws Json::exception for other params.
std::optional<Place> place_of(ServerState& state, const Json& params);

/// A position of the protocol. Numbers that are none are cut to what there can be.
Position position_of(const Json& position);

/// The path of a file: URI, links of its folder resolved; nothing for what is no file of this
/// machine, which is said.
std::optional<std::string> path_at(ServerState& state, const std::string& uri);

/// Remembers under which name the client has the folder that `path` is in.
void remember_link(ServerState& state, const std::string& shown, const std::string& real);

}  // namespace okr::lsp
