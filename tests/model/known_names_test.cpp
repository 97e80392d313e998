// SPDX-License-Identifier: MIT
#include "../load/loading.h"

#include <okr/model/known_names.h>

#include <doctest/doctest.h>

namespace okr::model {
namespace {

using Names = std::vector<std::string>;

const Workspace company =
    load::testing::link_texts(
        {{"okr.yaml",
          "okr: 1\nteams:\n  top: {lead: zoe}\n  shop: {parent: top, members: [bo], formerly: "
          "[store]}\npeople: {ann: {name: Ann}}\n"},
         {"okrs/shop.yaml",
          "period: 2026-Q4\nteam: shop\nobjectives:\n  - title: A\n    owner: cem\n"
          "    key_results: [{title: Cut x from 5 to 3, owner: [dee, cem]}]\n"},
         {"okrs/eve.yaml", "period: 2026-Q4\nperson: eve\nobjectives:\n  - title: B\n"}})
        .workspace;

}  // namespace

TEST_CASE("known teams are those of okr.yaml with former ids, and people with files") {
  CHECK(known_teams(company) == Names{"ann", "eve", "shop", "store", "top"});
}

TEST_CASE("known people are those of okr.yaml and whoever owns something") {
  CHECK(known_people(company) == Names{"ann", "bo", "cem", "dee", "eve", "zoe"});
}

}  // namespace okr::model
