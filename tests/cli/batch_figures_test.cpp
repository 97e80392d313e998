// SPDX-License-Identifier: MIT
#include "../../src/cli/batch_figures.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::cli {
namespace {

/// "2: message" a line.
std::string problems_of(char separator, const std::vector<std::string>& values) {
  std::vector<BatchRow> rows;
  for (const std::string& value : values) {
    BatchRow& row = rows.emplace_back();
    row.line = rows.size() + 1;
    row.value = value;
  }
  std::string out;
  for (const BatchProblem& problem : unclear_figures(rows, separator)) {
    out += std::to_string(problem.line) + ": " + problem.message + '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("between semicolons a figure that may be thousands or decimals is refused") {
  CHECK(problems_of(';', {"1.250", "99,999%", "12.000 ms", "7"}) ==
        "2: '1.250' may be 1250 or 1.25 here; write it as one of these\n"
        "3: '99,999' may be 99999 or 99.9990 here; write it as one of these\n"
        "4: '12.000' may be 12000 or 12 here; write it as one of these\n");
}

TEST_CASE("what can be one thing only is taken") {
  CHECK(problems_of(';', {"1250", "1,25", "0,410", "0.410", "1250.500", "1.250,50", "1,250.50",
                          "1.250.000", "1,5M", "4.5/5", "12 of 30", "done", ""})
            .empty());
}

TEST_CASE("other figures of the table tell, where they write decimals") {
  CHECK(problems_of(';', {"99.999%", "4.1%"}).empty());
  CHECK(problems_of(',', {"1,250", "1.250"}).empty());
  CHECK(problems_of(',', {"1.250", "4,1%"}) ==
        "2: '1.250' may be 1250 or 1.25 here; write it as one of these\n");
  CHECK(problems_of('\t', {"1.250", "1.250.000"}) ==
        "2: '1.250' may be 1250 or 1.25 here; write it as one of these\n");
  CHECK(problems_of(';', {"1.250", "4.1%", "4,1%"}) ==
        "2: '1.250' may be 1250 or 1.25 here; write it as one of these\n");
}

}  // namespace okr::cli
