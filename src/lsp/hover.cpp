// SPDX-License-Identifier: MIT
#include "field_words.h"
#include "hover_thing.h"
#include "markdown.h"

#include <okr/lint/rule.h>
#include <okr/lsp/features.h>
#include <okr/report/rules_page.h>

#include <fmt/format.h>

#include <algorithm>

namespace okr::lsp {
namespace {

constexpr std::size_t most_findings = 3;

text::Span span_of(Cursor cursor, Stretch stretch) {
  return {cursor.file, stretch.begin, stretch.end};
}

bool is_on(text::Span span, Cursor cursor) {
  return span.file == cursor.file && span.begin <= cursor.offset && cursor.offset <= span.end;
}

std::string rule_page(std::string_view id) {
  const lint::Rule* const rule = lint::find_rule(id);
  return rule == nullptr ? "" : report::rule_page(*rule, report::RulesFormat::markdown, {});
}

std::optional<Hover> of_key(Cursor cursor, const Standing& standing) {
  const Meaning& meaning = standing.meaning;
  const text::Span span = span_of(cursor, standing.place().typed);
  if (meaning.has_rules) {
    std::string page = rule_page(standing.typed());
    return page.empty() ? std::nullopt : std::optional(Hover{std::move(page), span});
  }
  if (meaning.rule != nullptr) {
    for (const lint::Option& option : meaning.rule->options) {
      if (option.name == standing.typed())
        return Hover{
            fmt::format("{}; {} where left out", inline_text(option.meaning), option.standard),
            span};
    }
    return std::nullopt;
  }
  if (!meaning.entity) return std::nullopt;
  const auto field = field_called(*meaning.entity, standing.typed());
  if (!field) return std::nullopt;
  return Hover{fmt::format("**{}** of {}: {}\n\n{}", field->key, load::name_of(*meaning.entity),
                           field_detail(*field), field_words(*field)),
               span};
}

/// The page of an objective or key result where it is written; a card where it is named.
std::optional<Hover> of_named(const Snapshot& snapshot, const NamedHere& here) {
  const bool is_page = here.is_own && !is_name(here.named);
  std::string text = is_page ? page(snapshot, here.named.found) : card(snapshot, here.named);
  if (text.empty()) return std::nullopt;
  return Hover{std::move(text), here.span};
}

/// Whether the value is a word or figure that says little without its key.
bool is_terse(load::Shape shape) {
  switch (shape) {
    case load::Shape::version:
    case load::Shape::date:
    case load::Shape::number:
    case load::Shape::whole_number:
    case load::Shape::percent:
    case load::Shape::confidence:
    case load::Shape::quantity:
    case load::Shape::flag:
    case load::Shape::choice:
      return true;
    case load::Shape::text:
    case load::Shape::texts:
    case load::Shape::id:
    case load::Shape::name:
    case load::Shape::names:
    case load::Shape::reference:
    case load::Shape::references:
    case load::Shape::alignments:
    case load::Shape::text_map:
    case load::Shape::rule_map:
    case load::Shape::entity:
    case load::Shape::entities:
    case load::Shape::lines:
    case load::Shape::entity_map:
      return false;
  }
  return false;
}

/// What the value's key is for, and what may stand there; of a rule's severity the rule.
std::optional<Hover> of_word(Cursor cursor, const Standing& standing) {
  const Meaning& meaning = standing.meaning;
  const text::Span span = span_of(cursor, standing.place().typed);
  if (span.begin == span.end) return std::nullopt;
  if (meaning.rule != nullptr) return Hover{rule_page(meaning.rule->id), span};
  if (!meaning.field || !is_terse(meaning.field->shape)) return std::nullopt;
  return Hover{fmt::format("**{}**: {}\n\n{}\n", meaning.field->key, field_detail(*meaning.field),
                           inline_text(meaning.field->description)),
               span};
}

/// A period's days.
std::optional<Hover> of_period(const Snapshot& snapshot, Cursor cursor, const Standing& standing) {
  const Meaning& meaning = standing.meaning;
  if (!meaning.field || !meaning.holder) return std::nullopt;
  if (named_by(*meaning.holder, *meaning.field) != Names::period) return std::nullopt;
  const auto range = model::resolve_period(snapshot.workspace.config, standing.typed());
  if (!range) return std::nullopt;
  return Hover{
      fmt::format("{}: {} to {}, {} days\n", inline_text(standing.typed()),
                  model::to_string(range->start), model::to_string(range->end), range->days()),
      span_of(cursor, standing.place().typed)};
}

/// A rule in `# okr: allow(...)`.
std::optional<Hover> of_comment(Cursor cursor, const Standing& standing) {
  const Stretch comment = standing.place().typed;
  const std::string_view text = standing.text;
  if (slice(text, comment).find("okr:") == std::string_view::npos) return std::nullopt;
  const auto is_name = [&](std::uint32_t i) {
    return std::string_view(" \t,()#").find(text[i]) == std::string_view::npos;
  };
  std::uint32_t begin = std::min(cursor.offset, comment.end);
  while (begin > comment.begin && is_name(begin - 1)) --begin;
  std::uint32_t end = begin;
  while (end < comment.end && is_name(end)) ++end;
  std::string page = rule_page(slice(text, {begin, end}));
  if (page.empty()) return std::nullopt;
  return Hover{std::move(page), span_of(cursor, {begin, end})};
}

std::optional<Hover> of_place(const Snapshot& snapshot, Cursor cursor, const Standing& standing) {
  if (standing.place().part == Part::comment) return of_comment(cursor, standing);
  if (const auto here = named_at(snapshot, cursor, standing)) return of_named(snapshot, *here);
  if (standing.place().part == Part::key) return of_key(cursor, standing);
  if (standing.place().part != Part::value) return std::nullopt;
  if (auto period = of_period(snapshot, cursor, standing)) return period;
  return of_word(cursor, standing);
}

std::string finding_words(const diag::Diagnostic& finding) {
  std::string out = inline_text(finding.message) + '\n';
  if (!finding.help.empty()) out += fmt::format("\n{}", code_block(finding.help, "text"));
  const std::string page = rule_page(finding.rule);
  return page.empty() ? out : fmt::format("{}\n{}", out, page);
}

/// Findings whose place is a word or a line; one that is about the whole file says nothing of this
/// place.
std::vector<const diag::Diagnostic*> findings_at(const Snapshot& snapshot, Cursor cursor) {
  std::vector<const diag::Diagnostic*> out;
  for (const diag::Diagnostic& finding : snapshot.findings) {
    if (!is_on(finding.span, cursor)) continue;
    const bool is_told = std::any_of(out.begin(), out.end(), [&](const diag::Diagnostic* other) {
      return other->rule == finding.rule && other->message == finding.message;
    });
    if (!is_told && out.size() < most_findings) out.push_back(&finding);
  }
  return out;
}

}  // namespace

std::optional<Hover> hover(const Snapshot& snapshot, Cursor cursor) {
  const auto standing = standing_at(snapshot, cursor);
  if (!standing) return std::nullopt;
  std::optional<Hover> out = of_place(snapshot, cursor, *standing);
  for (const diag::Diagnostic* finding : findings_at(snapshot, cursor)) {
    if (!out) {
      out = Hover{finding_words(*finding), finding->span};
    } else {
      out->markdown += fmt::format("\n---\n\n{}", finding_words(*finding));
    }
  }
  return out;
}

}  // namespace okr::lsp
