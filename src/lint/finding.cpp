// SPDX-License-Identifier: MIT
#include "finding.h"

#include "text_finding.h"

#include <okr/prose/quantity.h>

#include <fmt/format.h>

#include <utility>

namespace okr::lint {
namespace {

template <class Node>
text::Span title_or_start(const Node& node) {
  return node.title.value.empty() ? text::start_of(node.span) : words_of(node.title);
}

}  // namespace

diag::Diagnostic finding(const Rule& rule, text::Span span, std::string message, std::string help) {
  diag::Diagnostic out = diag::make_diagnostic(rule.id, span, std::move(message), std::move(help));
  out.confidence = rule.confidence;
  return out;
}

std::string called(std::string_view title) {
  if (title.empty()) return "(untitled)";
  return quoted(title);
}

std::string called(const model::Objective& objective) {
  return called(objective.title.value);
}

std::string called(const model::KeyResult& key_result) {
  return called(key_result.title.value);
}

std::string counted(std::size_t n, std::string_view thing) {
  return fmt::format("{} {}{}", n, thing, n == 1 ? "" : "s");
}

std::string written(double value, std::string_view unit) {
  return prose::to_string({value, std::string(unit)});
}

text::Span place_of(const model::Objective& objective) {
  return title_or_start(objective);
}

text::Span place_of(const model::KeyResult& key_result) {
  return title_or_start(key_result);
}

text::Span place_of(const model::Kpi& kpi) {
  return title_or_start(kpi);
}

text::Span place_of(const model::Project& project) {
  return title_or_start(project);
}

}  // namespace okr::lint
