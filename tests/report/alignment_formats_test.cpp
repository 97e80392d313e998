// SPDX-License-Identifier: MIT
// What Graphviz, Mermaid and readers of JSON get of a graph whose texts mean something to them.
#include "load/loading.h"

#include <okr/report/alignment.h>

#include <doctest/doctest.h>

#include <regex>
#include <sstream>

namespace okr::report {
namespace {

const std::string nasty =
    R"(End; "q" [b] {c} #1 <b>x</b> & \ `y` | ~ *z* %%{init}%% style:#x; 1. - end)";

model::Workspace nasty_workspace() {
  std::string title;
  for (const char c : nasty) title += c == '\'' ? "''" : std::string(1, c);
  return load::testing::link_texts(
             {{"okrs/a.yaml",
               "period: 2026-Q1\nteam: shop\nobjectives:\n  - id: end\n    title: '" + title +
                   "'\n    key_results: [{id: subgraph, title: Graph}]\n"
                   "  - {id: b, title: \"Two\\nlines\", aligned_to: [end/subgraph, x/y]}\n"}})
      .workspace;
}

AlignmentView all_of(const model::Workspace& workspace) {
  return {.workspace = workspace,
          .shown = std::vector<bool>(workspace.objectives.size(), true),
          .as_of = *model::parse_date("2026-02-15"),
          .key_results = AlignmentView::KeyResults::shown};
}

}  // namespace

TEST_CASE("dot has every text in quotes, with quotes, backslashes and entities escaped") {
  const model::Workspace w = nasty_workspace();
  CHECK(alignment_dot(all_of(w)) ==
        "digraph okr {\n"
        "  charset=\"UTF-8\";\n"
        "  rankdir=BT;\n"
        "  node [shape=box];\n"
        "  n0 [label=\"End; \\\"q\\\" [b] {c} #1 <b>x</b> &amp; \\\\\\n`y` | ~ *z* "
        "%%{init}%% style:#x;\\n1. - end\\n2026-Q1/shop/end\"];\n"
        "  n0k0 [label=\"Graph\\nsubgraph\", shape=ellipse];\n"
        "  n1 [label=\"Two lines\\n2026-Q1/shop/b\"];\n"
        "  x1a1 [label=\"x/y\", color=red, style=dashed];\n"
        "  n0k0 -> n0 [arrowhead=none];\n"
        "  n1 -> n0k0;\n"
        "  n1 -> x1a1 [style=dashed, label=\"leads nowhere\"];\n"
        "}\n");
}

TEST_CASE("Mermaid has whatever may mean something to it as the number of its character") {
  const model::Workspace w = nasty_workspace();
  CHECK(alignment_mermaid(all_of(w)) ==
        "flowchart BT\n"
        "  n0[\"End#59; #34;q#34; #91;b#93; #123;c#125; #35;1 #60;b#62;x#60;/b#62; #38; #92; "
        "#96;y#96; #124; #126; #42;z#42; #37;#37;#123;init#125;#37;#37; style#58;#35;x#59; 1#46; "
        "#45; end<br/>2026-Q1/shop/end\"]\n"
        "  n0k0([\"Graph<br/>subgraph\"])\n"
        "  n1[\"Two lines<br/>2026-Q1/shop/b\"]\n"
        "  x1a1[\"x/y\"]:::missing\n"
        "  n0k0 --- n0\n"
        "  n1 --> n0k0\n"
        "  n1 -.->|\"leads nowhere\"| x1a1\n"
        "  classDef unseen stroke-dasharray:2\n"
        "  classDef missing stroke-dasharray:6\n");
}

TEST_CASE("every line of Mermaid is a box, an arrow or a class, whatever the titles") {
  const std::string label = R"("([^"#;<>`&\\|{}\[\]*%:]|#[0-9]+;|<br/>)*")";
  const std::regex line("flowchart BT|  [nx][0-9ka]+(\\[" + label + "\\](:::[a-z]+)?|\\(\\[" +
                        label + "\\]\\))|  [nx][0-9ka]+ (-->|---|-\\.->)(\\|" + label +
                        "\\|)? [nx][0-9ka]+|  classDef [a-z]+ [a-z-]+:[0-9]");
  const model::Workspace w = nasty_workspace();
  std::istringstream lines(alignment_mermaid(all_of(w)));
  for (std::string text; std::getline(lines, text);) {
    CAPTURE(text);
    CHECK(std::regex_match(text, line));
  }
}

TEST_CASE("JSON has each alignment as written, and what it leads to") {
  const model::Workspace w = nasty_workspace();
  AlignmentView view = all_of(w);
  view.shown[0] = false;
  view.key_results = AlignmentView::KeyResults::left_out;
  CHECK(alignment_json(view) ==
        "{\"schema\":\"okr.tree/1\",\"as_of\":\"2026-02-15\",\"objectives\":[\n"
        "{\"ref\":\"2026-Q1/shop/b\",\"title\":\"Two lines\",\"period\":\"2026-Q1\","
        "\"team\":\"shop\",\"owners\":[],\"dropped\":false,\"aligned_to\":["
        "{\"written\":\"end/subgraph\",\"objective\":\"2026-Q1/shop/end\","
        "\"key_result\":\"2026-Q1/shop/end/subgraph\",\"weight\":null,\"counts\":true,"
        "\"role\":\"counts\"},"
        "{\"written\":\"x/y\",\"objective\":null,\"key_result\":null,\"weight\":null,"
        "\"counts\":false,\"role\":\"leads nowhere\"}]}\n"
        "]}\n");
}

}  // namespace okr::report
