// SPDX-License-Identifier: MIT
#include "slips.h"

#include <iterator>

namespace okr::yaml {
namespace {

using Detector = std::optional<Problem> (*)(const Page&, std::size_t);

// In this order: the first that knows a line speaks for it.
constexpr Detector detectors[] = {
    wide_space_in_indentation,
    directive,
    quote_never_closed,
    text_after_quote,
    unknown_escape,
    bracket_never_closed,
    text_after_bracket,
    missing_comma,
    pair_in_list,
    reserved_start_in_brackets,
    complex_key,
    reserved_start,
    colon_in_text,
    key_too_long,
};

std::optional<Problem> first_slip(const Page& page, std::size_t i) {
  for (const Detector detect : detectors) {
    if (auto found = detect(page, i)) return found;
  }
  return std::nullopt;
}

void append(std::vector<Problem>& to, std::vector<Problem> more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

text::Span rest_behind(const Page& page, std::size_t i) {
  return page.span(page.lines[i].end, page.bytes.size());
}

std::vector<Problem> find_slips(const Page& page) {
  std::vector<Problem> out;
  std::vector<bool> slipped(page.lines.size(), false);
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    if (page.lines[i].is_blank || page.lines[i].is_inside) continue;
    if (auto found = first_slip(page, i)) {
      out.push_back(std::move(*found));
      slipped[i] = true;
      if (out.size() < most_slips) continue;
      out.back().unread.push_back(rest_behind(page, i));
      break;
    }
  }
  append(out, layout_slips(page, slipped));
  return out;
}

}  // namespace okr::yaml
