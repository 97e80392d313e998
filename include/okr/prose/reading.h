// SPDX-License-Identifier: MIT
// What a sentence says: the measure it states, the numbers in it, whether it names a task. Reads
// English; knows nothing of files. The sentence's words decide, by small named readings.
#pragma once

#include <okr/prose/quantity.h>
#include <okr/prose/words.h>

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
  Range direction_range;
  std::optional<Figure> baseline;
  std::optional<Figure> target;
  std::optional<Figure> min;
  std::optional<Figure> max;
  std::optional<Figure> relative;  ///< "by 20%": 20; always positive
  Relative relative_kind = Relative::percent;
  std::string unit;
  Range unit_range;
  bool from_nothing = false;  ///< a count of things that begin at none: its baseline is 0
  std::optional<Deadline> deadline;
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

struct KeyResultReading {
  std::optional<Measure> measure;  ///< absent: no number that success is judged by
  std::optional<Task> task;  ///< present: a thing is made, and any number counts the things made
};

struct ObjectiveReading {
  std::vector<Number> numbers;
};

/// `words` extends the built-in lists; `currency` is what a bare $ means.
KeyResultReading read_key_result(std::string_view sentence, const Words& words,
                                 std::string_view currency);
ObjectiveReading read_objective(std::string_view sentence, const Words& words,
                                std::string_view currency);

}  // namespace okr::prose
