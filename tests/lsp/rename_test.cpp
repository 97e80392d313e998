// SPDX-License-Identifier: MIT
#include "marked.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>

namespace okr::lsp {
namespace {

using Lines = std::vector<std::string>;

const std::string shop =
    "period: 2026-Q4\n"
    "team: shop\n"
    "objectives:\n"
    "  - id: fast\n"
    "    title: Cooks get their pan fast\n"
    "    aligned_to: top/loved\n"
    "    key_results:\n"
    "      - id: delays\n"
    "        title: Cut delays from 5 to 3\n"
    "        owner: bo\n";

test::Marked at(const std::string& words) {
  std::string text = shop;
  text.insert(text.find(words) + 1, "‸");
  return test::in_shop(text);
}

std::string renamable_at(const std::string& words) {
  const test::Marked marked = at(words);
  const auto found = renamable(marked.snapshot, marked.cursor);
  if (!found) return "nothing";
  return found->id + " at " + test::place_words(marked.snapshot, found->span);
}

/// "place -> text", or why not.
Lines renamed(const std::string& words, std::string_view to) {
  const test::Marked marked = at(words);
  const auto edits = rename(marked.snapshot, marked.cursor, to);
  if (!edits) return {edits.error().message};
  Lines out;
  for (const text::Edit& edit : *edits) {
    out.push_back(
        fmt::format("{} -> {}", test::place_words(marked.snapshot, edit.span), edit.text));
  }
  return out;
}

/// The files that change, once they have.
std::map<std::string, std::string> files_after(const std::string& words, std::string_view to) {
  const test::Marked marked = at(words);
  const auto edits = rename(marked.snapshot, marked.cursor, to);
  REQUIRE(edits);
  std::map<std::uint32_t, std::vector<text::Edit>> by_file;
  for (const text::Edit& edit : *edits) by_file[edit.span.file].push_back(edit);
  std::map<std::string, std::string> out;
  for (const auto& [file, own] : by_file) {
    const text::Source& source = marked.snapshot.workspace.sources[file];
    const auto bytes = text::apply(source.bytes, own);
    REQUIRE(bytes);
    out[source.path] = *bytes;
  }
  return out;
}

}  // namespace

TEST_CASE("an id is renamable where it is given and where it is named") {
  CHECK(renamable_at("fast\n") == "fast at okrs/shop.yaml:4:fast");
  CHECK(renamable_at("loved") == "loved at okrs/shop.yaml:6:loved");
  CHECK(renamable_at("top/") == "top at okrs/shop.yaml:6:top");
  CHECK(renamable_at("bo\n") == "bo at okrs/shop.yaml:10:bo");
  CHECK(renamable_at("Cooks") == "nothing");
  CHECK(renamable_at("period") == "nothing");
  CHECK(renamable_at("2026") == "nothing");
}

TEST_CASE("a renamed objective has its new id in all files") {
  const auto files = files_after("loved", "adored");
  REQUIRE(files.size() == 2);
  CHECK(files.at("okrs/shop.yaml").find("aligned_to: top/adored\n") != std::string::npos);
  CHECK(files.at("okrs/top.yaml").find("- id: adored\n") != std::string::npos);
}

TEST_CASE("a renamed team keeps its old id among the former ones") {
  const auto files = files_after("shop", "market");
  REQUIRE(files.size() == 2);
  CHECK(files.at("okrs/shop.yaml").find("team: market\n") != std::string::npos);
  CHECK(files.at("okr.yaml")
            .find("market: {name: The Shop, parent: top, lead: bo, members: [ann], "
                  "formerly: [store, shop]}") != std::string::npos);
}

TEST_CASE("edits are no wider than what changes") {
  CHECK(renamed("delays\n", "late") == Lines{"okrs/shop.yaml:8:delays -> late"});
  CHECK(renamed("delays\n", "delays") == Lines());
}

TEST_CASE("an id that cannot be taken is refused with the reason") {
  CHECK(renamed("Cooks", "x") ==
        Lines{"there is no id here; rename a team, person, objective, key result or KPI"});
  CHECK(renamed("fast\n", "Not An Id").size() == 1);
  CHECK(renamed("top/", "shop").size() == 1);
}

TEST_CASE("a file that cannot be read is named once in the refusal") {
  const test::Marked marked = test::in_shop(
      "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: fa‸st\n    title: Fast\n\t- [\n");
  const auto edits = rename(marked.snapshot, marked.cursor, "swift");
  REQUIRE(!edits);
  CHECK(edits.error().message ==
        "okrs/shop.yaml:6: this line cannot be read, and nothing is written into a file with such "
        "lines; okr lint says how to mend it");
}

TEST_CASE("an id by which another reference would mean something else is refused") {
  test::Marked marked = test::in_shop(
      "period: 2026-Q4\nteam: sh‸op\nobjectives:\n  - id: fast\n    title: Fast\n"
      "    key_results:\n      - {id: delays, title: Cut delays from 5 to 3}\n"
      "projects:\n  - {id: p, title: P, supports: [fast/delays]}\n");
  const auto edits = rename(marked.snapshot, marked.cursor, "fast");
  REQUIRE(!edits);
  CHECK(edits.error().message ==
        "nothing is written, since the reference 'fast/delays' in okrs/shop.yaml would mean "
        "another thing then; write it longer first, as in 2026-Q4/product/trusted");
}

}  // namespace okr::lsp
