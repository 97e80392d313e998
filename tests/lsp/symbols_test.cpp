// SPDX-License-Identifier: MIT
#include "marked.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::lsp {
namespace {

using Lines = std::vector<std::string>;

void append(const Snapshot& snapshot, const std::vector<Symbol>& symbols, const std::string& indent,
            Lines& out) {
  constexpr std::string_view kinds[] = {"objective", "key result", "kpi",
                                        "project",   "team",       "person"};
  for (const Symbol& symbol : symbols) {
    CHECK(symbol.range.contains(symbol.selection));
    out.push_back(fmt::format("{}{} '{}' ({}) at {}", indent,
                              kinds[static_cast<std::size_t>(symbol.kind)], symbol.name,
                              symbol.detail, test::place_words(snapshot, symbol.selection)));
    append(snapshot, symbol.children, indent + "  ", out);
  }
}

Lines outline(const test::Marked& marked) {
  Lines out;
  append(marked.snapshot, symbols(marked.snapshot, marked.cursor.file), "", out);
  return out;
}

}  // namespace

TEST_CASE("a file's outline has its objectives with key results, KPIs and projects in its order") {
  CHECK(outline(test::in_shop("kpis:\n  - {id: returns, title: Returns, max: 5%}\n"
                              "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: a\n    title: A\n"
                              "    key_results:\n      - Cut delays from 5 to 3\n"
                              "projects:\n  - {id: p, title: P, status: active}\n‸")) ==
        Lines{"kpi 'Returns' (no reading) at okrs/shop.yaml:2:Returns",
              "objective 'A' (0%, no data) at okrs/shop.yaml:7:A",
              "  key result 'Cut delays from 5 to 3' (no data) at "
              "okrs/shop.yaml:9:Cut delays from 5 to 3",
              "project 'P' (active) at okrs/shop.yaml:11:P"});
}

TEST_CASE("a symbol is never without a name") {
  CHECK(outline(
            test::in_shop("team: shop\nobjectives:\n  - id: a\n    title: \"\"\n  - why: x\n‸")) ==
        Lines{"objective 'a' (no data) at okrs/shop.yaml:3:a",
              "objective 'o2' (no data) at okrs/shop.yaml:5:why: x"});
}

TEST_CASE("okr.yaml's outline has its teams and people") {
  CHECK(outline(test::in_okr_yaml("okr: 1\nteams:\n  top: {name: Top Pans}\n  bare:\n"
                                  "people: {ann: {name: Ann}}\n‸")) ==
        Lines{"team 'Top Pans' (top) at okr.yaml:3:top", "team 'bare' () at okr.yaml:4:bare",
              "person 'Ann' (ann) at okr.yaml:5:ann"});
}

TEST_CASE("a file that cannot be read has what can be") {
  CHECK(outline(test::in_shop("team: shop\nobjectives:\n  - title: A\n  - title: [‸\n")) ==
        Lines{"objective 'A' (no data) at okrs/shop.yaml:3:A"});
}

}  // namespace okr::lsp
