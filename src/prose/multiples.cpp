// SPDX-License-Identifier: MIT
// A change said in a word: double, halve, tenfold, in half, twice as many.
#include "measure.h"

namespace okr::prose {

std::optional<WordChange> word_change(const Sentence& s, const Clause& clause, std::size_t i) {
  const std::string_view word = s.word(i);
  if (s.plays(i, role::times) && word.find('-') == std::string_view::npos) {
    const std::string_view before = i > 0 ? s.word(i - 1) : std::string_view{};
    const bool verb = i == clause.verb || s.form(i) != Form::base || before == "to" ||
                      before == "and" || before == "will" || before == "more";
    if (!verb || s.word(i + 1) == "down" || s.word(i + 1) == "digit") return std::nullopt;
    const double percent = word.starts_with("d")      ? 100
                           : word.starts_with("t")    ? 200
                           : word.starts_with("quad") ? 300
                                                      : 400;
    return WordChange{percent, Direction::increase, i + 1};
  }
  if (word.starts_with("halv")) return WordChange{50, Direction::decrease, i + 1};
  if (word == "half" && i > 0 && (s.word(i - 1) == "in" || s.word(i - 1) == "by") &&
      (clause.action & role::moves) != 0)
    return WordChange{
        50, (clause.action & role::lowers) != 0 ? Direction::decrease : Direction::increase, i + 1};
  if (word == "twice" && s.word(i + 1) == "as") return WordChange{100, Direction::increase, i + 1};
  if (word.size() > 5 && word.ends_with("fold") && !s.is_number(i)) {
    const auto number = read_number_words(word.substr(0, word.size() - 4), 0);
    if (number && number->value > 1)
      return WordChange{(number->value - 1) * 100, Direction::increase, i + 1};
    if (word == "twofold") return WordChange{100, Direction::increase, i + 1};
  }
  return std::nullopt;
}

}  // namespace okr::prose
