// SPDX-License-Identifier: MIT
// Objectives that aim past what a quarter moves: at competitors, at being number one, at more of
// the same.
#include "objective.h"
#include "phrases.h"

#include <array>

namespace okr::prose {
namespace {

constexpr std::array<std::string_view, 16> competitor_phrases = {
    "ahead of the competition",
    "beat the competition",
    "catch up to",
    "catch up with",
    "competing product",
    "competition",
    "competitive parity",
    "competitor",
    "competitors'",
    "feature parity",
    "outcompete",
    "outperform our peers",
    "parity",
    "rival",
    "rivals'",
    "the competition",
};

constexpr std::array<std::string_view, 24> far_phrases = {
    "best in the industry",
    "best in the market",
    "best in the world",
    "biggest in the world",
    "category leader",
    "dominate the market",
    "global leader",
    "industry leader",
    "largest in the world",
    "lead the industry",
    "lead the market",
    "leader in the market",
    "leader of the market",
    "market dominance",
    "market leader",
    "market leadership",
    "most loved in the world",
    "no 1",
    "number 1",
    "number one",
    "the world's best",
    "the world's leading",
    "world leader",
    "world number one",
};

constexpr std::array<std::string_view, 6> usual_phrases = {
    "business as usual", "keep doing",         "keep on",
    "keep running",      "keep the lights on", "stay the course",
};

// "gender parity", "competition law", "a photo competition" chase nobody.
bool chases_nobody(const Sentence& s, PhraseAt at) {
  const std::string_view before = at.first > 0 ? s.word(at.first - 1) : std::string_view{};
  const std::string_view after = s.word(at.last);
  const std::string_view word = s.word(at.first);
  if (word.starts_with("parity"))
    return before == "gender" || before == "pay" || before == "price" || before == "purchasing";
  if (word.starts_with("competition"))
    return after == "law" || before == "photo" || before == "a" || before == "school" ||
           before == "internal" || before == "friendly" || before == "learning";
  if (word.starts_with("catch"))
    return after == "customers" || after == "users" || after == "friends";
  return false;
}

// "#1"
std::optional<PhraseAt> find_first_rank(const Sentence& s) {
  for (std::size_t i = 0; i + 1 < s.size(); ++i)
    if (s.is_mark(i, '#') && s.word(i + 1) == "1") return PhraseAt{i, i + 2};
  return std::nullopt;
}

}  // namespace

std::optional<Evidence> read_competitor(const Sentence& s) {
  const auto found = find_phrase(s, competitor_phrases);
  if (!found || chases_nobody(s, *found)) return std::nullopt;
  return evidence_at(s, *found, Certainty::high);
}

std::optional<Evidence> read_out_of_reach(const Sentence& s) {
  auto found = find_phrase(s, far_phrases);
  if (!found) found = find_first_rank(s);
  if (!found) return std::nullopt;
  return evidence_at(s, *found, Certainty::medium);
}

std::optional<Evidence> read_business_as_usual(const Sentence& s, const Clause& clause) {
  if (const auto found = find_phrase(s, usual_phrases))
    return evidence_at(s, *found, Certainty::medium);
  if (clause.shape != Shape::imperative) return std::nullopt;
  const std::string_view verb = s.word(clause.verb);
  if (!verb.starts_with("maintain") && !verb.starts_with("continu") && !verb.starts_with("sustain"))
    return std::nullopt;
  return evidence_at(s, {clause.verb, clause.verb + 1}, Certainty::medium);
}

}  // namespace okr::prose
