// SPDX-License-Identifier: MIT
#include "labelled.h"

#include <doctest/doctest.h>

#include <fstream>

namespace okr::prose {

TEST_CASE("every labelled sentence is read as its label says") {
  std::ifstream in(OKR_PROSE_SENTENCES);
  const auto rows = read_labelled(in);
  CHECK(rows.size() >= 300);
  for (const Labelled& row : rows) {
    const Labelled found = read(row);
    CHECK_MESSAGE(found.rules == row.rules, row.text);
    CHECK_MESSAGE(found.measure == row.measure, row.text);
  }
}

}  // namespace okr::prose
