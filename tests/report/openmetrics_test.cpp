// SPDX-License-Identifier: MIT
#include "../../src/report/openmetrics.h"

#include <doctest/doctest.h>

namespace okr::report {

TEST_CASE("a family says its type, its unit where it has one, and what it is") {
  CHECK(metric_head({"a_ratio", "gauge", "ratio", "How far."}) ==
        "# TYPE okr_a_ratio gauge\n# UNIT okr_a_ratio ratio\n# HELP okr_a_ratio How far.\n");
  CHECK(metric_head({"b", "info", "", "What."}) == "# TYPE okr_b info\n# HELP okr_b What.\n");
}

TEST_CASE("a label cannot end its quotes or its line") {
  CHECK(metric_labels({{"a", "say \"so\""}, {"b", "c:\\d"}, {"c", "x\ny"}, {"d", ""}}) ==
        R"(a="say \"so\"",b="c:\\d",c="x\\ny")");
  CHECK(metric_labels({{"a", "\xFF caf\xC3\xA9"}}) == "a=\"\\\\xff caf\xC3\xA9\"");
  CHECK(metric_labels({{"a", ""}}) == "");
}

TEST_CASE("a value is the shortest text of the same number") {
  CHECK(metric_value(0.505617978) == "0.505617978");
  CHECK(metric_value(1) == "1");
  CHECK(metric_value(-0.0) == "0");
  CHECK(metric_value(1e300) == "1e+300");
}

}  // namespace okr::report
