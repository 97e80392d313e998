// SPDX-License-Identifier: MIT
#include "../../src/edit/choose.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::edit {
namespace {

using diag::Effect;
using text::Edit;

/// The numbers of the findings whose fixes are chosen.
std::string chosen(const std::string& bytes, const std::vector<std::vector<Edit>>& fixes,
                   Effect effect = Effect::layout) {
  const yaml::Parsed parsed = yaml::parse({"a.yaml", bytes}, 0, {});
  std::vector<diag::Diagnostic> diagnostics(fixes.size());
  for (std::size_t i = 0; i < fixes.size(); ++i) {
    diagnostics[i].fixes = {{diag::Applicability::safe, std::to_string(i), fixes[i], effect}};
  }
  std::string out;
  for (const Chosen& c : choose_fixes(parsed, diagnostics, Wanted::safe)) out += c.fix->message;
  return out;
}

Edit edit(std::uint32_t begin, std::uint32_t end) {
  return {{0, begin, end}, ""};
}

}  // namespace

TEST_CASE("of fixes that overlap the first is chosen") {
  const std::string bytes = "abcdef: 12345678\n";
  CHECK(chosen(bytes, {{edit(2, 4)}, {edit(3, 5)}, {edit(4, 5)}, {edit(0, 2)}}) == "023");
  CHECK(chosen(bytes, {{edit(2, 6)}, {edit(3, 4)}, {edit(0, 9)}, {edit(3, 3)}}) == "0");
  CHECK(chosen(bytes, {{edit(3, 4)}, {edit(2, 6)}}) == "0");
  CHECK(chosen(bytes, {{edit(3, 3)}, {edit(3, 3)}, {edit(3, 4)}, {edit(2, 3)}}) == "03");
  CHECK(chosen(bytes, {{edit(1, 2), edit(8, 9)}, {edit(8, 9)}, {edit(4, 5)}}) == "02");
}

TEST_CASE("a list whose items move is one fix's own") {
  const std::string bytes = "a: [x, y, z]\nb: [u, v]\n";
  CHECK(chosen(bytes, {{edit(4, 5), edit(10, 11)}, {edit(7, 8)}, {edit(17, 18), edit(20, 21)}},
               Effect::items_moved) == "02");
}

TEST_CASE("lines that could not be read are no fix's business") {
  const std::string bytes = "a: 1\n\tb: 2\nc: 3\n";
  CHECK(chosen(bytes, {{edit(6, 7)}, {edit(6, 6)}, {edit(14, 15)}, {edit(0, 12)}}) == "2");
}

}  // namespace okr::edit
