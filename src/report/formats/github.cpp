// SPDX-License-Identifier: MIT
// Findings as workflow commands of GitHub Actions, which makes annotations of them. A line is read
// as "::LEVEL key=value,key=value::text"; what would end a part of it early is percent-encoded. Of
// more than ten a level and step GitHub shows none, so only these are printed, and the others
// counted. No other line is: whatever a file holds, it begins no command of its own.
#include "../line_range.h"
#include "../places.h"
#include "../summary.h"
#include "formats.h"
#include "repository_path.h"

#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

constexpr std::size_t shown_a_level = 10;

void append_encoded(std::string& out, char c) {
  out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
}

std::string encoded(std::string_view text, std::string_view ends) {
  std::string out;
  for (const char c : text) {
    if (ends.find(c) == std::string_view::npos) {
      out += c;
    } else {
      append_encoded(out, c);
    }
  }
  return out;
}

std::string escaped_data(std::string_view text) {
  return encoded(text, "%\r\n");
}

std::string escaped_property(std::string_view text) {
  return encoded(text, "%\r\n:,");
}

/// The file's own name, for GitHub to find it by; what a terminal would obey names no honest file.
std::string escaped_path(std::string_view path) {
  std::string out;
  for (std::size_t at = 0; at < path.size(); at += text::code_point_at(path, at).size) {
    const bool is_blank = path[at] == '\t' || path[at] == '\r' || path[at] == '\n';
    out += is_blank ? std::string(1, path[at]) : text::shown_at(path, at);
  }
  return escaped_property(out);
}

/// Line breaks stay; what a log would obey, or would hide, is a visible escape.
std::string shown(std::string_view text) {
  constexpr std::string_view kept = "\r\n";
  std::string out;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find_first_of(kept), text.size());
    out += text::escape_controls(text.substr(0, size));
    if (size < text.size()) out += text[size];
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  return out;
}

std::string_view level_of(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return "error";
    case diag::Severity::warning:
      return "warning";
    case diag::Severity::info:
      return "notice";
  }
  return {};
}

/// Columns count only within one line.
std::string place_of(const diag::Diagnostic& d, Places& places) {
  const LineRange lines = lines_of(places, d.span);
  std::string out = fmt::format("line={},endLine={}", lines.first, lines.last);
  const PlaceRange range = places.range(d.span);
  if (range.end.line == lines.first) {
    out += fmt::format(",col={},endColumn={}", range.start.column, range.end.column);
  }
  return out;
}

std::string command_of(const LintView& view, const diag::Diagnostic& d, Places& places) {
  const std::string text = d.help.empty() ? d.message : d.message + '\n' + d.help;
  return fmt::format("::{} file={},{},title={}::{}\n", level_of(d.severity),
                     escaped_path(repository_path(view, places.source(d.span))),
                     place_of(d, places), escaped_property(fmt::format("okr ({})", d.rule)),
                     escaped_data(shown(text::trimmed(text, " \t\r\n"))));
}

std::string in_words(const Counts& counts) {
  std::string out;
  const auto add = [&](std::size_t n, std::string_view thing) {
    if (n == 0) return;
    if (!out.empty()) out += ", ";
    out += counted(n, thing);
  };
  add(counts.errors, "error");
  add(counts.warnings, "warning");
  add(counts.infos, "info");
  return out;
}

/// The last notice is for what is not shown, so that it is no eleventh.
Counts shown_of(const Counts& all) {
  Counts shown;
  shown.errors = std::min(all.errors, shown_a_level);
  shown.warnings = std::min(all.warnings, shown_a_level);
  const bool fits =
      all.errors == shown.errors && all.warnings == shown.warnings && all.infos <= shown_a_level;
  shown.infos = std::min(all.infos, fits ? shown_a_level : shown_a_level - 1);
  return shown;
}

std::string rest_notice(const Counts& all, const Counts& shown) {
  Counts rest;
  rest.errors = all.errors - shown.errors;
  rest.warnings = all.warnings - shown.warnings;
  rest.infos = all.infos - shown.infos;
  const std::string words = in_words(rest);
  if (words.empty()) return {};
  return fmt::format(
      "::notice title=okr::and {} more: GitHub shows {} of a level for each step; the step's "
      "summary lists all findings, and so does 'okr lint --format concise'\n",
      words, shown_a_level);
}

}  // namespace

std::string print_github(const LintView& view, const Screen&) {
  Places places(view.workspace.sources);
  const Counts all = count(view.diagnostics);
  const Counts shown = shown_of(all);
  std::string out;
  const auto append = [&](diag::Severity severity, std::size_t left) {
    for (const diag::Diagnostic& d : view.diagnostics) {
      if (left == 0) return;
      if (d.severity != severity) continue;
      out += command_of(view, d, places);
      --left;
    }
  };
  append(diag::Severity::error, shown.errors);
  append(diag::Severity::warning, shown.warnings);
  append(diag::Severity::info, shown.infos);
  return out + rest_notice(all, shown);
}

}  // namespace okr::report
