// SPDX-License-Identifier: MIT
#include "explain.h"

#include "slips.h"
#include "unread.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::yaml {
namespace {

using Why = Failure::Why;

struct Words {
  std::string_view rule;
  std::string message;
  std::string help;
};

Words words_for(const Failure& failure, const Limits& limits) {
  switch (failure.why) {
    case Why::parser:
      return {
          "file-syntax", "this line does not fit the lines before it",
          fmt::format("check its indentation, and put text that has ':', '#' or quotes in it in "
                      "quotes (parser: {})",
                      failure.parser_text)};
    case Why::too_deep:
      return {"file-too-large", fmt::format("nested deeper than the limit of {}", limits.depth),
              "raise the limit with --max-depth"};
    case Why::too_many_nodes:
      return {"file-too-large",
              fmt::format("the file has more keys, values and list items than the limit of {}",
                          limits.nodes),
              "split it, or raise the limit with --max-nodes"};
    case Why::scalar_too_long:
      return {"file-too-large",
              fmt::format("this text is longer than the limit of {} bytes", limits.scalar_bytes),
              "shorten it, or raise the limit with --max-scalar"};
    case Why::second_document:
      return {"unsupported-yaml", "a second document starts here, and okr reads one a file",
              "move it into a file of its own"};
    case Why::content_after_document:
      return {"file-syntax", "the list or text above has ended, and this belongs to nothing",
              "a file is one mapping: give what is above a key of its own"};
    case Why::quote_not_closed:
      return {"file-syntax", "this quote is never closed", "put the same quote behind the text"};
    case Why::bracket_not_closed:
      return {"file-syntax", "this bracket is never closed", "close it"};
    case Why::key_without_colon:
      return {"file-syntax", "no ':' after this", "write it as 'key: value', or remove it"};
    case Why::value_in_key_column:
      return {"file-syntax", "this value stands in the column of its key or further left",
              "put it behind the key's ':', or indent it"};
    case Why::question_mark_key:
      return {"unsupported-yaml", "'? ' starts a complex key, which okr files do not use",
              "if it is text, write it in quotes; if it is a key, write it as 'key: value'"};
    case Why::empty_key:
      return {"file-syntax", "there is no key before this ':'", "write it as 'key: value'"};
    case Why::collection_as_key:
      return {"file-syntax", "a list or mapping stands where a key is due",
              "text that starts with '{' or '[' must be in quotes"};
    case Why::pair_in_list:
      return {"file-syntax", "a ':' inside [ ] makes a key of this",
              "text with ': ' in it must be in quotes; a mapping needs { } around it"};
    case Why::unclear:
      return {"file-syntax", "this cannot be read for sure",
              "write it in a simpler way: one 'key: value' or one '- item' a line"};
  }
  return {};
}

/// Where the failure shows: the line of its place, or the last one with something in it.
std::size_t shown_line(const Page& page, std::size_t at) {
  std::size_t i = line_of(page.lines, at);
  while (i > 0 && page.lines[i].is_blank) --i;
  return i;
}

bool points_at_one_byte(Why why) {
  return why == Why::too_deep || why == Why::quote_not_closed || why == Why::bracket_not_closed ||
         why == Why::question_mark_key || why == Why::empty_key || why == Why::collection_as_key;
}

text::Span span_of(const Failure& failure, const Page& page, const Line& line) {
  if (points_at_one_byte(failure.why) && failure.at < line.end) {
    return page.span(failure.at, failure.at + 1);
  }
  if (failure.why == Why::parser) return page.span(line.first, std::max(line.first, line.comment));
  const std::size_t begin = std::clamp<std::size_t>(failure.at, line.begin, line.end);
  const std::size_t end = begin < line.comment ? line.comment : line.end;
  return page.span(begin, end);
}

bool is_limit(Why why) {
  return why == Why::too_deep || why == Why::too_many_nodes || why == Why::scalar_too_long;
}

std::vector<text::Span> passed_over(const Failure& failure, const Page& page, std::size_t i) {
  const std::size_t size = page.bytes.size();
  if (failure.why == Why::too_many_nodes) return {page.span(0, size)};
  if (failure.why == Why::second_document) return {page.span(failure.at, size)};
  return lines_to_pass_over(page.lines, i, page.file);
}

}  // namespace

std::vector<Problem> explain(const Failure& failure, std::string_view bytes, std::uint32_t file,
                             const Limits& limits) {
  const Page page = read_page(bytes, file);
  if (page.lines.empty()) return {};
  if (!is_limit(failure.why) && failure.why != Why::second_document) {
    std::vector<Problem> slips = find_slips(page);
    if (!slips.empty()) return slips;
  }
  const std::size_t i = shown_line(page, failure.at);
  Words words = words_for(failure, limits);
  Problem out = problem(words.rule, span_of(failure, page, page.lines[i]), std::move(words.message),
                        std::move(words.help));
  out.unread = passed_over(failure, page, i);
  return {std::move(out)};
}

}  // namespace okr::yaml
