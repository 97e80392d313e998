// SPDX-License-Identifier: MIT
#include "html_picture.h"

#include "../percent.h"
#include "html_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace okr::report {
namespace {

/// What lies beyond the ends is drawn at the end.
double fraction(double value) {
  return std::isnan(value) ? 0 : std::clamp(value, 0.0, 1.0);
}

/// Of a drawing, never below 0: one decimal is finer than a screen shows.
std::string number(double value) {
  const auto tenths = static_cast<int>(std::lround(value * 10));
  std::string out = std::to_string(tenths / 10);
  if (tenths % 10 != 0) out.append(".").append(std::to_string(tenths % 10));
  return out;
}

struct Place {
  double x;
  double y;
};

/// In a box of 140 by 36, with room for the mark at the line's end.
Place place_of(const Trend::Point& point) {
  constexpr double left = 4;
  constexpr double width = 132;
  constexpr double bottom = 32;
  constexpr double height = 28;
  return {left + width * fraction(point.at), bottom - height * fraction(point.progress)};
}

std::string line_through(const std::vector<Trend::Point>& points, std::string_view attributes) {
  if (points.size() < 2) return {};
  std::string places;
  for (const Trend::Point& point : points) {
    const Place at = place_of(point);
    if (!places.empty()) places += ' ';
    places += number(at.x) + ',' + number(at.y);
  }
  return fmt::format("<polyline{} points=\"{}\"/>", attributes, places);
}

std::size_t highest_count(const Histogram& histogram) {
  std::size_t highest = 1;
  for (const Histogram::Bin& bin : histogram.bins)
    highest = std::max({highest, bin.count, bin.compared.value_or(0)});
  return highest;
}

/// Where bars stand, in a drawing that is as wide for five bins as for ten.
struct Chart {
  double bin_width;
  double unit;  ///< of height, for one thing counted
};
constexpr double chart_width = 400;
constexpr double chart_bottom = 110;
constexpr double chart_height = 92;

struct BarPlace {
  double left;
  double width;
};

std::string bar(const Chart& chart, const BarPlace& place, std::size_t count,
                std::string_view name) {
  const double height = chart.unit * static_cast<double>(count);
  const double top = chart_bottom - height;
  const std::string rect =
      count == 0
          ? ""
          : fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>", name,
                        number(place.left), number(top), number(place.width), number(height));
  constexpr double gap = 4;
  return rect + fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\">{}</text>", name,
                            number(place.left + place.width / 2), number(top - gap), count);
}

std::string bars_of(const Histogram::Bin& bin, const Chart& chart, double left) {
  const double width = chart.bin_width;
  const std::string name =
      bin.meaning == Meaning::plain ? "quiet" : std::string(html_class(bin.meaning));
  if (!bin.compared) return bar(chart, {left + width * 0.2, width * 0.6}, bin.count, name);
  return bar(chart, {left + width * 0.12, width * 0.46}, bin.count, name) +
         bar(chart, {left + width * 0.72, width * 0.12}, *bin.compared, "compared");
}

std::string said(const Histogram& histogram) {
  std::string out = histogram.caption + ":";
  for (const Histogram::Bin& bin : histogram.bins) {
    if (bin.count == 0 && bin.compared.value_or(0) == 0) continue;
    if (out.back() != ':') out += ';';
    out += fmt::format(" {}: {}", bin.label, bin.count);
    if (bin.compared) out += fmt::format(", in {}: {}", histogram.compared_with, *bin.compared);
  }
  return out;
}

}  // namespace

std::string html_meter(const Meter& meter) {
  constexpr double width = 100;
  std::string label = "progress " + percent(meter.progress);
  std::string drawn = "<rect y=\"3\" width=\"100\" height=\"6\" rx=\"2\"/>";
  const std::string reached = number(width * fraction(meter.progress));
  if (reached != "0") {
    drawn += fmt::format("<rect class=\"reached\" y=\"3\" width=\"{}\" height=\"6\" rx=\"2\"/>",
                         reached);
  }
  if (meter.expected) {
    label += ", expected " + percent(*meter.expected);
    drawn += fmt::format("<path d=\"M{} 0v12\"/>",
                         number(std::clamp(width * fraction(*meter.expected), 1.0, width - 1)));
  }
  return fmt::format(
      "<svg class=\"{}\" viewBox=\"0 0 100 12\" role=\"img\" aria-label=\"{}\">{}</svg>",
      html_class("meter", meter.meaning), html_attribute(label), drawn);
}

std::string html_trend(const Trend& trend) {
  std::string drawn = line_through(trend.expected, " class=\"expected\"");
  drawn += line_through(trend.points, "");
  if (!trend.points.empty()) {
    const Place end = place_of(trend.points.back());
    drawn += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"3\"/>", number(end.x), number(end.y));
  }
  return fmt::format(
      "<svg class=\"trend\" viewBox=\"0 0 140 36\" role=\"img\" aria-label=\"{}\">{}</svg>",
      html_attribute(trend.words), drawn);
}

std::string html_bars(const Histogram& histogram) {
  if (histogram.bins.empty()) return {};
  const Chart chart{.bin_width = chart_width / static_cast<double>(histogram.bins.size()),
                    .unit = chart_height / static_cast<double>(highest_count(histogram))};
  std::string drawn;
  std::string labels;
  double left = 0;
  for (const Histogram::Bin& bin : histogram.bins) {
    drawn += bars_of(bin, chart, left);
    labels += "<span>" + html_text(bin.label) + "</span>";
    left += chart.bin_width;
  }
  return fmt::format(
      "<div class=\"bars\" role=\"img\" aria-label=\"{}\">\n"
      "<svg viewBox=\"0 0 400 111\">{}<path d=\"M0 110.5h400\"/></svg>\n"
      "<div class=\"labels\">{}</div>\n<div class=\"scale\">{}</div>\n</div>\n",
      html_attribute(said(histogram)), drawn, labels, html_text(histogram.scale));
}

}  // namespace okr::report
