// SPDX-License-Identifier: MIT
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <fmt/format.h>

namespace okr::lint::rules {
namespace {

/// Fields that say how success is told, whatever the sentence names.
bool is_measured_by_fields(const model::KeyResult& key_result) {
  if (key_result.kind &&
      (**key_result.kind == model::Kind::binary || **key_result.kind == model::Kind::milestones)) {
    return true;
  }
  return key_result.metric || key_result.min || key_result.max || key_result.kpi ||
         key_result.milestones_span;
}

diag::Diagnostic finding(const model::KeyResult& key_result) {
  const prose::Task& task = *key_result.reading.task;
  const std::string& title = key_result.title.value;
  const std::string words = title.substr(task.range.begin, task.range.end - task.range.begin);
  diag::Diagnostic out;
  out.rule = "task-as-key-result";
  out.span = key_result.title.part(task.range);
  out.confidence = confidence_of(task.certainty);
  out.message = fmt::format("'{}' names something to do or to make, not what it changes", words);
  out.help = fmt::format(
      "once {} is done, what will be different for the customer? Write that down:\n"
      "\"Raise ___ from ___ to ___\"; the task itself belongs under projects",
      quoted(title));
  return out;
}

void check(const Context& context, Findings& findings) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    if (!key_result.reading.task || is_measured_by_fields(key_result)) return;
    findings.push_back(finding(key_result));
  });
}

}  // namespace

constinit const Rule task_as_key_result{
    .id = "task-as-key-result",
    .group = Group::founding,
    .severities = always_error,
    .confidence = diag::Confidence::high,
    .judges_sentence = true,
    .summary = "a task or a deliverable where a result belongs",
    .rationale =
        "A task can be done, and nothing be better for anyone. A key result says what is different "
        "once the work has paid off, and leaves open how to get there.",
    .bad = R"(- Design customer engagement email campaign
)",
    .good = R"(- Raise the repeat purchase rate from 5% to 15%
)",
    .check = check,
};

}  // namespace okr::lint::rules
