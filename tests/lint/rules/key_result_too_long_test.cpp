// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("key-result-too-long fires on the words beyond the twenty-fifth") {
  check_spans("key-result-too-long",
              "- Raise a b c d e f g h i j k l m n o p q r s t u v from 5% «to 15%»\n");
}

TEST_CASE("key-result-too-long fires on the third step of a plan") {
  check_spans("key-result-too-long",
              "- Design the booklet, print the booklet and «send» it to all cooks\n");
}

TEST_CASE("key-result-too-long is silent on a short measure with two verbs") {
  check_spans("key-result-too-long", "- Raise the repeat purchase rate from 5% to 15%\n");
  check_spans("key-result-too-long", "- 80% of cooks find, buy and pay for a pan in one visit\n");
}

TEST_CASE("key-result-too-long takes its limit from okr.yaml") {
  check_spans("key-result-too-long",
              "# okr.yaml\nlint: {rules: {key-result-too-long: {max: 4}}}\n"
              "# okrs/2026-Q4/product.yaml\n- Raise NPS from 30 «to 45»\n");
}
