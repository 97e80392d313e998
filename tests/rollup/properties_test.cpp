// SPDX-License-Identifier: MIT
// What holds of every cascade, tried on ones made by chance.
#include "random_cascade.h"
#include "scored.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>
#include <map>
#include <string>

namespace okr::rollup {
namespace {

using test::RandomCascade;
using test::Scored;
using test::shown;

constexpr unsigned cascades = 60;
constexpr std::string_view days[] = {"2026-02-15", "2026-03-20", "2026-04-10", "2026-06-30"};
// Two snapped numbers may differ in the last decimal.
constexpr double last_decimal = 2e-9;

/// Calls visit(seed, cascade, as_of).
template <class Visit>
void each_cascade(Visit visit) {
  for (unsigned seed = 0; seed < cascades; ++seed) {
    CAPTURE(seed);
    visit(seed, test::random_cascade(seed), days[seed % std::size(days)]);
  }
}

/// Progress and score of each objective, by its id; nothing to count is 0.
std::map<std::string, std::pair<double, double>> sums(const Scored& all) {
  std::map<std::string, std::pair<double, double>> out;
  for (std::size_t i = 0; i < all.workspace.objectives.size(); ++i) {
    const ObjectiveScore& score = all.scores.objectives[i];
    out[all.workspace.objectives[i].id] = {score.progress.value_or(0), score.score.value_or(0)};
  }
  return out;
}

/// Whether no sum of `after` is below that of `before`.
bool nothing_fell(const Scored& before, const Scored& after) {
  const auto later = sums(after);
  for (const auto& [id, sum] : sums(before)) {
    const auto& [progress, score] = later.at(id);
    if (progress < sum.first - last_decimal || score < sum.second - last_decimal) return false;
  }
  return true;
}

/// Every number, by what it is of: equal for equal workspaces.
std::map<std::string, std::string> everything(const Scored& all) {
  std::map<std::string, std::string> out;
  for (std::size_t i = 0; i < all.workspace.objectives.size(); ++i) {
    const model::Objective& objective = all.workspace.objectives[i];
    const ObjectiveScore& score = all.scores.objectives[i];
    out[objective.id] =
        fmt::format("{} {} {} {} {}/{} {} {}", shown(score.progress), shown(score.score),
                    shown(score.expected), shown(score.paced), score.with_data, score.counted,
                    name_of(score.status), score.freshness ? name_of(*score.freshness) : "none");
    for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
      const KeyResultScore& kr = score.key_results[k];
      out[objective.id + "/" + objective.key_results[k].id] =
          fmt::format("{} {} {} {} {} {}", shown(kr.raw), shown(kr.expected), shown(kr.confidence),
                      name_of(kr.status), kr.freshness ? name_of(*kr.freshness) : "none",
                      kr.forecast ? shown(kr.forecast->value) : "none");
    }
  }
  return out;
}

bool is_fraction(const std::optional<double>& number) {
  return !number || (*number >= 0 && *number <= 1);
}

TEST_CASE("progress, score and what is expected are fractions from 0 to 1") {
  each_cascade([](unsigned, const RandomCascade& cascade, std::string_view as_of) {
    const Scored all = test::scored(written(cascade), as_of);
    REQUIRE(all.workspace.objectives.size() == cascade.size());
    for (const ObjectiveScore& score : all.scores.objectives) {
      for (const auto& number : {score.progress, score.score, score.certain, score.expected,
                                 score.paced, score.own, score.aligned})
        CHECK(is_fraction(number));
      for (const KeyResultScore& kr : score.key_results) {
        CHECK(is_fraction(kr.progress));
        CHECK(is_fraction(kr.expected));
        CHECK((!kr.raw || std::isfinite(*kr.raw)));
      }
    }
  });
}

TEST_CASE("a value that gets better lowers no number above it") {
  int raised = 0;
  each_cascade([&](unsigned, RandomCascade cascade, std::string_view as_of) {
    const Scored before = test::scored(written(cascade), as_of);
    for (auto& objective : cascade) {
      for (auto& kr : objective.key_results) {
        if (!kr.rises || kr.checkins.empty()) continue;
        const auto was = kr.checkins;
        kr.checkins.back().second = "119 5/10";
        CHECK(nothing_fell(before, test::scored(written(cascade), as_of)));
        kr.checkins = was;
        ++raised;
      }
    }
  });
  CHECK(raised > 30);
}

TEST_CASE("leaving a key result unreported raises no number") {
  int silenced = 0;
  each_cascade([&](unsigned, RandomCascade cascade, std::string_view as_of) {
    const Scored before = test::scored(written(cascade), as_of);
    for (auto& objective : cascade) {
      for (auto& kr : objective.key_results) {
        if (kr.checkins.empty()) continue;
        const auto was = std::move(kr.checkins);
        kr.checkins.clear();
        CHECK(nothing_fell(test::scored(written(cascade), as_of), before));
        kr.checkins = was;
        ++silenced;
      }
    }
  });
  CHECK(silenced > 100);
}

TEST_CASE("the order of files, keys and check-ins of different days never matters") {
  each_cascade([](unsigned seed, const RandomCascade& cascade, std::string_view as_of) {
    std::mt19937 random(seed);
    CHECK(everything(test::scored(written(cascade), as_of)) ==
          everything(test::scored(written(cascade, &random), as_of)));
  });
}

bool has_shorter_children(const RandomCascade& cascade) {
  for (const auto& objective : cascade) {
    if (objective.parent &&
        cascade[static_cast<std::size_t>(*objective.parent)].period != objective.period)
      return true;
  }
  return false;
}

TEST_CASE("all weights scaled alike change nothing where no shorter periods are grouped") {
  int scaled = 0;
  each_cascade([&](unsigned, RandomCascade cascade, std::string_view as_of) {
    if (has_shorter_children(cascade)) return;
    const auto before = everything(test::scored(written(cascade), as_of));
    for (auto& objective : cascade) {
      objective.weight *= 2.5;
      for (auto& kr : objective.key_results) kr.weight *= 2.5;
    }
    CHECK(everything(test::scored(written(cascade), as_of)) == before);
    ++scaled;
  });
  CHECK(scaled > 10);
}

}  // namespace
}  // namespace okr::rollup
