// SPDX-License-Identifier: MIT
#include "lint_ask.h"

#include "questions.h"
#include "sentence_lines.h"

#include <okr/edit/title.h>
#include <okr/text/lines.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <map>
#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

/// Every blank of one question, filled.
struct Answer {
  const Question* question = nullptr;
  std::string words;
};

/// What a person types: a value, Enter to skip, or the end.
enum class Reply : unsigned char { value, skip, end };

struct Typed {
  Reply reply = Reply::end;
  std::string value = {};
};

Typed typed_line(Env& env) {
  const Result<std::optional<std::string>> line = read_line(env.in, longest_sentence);
  if (!line || !*line) return {};
  const std::size_t first = (*line)->find_first_not_of(" \t");
  if (first == std::string::npos) return {Reply::skip};
  return {Reply::value, (*line)->substr(first, (*line)->find_last_not_of(" \t") - first + 1)};
}

std::string place_of(const Question& question, const model::Workspace& workspace) {
  const text::Span span = question.finding->span;
  const text::Source& source = workspace.sources[span.file];
  const text::Position at = text::LineMap(source.bytes).position(source.bytes, span.begin);
  return fmt::format("{}:{}:{}", text::escape_controls(source.path), at.line, at.column);
}

class Conversation {
 public:
  Conversation(Env& env, const model::Workspace& workspace) : env_(env), workspace_(workspace) {}

  std::vector<Answer> run(const std::vector<Question>& questions) {
    std::vector<Answer> answers;
    env_.err << "\nEnter skips a question, Ctrl-D ends them.\n";
    for (const Question& question : questions) {
      if (auto words = ask(question)) answers.push_back({&question, *std::move(words)});
      if (ended_) break;
    }
    if (ended_) env_.err << '\n';
    return answers;
  }

 private:
  std::optional<std::string> ask(const Question& question) {
    env_.err << fmt::format("\n{}: {}\n", place_of(question, workspace_),
                            text::escape_controls(question.request));
    const std::size_t all = blanks_in(question.words);
    std::string words = question.words;
    for (std::size_t number = 1; number <= all; ++number) {
      const std::string sentence = sentence_with(question, words);
      if (sentence != blank) env_.err << "  " << text::escape_controls(sentence) << '\n';
      const std::string prompt = all == 1 ? fmt::format("  {} = ", blank)
                                          : fmt::format("  {} {} of {} = ", blank, number, all);
      const Typed typed = ask_one(question, words, prompt);
      if (typed.reply != Reply::value) return std::nullopt;
      words = filled(words, typed.value);
    }
    return words;
  }

  /// Until the answer can stand in the first blank.
  Typed ask_one(const Question& question, const std::string& words, const std::string& prompt) {
    for (;;) {
      env_.err << prompt << std::flush;
      Typed typed = typed_line(env_);
      ended_ = typed.reply == Reply::end;
      if (typed.reply != Reply::value) return typed;
      const auto problem = objection(question, words, typed.value, workspace_.config);
      if (!problem) return typed;
      env_.err << "  " << *problem << '\n';
    }
  }

  Env& env_;
  const model::Workspace& workspace_;
  bool ended_ = false;
};

/// From a file's end to its start, so that the places of those that follow stay right.
void write_answers(std::vector<Answer> answers, const Tree& tree, const yaml::Limits& limits,
                   Asked& asked) {
  std::reverse(answers.begin(), answers.end());
  std::stable_sort(answers.begin(), answers.end(), [](const Answer& a, const Answer& b) {
    return b.question->title->span < a.question->title->span;
  });
  std::map<std::uint32_t, text::Source> changed;
  for (const Answer& answer : answers) {
    const Question& question = *answer.question;
    const std::uint32_t file = question.title->span.file;
    text::Source& source = changed.try_emplace(file, tree.workspace.sources[file]).first->second;
    Result<std::string> bytes =
        edit::reword_title(source, *question.title, question.range, answer.words, limits);
    if (bytes) {
      source.bytes = *std::move(bytes);
      ++asked.answers;
    } else {
      asked.refused.push_back({fmt::format(
          "{}: not written: {}", place_of(question, tree.workspace), bytes.error().message)});
    }
  }
  for (auto& [file, source] : changed) {
    const text::Source& before = tree.workspace.sources[file];
    if (source.bytes != before.bytes) {
      asked.files.push_back({before.path, before.bytes, std::move(source.bytes)});
    }
  }
}

}  // namespace

bool can_ask(const Env& env) {
  return env.in_is_terminal && env.err_is_terminal;
}

Asked ask_for_blanks(const Session& session, const Tree& tree, const lint::Report& report,
                     const yaml::Limits& limits) {
  Asked asked;
  const std::vector<Question> questions = questions_in(tree.workspace, report.diagnostics);
  if (questions.empty()) return asked;
  Conversation conversation(session.env, tree.workspace);
  write_answers(conversation.run(questions), tree, limits, asked);
  return asked;
}

}  // namespace okr::cli
