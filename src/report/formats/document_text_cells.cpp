// SPDX-License-Identifier: MIT
#include "document_text_cells.h"

#include "../bar.h"
#include "flowing.h"

#include <okr/text/utf8.h>

#include <algorithm>

namespace okr::report {
namespace {

constexpr int meter_width = 8;

int trend_width(const Page& page) {
  constexpr int wide_page = 100;
  return page.width >= wide_page ? 12 : 8;
}

std::string meter_of(const Meter& meter, const Screen& screen) {
  return drawn({meter.progress, meter.expected, tone_of(meter.meaning)}, meter_width, screen);
}

std::string trend_of(const Trend& trend, int columns, const Screen& screen) {
  const std::vector<double> heights = heights_of(trend, columns);
  return sparkline(heights, static_cast<int>(heights.size()), screen);
}

/// What there is to say where nothing is drawn.
Words said(const Cell& cell, bool is_drawn) {
  if (cell.text.empty() && cell.trend && !is_drawn) return words_of(cell.trend->words);
  return cell.text;
}

void add_picture(ShownCell& shown, const std::string& picture, int width) {
  if (width == 0) return;
  if (shown.picture_width > 0) {
    shown.picture += ' ';
    ++shown.picture_width;
  }
  shown.picture += picture;
  shown.picture_width += width;
}

int title_width(const Column& column, const Page& page) {
  return text::display_width(on_screen(flowing(column.title), page.screen));
}

/// What is wider than its column may be gets an even share of the room that the others leave.
void share_out(std::vector<Widths>& widths, const std::vector<std::size_t>& wide, int room) {
  int left = static_cast<int>(wide.size());
  for (const std::size_t column : wide) {
    widths[column].all = widths[column].words = std::min(widths[column].all, room / left);
    room -= widths[column].all;
    --left;
  }
}

}  // namespace

ShownCell shown_cell(const Cell& cell, const Page& page) {
  ShownCell shown;
  if (cell.meter) add_picture(shown, meter_of(*cell.meter, page.screen), meter_width);
  if (cell.trend) {
    const std::string trend = trend_of(*cell.trend, trend_width(page), page.screen);
    add_picture(shown, painted(page.screen, Tone::quiet, trend), text::display_width(trend));
  }
  shown.words = painted_of(said(cell, shown.picture_width > 0), page.screen);
  return shown;
}

Words cell_words(const Cell& cell, const Page& page) {
  Screen plain = page.screen;
  plain.colour = Screen::Colour::off;
  Words words;
  const auto add = [&](std::string picture, Meaning meaning) {
    if (!picture.empty()) words.push_back({.text = std::move(picture) + ' ', .meaning = meaning});
  };
  if (cell.meter) add(meter_of(*cell.meter, plain), cell.meter->meaning);
  if (cell.trend) add(trend_of(*cell.trend, trend_width(page), plain), Meaning::quiet);
  for (const Run& run : said(cell, !words.empty())) words.push_back(run);
  return words;
}

std::vector<Widths> widths_of(const Table& table, const std::vector<std::vector<ShownCell>>& rows,
                              const Page& page) {
  constexpr int least = 24;  // narrower, a sentence is a pillar of words
  std::vector<Widths> widths;
  std::vector<std::size_t> wide;
  int taken = -column_gap;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    Widths& width = widths.emplace_back();
    for (const std::vector<ShownCell>& row : rows) {
      if (i >= row.size()) continue;
      width.picture = std::max(width.picture, row[i].picture_width);
      width.words = std::max(width.words, row[i].words.width);
    }
    const int gap = width.picture > 0 && width.words > 0 ? 1 : 0;
    width.all = std::max(width.picture + gap + width.words, title_width(table.columns[i], page));
    const bool can_wrap =
        width.picture == 0 && table.columns[i].align == Column::Align::left && width.all > least;
    if (can_wrap) wide.push_back(i);
    taken += column_gap + (can_wrap ? 0 : width.all);
  }
  std::sort(wide.begin(), wide.end(),
            [&](std::size_t a, std::size_t b) { return widths[a].all < widths[b].all; });
  const int room = page.width - taken;
  if (room < least * static_cast<int>(wide.size())) return {};
  share_out(widths, wide, room);
  return widths;
}

}  // namespace okr::report
