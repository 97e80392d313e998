// SPDX-License-Identifier: MIT
#include "answer_errors.h"

#include <okr/edit/title.h>
#include <okr/lint/lint.h>
#include <okr/load/load.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace okr::cli {
namespace {

/// A workspace of one file, with the configuration that it is read by.
model::Workspace workspace_of(text::Source source, const model::Config& config,
                              const yaml::Limits& limits) {
  model::Workspace out;
  out.config = config;
  std::vector<diag::Diagnostic> problems;
  load::add_file(out, load::load_file(source, yaml::parse(source, 0, limits), config), problems);
  out.sources.push_back(std::move(source));
  load::link(out, problems);
  return out;
}

/// The objective's title, or the whole key result, whose title begins at `begin`.
std::optional<text::Span> judged_at(const model::Workspace& workspace, std::uint32_t begin) {
  for (const model::Objective& objective : workspace.objectives) {
    if (objective.title.span.begin == begin) return objective.title.span;
    for (const model::KeyResult& key_result : objective.key_results) {
      if (key_result.title.span.begin == begin) return key_result.span;
    }
  }
  return std::nullopt;
}

std::vector<diag::Diagnostic> errors_at(const model::Workspace& workspace, std::uint32_t begin) {
  const std::optional<text::Span> judged = judged_at(workspace, begin);
  if (!judged) return {};
  const lint::Settings settings = lint::configure(workspace, {}).settings;
  // A day matters to no error of a sentence, so any will do.
  std::vector<diag::Diagnostic> found = lint::run(workspace, settings, {}, {}).diagnostics;
  std::erase_if(found, [&](const diag::Diagnostic& d) {
    return d.severity != diag::Severity::error || !judged->contains(d.span);
  });
  return found;
}

}  // namespace

std::optional<std::string> new_error(const Question& question, std::string_view words,
                                     const model::Workspace& workspace,
                                     const yaml::Limits& limits) {
  const text::Span title = question.title->span;
  text::Source source = workspace.sources[title.file];
  const auto errors_now = [&] {
    return errors_at(workspace_of(source, workspace.config, limits), title.begin);
  };
  const std::vector<diag::Diagnostic> before = errors_now();
  Result<std::string> bytes =
      edit::reword_title(source, *question.title, question.range, words, limits);
  if (!bytes) return std::nullopt;
  source.bytes = *std::move(bytes);
  for (const diag::Diagnostic& error : errors_now()) {
    const bool is_known = std::any_of(before.begin(), before.end(),
                                      [&](const auto& known) { return known.rule == error.rule; });
    if (!is_known || error.rule == question.finding->rule) return error.message;
  }
  return std::nullopt;
}

}  // namespace okr::cli
