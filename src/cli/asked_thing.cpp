// SPDX-License-Identifier: MIT
#include "asked_thing.h"

#include "workspace.h"

namespace okr::cli {

Result<AskedThing> find_asked(const Session& session, std::string_view reference,
                              const Limits& limits) {
  Result<std::shared_ptr<const Tree>> tree = load_workspace(session, limits);
  if (!tree) return tree.error();
  if ((*tree)->nothing_found) return *(*tree)->nothing_found;
  const Result<model::Found> found = model::find((*tree)->workspace, reference, session.as_of);
  if (!found) return found.error();
  return AskedThing{*tree, *found, rollup::score((*tree)->workspace, session.as_of)};
}

}  // namespace okr::cli
