// SPDX-License-Identifier: MIT
// A period in review, from files in memory, for tests of what is gathered and said of it.
#pragma once

#include "../status_sample.h"

#include <okr/report/review.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace okr::report {

inline model::PeriodInUse period_named(std::string_view id) {
  return {std::string(id), *model::parse_period(id, {})};
}

/// Of 2026-Q2, with everything in it.
inline ReviewView view_of(const StatusSample& made, std::string_view period = "2026-Q2") {
  return {.workspace = made.workspace,
          .scores = made.scores,
          .period = period_named(period),
          .selection = everything(made.workspace)};
}

inline std::string plain(const Words& words) {
  std::string out;
  for (const Run& run : words) out += run.text;
  return out;
}

/// One line a block, and below it a line a part; how a format lays it out is for its own tests.
struct Flat {
  std::string out = {};

  void operator()(const Heading& one) {
    out += std::string(static_cast<std::size_t>(one.level), '#') + " " + plain(one.text) +
           (one.aside.empty() ? "" : " [" + one.aside + "]") + "\n";
  }
  void operator()(const Paragraph& one) { out += plain(one.text) + "\n"; }
  void operator()(const Notice& one) { out += "! " + plain(one.text) + "\n"; }
  void operator()(const FactList& one) {
    for (const Fact& fact : one.facts) out += fact.name + ": " + plain(fact.value) + "\n";
  }
  void operator()(const BulletList& one) {
    for (const Words& item : one.items) out += "- " + plain(item) + "\n";
  }
  void operator()(const Table& one) {
    for (const Column& column : one.columns) out += column.title + " | ";
    out += "\n";
    for (const auto& row : one.rows) out += flat_row(row) + "\n";
  }
  void operator()(const Histogram& one) {
    for (const Histogram::Bin& bin : one.bins) {
      if (bin.count > 0) out += bin.label + ": " + std::to_string(bin.count) + "\n";
    }
  }
  void operator()(const Questions& one) {
    for (const Question& question : one.questions)
      out += "? " + plain(question.question) + " " + question.answer.value_or("___") + "\n";
  }

  static std::string flat_row(const std::vector<Cell>& row) {
    std::string cells;
    for (const Cell& cell : row)
      cells += plain(cell.text) + (cell.trend ? cell.trend->words : "") + " | ";
    return cells;
  }
};

inline std::string shown(const ReviewView& view) {
  Flat flat;
  for (const Block& block : review_document(view, review_of(view)).blocks) std::visit(flat, block);
  return flat.out;
}

/// An objective `id` with these key results, each a whole block of lines at its place.
inline std::string objective(std::string_view id, std::string_view key_results,
                             std::string_view more = "") {
  return "  - id: " + std::string(id) + "\n    title: Goal " + std::string(id) + "\n" +
         std::string(more) + "    key_results:\n" + std::string(key_results);
}

/// "Raise ID from 0 to 100" with one check-in a line: "2026-04-06 10 7/10 Note".
inline std::string key_result(std::string_view id, const std::vector<std::string_view>& checkins,
                              std::string_view more = "") {
  std::string out = "      - id: " + std::string(id) + "\n        title: Raise " + std::string(id) +
                    " from 0 to 100\n" + std::string(more);
  if (!checkins.empty()) out += "        checkins:\n";
  for (const std::string_view checkin : checkins)
    out += "          - " + std::string(checkin) + "\n";
  return out;
}

}  // namespace okr::report
