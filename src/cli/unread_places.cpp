// SPDX-License-Identifier: MIT
#include "unread_places.h"

#include <okr/text/source.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::cli {
namespace {

bool holds(std::string_view text, std::string_view word) {
  return text.find(word) != std::string_view::npos;
}

/// Nobody knows what a file says whose bytes were not read.
bool may_say(const text::Source& source, const model::File& file, std::string_view word) {
  if (file.unreadable) return source.bytes.empty() || holds(source.bytes, word);
  return std::any_of(file.unread.begin(), file.unread.end(),
                     [&](text::Span lines) { return holds(text::slice(source, lines), word); });
}

}  // namespace

void note_unread(const Session& session, const model::Workspace& workspace, std::string_view word) {
  for (std::size_t i = 0; i < workspace.files.size(); ++i) {
    if (!may_say(workspace.sources[i], workspace.files[i], word)) continue;
    note(session.env,
         fmt::format("{}: not all of it can be read, and what the rest says of '{}' stays; okr "
                     "lint says why",
                     workspace.sources[i].path, word));
  }
}

}  // namespace okr::cli
