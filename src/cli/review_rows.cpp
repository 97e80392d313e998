// SPDX-License-Identifier: MIT
#include "review_rows.h"

#include "table_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace okr::cli {
namespace {

constexpr std::string_view example =
    R"({"ref": "product/trusted", "grade": 0.7, "learnings": "...", "decision": "keep"})";

/// `ref` and `objective` are the same.
constexpr std::array<std::string_view, 6> keys = {"ref",    "objective", "grade",
                                                  "reason", "learnings", "decision"};

ReviewRow row_of(JsonRow read, std::vector<LineProblem>& problems) {
  for (std::string& cell : read.cells) cell = on_one_line(cell);
  if (!read.cells[0].empty() && !read.cells[1].empty())
    problems.push_back(
        {read.line, "says 'ref' and 'objective', which are the same: leave one out"});
  return {.line = read.line,
          .typed = {.reference = read.cells[0].empty() ? read.cells[1] : read.cells[0],
                    .grade = read.cells[2],
                    .reason = read.cells[3],
                    .learnings = read.cells[4],
                    .decision = read.cells[5]}};
}

}  // namespace

ReviewRows read_review_rows(std::string_view bytes) {
  if (auto problem =
          unreadable_table(bytes, "a list of objects such as [" + std::string(example) + "]"))
    return {{}, {*std::move(problem)}};
  JsonRows read =
      read_json_rows(without_mark(bytes), {.keys = keys, .what = "objective", .example = example});
  ReviewRows out{{}, std::move(read.problems)};
  for (JsonRow& row : read.rows) out.rows.push_back(row_of(std::move(row), out.problems));
  std::stable_sort(out.problems.begin(), out.problems.end(),
                   [](const LineProblem& a, const LineProblem& b) { return a.line < b.line; });
  return out;
}

}  // namespace okr::cli
