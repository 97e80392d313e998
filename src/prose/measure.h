// SPDX-License-Identifier: MIT
// The readings that make a measure of a sentence, in the order in which they are tried. Each
// returns what it found, or nothing. Private to prose.
#pragma once

#include "clause.h"
#include "sentence.h"

#include <okr/prose/reading.h>

#include <optional>

namespace okr::prose {

/// The figures of a measure, and which tokens they took.
struct Figures {
  Measure measure;
  std::size_t first_token = 0;  ///< of the words that say them
  std::size_t last_token = 0;   ///< one past
  std::size_t main = 0;         ///< the amount that success is judged by
};

/// "from 5% to 15%", "to 15% from 5%", "5% → 15%", "15% (currently 5%)".
std::optional<Figures> read_from_to(const Sentence& s, const Clause& clause);
/// "by 20%", "double", "3x", "20% more", "a 20% increase".
std::optional<Figures> read_relative(const Sentence& s, const Clause& clause);
/// "double", "halve", "tenfold", "in half", "twice as many" at token `i`.
struct WordChange {
  double percent = 0;
  Direction direction = Direction::increase;
  std::size_t last = 0;
};
std::optional<WordChange> word_change(const Sentence& s, const Clause& clause, std::size_t i);
/// A level or a count: "to 98%", "at least 3 regions", "10 small businesses use the product".
std::optional<Figures> read_level(const Sentence& s, const Clause& clause);

/// Marks the numbers that say when: "within 30 days of launch". Needs the clause.
void mark_time_frames(Sentence& s, const Clause& clause);
/// Marks the numbers that say which things a change is about: "orders over £100 to 70%".
void mark_scopes(Sentence& s, const Clause& clause);
std::optional<Deadline> read_deadline(const Sentence& s);

struct Phrase {
  std::string text;
  Range range;
};
Phrase read_metric(const Sentence& s, const Clause& clause, const Figures& figures);

/// "Reduction of complaints", "Drop in complaints" at token `i`.
bool is_change_heading(const Sentence& s, std::size_t i);
std::optional<Direction> direction_of(const Sentence& s, const Clause& clause);

std::optional<Measure> read_measure(const Sentence& s, const Clause& clause);
std::optional<Task> read_task(const Sentence& s, const Clause& clause,
                              const std::optional<Measure>& measure);

/// What the sentence measures as a key: without what says how much, which way and by when.
std::string topic_key(const Sentence& s, const Measure& measure);

/// A number with the bytes that it was read from.
Figure figure_of(const Amount& amount);
bool is_duration(const Sentence& s, const Amount& amount);
/// The unit as a measure says it: the known one, else the counted noun.
std::string unit_of(const Sentence& s, const Amount& amount);
Range range_of(const Sentence& s, std::size_t first, std::size_t last);

}  // namespace okr::prose
