// SPDX-License-Identifier: MIT
// What only a person knows: the blanks in the sentences that findings propose, and what may stand
// in them.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/lint/sentence.h>
#include <okr/model/workspace.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

inline constexpr std::string_view blank = "___";

/// A title, and the words with blanks that a finding would put into it.
struct Question {
  const diag::Diagnostic* finding = nullptr;
  const model::Text* title = nullptr;
  lint::SentenceRole role = lint::SentenceRole::key_result;
  /// The list of key results that the sentence moves to, where an objective is said anew.
  std::optional<text::Span> moves_to;
  prose::Range range;   ///< of the title's text
  std::string words;    ///< for these bytes; with blanks
  std::string request;  ///< what to say, and how
  std::string unit;     ///< of the measure, so far as it is known
};

/// In the order of the findings; one a title. Points into its arguments.
std::vector<Question> questions_in(const model::Workspace& workspace,
                                   const std::vector<diag::Diagnostic>& findings);

/// The whole sentence, with `words` for the question's own.
std::string sentence_with(const Question& question, std::string_view words);

std::size_t blanks_in(std::string_view words);
/// `words` with `answer` in the first blank.
std::string filled(std::string_view words, std::string_view answer);

/// Why `answer` cannot stand in the first blank of `words`, and what to write; nothing where it
/// can.
std::optional<std::string> objection(const Question& question, std::string_view words,
                                     std::string_view answer, const model::Config& config);

}  // namespace okr::cli
