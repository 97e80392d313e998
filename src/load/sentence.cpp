// SPDX-License-Identifier: MIT
#include "measure.h"

#include <okr/load/sentence.h>

#include <utility>

namespace okr::load {
namespace {

model::Text title_of(std::string sentence) {
  const auto size = static_cast<std::uint32_t>(sentence.size());
  return {std::move(sentence), {0, sentence_begin, sentence_begin + size}, {}};
}

model::KeyResult key_result_of(model::Workspace& workspace, std::string sentence) {
  const std::vector<text::Span> nothing_unread;
  std::vector<diag::Diagnostic> problems;
  Reader in{workspace.sources.front(), workspace.config, nothing_unread, problems};
  model::KeyResult out;
  out.title = title_of(std::move(sentence));
  out.span = out.id_span = out.title.span;
  out.bare_sentence = true;
  out.reading = prose::read_key_result(out.title.value, in.config.words, in.config.currency);
  if (!in.config.english) out.reading.task.reset();
  out.measure = settle_measure(in, out);
  return out;
}

model::Objective objective_of(model::Workspace& workspace, std::string sentence,
                              SentenceRole role) {
  model::Objective out;
  out.span = {0, 0, static_cast<std::uint32_t>(sentence.size()) + sentence_begin};
  out.id_span = out.team_span = out.period_span = text::start_of(out.span);
  if (role == SentenceRole::objective) {
    out.title = title_of(std::move(sentence));
    const model::Config& config = workspace.config;
    if (config.english)
      out.reading = prose::read_objective(out.title.value, config.words, config.currency);
  } else {
    out.unread_parts = true;  // so that nothing is concluded from what is not there
    out.key_results.push_back(key_result_of(workspace, std::move(sentence)));
  }
  return out;
}

}  // namespace

model::Workspace with_sentence(model::Workspace workspace, std::string sentence,
                               SentenceRole role) {
  workspace.sources.assign(1, {"", " " + sentence});
  workspace.files.assign(1, {});
  workspace.objectives.clear();
  workspace.objectives.push_back(objective_of(workspace, std::move(sentence), role));
  workspace.children.assign(1, {});
  return workspace;
}

}  // namespace okr::load
