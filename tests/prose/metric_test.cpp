// SPDX-License-Identifier: MIT
#include "support.h"

#include <doctest/doctest.h>

namespace okr::prose {

TEST_CASE("the metric is named by the verb's object, the subject, or what is counted") {
  CHECK(metric("Lower the refund rate from 0.5% to 0.2%") == "refund rate");
  CHECK(metric("Revenue per user grows from $3 to $5") == "Revenue per user");
  CHECK(metric("Time to first response is less than 4 hours") == "Time to first response");
  CHECK(metric("Launch two new products") == "new products");
  CHECK(metric("10 small businesses use the product by end of Q1") ==
        "small businesses use the product");
  CHECK(metric("99.9% uptime") == "uptime");
  CHECK(metric("MRR: $10k → $25k") == "MRR");
  CHECK(metric("$1.2M ARR (from $800k)") == "ARR");
  CHECK(metric("Raise the share of revenue from new products to 20%") ==
        "share of revenue from new products");
}

TEST_CASE("a quotation within a metric stays whole") {
  CHECK(metric("Raise the share of reviews that call it \"as described\" from 71% to 85%") ==
        "share of reviews that call it \"as described\"");
  CHECK(metric("Raise the share of pans \"made for\" from 71% to 85%") ==
        "share of pans \"made for\"");
  CHECK(metric("Raise the rate of “as described” from 71% to 85%") == "rate of “as described”");
  CHECK(metric("Raise the \"as described\" reviews from 71 to 85") == "\"as described\" reviews");
  CHECK(metric("Raise \"refund rate\" from 71 to 85") == "refund rate");
}

TEST_CASE("one metric written twice has one key") {
  CHECK(metric_key("the Refund Rates") == metric_key("refund rate"));
  CHECK(metric_key("number of open tickets") == metric_key("open ticket"));
  CHECK(metric_key("refund rate") != metric_key("return rate"));
}

}  // namespace okr::prose
