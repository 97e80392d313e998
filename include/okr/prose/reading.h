// SPDX-License-Identifier: MIT
// What a sentence says: the measure it states, the numbers in it, whether it names a task. Reads
// English; knows nothing of files. The sentence's words decide, by small named readings.
#pragma once

#include <okr/prose/quantity.h>
#include <okr/prose/words.h>
#include <okr/text/rare.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::prose {

enum class Kind : unsigned char { metric, threshold, maintain, binary, milestones };
enum class Direction : unsigned char { increase, decrease };
enum class Relative : unsigned char { percent, points, amount };
/// How sure a reading is.
enum class Certainty : unsigned char { low, medium, high };

/// A number of a measure and the words it was read from.
struct Figure {
  double value = 0;
  Range range;
  friend bool operator==(const Figure&, const Figure&) = default;
};

struct Deadline {
  std::string text;  ///< as written: "end of Q2"
  Range range;
};

/// What success is judged by, as far as the sentence states it. All figures are in `unit`.
struct Measure {
  Kind kind = Kind::metric;
  std::string metric;
  Range metric_range;
  std::optional<Direction> direction;
  Range direction_range;  ///< of the verb that says the direction; empty where only figures do
  std::optional<Figure> baseline;
  std::optional<Figure> target;
  std::optional<Figure> min;
  std::optional<Figure> max;
  std::optional<Figure> relative;  ///< "by 20%": 20; always positive
  Relative relative_kind = Relative::percent;
  std::string unit;
  Range unit_range;
  /// The baseline's unit where it does not convert to `unit`: "from $20k to €50k".
  text::Rare<std::string> baseline_unit;
  bool from_nothing = false;  ///< a count of things that begin at none: its baseline is 0
  text::Rare<Deadline> deadline;
};

/// A deliverable or activity, with the words that show it.
struct Task {
  Range range;
  Certainty certainty = Certainty::high;
};

/// A number in an objective that measures something; names that hold digits are none.
struct Number {
  Range range;
  Certainty certainty = Certainty::high;
};

/// The words that show something, and how sure that is.
struct Evidence {
  Range range;
  Certainty certainty = Certainty::medium;
};

struct KeyResultReading {
  std::optional<Measure> measure;  ///< absent: no number that success is judged by
  /// As metric_key has it, of all words that don't say how much, which way or by when; empty
  /// without a measure.
  std::string topic;
  text::Rare<Task> task;        ///< present: a thing is made, and any number counts the things made
  text::Rare<Evidence> vanity;  ///< counts a total that only grows
  text::Rare<Evidence> activity;   ///< counts clicks, visits, meetings held
  text::Rare<Evidence> learning;   ///< counts interviews held, experiments concluded
  text::Rare<Evidence> several;    ///< joins two measures: the word that joins them
  text::Rare<Evidence> yes_or_no;  ///< done or not done, neither measured nor a task
  text::Rare<Evidence> plan;       ///< reads like a plan: three steps in a row
  text::Rare<Deadline> deadline;   ///< also of a sentence without a measure
};

struct ObjectiveReading {
  std::vector<Number> numbers;
  text::Rare<Task> task;                   ///< forces a solution or names a deliverable
  text::Rare<Evidence> competitor;         ///< chases a competitor
  text::Rare<Evidence> out_of_reach;       ///< "market leader", "#1"
  text::Rare<Evidence> business_as_usual;  ///< maintain, continue, keep on
};

/// `words` extends the built-in lists; `currency` is what a bare $ means.
KeyResultReading read_key_result(std::string_view sentence, const Words& words,
                                 std::string_view currency);
ObjectiveReading read_objective(std::string_view sentence, const Words& words,
                                std::string_view currency);

/// A word for a customer or user in a title, a why or a key result.
std::optional<Evidence> find_customer_word(std::string_view text);
/// A word for pay: bonus, promotion, salary, performance rating.
std::optional<Evidence> find_pay_words(std::string_view text);
/// Words as people count them: runs of anything but spaces that hold a letter or a digit.
std::size_t word_count(std::string_view text);
/// From the first word beyond `most` to the last one; nothing where there are no more than that.
std::optional<Range> words_beyond(std::string_view text, std::size_t most);
/// A key that is equal for one metric written twice: case, articles and plurals do not count.
std::string metric_key(std::string_view metric);

}  // namespace okr::prose
