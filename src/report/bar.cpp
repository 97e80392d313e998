// SPDX-License-Identifier: MIT
#include "bar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace okr::report {
namespace {

struct BarGlyphs {
  std::string_view full;
  std::string_view half;
  std::string_view empty;
  std::string_view mark;
};

constexpr BarGlyphs unicode_bar{"\u2501", "\u2578", "\u2500", "\u2503"};
// A half is drawn as none, so that a bar never shows more than there is.
constexpr BarGlyphs ascii_bar{"=", "-", "-", "|"};

using Ramp = std::array<std::string_view, 8>;
constexpr Ramp unicode_ramp{"\u2581", "\u2582", "\u2583", "\u2584",
                            "\u2585", "\u2586", "\u2587", "\u2588"};
constexpr Ramp ascii_ramp{"_", ".", ":", "-", "=", "+", "*", "#"};

bool is_ascii(const Screen& screen) {
  return screen.charset == Screen::Charset::ascii;
}

int mark_cell(const Bar& bar, int cells) {
  // What is reached expects nothing more.
  if (!bar.expected || bar.progress >= 1) return -1;
  return std::clamp(static_cast<int>(*bar.expected * cells), 0, cells - 1);
}

std::string repeated(std::string_view glyph, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += glyph;
  return out;
}

/// Cells [from, to): those before `halves`/2 are full, the one at an odd half is half full.
std::string stretch(const BarGlyphs& glyphs, Tone tone, int halves, int from, int to,
                    const Screen& screen) {
  const int full = std::clamp(halves / 2, from, to);
  const bool has_half = halves % 2 == 1 && halves / 2 >= from && halves / 2 < to;
  std::string reached = repeated(glyphs.full, full - from);
  if (has_half) reached += glyphs.half;
  const std::string open = repeated(glyphs.empty, to - full - (has_half ? 1 : 0));
  return painted(screen, tone, reached) + painted(screen, Tone::quiet, open);
}

}  // namespace

std::string drawn(const Bar& bar, int cells, const Screen& screen) {
  const BarGlyphs& glyphs = is_ascii(screen) ? ascii_bar : unicode_bar;
  const int halves = static_cast<int>(std::clamp(bar.progress, 0.0, 1.0) * cells * 2);
  const int mark = mark_cell(bar, cells);
  if (mark < 0) return stretch(glyphs, bar.tone, halves, 0, cells, screen);
  return stretch(glyphs, bar.tone, halves, 0, mark, screen) +
         painted(screen, Tone::strong, glyphs.mark) +
         stretch(glyphs, bar.tone, halves, mark + 1, cells, screen);
}

std::string sparkline(const std::vector<double>& values, int cells, const Screen& screen) {
  if (values.size() < 2 || cells < 2) return {};
  const Ramp& ramp = is_ascii(screen) ? ascii_ramp : unicode_ramp;
  const std::size_t columns = std::min(values.size(), static_cast<std::size_t>(cells));
  std::string out;
  for (std::size_t i = 0; i < columns; ++i) {
    const double value = values[i * (values.size() - 1) / (columns - 1)];
    const double height = std::clamp(value, 0.0, 1.0) * static_cast<double>(ramp.size());
    out += ramp[std::min(static_cast<std::size_t>(height), ramp.size() - 1)];
  }
  return out;
}

}  // namespace okr::report
