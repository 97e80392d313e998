// SPDX-License-Identifier: MIT
#include "questions.h"

#include <okr/edit/title.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::cli {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::string_view last_word(std::string_view s) {
  while (s.ends_with(' ')) s.remove_suffix(1);
  const std::size_t space = s.rfind(' ');
  return space == npos ? s : s.substr(space + 1);
}

/// Whether a level stands in the first blank: "from ___", "above ___".
bool wants_number(std::string_view words) {
  constexpr std::array<std::string_view, 10> before = {"from", "to",    "by",    "above", "below",
                                                       "over", "under", "least", "most",  "than"};
  const std::string_view word = last_word(words.substr(0, words.find(blank)));
  return std::find(before.begin(), before.end(), word) != before.end();
}

/// "30", "0.5%", "$1.2M", "12 shops"
bool is_quantity(std::string_view answer, std::string_view currency, std::string_view unit) {
  const auto read = prose::read_quantity(answer, currency, unit);
  if (!read) return false;
  const std::string_view rest = answer.substr(read->size);
  return (rest.empty() || rest.starts_with(' ')) && rest.find_first_of("0123456789") == npos;
}

/// "NPS", not "31": what the first blank of `words` asks for is measured, not a value.
bool is_bare_number(std::string_view answer, std::string_view currency, std::string_view unit) {
  const auto read = prose::read_quantity(answer, currency, unit);
  return read && read->size == answer.size();
}

/// "daily orders" of "400 daily orders", where the sentence has these words in front of the blank,
/// and not as the unit of a number.
std::string_view said_already(std::string_view sentence, std::string_view answer) {
  const std::size_t digit = answer.find_last_of("0123456789");
  if (digit == npos || answer.substr(digit + 1).find(' ') != 0) return {};
  const std::string_view unit = answer.substr(digit + 2);
  const std::size_t at = sentence.find(unit);
  if (at == npos || at > sentence.find(blank) || sentence.find(unit, at + 1) != npos) return {};
  const std::size_t before = sentence.substr(0, at).find_last_not_of(' ');
  const bool is_unit = before != npos && sentence[before] >= '0' && sentence[before] <= '9';
  return is_unit ? std::string_view() : unit;
}

/// "5%" or "$5" where the number that it is held against is a bare one.
bool has_foreign_unit(const Question& question, std::string_view answer,
                      std::string_view currency) {
  if (!question.unit.empty() || question.finding->rule != "key-result-without-baseline" ||
      blanks_in(question.words) > 1)
    return false;
  const auto read = prose::read_quantity(answer, currency, {});
  if (!read) return false;
  const std::string& unit = read->quantity.unit;
  return unit == "%" || prose::is_money(unit);
}

bool is_clean(std::string_view s) {
  return text::escape_controls(s) == s;
}

const diag::Fix* fix_with_blank(const diag::Diagnostic& finding) {
  const auto asks = [](const diag::Fix& fix) {
    return fix.applicability == diag::Applicability::needs_input &&
           fix.effect == diag::Effect::text_replaced && fix.edits.size() == 1 &&
           fix.edits.front().text.find(blank) != npos;
  };
  const auto found = std::find_if(finding.fixes.begin(), finding.fixes.end(), asks);
  return found == finding.fixes.end() ? nullptr : &*found;
}

bool is_in(const model::Text& title, text::Span place) {
  return title.span.contains(place);
}

std::optional<Question> question_of(const model::Workspace& workspace,
                                    const diag::Diagnostic& finding) {
  const diag::Fix* const fix = fix_with_blank(finding);
  if (!fix) return std::nullopt;
  const text::Edit& edit = fix->edits.front();
  Question out;
  out.finding = &finding;
  out.words = edit.text;
  out.request = fix->message;
  for (const model::Objective& objective : workspace.objectives) {
    if (!objective.span.contains(edit.span)) continue;
    if (is_in(objective.title, edit.span)) {
      out.title = &objective.title;
      out.role = lint::SentenceRole::objective;
      out.moves_to = objective.key_results_span;
    }
    for (const model::KeyResult& key_result : objective.key_results) {
      if (!is_in(key_result.title, edit.span)) continue;
      out.title = &key_result.title;
      out.unit = key_result.measure.unit;
    }
  }
  if (!out.title) return std::nullopt;
  const auto range = edit::range_in(*out.title, edit.span);
  if (!range) return std::nullopt;
  out.range = *range;
  // What it says is not thrown away: without a list to move it to, it is left to be mended by hand.
  const bool is_said_anew = out.role == lint::SentenceRole::objective && out.words == blank;
  if (is_said_anew && !out.moves_to) return std::nullopt;
  if (!is_said_anew) out.moves_to.reset();
  return out;
}

/// What the finding's rule says of the sentence once all blanks are filled; empty where nothing.
std::string still_found(const Question& question, const std::string& sentence,
                        const model::Config& config) {
  const auto reading = lint::SentenceReader(config, question.role).read(sentence);
  for (const diag::Diagnostic& d : reading.findings) {
    if (d.rule == question.finding->rule) return d.message;
  }
  return {};
}

}  // namespace

std::vector<Question> questions_in(const model::Workspace& workspace,
                                   const std::vector<diag::Diagnostic>& findings) {
  std::vector<Question> out;
  for (const diag::Diagnostic& finding : findings) {
    std::optional<Question> question = question_of(workspace, finding);
    if (!question) continue;
    const bool is_asked = std::any_of(out.begin(), out.end(), [&](const Question& other) {
      return other.title == question->title;
    });
    if (!is_asked) out.push_back(*std::move(question));
  }
  return out;
}

std::string sentence_with(const Question& question, std::string_view words) {
  std::string out = question.title->value.substr(0, question.range.begin);
  out += words;
  out += question.title->value.substr(question.range.end);
  return out;
}

std::size_t blanks_in(std::string_view words) {
  std::size_t count = 0;
  for (std::size_t at = words.find(blank); at != npos; at = words.find(blank, at + blank.size())) {
    ++count;
  }
  return count;
}

std::string filled(std::string_view words, std::string_view answer) {
  std::string out(words);
  return out.replace(out.find(blank), blank.size(), answer);
}

std::optional<std::string> objection(const Question& question, std::string_view words,
                                     std::string_view answer, const model::Config& config) {
  const std::string shown = text::escape_controls(answer);
  if (!is_clean(answer)) return fmt::format("'{}' holds more than text; write it anew", shown);
  if (answer.find(blank) != npos) return "that leaves a blank; write what belongs there";
  if (wants_number(words) && !is_quantity(answer, config.currency, question.unit)) {
    return fmt::format("'{}' is no number; write one, with its unit, such as 30, 0.5% or $1.2M",
                       shown);
  }
  if (wants_number(words)) {
    const std::string sentence = sentence_with(question, words);
    const std::string_view unit = said_already(sentence, answer);
    if (!unit.empty())
      return fmt::format("the sentence says '{}' already; write the number alone", unit);
    if (has_foreign_unit(question, answer, config.currency))
      return fmt::format("the number to reach has no unit, and '{}' has one; write both alike",
                         shown);
  } else if (question.role == lint::SentenceRole::key_result &&
             is_bare_number(answer, config.currency, question.unit)) {
    return fmt::format(
        "'{}' is a number; write what is counted or measured, such as the refund rate", shown);
  }
  const std::string next = filled(words, answer);
  if (blanks_in(next) > 0) return std::nullopt;
  const std::string found = still_found(question, sentence_with(question, next), config);
  if (found.empty()) return std::nullopt;
  return fmt::format("that does not mend it: {}", text::escape_controls(found));
}

}  // namespace okr::cli
