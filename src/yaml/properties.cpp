// SPDX-License-Identifier: MIT
#include "properties.h"

#include "page.h"
#include "scalar_end.h"
#include "unread.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::yaml {
namespace {

bool ends_property(char c) {
  return is_white(c) || std::string_view("[]{},").find(c) != std::string_view::npos;
}

std::size_t property_end(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && !ends_property(bytes[at])) ++at;
  return at;
}

std::string_view kind_of(char sign) {
  if (sign == '&') return "an anchor";
  return sign == '*' ? "an alias" : "a tag";
}

std::string help_for(const Page& page, const Line& line, std::size_t at, std::size_t end) {
  const char sign = page.byte(at);
  std::string help = sign == '*' ? "write the value itself" : "remove it";
  if (line.value == at) {
    help += "; if it is text, write it in quotes: " +
            line_with_value(page, line, in_quotes(page.slice(at, std::max(end, line.comment))));
  } else {
    help += "; if it is text, write it in quotes";
  }
  return help;
}

/// A tag or anchor with a value behind it only has to be passed over itself.
bool has_content(const Event& event) {
  const bool is_nothing = event.type == Event::Type::null || event.type == Event::Type::alias ||
                          (event.type == Event::Type::scalar && event.size == 0);
  return !is_nothing;
}

Problem refuse(const Page& page, const Event& event) {
  const std::size_t at = event.at;
  std::size_t end = property_end(page.bytes, at);
  if (end == at) end = std::min(at + 1, page.bytes.size());
  const std::size_t i = line_of(page.lines, at);
  Problem out = problem("unsupported-yaml", page.span(at, end),
                        fmt::format("'{}' reads as {}, which okr files do not use",
                                    shortened(page.slice(at, end)), kind_of(page.byte(at))),
                        help_for(page, page.lines[i], at, end));
  if (has_content(event)) {
    out.passed = {page.span(at, end)};
  } else {
    out.unread = lines_to_pass_over(page.lines, i, page.file);
  }
  return out;
}

Problem refuse_merge(const Page& page, const Event& event) {
  const std::size_t i = line_of(page.lines, event.at);
  Problem out = problem("unsupported-yaml", page.span(event.at, event.at + 2),
                        "'<<' is a merge key, which okr files do not use",
                        "write out the keys that it stands for");
  out.unread = lines_to_pass_over(page.lines, i, page.file);
  return out;
}

bool is_merge_key(std::string_view bytes, const Event& event) {
  return event.type == Event::Type::scalar && event.size == 2 &&
         bytes.substr(event.at, 2) == "<<" && bytes.substr(skip_gap(bytes, event.at + 2), 1) == ":";
}

bool is_refused(std::string_view bytes, const Event& event) {
  // A lone '!' is a tag that yaml-cpp does not tell from a quote.
  const bool is_lone_tag = event.type == Event::Type::scalar && bytes.substr(event.at, 1) == "!";
  return event.has_property || is_lone_tag || event.type == Event::Type::alias ||
         is_merge_key(bytes, event);
}

}  // namespace

std::vector<Problem> refuse_properties(std::string_view bytes, std::uint32_t file,
                                       const EventLog& log) {
  std::vector<Problem> out;
  const auto refused = [&](const Event& event) { return is_refused(bytes, event); };
  if (std::none_of(log.events.begin(), log.events.end(), refused)) return out;
  const Page page = read_page(bytes, file);
  std::uint32_t merged_until = 0;  // the alias behind '<<' is not a second mistake
  for (const Event& event : log.events) {
    if (!refused(event) || event.at < merged_until) continue;
    if (is_merge_key(bytes, event)) {
      out.push_back(refuse_merge(page, event));
      merged_until = out.back().unread.back().end;
    } else {
      out.push_back(refuse(page, event));
    }
  }
  return out;
}

}  // namespace okr::yaml
