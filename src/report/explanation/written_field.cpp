// SPDX-License-Identifier: MIT
#include "written_field.h"

#include <okr/text/source.h>

#include <algorithm>

namespace okr::report {
namespace {

std::string_view without_blanks(std::string_view s) {
  const auto first = s.find_last_not_of(" \t");
  return first == std::string_view::npos ? std::string_view() : s.substr(0, first + 1);
}

/// Whether a field may begin behind `before`: a line of its own, behind a dash, or within braces.
bool may_begin_field(std::string_view before) {
  before = without_blanks(before);
  if (before.ends_with('-')) before = without_blanks(before.substr(0, before.size() - 1));
  return before.empty() || before.ends_with('\n') || before.ends_with('{') || before.ends_with(',');
}

/// A title, a milestone or a check-in may hold the same word.
bool is_inside_other(const model::KeyResult& kr, text::Span span) {
  const auto holds = [&](const auto& other) { return other.span.contains(span); };
  return holds(kr.title) || std::any_of(kr.milestones.begin(), kr.milestones.end(), holds) ||
         std::any_of(kr.checkins.begin(), kr.checkins.end(), holds);
}

}  // namespace

std::optional<text::Span> field_in(const model::Workspace& workspace, const model::KeyResult& kr,
                                   std::string_view name) {
  const std::string_view entry = text::slice(workspace.sources.at(kr.span.file), kr.span);
  for (auto at = entry.find(name); at != std::string_view::npos; at = entry.find(name, at + 1)) {
    const auto behind = entry.find_first_not_of(" \t", at + name.size());
    if (behind == std::string_view::npos || entry[behind] != ':') continue;
    const auto begin = kr.span.begin + static_cast<std::uint32_t>(at);
    const text::Span span{kr.span.file, begin, begin + static_cast<std::uint32_t>(name.size())};
    if (!is_inside_other(kr, span) && may_begin_field(entry.substr(0, at))) return span;
  }
  return std::nullopt;
}

}  // namespace okr::report
