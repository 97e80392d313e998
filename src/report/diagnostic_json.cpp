// SPDX-License-Identifier: MIT
#include "diagnostic_json.h"

#include "fingerprint.h"
#include "json_value.h"
#include "places.h"

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

Json position(text::Position position, std::uint32_t offset) {
  return {{"line", position.line}, {"column", position.column}, {"offset", offset}};
}

Json range(text::Span span, Places& places) {
  const PlaceRange range = places.range(span);
  return {{"start", position(range.start, span.begin)}, {"end", position(range.end, span.end)}};
}

Json related(const std::vector<diag::Related>& places_told, Places& places) {
  Json out = Json::array();
  for (const diag::Related& r : places_told) {
    out.push_back({{"message", r.message},
                   {"path", places.source(r.span).path},
                   {"range", range(r.span, places)}});
  }
  return out;
}

Json edits(const std::vector<text::Edit>& wanted, const Places& places) {
  Json out = Json::array();
  for (const text::Edit& edit : wanted) {
    out.push_back({{"path", places.source(edit.span).path},
                   {"start", edit.span.begin},
                   {"end", edit.span.end},
                   {"text", edit.text}});
  }
  return out;
}

Json fixes(const std::vector<diag::Fix>& offered, const Places& places) {
  Json out = Json::array();
  for (const diag::Fix& fix : offered) {
    out.push_back({{"applicability", diag::name_of(fix.applicability)},
                   {"message", fix.message},
                   {"edits", edits(fix.edits, places)}});
  }
  return out;
}

Json finding(const diag::Diagnostic& d, Places& places, Fingerprints& fingerprints) {
  const text::Source& source = places.source(d.span);
  return {{"rule", d.rule},
          {"severity", diag::name_of(d.severity)},
          {"confidence", diag::name_of(d.confidence)},
          {"message", d.message},
          {"help", d.help},
          {"path", source.path},
          {"range", range(d.span, places)},
          {"ref", json_word(d.ref)},
          {"team", json_word(d.team)},
          {"owner", d.owners.empty() ? Json(nullptr) : Json(d.owners.front())},
          {"owners", d.owners},
          {"fingerprint", fingerprints.of(d, source)},
          {"related", related(d.related, places)},
          {"fixes", fixes(d.fixes, places)}};
}

}  // namespace

std::vector<std::string> diagnostics_as_json(const LintView& view) {
  Places places(view.workspace.sources);
  Fingerprints fingerprints;
  std::vector<std::string> out;
  for (const diag::Diagnostic& d : view.diagnostics) {
    out.push_back(json_text(finding(d, places, fingerprints)));
  }
  return out;
}

}  // namespace okr::report
