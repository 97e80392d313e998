// SPDX-License-Identifier: MIT
#include "../sample_view.h"

namespace okr::report {
namespace {

using diag::Severity;

std::string pretty(const SampleView& sample, const Screen& screen = plain()) {
  return find_lint_format("pretty")->print(sample.view(), screen);
}

/// What `bytes` looks like with one warning "m" from rule "r" at `words`.
std::string with_warning(const std::string& bytes, std::string_view words) {
  SampleView sample;
  sample.file("a.yaml", bytes);
  sample.finding("r", Severity::warning, sample.at(0, words), "m");
  const std::string out = pretty(sample);
  return out.substr(0, out.find("\n\n") + 1);
}

}  // namespace

TEST_CASE("without findings the summary is all") {
  SampleView sample;
  sample.file("a.yaml", "x");
  CHECK(pretty(sample) == "no problems in 1 file - 5 objectives, 17 key results\n");
}

TEST_CASE("a finding points at its words and says what to write instead") {
  SampleView sample;
  sample.file("okr.yaml", "organization: Northwind\n");
  sample.file("okrs/2026-Q4/product.yaml",
              "period: 2026-Q4\n"
              "objectives:\n"
              "  - title: Home cooks trust us\n"
              "    key_results:\n"
              "      - Launch two new products\n");
  sample
      .finding("task-as-key-result", Severity::error, sample.at(1, "Launch"),
               "'Launch two new products' is a task, not a result: it can be done and change "
               "nothing")
      .help =
      "what will be different for the customer once this is done? write that as from ... to ...:\n"
      "  Raise the share of returning cooks from 20% to 35%\n"
      "and keep the launch as a project";
  CHECK(pretty(sample) ==
        "error[task-as-key-result]: 'Launch two new products' is a task, not a result: it\n"
        "  can be done and change nothing\n"
        " --> okrs/2026-Q4/product.yaml:5:9\n"
        "  |\n"
        "5 |       - Launch two new products\n"
        "  |         ^^^^^^\n"
        "  = help: what will be different for the customer once this is done? write that\n"
        "          as from ... to ...:\n"
        "            Raise the share of returning cooks from 20% to 35%\n"
        "          and keep the launch as a project\n"
        "\n"
        "1 error in 2 files - 5 objectives, 17 key results\n");
}

TEST_CASE("related places are notes with their own words, in one gutter") {
  SampleView sample;
  std::string bytes = "- id: nps\n";
  for (int i = 0; i < 10; ++i) bytes += "#\n";
  sample.file("a.yaml", bytes + "- id: nps\n");
  sample.finding("duplicate-id", Severity::error, sample.at(0, "nps", 20), "'nps' is used twice")
      .related.push_back({"first used here", sample.at(0, "nps")});
  CHECK(pretty(sample) ==
        "error[duplicate-id]: 'nps' is used twice\n"
        "  --> a.yaml:12:7\n"
        "   |\n"
        "12 | - id: nps\n"
        "   |       ^^^\n"
        "note: first used here\n"
        "  --> a.yaml:1:7\n"
        "   |\n"
        " 1 | - id: nps\n"
        "   |       ---\n"
        "\n"
        "1 error in 1 file - 5 objectives, 17 key results\n");
}

TEST_CASE("fixes say how they are made") {
  SampleView sample;
  sample.file("a.yaml", "title: X\n");
  sample.finding("missing-id", Severity::info, sample.at(0, "X"), "no id").fixes = {
      {diag::Applicability::safe, "write id: x", {}, diag::Effect::key_added}};
  sample.finding("derived-field", Severity::warning, sample.at(0, "X"), "derived").fixes = {
      {diag::Applicability::unsafe, "remove it", {}, diag::Effect::key_removed},
      {diag::Applicability::needs_input, "from ___ to 50", {}, diag::Effect::text_replaced}};
  CHECK(pretty(sample) ==
        "info[missing-id]: no id\n"
        " --> a.yaml:1:8\n"
        "  |\n"
        "1 | title: X\n"
        "  |        ^\n"
        "  = [*] fixable with --fix: write id: x\n"
        "\n"
        "warning[derived-field]: derived\n"
        " --> a.yaml:1:8\n"
        "  |\n"
        "1 | title: X\n"
        "  |        ^\n"
        "  = fixable with --fix --unsafe-fixes: remove it\n"
        "  = to fill in: from ___ to 50\n"
        "\n"
        "[*] 1 fixable with --fix, 1 more with --fix --unsafe-fixes\n"
        "1 warning, 1 info in 1 file - 5 objectives, 17 key results\n");
}

TEST_CASE("with Unicode and colour the same is said with quiet lines") {
  SampleView sample;
  sample.file("a.yaml", "title: X\n");
  sample.finding("r", Severity::warning, sample.at(0, "X"), "m").help = "h";
  CHECK(pretty(sample, {Screen::Colour::on, Screen::Charset::unicode, 80}) ==
        "\x1b[1;33mwarning[r]\x1b[0m: \x1b[1mm\x1b[0m\n"
        " \x1b[94m \u250C\u2500\x1b[0m a.yaml:1:8\n"
        "  \x1b[94m\u2502\x1b[0m\n"
        "\x1b[94m1\x1b[0m \x1b[94m\u2502\x1b[0m title: X\n"
        "  \x1b[94m\u2502\x1b[0m        \x1b[1;33m^\x1b[0m\n"
        "  \x1b[94m=\x1b[0m help: h\n"
        "\n"
        "\x1b[1;33m1 warning\x1b[0m in 1 file \u00B7 5 objectives, 17 key results\n");
}

TEST_CASE("of a span over several lines the first is marked to its end") {
  CHECK(with_warning("- a: b  \r\n  c: d\r\n", "a: b  \r\n  c: d") ==
        "warning[r]: m\n --> a.yaml:1:3\n  |\n1 | - a: b\n  |   ^^^^\n");
}

TEST_CASE("hostile text is shown, not obeyed") {
  CHECK(with_warning("t: \x1b[31mred\u202E x\n", "x") ==
        "warning[r]: m\n --> a.yaml:1:14\n  |\n"
        "1 | t: \\x1b[31mred\\u{202e} x\n"
        "  |                        ^\n");
  CHECK(with_warning("\t\u7528\u6237 \U0001F373 end\r\n", "end") ==
        "warning[r]: m\n --> a.yaml:1:7\n  |\n"
        "1 |     \u7528\u6237 \U0001F373 end\n"
        "  |             ^^^\n");
  SampleView sample;
  sample.file("a\n\x1b[2J.yaml", "");
  diag::Diagnostic& d = sample.finding("r", Severity::info, {0, 0, 0}, "say\r\n\x07");
  d.help = "\x1b]0;x";
  d.related.push_back({"\u2066here", {0, 0, 0}});
  CHECK(pretty(sample) ==
        "info[r]: say\\r\\n\\x07\n"
        " --> a\\n\\x1b[2J.yaml:1:1\n"
        "note: \\u{2066}here\n"
        " --> a\\n\\x1b[2J.yaml:1:1\n"
        "  = help: \\x1b]0;x\n"
        "\n"
        "1 info in 1 file - 5 objectives, 17 key results\n");
}

TEST_CASE("a long line is cut around its words") {
  const std::string filler(500, 'x');
  CHECK(with_warning("- " + filler + " here " + filler + "\n", "here") ==
        "warning[r]: m\n --> a.yaml:1:504\n  |\n"
        "1 | ...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx here xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...\n"
        "  |                                     ^^^^\n");
}

TEST_CASE("the end of a file can be pointed at") {
  SampleView sample;
  sample.file("a.yaml",
              "\xEF\xBB\xBF"
              "a: 1\n");
  sample.finding("r", Severity::error, {0, 8, 8}, "m");
  sample.finding("r", Severity::error, {0, 3, 4}, "n");
  CHECK(pretty(sample) ==
        "error[r]: m\n --> a.yaml:2:1\n  |\n2 |\n  | ^\n\n"
        "error[r]: n\n --> a.yaml:1:1\n  |\n1 | a: 1\n  | ^\n\n"
        "2 errors in 1 file - 5 objectives, 17 key results\n");
}

}  // namespace okr::report
