// SPDX-License-Identifier: MIT
#include "../../src/lsp/markdown.h"

#include <doctest/doctest.h>

namespace okr::lsp {

TEST_CASE("text from files is text in Markdown, on one line") {
  CHECK(inline_text("a *b* <c>") == "a \\*b\\* \\<c\\>");
  CHECK(inline_text("a\nb\x1b") == "a b\\\\x1b");
}

TEST_CASE("code holds what it is given, backticks too") {
  CHECK(inline_code("2026-Q4/a") == "`2026-Q4/a`");
  CHECK(inline_code("a`b") == "`` a`b ``");
  CHECK(code_block("a\n", "text") == "```text\na\n```\n");
  CHECK(code_block("a", "") == "```\na\n```\n");
  CHECK(code_block("```\na\n", "text") == "````text\n```\na\n````\n");
}

}  // namespace okr::lsp
