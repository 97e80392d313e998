// SPDX-License-Identifier: MIT
// What an editor shows at a place: pure functions of a snapshot and a cursor, in bytes and spans.
// Positions as the protocol counts them, and JSON, are the server's charge. A file that cannot be
// read at the moment, because somebody is typing in it, is no reason to answer nothing: completion
// goes by the lines above the cursor where the tree ends.
#pragma once

#include <okr/lsp/snapshot.h>
#include <okr/text/result.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::lsp {

/// On an objective or key result: its progress and how that came to be; on a key: what it is for;
/// on a finding: the rule's page; on a reference, team, person, KPI: what it stands for.
struct Hover {
  std::string markdown;  ///< whatever comes from files is escaped in it
  text::Span span;
};
std::optional<Hover> hover(const Snapshot& snapshot, Cursor cursor);

struct Completion {
  enum class Kind : unsigned char { key, value, team, person, reference, rule };
  std::string label;  ///< what the list shows
  Kind kind = Kind::value;
  std::string detail;         ///< quietly beside it: a title, a name
  std::string documentation;  ///< Markdown; may be empty
  text::Edit edit;            ///< what takes the place of what has been typed
};
/// What may stand at the cursor: keys that the mapping has not yet, enum values, teams, people,
/// periods, references, rules in `# okr: allow(`. All candidates: the editor narrows them down.
std::vector<Completion> completions(const Snapshot& snapshot, Cursor cursor);

/// Where what stands at the cursor is defined: of a reference the thing, of an objective's or key
/// result's own line the parents that it is aligned to, of a team or person its entry in okr.yaml.
std::vector<text::Span> definitions(const Snapshot& snapshot, Cursor cursor);
/// Everything that names the thing at the cursor: an objective's children, a team's files, ...
std::vector<text::Span> references(const Snapshot& snapshot, Cursor cursor);

struct Symbol {
  enum class Kind : unsigned char { objective, key_result, kpi, project, team, person };
  std::string name;    ///< title, or the id where there is none; never empty
  std::string detail;  ///< progress and status, or empty
  Kind kind = Kind::objective;
  text::Span range;      ///< all of it
  text::Span selection;  ///< its title or id, inside the range
  std::vector<Symbol> children = {};
};
/// Of one file, in its order.
std::vector<Symbol> symbols(const Snapshot& snapshot, std::uint32_t file);

/// What `rename` would rename: the id at the cursor, written there or named there.
struct Renamable {
  text::Span span;
  std::string id;
};
std::optional<Renamable> renamable(const Snapshot& snapshot, Cursor cursor);
/// All edits, over all files; fails with the reason why the id cannot be taken. Proved as every
/// other write is: what each file says afterwards is what it said, with the new id.
Result<std::vector<text::Edit>> rename(const Snapshot& snapshot, Cursor cursor,
                                       std::string_view id);

}  // namespace okr::lsp
