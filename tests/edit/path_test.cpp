// SPDX-License-Identifier: MIT
#include "../../src/edit/path.h"

#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

namespace okr::edit {

TEST_CASE("the way to a node leads back to it") {
  const yaml::Parsed parsed = yaml::parse({"a", "a: [x, {b: y}]\nc:\n  - d: ~\n  - - z\n"}, 0, {});
  for (std::uint32_t node = 0; node < parsed.tree.nodes.size(); ++node) {
    CHECK(node_at(parsed.tree, path_to(parsed.tree, node)) == node);
  }
}

TEST_CASE("a way is made of keys, their values and item numbers") {
  const yaml::Parsed parsed = yaml::parse({"a", "a: [x, {b: y}]\n"}, 0, {});
  const std::uint32_t y = 6;
  CHECK(parsed.tree.nodes[y].begin == 11);
  CHECK(path_to(parsed.tree, y) == Path{value_of("a"), item_at(1), value_of("b")});
  CHECK(path_to(parsed.tree, y - 1) == Path{value_of("a"), item_at(1), {Step::Kind::key, "b"}});
  CHECK(path_to(parsed.tree, 0) == Path{});
}

TEST_CASE("a way that leads nowhere finds nothing") {
  const yaml::Parsed parsed = yaml::parse({"a", "a: [x]\n"}, 0, {});
  CHECK(!node_at(parsed.tree, {value_of("b")}));
  CHECK(!node_at(parsed.tree, {value_of("a"), item_at(1)}));
  CHECK(!node_at(parsed.tree, {item_at(0)}));
}

TEST_CASE("a way is at or below another that it begins with") {
  const Path list = {value_of("a")};
  const Path item = {value_of("a"), item_at(1)};
  CHECK(is_at_or_below(item, list));
  CHECK(is_at_or_below(list, list));
  CHECK(is_at_or_below(list, {}));
  CHECK(!is_at_or_below(list, item));
  CHECK(!is_at_or_below(item, {value_of("b")}));
}

}  // namespace okr::edit
