// SPDX-License-Identifier: MIT
#include "code_actions.h"

#include "allow_here.h"
#include "publish.h"

#include <okr/edit/fixes.h>

#include <algorithm>

namespace okr::lsp {
namespace {

using diag::Applicability;
using diag::Diagnostic;

constexpr std::string_view quick_fix = "quickfix";
constexpr std::string_view fix_all = "source.fixAll.okr";

/// "source" asks for "source.fixAll.okr" too; without a word, for everything.
bool is_asked_for(const Json& params, std::string_view kind) {
  const auto context = params.find("context");
  if (context == params.end() || !context->is_object()) return true;
  const auto only = context->find("only");
  if (only == context->end() || !only->is_array()) return true;
  return std::any_of(only->begin(), only->end(), [&](const Json& each) {
    if (!each.is_string()) return false;
    const auto wanted = each.get<std::string>();
    return wanted.empty() || kind == wanted || kind.starts_with(wanted + '.');
  });
}

std::string_view what_it_asks(Applicability applicability) {
  switch (applicability) {
    case Applicability::safe:
      return "";
    case Applicability::unsafe:
      return " (may change the meaning)";
    case Applicability::needs_input:
      return " (fill in ___)";
  }
  return "";
}

/// Fixes that are made without a question are proved first.
bool can_be_made(const text::Source& source, const Diagnostic& finding, const diag::Fix& fix) {
  if (fix.edits.empty()) return false;
  if (fix.applicability == Applicability::needs_input) return true;
  Diagnostic alone = finding;
  alone.fixes = {fix};
  const edit::Fixed fixed = edit::apply_fixes(source, finding.span.file, {alone},
                                              edit::Wanted::safe_and_unsafe, yaml::Limits());
  return fixed.applied == 1;
}

Json action(View& view, const Diagnostic& finding, const diag::Fix& fix) {
  Json out{{"title", fix.message + std::string(what_it_asks(fix.applicability))},
           {"kind", quick_fix},
           {"diagnostics", Json::array({diagnostic_of(view, finding)})},
           {"edit", view.edit(fix.edits)}};
  if (fix.applicability == Applicability::safe) out["isPreferred"] = true;
  return out;
}

void add_actions(View& view, const Diagnostic& finding, Json& out) {
  const text::Source& source = view.snapshot().workspace.sources[finding.span.file];
  for (const diag::Fix& fix : finding.fixes) {
    if (can_be_made(source, finding, fix)) out.push_back(action(view, finding, fix));
  }
  if (const auto allowed = allow_here(source, finding)) {
    out.push_back(action(view, finding, *allowed));
  }
}

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// One edit that makes `after` of `before`, as small as can be; whole characters.
text::Edit difference(std::uint32_t file, std::string_view before, std::string_view after) {
  const auto [left, left_after] =
      std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  auto begin = static_cast<std::size_t>(left - before.begin());
  while (begin > 0 && begin < before.size() && continues_character(before[begin])) --begin;
  std::size_t same = 0;
  const std::size_t most = std::min(before.size(), after.size()) - begin;
  while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same]) ++same;
  while (same > 0 && continues_character(before[before.size() - same])) --same;
  return {
      {file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(before.size() - same)},
      std::string(after.substr(begin, after.size() - same - begin))};
}

void add_fix_all(View& view, std::uint32_t file, Json& out) {
  const Snapshot& snapshot = view.snapshot();
  const text::Source& source = snapshot.workspace.sources[file];
  const edit::Fixed fixed =
      edit::apply_fixes(source, file, snapshot.findings, edit::Wanted::safe, yaml::Limits());
  if (fixed.applied == 0 || fixed.bytes == source.bytes) return;
  out.push_back({{"title", "make all safe fixes in this file"},
                 {"kind", fix_all},
                 {"edit", view.edit({difference(file, source.bytes, fixed.bytes)})}});
}

}  // namespace

Outcome code_actions(ServerState& state, const Json& params) {
  Json out = Json::array();
  std::optional<Place> place = place_of(state, params);
  const Json& range = params.at("range");
  if (!place || !state.client.code_action_literals) return out;
  View& view = place->view;
  const std::uint32_t file = place->cursor.file;
  const std::uint32_t begin = view.offset(file, position_of(range.at("start")));
  const std::uint32_t end = view.offset(file, position_of(range.at("end")));
  if (is_asked_for(params, quick_fix)) {
    for (const Diagnostic& finding : view.snapshot().findings) {
      const text::Span span = finding.span;
      const bool touches = span.file == file && span.begin <= end && begin <= span.end;
      if (touches) add_actions(view, finding, out);
    }
  }
  if (is_asked_for(params, fix_all)) add_fix_all(view, file, out);
  return out;
}

}  // namespace okr::lsp
