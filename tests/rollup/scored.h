// SPDX-License-Identifier: MIT
// Small workspaces written in a line each, scored, for tests of the arithmetic.
#pragma once

#include <okr/rollup/scores.h>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::test {

/// "2026-02-15".
model::Date day(std::string_view date);

/// All of an example's numbers, with what they are of.
struct Scored {
  model::Workspace workspace;
  rollup::Scores scores;

  /// Of the objective whose id this is.
  const rollup::ObjectiveScore& objective(std::string_view id) const;
  std::uint32_t number(std::string_view id) const;
};
Scored scored(std::string_view example, std::string_view as_of);

/// Of a list of key results of 2026-Q1, or one key result's entry without its dash: "title: ...".
std::vector<rollup::KeyResultScore> key_results(std::string_view list, std::string_view as_of);
rollup::KeyResultScore key_result(std::string_view entry, std::string_view as_of);

/// A key result in flow style whose raw progress is `raw`, checked in on 2026-02-10; absent: never
/// checked in. `keys` are written as well: "weight: 2".
std::string made(std::optional<double> raw, std::string_view keys = {});

/// An objective with these key results; `keys` are further lines: "aligned_to: product/a".
std::string objective(std::string_view id, std::string_view key_results,
                      std::string_view keys = {});
/// The objectives as the file okrs/`path`.yaml of an example; of 2026-Q1 and product.
std::string file(std::string_view path, std::string_view objectives);
std::string in_q1(std::string_view objectives);
/// Those, as of 2026-02-15.
Scored in_february(std::string_view objectives);

/// "0.5", "none", to 9 decimals.
std::string shown(const std::optional<double>& number);

}  // namespace okr::test
