// SPDX-License-Identifier: MIT
#include <okr/lint/lint.h>
#include <okr/lint/sentence.h>

#include <string_view>
#include <utility>

namespace okr::lint {
namespace {

Flags rules_for_a_sentence() {
  Flags flags;
  flags.profile = Profile::strict;
  for (const Rule* const rule : all_rules()) {
    if (rule->judges_sentence) flags.select.emplace_back(rule->id);
  }
  return flags;
}

text::Span in_sentence(text::Span span) {
  return {0, span.begin - load::sentence_begin, span.end - load::sentence_begin};
}

bool is_of_sentence(text::Span span) {
  return span.begin >= load::sentence_begin;
}

Findings of_sentence(Findings found) {
  std::erase_if(found, [](const diag::Diagnostic& d) { return !is_of_sentence(d.span); });
  for (diag::Diagnostic& d : found) {
    std::erase_if(d.related, [](const diag::Related& r) { return !is_of_sentence(r.span); });
    d.span = in_sentence(d.span);
    for (diag::Related& related : d.related) related.span = in_sentence(related.span);
    for (diag::Fix& fix : d.fixes) {
      for (text::Edit& edit : fix.edits) edit.span = in_sentence(edit.span);
    }
  }
  return found;
}

std::optional<prose::Measure> measure_of(const model::KeyResult& key_result) {
  std::optional<prose::Measure> out = key_result.reading.measure;
  if (!out || !out->baseline || !out->relative) return out;
  if (!out->target && key_result.measure.target) {
    out->target = prose::Figure{**key_result.measure.target, out->relative->range};
  }
  if (out->target) out->relative.reset();
  return out;
}

/// What every sentence could say as a key result.
const model::KeyResult& only_key_result(const model::Workspace& workspace) {
  return workspace.objectives.front().key_results.front();
}

bool is_blank(std::string_view s) {
  return s.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

SentenceReader::SentenceReader(const model::Config& config, SentenceRole role) : role_(role) {
  workspace_.config.words = config.words;
  workspace_.config.currency = config.currency;
  workspace_.config.english = config.english;
  settings_ = configure(workspace_, rules_for_a_sentence()).settings;
}

SentenceReading SentenceReader::read(std::string sentence) {
  SentenceReading out;
  out.text = std::move(sentence);
  out.role = role_;
  out.english = workspace_.config.english;
  if (is_blank(out.text)) return out;
  workspace_ = load::with_sentence(std::move(workspace_), out.text, SentenceRole::key_result);
  const model::KeyResult& key_result = only_key_result(workspace_);
  out.measure = measure_of(key_result);
  if (role_ == SentenceRole::key_result) {
    out.task = key_result.reading.task;
    out.yes_or_no = key_result.reading.yes_or_no;
  } else {
    workspace_ = load::with_sentence(std::move(workspace_), out.text, role_);
    const prose::ObjectiveReading& reading = workspace_.objectives.front().reading;
    out.task = reading.task;
    out.numbers = reading.numbers;
    if (out.numbers.empty()) out.measure.reset();
  }
  // A rule that needs a date does not judge a sentence alone, so any day will do.
  out.findings = of_sentence(run(workspace_, settings_, {}, {}).diagnostics);
  return out;
}

}  // namespace okr::lint
