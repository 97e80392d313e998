// SPDX-License-Identifier: MIT
#include "nodes.h"

#include <okr/rollup/items.h>

#include <algorithm>

namespace okr::lint {

bool everything_read(const model::Workspace& workspace) {
  return std::all_of(workspace.files.begin(), workspace.files.end(), [](const model::File& file) {
    return !file.unreadable && file.unread.empty();
  });
}

bool has_unread_lines(const model::Workspace& workspace, text::Span span) {
  const auto& unread = workspace.files[span.file].unread;
  return std::any_of(unread.begin(), unread.end(), [&](text::Span line) {
    return line.begin < span.end && span.begin < line.end;
  });
}

bool takes_value_from_children(const model::Workspace& workspace, KeyResultNode node) {
  return !rollup::has_own_measure(node.key_result) && model::is_fed(workspace, node.index);
}

bool can_add_to(const model::Objective& child, const model::Objective& parent) {
  return !child.range || !parent.range || parent.range->encloses(*child.range);
}

bool has_active_contributor(const Context& context, std::uint32_t objective) {
  const auto& children = context.workspace.children[objective];
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t index) {
    const model::Objective& child = context.workspace.objectives[index];
    if (model::is_dropped(child, context.as_of)) return false;
    if (!can_add_to(child, context.workspace.objectives[objective])) return false;
    for (std::size_t i = 0; i < child.aligned_to.size(); ++i) {
      const model::Reference& to = child.aligned_to[i].to;
      if (to.outcome == model::Reference::Outcome::objective && to.objective == objective &&
          model::contributes(child, i)) {
        return true;
      }
    }
    return false;
  });
}

}  // namespace okr::lint
