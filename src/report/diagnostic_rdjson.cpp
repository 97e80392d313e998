// SPDX-License-Identifier: MIT
#include "diagnostic_rdjson.h"

#include "formats/repository_path.h"
#include "json_value.h"
#include "places.h"

#include <okr/text/edit.h>
#include <okr/text/result.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

/// A column counts bytes from 1; a byte order mark is part of the first line, as it is where
/// reviewdog takes the line from.
Json position(text::Span at, Places& places) {
  const std::uint32_t line = places.line_number(at);
  return {{"line", line}, {"column", at.begin - places.line_begin(at, line) + 1}};
}

Json range(text::Span span, Places& places) {
  return {{"start", position(start_of(span), places)}, {"end", position(end_of(span), places)}};
}

std::string_view severity(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return "ERROR";
    case diag::Severity::warning:
      return "WARNING";
    case diag::Severity::info:
      return "INFO";
  }
  return "ERROR";
}

/// From the first place that the edits touch to the last one. A suggestion has no path of its own:
/// nothing where one of them is in another file than the finding.
std::optional<text::Span> touched(const diag::Fix& fix, std::uint32_t file) {
  if (fix.edits.empty()) return std::nullopt;
  text::Span all = fix.edits.front().span;
  for (const text::Edit& edit : fix.edits) {
    if (edit.span.file != file) return std::nullopt;
    all.begin = std::min(all.begin, edit.span.begin);
    all.end = std::max(all.end, edit.span.end);
  }
  return all;
}

/// reviewdog takes each suggestion for a fix of its own, so that one is made of all edits.
std::optional<Json> suggestion(const diag::Fix& fix, std::uint32_t file, Places& places) {
  const std::optional<text::Span> all = touched(fix, file);
  if (!all || fix.applicability == diag::Applicability::needs_input) return std::nullopt;
  std::vector<text::Edit> edits = fix.edits;
  for (text::Edit& edit : edits) {
    edit.span.begin -= all->begin;
    edit.span.end -= all->begin;
  }
  const Result<std::string> mended =
      text::apply(text::slice(places.source(*all), *all), std::move(edits));
  if (!mended) return std::nullopt;
  return Json{{"range", range(*all, places)}, {"text", *mended}};
}

Json suggestions(const diag::Diagnostic& d, Places& places) {
  Json out = Json::array();
  for (const diag::Fix& fix : d.fixes) {
    if (std::optional<Json> one = suggestion(fix, d.span.file, places)) {
      out.push_back(*std::move(one));
    }
  }
  return out;
}

Json finding(const LintView& view, const diag::Diagnostic& d, Places& places) {
  Json out = {
      {"message", d.help.empty() ? d.message : d.message + '\n' + d.help},
      {"location",
       {{"path", repository_path(view, places.source(d.span))}, {"range", range(d.span, places)}}},
      {"severity", severity(d.severity)},
      {"source", {{"name", "okr"}}},
      {"code", {{"value", d.rule}}}};
  Json offered = suggestions(d, places);
  if (!offered.empty()) out["suggestions"] = std::move(offered);
  return out;
}

}  // namespace

std::vector<std::string> diagnostics_as_rdjson(const LintView& view) {
  Places places(view.workspace.sources);
  std::vector<std::string> out;
  for (const diag::Diagnostic& d : view.diagnostics) {
    out.push_back(json_text(finding(view, d, places)));
  }
  return out;
}

}  // namespace okr::report
