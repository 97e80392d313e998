// SPDX-License-Identifier: MIT
// Sentences with what a careful person reads in them, and the program's reading in the same words.
// A row: objective or key-result, the rules that fire (or -), the measure (or none), the sentence.
#pragma once

#include <okr/prose/reading.h>

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace okr::prose {

struct Labelled {
  std::string as;
  std::string rules;    ///< separated by commas, sorted
  std::string measure;  ///< "metric decrease from 0.5 to 0.2 %"
  std::string text;
};

/// One row a line, four columns separated by tabs; lines that begin with # are left out.
std::vector<Labelled> read_labelled(std::istream& in);

std::string describe(const std::optional<Measure>& measure);

/// The reading of a row's sentence in the row's words.
Labelled read(const Labelled& row);

}  // namespace okr::prose
