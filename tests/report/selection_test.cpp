// SPDX-License-Identifier: MIT
#include "status_sample.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

/// a is aligned to root's key result k, b and c to root, d to c, and root to d.
StatusSample family() {
  return sample(
      "objectives:\n"
      "  - {id: root, title: Root, aligned_to: d, key_results: [{id: j, title: J}, {id: k, title: "
      "K}]}\n"
      "  - {id: a, title: A, aligned_to: root/k}\n"
      "  - {id: b, title: B, aligned_to: root}\n"
      "  - {id: c, title: C, aligned_to: [root, b]}\n"
      "  - {id: d, title: D, aligned_to: c}\n"
      "  - {id: e, title: E}\n");
}

std::string ids(const StatusSample& made, const Selection& selection) {
  std::string out;
  for (std::size_t i = 0; i < selection.objectives.size(); ++i) {
    if (selection.objectives[i]) out += made.workspace.objectives[i].id + ' ';
  }
  return out;
}

}  // namespace

TEST_CASE("below an objective is all that is aligned to it, once, round a circle, too") {
  const StatusSample made = family();
  CHECK(ids(made, everything(made.workspace)) == "root a b c d e ");
  CHECK(ids(made, at_and_below(made.workspace, 0, {})) == "root a b c d ");
  CHECK(ids(made, at_and_below(made.workspace, 5, {})) == "e ");
}

TEST_CASE("below a key result is what is aligned to it, and its objective shows it alone") {
  const StatusSample made = family();
  const Selection selection = at_and_below(made.workspace, 0, 1);
  CHECK(ids(made, selection) == "root a ");
  CHECK(shown_key_results(made.workspace, selection, 0) == std::vector<std::uint32_t>{1});
  CHECK(shown_key_results(made.workspace, everything(made.workspace), 0) ==
        std::vector<std::uint32_t>{0, 1});
}

}  // namespace okr::report
