// SPDX-License-Identifier: MIT
#include "standing.h"

namespace okr::lsp {

std::optional<Standing> standing_at(const Snapshot& snapshot, Cursor cursor) {
  const model::Workspace& workspace = snapshot.workspace;
  if (cursor.file >= workspace.sources.size()) return std::nullopt;
  Standing out;
  out.text = workspace.sources[cursor.file].bytes;
  out.file = workspace.config_file == cursor.file ? FileKind::okr_yaml : FileKind::okr_file;
  out.lines = read_lines(out.text, cursor.offset);
  out.meaning = meaning_of(out.text, out.lines, out.lines.place.slot, out.file);
  return out;
}

Head head_of(const Standing& standing) {
  Head out;
  for (const Slot& slot : standing.lines.slots) {
    if (slot.kind != Slot::Kind::key || slot.parent != 0) continue;
    const std::string_view key = slice(standing.text, slot.key);
    if (key == "period") out.period = slice(standing.text, slot.value);
    if (key == "team" || key == "person") out.team = slice(standing.text, slot.value);
  }
  return out;
}

}  // namespace okr::lsp
