// SPDX-License-Identifier: MIT
// An explanation as a value: sections, each with an answer and what it rests on, in the order in
// which they are read. Knows nothing of screens or formats.
#pragma once

#include <okr/model/find.h>
#include <okr/rollup/scores.h>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace okr::report {

/// Something that was put in.
struct Input {
  std::string name;
  std::string value;
  std::string note = {};
  std::optional<text::Span> place = {};
};

/// Steps that are all equal: "3.9 / 8", "0.4875". Each is a formula of numbers, + - x / and
/// brackets.
struct Equation {
  std::vector<std::string> steps;
  double result = 0;
};

struct Remark {
  std::string text;
  std::optional<text::Span> place = {};
};

/// One line of a weighted sum.
struct Term {
  double weight = 1;
  double value = 0;
  std::string label;
  std::string title = {};
  std::string note = {};
  std::optional<text::Span> place = {};
};

/// weight x value, line by line, with both columns' totals.
struct Sum {
  std::string of;  ///< what the values are: "progress", "score"
  std::vector<Term> terms;
};

using Entry = std::variant<Input, Equation, Remark, Sum>;

struct Section {
  std::string name;
  std::string answer;
  std::optional<double> number = {};  ///< the answer's, where it is one
  std::vector<Entry> entries = {};
};

struct Explanation {
  std::string kind;  ///< "key result", "objective", "milestone", "kpi", "project"
  std::string reference;
  std::string title;
  text::Span place;
  model::Date as_of;
  std::string summary;  ///< the answer in one line
  std::vector<Section> sections;
};

Explanation explain(const model::Workspace& workspace, const rollup::Scores& scores,
                    const model::Found& found);

}  // namespace okr::report
