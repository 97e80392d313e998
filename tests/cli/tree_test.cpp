// SPDX-License-Identifier: MIT
#include "../../src/cli/tree.h"

#include "made_session.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace okr::cli {
namespace {

using Paths = std::vector<std::string>;

Paths paths_in(const Tree& tree) {
  Paths paths;
  for (const text::Source& source : tree.workspace.sources) paths.push_back(source.path);
  return paths;
}

}  // namespace

TEST_CASE("files are numbered by their paths, wherever they come from") {
  const test::TempFolder folder;
  const test::TempFolder elsewhere;
  elsewhere.write("x.yaml", "");
  folder.write("okr.yaml", "okr: 1\nfiles: [\"**/*.yaml\"]\n");
  for (const char* const name : {"a.yaml", "b/c.yaml", "b.yaml", "z.yaml"}) folder.write(name, "");
  std::filesystem::create_symlink(elsewhere.at("x.yaml"), folder.at("b/d.yaml"));
  TreeRequest request;
  request.given[folder.at("n.yaml")] = "";
  request.open[folder.at("b/a.yaml")] = "";
  const test::MadeSession made(folder.path());
  const Result<Tree> tree = load_tree(made.session, request);
  REQUIRE(tree);
  CHECK(paths_in(*tree) == Paths{"a.yaml", "b.yaml", "b/a.yaml", "b/c.yaml", "b/d.yaml", "n.yaml",
                                 "okr.yaml", "z.yaml"});
  REQUIRE(tree->workspace.config_file);
  CHECK(*tree->workspace.config_file == 6);
  REQUIRE(tree->problems.size() == 1);
  CHECK(tree->problems[0].rule == "file-unreadable");
  CHECK(tree->problems[0].span == text::Span{4, 0, 0});
}

}  // namespace okr::cli
