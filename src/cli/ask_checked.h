// SPDX-License-Identifier: MIT
// A question asked until its answer will do. What is doubtful may be kept; what is wrong may not.
#pragma once

#include <okr/cli/env.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace okr::cli {

struct Objection {
  std::string words;  ///< may be several lines
  enum class Weight : unsigned char { refused, doubtful };
  Weight weight = Weight::refused;
};

/// What is wrong with an answer, which may be empty; nothing where it will do.
using AnswerCheck = std::function<std::optional<Objection>(const std::string&)>;

/// Shows "question [otherwise]: ", or "question? "; Enter means `otherwise`, and after a doubtful
/// answer that one. Nothing where stdin is at its end.
std::optional<std::string> ask_checked(Env& env, std::string_view question,
                                       const std::string& otherwise, const AnswerCheck& check);

/// Lines on stderr, below what was asked, broken where the terminal ends.
void show_indented(Env& env, std::string_view words);

/// What is wrong with it as a line of text; that it is empty.
std::optional<Objection> any_text(const std::string& answer);
std::optional<Objection> some_text(const std::string& answer);

}  // namespace okr::cli
