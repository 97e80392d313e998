// SPDX-License-Identifier: MIT
#include "sarif_result.h"

#include "fingerprint.h"
#include "formats/repository_path.h"
#include "json_value.h"
#include "places.h"
#include "sarif_words.h"
#include "uri.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

struct Writer {
  const LintView& view;
  const SarifRules& rules;
  Places places;
  Fingerprints fingerprints = {};
};

Json artifact(const Writer& writer, text::Span span) {
  const text::Source& source = writer.places.source(span);
  return {{"uri", relative_uri(repository_path(writer.view, source))}, {"uriBaseId", "%SRCROOT%"}};
}

Json region(Writer& writer, text::Span span) {
  const PlaceRange range = writer.places.range(span);
  return {{"startLine", range.start.line},
          {"startColumn", range.start.column},
          {"endLine", range.end.line},
          {"endColumn", range.end.column}};
}

Json physical_location(Writer& writer, text::Span span) {
  return {{"artifactLocation", artifact(writer, span)}, {"region", region(writer, span)}};
}

Json location(Writer& writer, const diag::Diagnostic& d) {
  Json out = {{"physicalLocation", physical_location(writer, d.span)}};
  if (!d.ref.empty())
    out["logicalLocations"] = Json::array({Json::object({{"fullyQualifiedName", d.ref}})});
  return out;
}

/// GitHub shows a related place only where the message links to it.
std::string message(const diag::Diagnostic& d) {
  std::string out = sarif_text(d.message);
  if (!d.help.empty()) out += '\n' + sarif_text(d.help);
  for (std::size_t i = 0; i < d.related.size(); ++i) {
    out += '\n' + sarif_link(d.related[i].message, i + 1);
  }
  return out;
}

Json related(Writer& writer, const std::vector<diag::Related>& told) {
  Json out = Json::array();
  for (std::size_t i = 0; i < told.size(); ++i) {
    out.push_back({{"id", i + 1},
                   {"physicalLocation", physical_location(writer, told[i].span)},
                   {"message", {{"text", sarif_text(told[i].message)}}}});
  }
  return out;
}

Json replacement(Writer& writer, const text::Edit& edit) {
  Json out = {{"deletedRegion", region(writer, edit.span)}};
  if (!edit.text.empty()) out["insertedContent"] = {{"text", edit.text}};
  return out;
}

/// One object a file, in the order in which the edits first name it.
Json changes(Writer& writer, const std::vector<text::Edit>& edits) {
  Json out = Json::array();
  std::vector<std::uint32_t> files;
  for (const text::Edit& edit : edits) {
    const auto found = std::find(files.begin(), files.end(), edit.span.file);
    const auto place = static_cast<std::size_t>(found - files.begin());
    if (found == files.end()) {
      files.push_back(edit.span.file);
      out.push_back(
          {{"artifactLocation", artifact(writer, edit.span)}, {"replacements", Json::array()}});
    }
    out[place]["replacements"].push_back(replacement(writer, edit));
  }
  return out;
}

/// Whoever reads SARIF applies a fix as it is, so that none with a blank to fill in is told.
Json fixes(Writer& writer, const std::vector<diag::Fix>& offered) {
  Json out = Json::array();
  for (const diag::Fix& fix : offered) {
    if (fix.applicability == diag::Applicability::needs_input || fix.edits.empty()) continue;
    out.push_back({{"description", {{"text", sarif_text(fix.message)}}},
                   {"artifactChanges", changes(writer, fix.edits)},
                   {"properties", {{"applicability", diag::name_of(fix.applicability)}}}});
  }
  return out;
}

Json result(Writer& writer, const diag::Diagnostic& d) {
  Json out = {{"ruleId", d.rule}};
  if (const auto index = writer.rules.index_of(d.rule)) out["ruleIndex"] = *index;
  out["level"] = sarif_level(d.severity);
  out["message"] = {{"text", message(d)}};
  out["locations"] = Json::array({location(writer, d)});
  out["partialFingerprints"] = {
      {"primaryLocationLineHash", writer.fingerprints.of(d, writer.places.source(d.span))}};
  if (!d.related.empty()) out["relatedLocations"] = related(writer, d.related);
  if (Json offered = fixes(writer, d.fixes); !offered.empty()) out["fixes"] = std::move(offered);
  return out;
}

Json suppression(const lint::Suppressed& known) {
  const bool is_comment = known.by == lint::Suppressed::By::comment;
  Json out = {{"kind", is_comment ? "inSource" : "external"}, {"status", "accepted"}};
  if (!known.reason.empty()) out["justification"] = known.reason;
  return out;
}

}  // namespace

std::vector<std::string> sarif_results(const LintView& view, const SarifRules& rules) {
  Writer writer{.view = view, .rules = rules, .places = Places(view.workspace.sources)};
  std::vector<std::string> out;
  for (const diag::Diagnostic& d : view.diagnostics) out.push_back(json_text(result(writer, d)));
  for (const lint::Suppressed& known : view.suppressed) {
    Json one = result(writer, known.finding);
    one["suppressions"] = Json::array({suppression(known)});
    out.push_back(json_text(one));
  }
  return out;
}

}  // namespace okr::report
