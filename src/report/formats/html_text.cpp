// SPDX-License-Identifier: MIT
#include "html_text.h"

#include "../beyond_ascii.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

/// On one line already: what is still a control character becomes visible.
void append_escaped(std::string& out, std::string_view line) {
  for (const char c : text::escape_controls(line)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
}

std::string escaped_lines(std::string_view text, std::string_view line_break) {
  text.remove_suffix(text.size() - (text.find_last_not_of("\r\n") + 1));
  std::string out;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, size);
    if (line.ends_with('\r')) line.remove_suffix(1);
    append_escaped(out, line);
    text.remove_prefix(size);
    if (text.empty()) break;
    out += line_break;
    text.remove_prefix(1);
  }
  return out;
}

bool is_written_from_right(char32_t c) {
  const auto within = [c](char32_t first, char32_t last) { return first <= c && c <= last; };
  return within(0x590, 0x8FF) || within(0xFB1D, 0xFDFF) || within(0xFE70, 0xFEFC) ||
         within(0x10800, 0x10FFF) || within(0x1E800, 0x1EFFF);
}

bool has_right_to_left(std::string_view text) {
  for (std::size_t at = beyond_ascii(text, 0); at < text.size();) {
    const text::CodePoint point = text::code_point_at(text, at);
    if (is_written_from_right(point.value)) return true;
    at = beyond_ascii(text, at + point.size);
  }
  return false;
}

/// "2026-09-30": four digits, two and two, and no more of them or of hyphens around.
bool is_day(std::string_view text, std::size_t at) {
  constexpr std::string_view pattern = "dddd-dd-dd";
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto runs_on = [&](std::size_t i) { return is_digit(text[i]) || text[i] == '-'; };
  const std::size_t end = at + pattern.size();
  if (end > text.size() || (end < text.size() && runs_on(end))) return false;
  if (at > 0 && runs_on(at - 1)) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == 'd' ? !is_digit(text[at + i]) : text[at + i] != '-') return false;
  }
  return true;
}

/// Days marked as such, so that no line ends within one.
std::string with_days(std::string html) {
  constexpr std::size_t size_of_year = 4;
  constexpr std::size_t size_of_day = 10;
  std::string out;
  std::size_t done = 0;
  for (std::size_t hyphen = html.find('-'); hyphen != std::string::npos;
       hyphen = html.find('-', hyphen + 1)) {
    if (hyphen < done + size_of_year || !is_day(html, hyphen - size_of_year)) continue;
    const std::size_t begin = hyphen - size_of_year;
    out.append(html, done, begin - done);
    out.append("<time>").append(html, begin, size_of_day).append("</time>");
    done = begin + size_of_day;
  }
  return done == 0 ? html : out.append(html, done);
}

std::string in_tag(std::string_view tag, std::string_view html) {
  return fmt::format("<{0}>{1}</{0}>", tag, html);
}

std::string html_run(const Run& run) {
  std::string out = html_text(run.text);
  if (run.weight == Run::Weight::code) out = in_tag("code", out);
  if (run.weight == Run::Weight::strong) out = in_tag("strong", out);
  if (run.meaning != Meaning::plain)
    out = fmt::format("<span class=\"{}\">{}</span>", html_class(run.meaning), out);
  if (!run.anchor.empty())
    out = fmt::format("<a href=\"#{}\">{}</a>", html_anchor(run.anchor), out);
  return out;
}

}  // namespace

std::string html_text(std::string_view text) {
  std::string out = with_days(escaped_lines(text, "<br>"));
  return has_right_to_left(text) ? in_tag("bdi", out) : out;
}

std::string html_attribute(std::string_view text) {
  return escaped_lines(text, " ");
}

std::string html_anchor(std::string_view anchor) {
  std::string out(anchor);
  for (char& c : out) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool is_digit = c >= '0' && c <= '9';
    if (!is_letter && !is_digit && c != '/') c = '-';
  }
  return out;
}

std::string html_words(const Words& words) {
  std::string out;
  for (const Run& run : words) {
    if (!run.text.empty()) out += html_run(run);
  }
  return out;
}

std::string plain_text(const Words& words) {
  std::string out;
  for (const Run& run : words) out += run.text;
  return out;
}

std::string html_class(std::string_view name, Meaning meaning) {
  std::string out(name);
  if (meaning == Meaning::plain) return out;
  return out.append(" ").append(html_class(meaning));
}

std::string_view html_class(Meaning meaning) {
  switch (meaning) {
    case Meaning::plain:
      return "";
    case Meaning::good:
      return "good";
    case Meaning::warning:
      return "warning";
    case Meaning::bad:
      return "bad";
    case Meaning::quiet:
      return "quiet";
  }
  return "";
}

}  // namespace okr::report
