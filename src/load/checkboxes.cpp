// SPDX-License-Identifier: MIT
#include "checkboxes.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::load {

bool is_checkbox(std::string_view item) {
  if (item.starts_with('"') || item.starts_with('\'')) item.remove_prefix(1);
  return item.starts_with("[ ]") || item.starts_with("[x]") || item.starts_with("[X]");
}

void report_checkbox(Reader& in, Entity entity, text::Span span) {
  in.report("nested-tasks", span,
            fmt::format("{} says what changes, not what is done: to-dos do not belong here",
                        name_of(entity)),
            "move them to a project that supports the objective:\n"
            "projects:\n"
            "  - id: size-guide\n"
            "    title: A size guide for pans\n"
            "    supports: [trusted]\n"
            "    tasks:\n"
            "      - {title: Write the guide, done: false}");
}

void explain_unread_checkboxes(Reader& in, std::uint32_t begin, std::uint32_t end) {
  std::vector<text::Span> boxes;  // in order, as the unread lines are
  for (const text::Span& line : in.unread) {
    const std::string_view text = text::slice(in.source, line);
    const std::size_t box = std::min(text.find_first_not_of("- "), text.size());
    const bool inside = line.begin >= begin && line.begin < end;
    if (inside && is_checkbox(text.substr(box)))
      boxes.push_back({line.file, line.begin + static_cast<std::uint32_t>(box), line.end});
  }
  std::erase_if(in.problems, [&](const diag::Diagnostic& problem) {
    const auto after =
        std::upper_bound(boxes.begin(), boxes.end(), problem.span.begin,
                         [](std::uint32_t at, const text::Span& box) { return at < box.begin; });
    return problem.rule == "file-syntax" && after != boxes.begin() &&
           (after - 1)->contains(problem.span);
  });
  for (text::Span box : boxes) {
    const std::string_view text = text::slice(in.source, box);
    box.end = box.begin + static_cast<std::uint32_t>(text.find_last_not_of(" \r\n") + 1);
    report_checkbox(in, Entity::key_result, box);
  }
}

}  // namespace okr::load
