// SPDX-License-Identifier: MIT
#include "allow_here.h"

#include <okr/edit/fixes.h>
#include <okr/lint/allow.h>
#include <okr/lint/rule.h>
#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace okr::lsp {
namespace {

struct Candidate {
  text::Edit edit;
  std::uint32_t comment = 0;  ///< where its '#' stands afterwards
};

std::string_view bytes_before(const text::Source& source, std::uint32_t offset) {
  return std::string_view(source.bytes).substr(0, offset);
}

Candidate behind(const text::Source& source, text::Span at, const std::string& comment) {
  const std::string_view bytes = source.bytes;
  std::size_t end = std::min(bytes.find('\n', at.begin), bytes.size());
  while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == '\r')) --end;
  const auto place = static_cast<std::uint32_t>(end);
  return {{{at.file, place, place}, "  " + comment}, place + 2};
}

Candidate above(const text::Source& source, text::Span at, const std::string& comment) {
  const std::size_t line = bytes_before(source, at.begin).rfind('\n') + 1;
  const std::string_view rest = std::string_view(source.bytes).substr(line);
  const std::string_view indent =
      rest.substr(0, std::min(rest.find_first_not_of(' '), rest.size()));
  const bool has_cr = rest.substr(0, rest.find('\n')).ends_with('\r');
  const auto place = static_cast<std::uint32_t>(line);
  return {{{at.file, place, place}, fmt::format("{}{}{}", indent, comment, has_cr ? "\r\n" : "\n")},
          place + static_cast<std::uint32_t>(indent.size())};
}

/// Comments in lines that were passed over are not heard.
bool is_unread(const text::Source& source, text::Span at) {
  const yaml::Parsed parsed = yaml::parse(source, at.file, yaml::Limits());
  return std::any_of(parsed.unread.begin(), parsed.unread.end(), [&](text::Span unread) {
    return unread.begin <= at.begin && at.begin < unread.end;
  });
}

/// Whether the file says what it said, and has one comment more that begins where it should.
bool holds(const text::Source& source, const Candidate& candidate) {
  diag::Diagnostic carrier;
  carrier.span = candidate.edit.span;
  carrier.fixes = {{.applicability = diag::Applicability::safe,
                    .message = {},
                    .edits = {candidate.edit},
                    .effect = diag::Effect::layout}};
  const std::uint32_t file = candidate.edit.span.file;
  const edit::Fixed fixed =
      edit::apply_fixes(source, file, {carrier}, edit::Wanted::safe, yaml::Limits());
  if (fixed.applied == 0) return false;
  const auto parsed = yaml::parse({source.path, fixed.bytes}, file, yaml::Limits());
  return std::any_of(parsed.tree.comments.begin(), parsed.tree.comments.end(),
                     [&](const yaml::Comment& c) { return c.span.begin == candidate.comment; });
}

}  // namespace

std::optional<diag::Fix> allow_here(const text::Source& source, const diag::Diagnostic& finding) {
  const lint::Rule* const rule = lint::find_rule(finding.rule);
  if (!rule || rule->group == lint::Group::suppression || !lint::can_be_allowed(rule->id)) {
    return std::nullopt;
  }
  const std::string comment = fmt::format("# okr: allow({}) -- ___", rule->id);
  std::vector<Candidate> candidates{above(source, finding.span, comment)};
  if (!is_unread(source, finding.span)) {
    candidates.insert(candidates.begin(), behind(source, finding.span, comment));
  }
  for (const Candidate& candidate : candidates) {
    if (!holds(source, candidate)) continue;
    return diag::Fix{.applicability = diag::Applicability::needs_input,
                     .message = fmt::format("allow {} here, with a reason", rule->id),
                     .edits = {candidate.edit},
                     .effect = diag::Effect::layout};
  }
  return std::nullopt;
}

}  // namespace okr::lsp
