// SPDX-License-Identifier: MIT
#include "book.h"

#include "lint_check.h"
#include "paths.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>

namespace okr::cli {
namespace {

Result<Tree> usable_tree(const Session& session, TreeRequest request) {
  if (!find_place(session, {}).has_config) {
    return Error{"there is no okr.yaml here or above, so there are no teams yet; run okr init"};
  }
  Result<Tree> tree = load_tree(session, request);
  if (!tree || tree->usable) return tree;
  if (!tree->nothing_found) {
    return Error{fmt::format("'{}' cannot be used; okr lint says why",
                             joined(tree->place.root, config_name))};
  }
  // No file yet: all that there is to know stands in okr.yaml.
  Result<model::Config> config = load_config_alone(session);
  if (!config) return config.error();
  tree->workspace.config = *std::move(config);
  tree->workspace.files.assign(tree->workspace.sources.size(), {});
  return tree;
}

}  // namespace

Result<Book> open_book(const Session& session, const Limits& limits) {
  return book_with(session, limits, {});
}

Result<Book> book_with(const Session& session, const Limits& limits,
                       std::map<std::string, std::string> given) {
  Result<Tree> loaded = usable_tree(
      session, {.paths = {}, .given = std::move(given), .from_stdin = {}, .limits = limits});
  if (!loaded) return loaded.error();
  const auto tree = std::make_shared<const Tree>(*std::move(loaded));
  session.env.kept.push_back(tree);
  return Book{.tree = tree,
              .report = check(session, {}, *tree),
              .settings = lint::configure(tree->workspace, {}).settings};
}

}  // namespace okr::cli
