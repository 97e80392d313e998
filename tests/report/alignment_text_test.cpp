// SPDX-License-Identifier: MIT
#include "load/loading.h"

#include <okr/report/alignment.h>

#include <doctest/doctest.h>

namespace okr::report {
namespace {

using load::testing::link_texts;
using model::Workspace;

// Objectives of one team with these lines after their ids, in order.
Workspace workspace_of(const std::vector<std::pair<std::string, std::string>>& objectives) {
  std::string text = "period: 2026-Q1\nteam: shop\nobjectives:\n";
  for (const auto& [id, lines] : objectives)
    text += "  - {id: " + id + ", title: Title of " + id + ", " + lines + "}\n";
  return link_texts({{"okr.yaml", "okr: 1\nteams:\n  shop: {name: Shop}\n"}, {"okrs/a.yaml", text}})
      .workspace;
}

AlignmentView all_of(const Workspace& workspace) {
  AlignmentView view{.workspace = workspace,
                     .shown = std::vector<bool>(workspace.objectives.size(), true),
                     .as_of = *model::parse_date("2026-02-15")};
  view.summary = LintView::Summary::left_out;
  return view;
}

std::string text_of(const AlignmentView& view) {
  Screen screen;
  screen.charset = Screen::Charset::ascii;
  screen.width = 100;
  return alignment_text(view, screen);
}

}  // namespace

TEST_CASE("children stand under what they are aligned to, with how they count") {
  const Workspace w = workspace_of(
      {{"top", "key_results: [{id: a, title: A}, {id: b, title: Raise b from 1 to 2}]"},
       {"one", "aligned_to: top"},
       {"two", "aligned_to: {to: top, weight: 2.5}"},
       {"three", "aligned_to: {to: top, contributes: false}"},
       {"four", "aligned_to: top/a"},
       {"five", "aligned_to: top/b"},
       {"six", "aligned_to: one, dropped: 2026-02-01"}});
  CHECK(text_of(all_of(w)) ==
        "shop/top  Title of top\n"
        "|- shop/one  Title of one\n"
        "|  `- shop/six  Title of six  [dropped: not counted]\n"
        "|- shop/two  Title of two  [weight 2.5]\n"
        "|- shop/three  Title of three  [does not contribute]\n"
        "|- shop/four  Title of four  [feeds a]\n"
        "`- shop/five  Title of five  [supports b]\n");
}

TEST_CASE("key results may stand between an objective and what is aligned to them") {
  const Workspace w = workspace_of({{"top", "key_results: [{id: a, title: A}]"},
                                    {"one", "aligned_to: top"},
                                    {"two", "aligned_to: top/a"}});
  AlignmentView view = all_of(w);
  view.key_results = AlignmentView::KeyResults::shown;
  CHECK(text_of(view) ==
        "shop/top  Title of top\n"
        "|- * a  A\n"
        "|  `- shop/two  Title of two\n"
        "`- shop/one  Title of one\n");
}

TEST_CASE("what has several parents is told under the first") {
  const Workspace w = workspace_of({{"left", "why: x"},
                                    {"right", "why: x"},
                                    {"child", "aligned_to: [right, left]"},
                                    {"grandchild", "aligned_to: child"}});
  CHECK(text_of(all_of(w)) ==
        "shop/left  Title of left\n"
        "`- shop/child  [further parent: not counted; shown under shop/right]\n"
        "shop/right  Title of right\n"
        "`- shop/child  Title of child\n"
        "   `- shop/grandchild  Title of grandchild\n");
}

TEST_CASE("a circle is gone round once, and what leads nowhere is said") {
  const Workspace w = workspace_of(
      {{"a", "aligned_to: [b, a]"}, {"b", "aligned_to: a"}, {"c", "aligned_to: [b, shop/none]"}});
  CHECK(text_of(all_of(w)) ==
        "shop/a  Title of a  [aligned to itself: not counted]\n"
        "`- shop/b  Title of b  [in a cycle: not counted]\n"
        "   |- shop/a  [in a cycle: not counted; and so round again]\n"
        "   `- shop/c  Title of c  [aligned to 'shop/none', which leads nowhere]\n");
}

TEST_CASE("a parent that is not asked for is named") {
  const Workspace w = workspace_of({{"top", "key_results: [{id: a, title: A}]"},
                                    {"one", "aligned_to: top/a"},
                                    {"two", "aligned_to: {to: top, contributes: false}"}});
  AlignmentView view = all_of(w);
  view.shown[0] = false;
  CHECK(text_of(view) ==
        "shop/one  Title of one  [aligned to 2026-Q1/shop/top/a]\n"
        "shop/two  Title of two  [aligned to 2026-Q1/shop/top (does not contribute)]\n");
}

TEST_CASE("one key result has what is aligned to it, and below") {
  const Workspace w = workspace_of({{"top", "key_results: [{id: a, title: A}, {id: b, title: B}]"},
                                    {"one", "aligned_to: top/a"},
                                    {"two", "aligned_to: top/b"},
                                    {"three", "aligned_to: one"}});
  AlignmentView view = all_of(w);
  view.top = 0;
  view.top_key_result = 0;
  view.shown = aligned_below(w, 0, 0);
  CHECK(view.shown == std::vector<bool>{true, true, false, true});
  CHECK(text_of(view) ==
        "2026-Q1/shop/top/a  A\n"
        "`- shop/one  Title of one  [feeds a]\n"
        "   `- shop/three  Title of three\n");
}

TEST_CASE("a chain of ten thousand is told level by level, moved in only so far") {
  std::vector<std::pair<std::string, std::string>> objectives = {{"o0", "why: x"}};
  for (int i = 1; i < 10'000; ++i)
    objectives.push_back({"o" + std::to_string(i), "aligned_to: o" + std::to_string(i - 1)});
  std::string text = "period: 2026-Q1\nteam: shop\nobjectives:\n";
  for (const auto& [id, lines] : objectives)
    text += "  - {id: " + id + ", title: T, " + lines + "}\n";
  Workspace w;
  w.sources = {{"okrs/a.yaml", text}};
  yaml::Limits limits;
  limits.nodes = 1'000'000;
  limits.file_bytes = 1'000'000;
  std::vector<diag::Diagnostic> problems;
  load::add_file(w, load::load_file(w.sources[0], yaml::parse(w.sources[0], 0, limits), w.config),
                 problems);
  load::link(w, problems);
  REQUIRE(w.objectives.size() == 10'000);
  const std::string told = text_of(all_of(w));
  CHECK(told.find("\n                                 `- shop/o12  T\n") != std::string::npos);
  CHECK(told.ends_with("                              9999 `- shop/o9999  T\n"));
  CHECK(alignment_dot(all_of(w)).find("n9999 -> n9998;") != std::string::npos);
}

}  // namespace okr::report
