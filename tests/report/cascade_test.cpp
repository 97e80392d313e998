// SPDX-License-Identifier: MIT
#include "../../src/report/cascade.h"

#include "support/check.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <numeric>

namespace okr::report {
namespace {

constexpr std::string_view teams =
    "okr: 1\n"
    "teams:\n"
    "  harbor: {name: Harbor, lead: mara}\n"
    "  till: {name: Till, parent: store, lead: eve, members: [pat]}\n"
    "  press: {name: Press, parent: harbor, lead: kim}\n"
    "  store: {name: Store, parent: harbor, lead: mara, members: [eve]}\n"
    "people:\n"
    "  mara: {name: Mara Ott}\n"
    "  eve: {}\n"
    "  pat: {}\n"
    "  kim: {}\n"
    "  leo: {}\n";

/// One objective for each of `whose`: "team: till", "person: eve".
std::string shown(std::vector<std::string> whose, std::string config = std::string(teams)) {
  std::vector<text::Source> files{{"okr.yaml", std::move(config)}};
  for (const std::string& who : whose) {
    files.push_back({fmt::format("okrs/{}.yaml", files.size()),
                     fmt::format("period: 2026-Q2\n{}\nobjectives:\n  - title: Of {}\n", who,
                                 who.substr(who.find(' ') + 1))});
  }
  const test::Checked checked = test::check(std::move(files));
  std::vector<std::uint32_t> all(checked.workspace.objectives.size());
  std::iota(all.begin(), all.end(), 0);
  std::string out;
  for (const Post& post : cascade(checked.workspace, all)) {
    out +=
        fmt::format("{:{}}{} {} {}\n", "", post.depth * 2, post.name,
                    post.level ? model::name_of(*post.level) : "unknown", post.objectives.size());
  }
  return out;
}

}  // namespace

TEST_CASE("teams come in okr.yaml's order, each with what is below it, then its people") {
  CHECK(shown({"person: pat", "person: mara", "team: till", "team: store", "team: press",
               "person: eve", "team: harbor", "team: till"}) ==
        "Harbor company 1\n"
        "  Press team 1\n"
        "  Store department 1\n"
        "    Till team 2\n"
        "      eve person 1\n"
        "      pat person 1\n"
        "  Mara Ott person 1\n");
}

TEST_CASE("a team without objectives is there only to hold several others together") {
  CHECK(shown({"team: till"}) == "Till team 1\n");
  CHECK(shown({"team: till", "person: kim"}) ==
        "Harbor company 0\n"
        "  kim person 1\n"
        "  Till team 1\n");
}

TEST_CASE("whoever is in no team, and teams that nobody knows, come last") {
  CHECK(shown({"team: nobody", "person: leo", "team: press"}) ==
        "Press team 1\n"
        "leo person 1\n"
        "nobody unknown 1\n");
}

TEST_CASE("teams in a circle, or in a long chain, end") {
  CHECK(shown({"team: a", "team: b"},
              "okr: 1\nteams:\n  top: {lead: x}\n  a: {parent: b}\n  b: {parent: a}\n")
            .find("a ") != std::string::npos);
  std::string chain = "okr: 1\nteams:\n  t0: {lead: x}\n";
  for (int i = 1; i < 3000; ++i) chain += fmt::format("  t{}: {{parent: t{}}}\n", i, i - 1);
  CHECK(shown({"team: t0", "team: t2999"}, chain) ==
        "t0 company 1\n"
        "  t2999 team 1\n");
}

}  // namespace okr::report
