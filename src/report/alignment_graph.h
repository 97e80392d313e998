// SPDX-License-Identifier: MIT
// The edges of the alignment graph, the same for every format: each alignment of each objective
// shown, whether it leads to something shown, to something else, or nowhere.
#pragma once

#include <okr/report/alignment.h>
#include <okr/rollup/items.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

struct AlignmentEdge {
  std::uint32_t child = 0;
  std::uint32_t alignment = 0;               ///< of the child
  std::optional<std::uint32_t> parent = {};  ///< absent: it leads nowhere
  std::optional<std::uint32_t> key_result = {};
  std::optional<rollup::Role> role = {};  ///< absent: it leads nowhere, or to the child itself
};

struct AlignmentGraph {
  std::vector<std::vector<AlignmentEdge>> above;  ///< one list an objective, in written order
  std::vector<std::vector<AlignmentEdge>> below;  ///< from children that are shown, in their order
};

AlignmentGraph alignment_graph(const AlignmentView& view);

/// "counts", "supports", "does not contribute" ...
std::string_view name_of(rollup::Role role);
/// The same of an edge: "leads nowhere", "aligned to itself", too.
std::string_view role_of(const AlignmentEdge& edge);
/// Whether it is part of its parent's sum, or of its key result's.
bool is_counted(const AlignmentEdge& edge);
/// Whether it leads to another objective, and one that is shown.
bool leads_to_shown(const AlignmentView& view, const AlignmentEdge& edge);
/// What stands at the edge: the key result that it leads to (where those are no nodes), the weight,
/// and how it counts where that goes without saying; may be empty.
std::string edge_label(const AlignmentView& view, const AlignmentEdge& edge);

/// The title of an objective or key result on one line, as it was written.
std::string one_line(std::string_view title);

}  // namespace okr::report
