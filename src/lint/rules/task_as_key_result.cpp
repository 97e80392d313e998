// SPDX-License-Identifier: MIT
#include "../measure_fields.h"
#include "../nodes.h"
#include "../rules.h"
#include "../text_finding.h"

#include <okr/lint/task_words.h>

#include <fmt/format.h>

namespace okr::lint::rules {
namespace {

diag::Diagnostic finding(const model::KeyResult& key_result) {
  const prose::Task& task = *key_result.reading.task;
  const std::string words = words_at(key_result.title, task.range);
  diag::Diagnostic out;
  out.rule = "task-as-key-result";
  out.span = key_result.title.part(task.range);
  out.confidence = confidence_of(task.certainty);
  out.message = fmt::format("'{}' {}, not what it changes", words, what_task_words_say(words));
  out.help = fmt::format(
      "once {} is done, what will be different for the customer? Write that down:\n"
      "\"Raise ___ from ___ to ___\"; the task itself belongs under projects",
      quoted(key_result.title.value));
  return out;
}

void check(const Context& context, Findings& findings) {
  if (!context.workspace.config.english) return;
  each_key_result(context, [&](KeyResultNode node) {
    const model::KeyResult& key_result = node.key_result;
    if (is_task(key_result)) findings.push_back(finding(key_result));
  });
}

}  // namespace

constinit const Rule task_as_key_result{
    .id = "task-as-key-result",
    .group = Group::founding,
    .severities = always_error,
    .confidence = diag::Confidence::high,
    .judges_sentence = true,
    .by_objective = true,
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
