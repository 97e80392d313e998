// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("objective-without-customer fires where nobody is named") {
  check_spans("objective-without-customer",
              "title: «The warehouse runs like clockwork»\n"
              "key_results: [Cut the dispatch time from 80 h to 48 h]\n");
}

TEST_CASE("objective-without-customer is silent with a name in the title, why or a key result") {
  check_spans("objective-without-customer", "title: Home cooks trust us\n");
  check_spans("objective-without-customer", "title: Trust us\nwhy: Customers disappoint us\n");
  check_spans("objective-without-customer", "title: Trust us\ncustomer: those at the furnace\n");
  check_spans("objective-without-customer",
              "title: Trust us\nkey_results: [80% of buyers come back within a month]\n");
}
