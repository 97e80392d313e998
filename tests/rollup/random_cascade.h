// SPDX-License-Identifier: MIT
// Cascades made by chance: objectives of a year and its quarters, aligned upwards, with key results
// of every kind. The same seed makes the same one.
#pragma once

#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace okr::test {

struct RandomKeyResult {
  std::string measure;                                ///< its title and fields, on one line
  std::vector<std::pair<int, std::string>> checkins;  ///< day of 2026 and the rest of the line
  double weight = 1;
  bool rises = false;  ///< a metric from 0 to 100: more is better
};

struct RandomObjective {
  int period = 0;  ///< 0 is 2026, 1 to 4 its quarters
  std::optional<int> parent;
  std::optional<int> parents_key_result;
  double weight = 1;
  bool contributes = true;
  std::vector<RandomKeyResult> key_results;
};

using RandomCascade = std::vector<RandomObjective>;

RandomCascade random_cascade(unsigned seed);

/// The files, one an objective, in the form of lint/example.h. Where `shuffled` is given, files,
/// keys and check-ins of different days are written in another order.
std::string written(const RandomCascade& cascade, std::mt19937* shuffled = nullptr);

}  // namespace okr::test
