// SPDX-License-Identifier: MIT
#include "markdown.h"

#include <okr/report/markdown_escape.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::lsp {
namespace {

std::size_t longest_run(std::string_view text, char c) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char other : text) {
    run = other == c ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

std::string on_one_line(std::string_view text) {
  std::string out(text);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text::escape_controls(out);
}

}  // namespace

std::string inline_text(std::string_view text) {
  return report::markdown_escaped(on_one_line(text));
}

std::string inline_code(std::string_view text) {
  const std::string line = on_one_line(text);
  const std::string ticks(longest_run(line, '`') + 1, '`');
  // A blank parts its own backticks from those of the fence; Markdown takes it away again.
  const std::string_view gap = ticks.size() > 1 ? " " : "";
  return fmt::format("{}{}{}{}{}", ticks, gap, line, gap, ticks);
}

std::string code_block(std::string_view text, std::string_view language) {
  const std::string fence(std::max<std::size_t>(3, longest_run(text, '`') + 1), '`');
  const std::string_view end = text.ends_with('\n') ? "" : "\n";
  return fmt::format("{}{}\n{}{}{}\n", fence, language, text, end, fence);
}

}  // namespace okr::lsp
