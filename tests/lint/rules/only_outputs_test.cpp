// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("only-outputs fires on an objective whose key results are all made or done") {
  check_spans("only-outputs",
              "title: «Home cooks trust us»\n"
              "key_results: [Publish 10 blog posts, Launch two new products, Hire 5 engineers]\n");
}

TEST_CASE("only-outputs is silent with one result among them, and on a lone task") {
  check_spans("only-outputs",
              "title: Home cooks trust us\n"
              "key_results: [Publish 10 blog posts, Raise NPS from 30 to 45]\n");
  check_spans("only-outputs", "title: Home cooks trust us\nkey_results: [Publish 10 blog posts]\n");
}

TEST_CASE("only-outputs leaves out what is dropped, and what fields judge otherwise") {
  check_spans("only-outputs",
              "title: «Home cooks trust us»\n"
              "key_results:\n  - Launch two new products\n  - Hire 5 engineers\n"
              "  - {title: Raise NPS from 30 to 45, dropped: 2026-10-20}\n");
  check_spans("only-outputs",
              "title: Home cooks trust us\n"
              "key_results:\n  - Launch two new products\n"
              "  - {title: Launch the guide, kind: binary, confidence: 5}\n");
}
