// SPDX-License-Identifier: MIT
#include "lint_ask.h"

#include "answer_errors.h"
#include "prompt.h"
#include "questions.h"

#include <okr/edit/new_item.h>
#include <okr/edit/title.h>
#include <okr/text/lines.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
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

Typed typed_line(Env& env, std::string_view prompt) {
  auto line = ask_line(env, prompt);
  if (!line) return {};
  if (line->empty()) return {Reply::skip};
  return {Reply::value, *std::move(line)};
}

std::string place_of(const Question& question, const model::Workspace& workspace) {
  const text::Span span = question.finding->span;
  const text::Source& source = workspace.sources[span.file];
  const text::Position at = text::LineMap(source.bytes).position(source.bytes, span.begin);
  return fmt::format("{}:{}:{}", text::escape_controls(source.path), at.line, at.column);
}

class Conversation {
 public:
  Conversation(Env& env, const model::Workspace& workspace, const yaml::Limits& limits)
      : env_(env), workspace_(workspace), limits_(limits) {}

  bool ended() const { return ended_; }

  std::vector<Answer> run(const std::vector<Question>& questions) {
    std::vector<Answer> answers;
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
      Typed typed = typed_line(env_, prompt);
      ended_ = typed.reply == Reply::end;
      if (typed.reply != Reply::value) return typed;
      const auto problem = problem_with(question, words, typed.value);
      if (!problem) return typed;
      env_.err << "  " << *problem << '\n';
    }
  }

  std::optional<std::string> problem_with(const Question& question, const std::string& words,
                                          const std::string& answer) const {
    if (auto problem = objection(question, words, answer, workspace_.config)) return problem;
    const std::string next = filled(words, answer);
    if (blanks_in(next) > 0) return std::nullopt;
    const auto error = new_error(question, next, workspace_, limits_);
    if (!error) return std::nullopt;
    return fmt::format("that would be wrong: {}", text::escape_controls(*error));
  }

  Env& env_;
  const model::Workspace& workspace_;
  const yaml::Limits& limits_;
  bool ended_ = false;
};

/// One of the things that an answer does to its file.
struct Change {
  const Answer* answer = nullptr;
  text::Span place;
  bool moves = false;  ///< the old sentence goes to the key results
};

Result<std::string> bytes_with(const text::Source& source, const Change& change,
                               const yaml::Limits& limits) {
  const Question& question = *change.answer->question;
  if (change.moves) {
    return edit::add_last_item(source, change.place, question.title->value, limits);
  }
  return edit::reword_title(source, *question.title, question.range, change.answer->words, limits);
}

std::vector<Change> changes_of(const Answer& answer) {
  std::vector<Change> out{{&answer, answer.question->title->span}};
  if (answer.question->moves_to) out.push_back({&answer, *answer.question->moves_to, true});
  return out;
}

/// Of answers that can be written whole, what each does, from a file's end to its start, so that
/// the places of what follows stay right.
std::vector<Change> possible_changes(const std::vector<Answer>& answers, const Tree& tree,
                                     const yaml::Limits& limits, Asked& asked) {
  std::vector<Change> out;
  for (const Answer& answer : answers) {
    const std::vector<Change> changes = changes_of(answer);
    const text::Source& source = tree.workspace.sources[answer.question->title->span.file];
    std::optional<Error> problem;
    for (const Change& change : changes) {
      const Result<std::string> bytes = bytes_with(source, change, limits);
      if (!bytes && !problem) problem = bytes.error();
    }
    if (problem) {
      asked.refused.push_back({fmt::format(
          "{}: not written: {}", place_of(*answer.question, tree.workspace), problem->message)});
      continue;
    }
    ++asked.answers;
    out.insert(out.end(), changes.begin(), changes.end());
  }
  // Something is added to a list at its end, and a title replaced where it begins.
  const auto at = [](const Change& c) {
    return std::pair(c.place.file, c.moves ? c.place.end : c.place.begin);
  };
  std::stable_sort(out.begin(), out.end(),
                   [&](const Change& a, const Change& b) { return at(b) < at(a); });
  return out;
}

void make_changes(const std::vector<Change>& changes, const Tree& tree, const yaml::Limits& limits,
                  Asked& asked) {
  std::map<std::uint32_t, text::Source> changed;
  for (const Change& change : changes) {
    const std::uint32_t file = change.place.file;
    text::Source& source = changed.try_emplace(file, tree.workspace.sources[file]).first->second;
    Result<std::string> bytes = bytes_with(source, change, limits);
    if (bytes) {
      source.bytes = *std::move(bytes);
    } else {
      asked.refused.push_back(
          {fmt::format("{}: not written: {}", source.path, bytes.error().message)});
    }
  }
  for (auto& [file, source] : changed) {
    const text::Source& before = tree.workspace.sources[file];
    asked.files.push_back({before.path, before.bytes, std::move(source.bytes)});
  }
}

}  // namespace

Asked Asker::ask(const Tree& tree, const lint::Report& report, const yaml::Limits& limits) {
  Asked out;
  if (ended_) return out;
  std::vector<Question> questions = questions_in(tree.workspace, report.diagnostics);
  const bool is_first = asked_.empty();
  std::erase_if(questions, [&](const Question& question) {
    return !asked_.emplace(question.finding->rule, question.title->value).second;
  });
  if (questions.empty()) return out;
  if (is_first) {
    session_.env.err
        << "\nEnter skips, Ctrl-D ends and writes what was answered, Ctrl-C writes nothing.\n";
  }
  Conversation conversation(session_.env, tree.workspace, limits);
  const std::vector<Answer> answers = conversation.run(questions);
  ended_ = conversation.ended();
  make_changes(possible_changes(answers, tree, limits, out), tree, limits, out);
  return out;
}

}  // namespace okr::cli
