// SPDX-License-Identifier: MIT
// A line a bin: its label, how many, a bar as long; the period beside in the same way.
#include "../cut.h"
#include "document_text.h"
#include "flowing.h"

#include <okr/text/utf8.h>

#include <algorithm>

namespace okr::report {
namespace {

struct Scale {
  std::size_t most = 1;  ///< of any bin, of either period
  int label = 0;
  int count = 0;
  int bar = 0;   ///< columns of the longest
  int side = 0;  ///< columns of one period: count and bar, or its title
};

bool is_compared(const Histogram& histogram) {
  return !histogram.compared_with.empty();
}

Scale scale_of(const Histogram& histogram, const Page& page) {
  constexpr int longest_bar = 30;
  constexpr int shortest_bar = 4;
  constexpr int longest_unit = 4;  // columns for one, where there are few
  Scale scale{.label = text::display_width(flowing(histogram.scale))};
  for (const Histogram::Bin& bin : histogram.bins) {
    scale.most = std::max({scale.most, bin.count, bin.compared.value_or(0)});
    scale.label = std::max(scale.label, text::display_width(flowing(bin.label)));
  }
  scale.label = std::min(scale.label, page.width / 3);
  scale.count = static_cast<int>(std::to_string(scale.most).size());
  const int sides = is_compared(histogram) ? 2 : 1;
  const int room = (page.width - scale.label) / sides - 2 - scale.count - 1;
  scale.bar = std::clamp(room, shortest_bar, longest_bar);
  const auto for_few = static_cast<int>(std::min<std::size_t>(scale.most, longest_bar));
  scale.bar = std::min(scale.bar, for_few * longest_unit);
  scale.side = std::max(scale.count + 1 + scale.bar, text::display_width(flowing(histogram.what)));
  return scale;
}

/// What is there is seen: one of many has a column of its own.
std::string bar_of(const Scale& scale, std::size_t count, std::string_view glyph) {
  const auto columns = static_cast<std::size_t>(scale.bar);
  const std::size_t length =
      count == 0 ? 0 : std::max<std::size_t>(1, count * columns / scale.most);
  std::string out;
  for (std::size_t i = 0; i < length; ++i) out += glyph;
  return out;
}

void append_side(Page& page, const Scale& scale, std::size_t count, const std::string& bar,
                 Tone tone) {
  const std::string number = std::to_string(count);
  page.out += spaces(2 + scale.count - static_cast<int>(number.size())) + number;
  if (!bar.empty()) page.out += ' ' + painted(page.screen, tone, bar);
}

void append_label(Page& page, const Scale& scale, std::string_view label) {
  const std::string shown = cut(on_screen(flowing(label), page.screen), scale.label, page.screen);
  page.out += shown + spaces(scale.label - text::display_width(shown));
}

void append_titles(Page& page, const Histogram& histogram, const Scale& scale) {
  append_label(page, scale, histogram.scale);
  const std::string what = on_screen(flowing(histogram.what), page.screen);
  page.out += "  " + what;
  if (is_compared(histogram)) {
    const int left = scale.side - text::display_width(what);
    page.out +=
        spaces(2 + std::max(left, 0)) + on_screen(flowing(histogram.compared_with), page.screen);
  }
  end_line(page);
}

}  // namespace

void append_histogram(Page& page, const Histogram& histogram) {
  const bool ascii = page.screen.charset == Screen::Charset::ascii;
  const Scale scale = scale_of(histogram, page);
  append_words(page, words_of(histogram.caption), {page.text_width, 0, 2});
  append_titles(page, histogram, scale);
  for (const Histogram::Bin& bin : histogram.bins) {
    append_label(page, scale, bin.label);
    const std::string bar = bar_of(scale, bin.count, ascii ? "=" : "\u2501");
    append_side(page, scale, bin.count, bar, tone_of(bin.meaning));
    if (bin.compared) {
      const int taken = scale.count + (bar.empty() ? 0 : 1 + text::display_width(bar));
      page.out += spaces(scale.side - taken);
      append_side(page, scale, *bin.compared, bar_of(scale, *bin.compared, ascii ? "-" : "\u2500"),
                  Tone::quiet);
    }
    page.out += '\n';
  }
}

}  // namespace okr::report
