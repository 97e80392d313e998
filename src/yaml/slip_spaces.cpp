// SPDX-License-Identifier: MIT
// White space that is not what it looks like.
#include "slips.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

namespace okr::yaml {
namespace {

bool is_wide_space(char32_t c) {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

std::size_t white_end(const Page& page, const Line& line) {
  std::size_t at = line.begin;
  while (at < line.end && (page.byte(at) == ' ' || page.byte(at) == '\t')) ++at;
  return at;
}

std::size_t first_tab(const Page& page, const Line& line) {
  return page.bytes.substr(0, white_end(page, line)).find('\t', line.begin);
}

bool has_tab_indentation(const Page& page, const Line& line) {
  const std::size_t end = white_end(page, line);
  const bool has_text = end < line.end && page.byte(end) != '#';
  return has_text && !line.is_inside && first_tab(page, line) != std::string_view::npos;
}

}  // namespace

std::optional<Problem> wide_space_in_indentation(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  std::size_t at = line.first;
  text::CodePoint point = text::code_point_at(page.bytes, at);
  if (!is_wide_space(point.value)) return std::nullopt;
  const std::size_t begin = at;
  for (; is_wide_space(point.value); point = text::code_point_at(page.bytes, at)) at += point.size;
  const char32_t c = text::code_point_at(page.bytes, begin).value;
  return slip_on(page, i, page.span(begin, at),
                 fmt::format("{} (U+{:04X}) stands in the indentation",
                             c == 0xA0 ? "a no-break space" : "a space that is none to YAML",
                             static_cast<std::uint32_t>(c)),
                 "indent with the space bar's spaces only");
}

std::vector<Problem> tabs_in_indentation(const Page& page) {
  std::vector<Problem> out;
  std::size_t last = 0;
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const Line& line = page.lines[i];
    if (!has_tab_indentation(page, line)) continue;
    const text::Span whole = page.span(line.begin, line.end);
    if (!out.empty() && last + 1 == i) {
      out.back().unread.push_back(whole);
      out.back().diagnostic.message =
          fmt::format("tabs are used as indentation, on {} lines", out.back().unread.size());
    } else {
      const std::size_t tab = first_tab(page, line);
      const std::size_t end = page.bytes.find_first_not_of('\t', tab);
      out.push_back(problem("file-syntax", page.span(tab, end), "a tab is used as indentation",
                            "indent with spaces: YAML does not take tabs"));
      out.back().unread.push_back(whole);
    }
    last = i;
  }
  return out;
}

std::vector<Problem> tabs_before_values(const Page& page) {
  std::vector<Problem> out;
  for (const Line& line : page.lines) {
    if (!line.colon || line.is_inside || line.is_blank || !line.has_value()) continue;
    const std::size_t gap = *line.colon + 1;
    const std::string_view white = page.slice(gap, line.value);
    if (white.find('\t') == std::string_view::npos) continue;
    const text::Span span = page.span(gap, line.value);
    out.push_back(problem("file-syntax", span, "a tab stands between ':' and the value",
                          "put a space there instead"));
    out.back().diagnostic.fixes.push_back(
        {diag::Applicability::safe, "put a space instead of the tab", {{span, " "}}});
  }
  return out;
}

std::optional<Problem> directive(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  if (line.indentation() != 0 || page.byte(line.first) != '%') return std::nullopt;
  Problem out =
      slip_on(page, i, page.span(line.first, line.comment),
              "a line that starts with '%' is a YAML directive, which okr files do not use",
              "remove the line");
  out.diagnostic.rule = "unsupported-yaml";
  return out;
}

}  // namespace okr::yaml
