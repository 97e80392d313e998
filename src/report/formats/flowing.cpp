// SPDX-License-Identifier: MIT
#include "flowing.h"

#include <okr/text/utf8.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace okr::report {
namespace {

bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool are_of_a_kind(const Run& a, const Run& b) {
  return a.meaning == b.meaning && a.weight == b.weight && a.anchor == b.anchor;
}

/// With a blank at an end where there was white space.
std::string flowing_piece(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  const auto end = text.end();
  for (auto at = text.begin(); at != end;) {
    const auto next = std::find_if(at, end, is_white);
    const std::string_view word(at, next);
    // Most words need no second look.
    if (std::all_of(at, next, [](char c) { return c > ' ' && c < 0x7F; })) {
      out += word;
    } else {
      out += text::escape_controls(word);
    }
    at = std::find_if_not(next, end, is_white);
    if (at != next) out += ' ';
  }
  return out;
}

/// What is known at `at`: on the straight line between the points beside it.
double height_at(const Trend& trend, double at) {
  const auto next = std::find_if(trend.points.begin(), trend.points.end(),
                                 [&](const Trend::Point& point) { return point.at >= at; });
  if (next == trend.points.end()) return trend.points.back().progress;
  if (next == trend.points.begin() || next->at <= std::prev(next)->at) return next->progress;
  const Trend::Point& before = *std::prev(next);
  const double part = (at - before.at) / (next->at - before.at);
  return before.progress + part * (next->progress - before.progress);
}

}  // namespace

std::string flowing(std::string_view text) {
  std::string out = flowing_piece(text);
  if (out.ends_with(' ')) out.pop_back();
  if (out.starts_with(' ')) out.erase(0, 1);
  return out;
}

Words flowing(const Words& words) {
  Words out;
  for (const Run& run : words) {
    std::string text = flowing_piece(run.text);
    const bool follows_blank = out.empty() || out.back().text.ends_with(' ');
    if (follows_blank && text.starts_with(' ')) text.erase(0, 1);
    if (text.empty()) continue;
    if (!out.empty() && are_of_a_kind(out.back(), run)) {
      out.back().text += text;
    } else {
      out.push_back({std::move(text), run.meaning, run.weight, run.anchor});
    }
  }
  if (!out.empty() && out.back().text.ends_with(' ')) out.back().text.pop_back();
  if (!out.empty() && out.back().text.empty()) out.pop_back();
  return out;
}

std::vector<std::string> answer_lines(std::string_view answer) {
  std::vector<std::string> lines;
  while (!answer.empty()) {
    const std::size_t size = std::min(answer.find('\n'), answer.size());
    std::string line = flowing(answer.substr(0, size));
    answer.remove_prefix(std::min(size + 1, answer.size()));
    if (!line.empty() || !lines.empty()) lines.push_back(std::move(line));
  }
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::vector<double> heights_of(const Trend& trend, int columns) {
  if (trend.points.size() < 2 || columns < 2) return {};
  const double last = std::clamp(trend.points.back().at, 0.0, 1.0);
  const int steps = columns - 1;
  const int known = std::max(static_cast<int>(std::lround(last * steps)), 1);
  std::vector<double> heights;
  for (int i = 0; i <= known; ++i) {
    // The last column is the last point, wherever in its column that lies.
    heights.push_back(height_at(trend, i == known ? last : static_cast<double>(i) / steps));
  }
  return heights;
}

}  // namespace okr::report
