// SPDX-License-Identifier: MIT
#include "../sample_view.h"

#include <okr/report/lint_pieces.h>

namespace okr::report {
namespace {

using diag::Severity;

std::string markdown(const SampleView& sample, const std::string& prefix = "") {
  LintView view = sample.view();
  view.prefix = prefix;
  return find_lint_format("markdown")->print(view, plain());
}

SampleView of_many(int findings) {
  SampleView sample;
  sample.file("a.yaml", "x");
  for (int i = 0; i < findings; ++i) sample.finding("r", Severity::error, {0, 0, 1}, "m");
  return sample;
}

}  // namespace

TEST_CASE("markdown is one sentence where all is well") {
  SampleView sample;
  sample.file("a.yaml", "x");
  CHECK(markdown(sample) ==
        "okr lint: no problems in 1 file \u00B7 5 objectives, 17 key results\n");
}

TEST_CASE("markdown is a heading with counts, and the findings of each file") {
  SampleView sample;
  sample.file("okrs/a.yaml", "title: >-\n  a\n  b\nwhy: Y\n");
  sample.file("okrs/b.yaml", "x\n");
  diag::Diagnostic& first =
      sample.finding("missing-id", Severity::warning, sample.at(0, "a\n  b"), "no id");
  first.help = "write one:\n- id: x";
  first.fixes = {{diag::Applicability::safe, "write it", {}, diag::Effect::key_added}};
  sample.finding("twice", Severity::error, sample.at(0, "Y"), "said before").related = {
      {"here", sample.at(0, "title")}, {"and there", sample.at(1, "x")}};
  sample.finding("odd", Severity::info, sample.at(1, "x"), "odd").fixes = {
      {diag::Applicability::unsafe, "even it", {}, diag::Effect::key_added}};
  CHECK(markdown(sample, "plans/") ==
        "## okr lint: 1 error, 1 warning, 1 info in 2 files \u00B7 5 objectives, 17 key results\n"
        "\n"
        "### `plans/okrs/a.yaml`\n"
        "\n"
        "- **warning**, lines 2 to 3: no id (`missing-id`, fixable with `--fix`)\\\n"
        "  write one:\\\n"
        "  \\- id: x\n"
        "- **error**, line 4: said before (`twice`)\\\n"
        "  here: line 1\\\n"
        "  and there: `plans/okrs/b.yaml`, line 1\n"
        "\n"
        "### `plans/okrs/b.yaml`\n"
        "\n"
        "- **info**, line 1: odd (`odd`, fixable with `--fix --unsafe-fixes`)\n");
}

TEST_CASE("markdown shows hostile texts as what they are") {
  SampleView sample;
  sample.file("a`b|<c>.yaml", "x");
  diag::Diagnostic& d =
      sample.finding("r", Severity::error, {0, 0, 1}, "'<b>x</b> *y* @dana #1 \x1b[31m\n# z'");
  d.help = "/close\n1. [a](b)\n\n  > q";
  CHECK(markdown(sample) ==
        "## okr lint: 1 error in 1 file \u00B7 5 objectives, 17 key results\n"
        "\n"
        "### <code>a\\`b\\|\\<c\\>.yaml</code>\n"
        "\n"
        "- **error**, line 1: '\\<b\\>x\\</b\\> \\*y\\* <span>@</span>dana <span>\\#</span>1 "
        "\\\\x1b\\[31m \\# z' (`r`)\\\n"
        "  \\/close\\\n"
        "  1\\. \\[a\\](b)\\\n"
        "  \\> q\n");
}

TEST_CASE("markdown is cut between findings where there is little room, and says so first") {
  const SampleView many = of_many(100);
  const std::string whole = lint_markdown(many.view(), MarkdownPage());
  CHECK(lint_markdown(many.view(), {whole.size() + 200}) == whole);
  const std::string some = lint_markdown(many.view(), {600});
  CHECK(some.size() <= 600);
  CHECK(
      some.starts_with("## okr lint: 100 errors in 1 file \u00B7 5 objectives, 17 key results\n"
                       "\n"
                       "The first 11 of 100 findings; there is no room here for more.\n"
                       "\n"
                       "### `a.yaml`\n"
                       "\n"
                       "- **error**, line 1: m (`r`)\n"));
  CHECK(some.ends_with("- **error**, line 1: m (`r`)\n"));
  CHECK(lint_markdown(many.view(), {100}) == "");
  CHECK(lint_markdown(many.view(), {290}) == "");
  SampleView clean;
  clean.file("a.yaml", "x");
  CHECK(lint_markdown(clean.view(), {20}) == "");
}

TEST_CASE("lines in markdown lead to where the files are shown") {
  SampleView sample;
  sample.file("a b)#%\u76EE.yaml", "x\ny\n");
  sample.file("b.yaml", "z\n");
  sample.finding("r", Severity::error, {0, 0, 3}, "m").related = {{"here", sample.at(1, "z")}};
  CHECK(lint_markdown(sample.view(), {.files_at = "https://x/blob/1/"})
            .ends_with("- **error**, "
                       "[lines 1 to 2](https://x/blob/1/a%20b%29%23%25%E7%9B%AE.yaml#L1-L2): m "
                       "(`r`)\\\n"
                       "  here: `b.yaml`, [line 1](https://x/blob/1/b.yaml#L1)\n"));
}

}  // namespace okr::report
