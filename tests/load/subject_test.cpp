// SPDX-License-Identifier: MIT
#include "loading.h"

#include <doctest/doctest.h>

namespace okr::load::testing {
namespace {

std::string subject(const std::string& lines) {
  return load_key_result(lines).key_result().subject;
}

}  // namespace

TEST_CASE("the same thing in other words has one subject") {
  CHECK(subject("title: Raise the repeat purchase rate from 5% to 15% by March") ==
        subject("title: Increase the rate of repeat purchases from 6% to 12%"));
  CHECK(subject("title: Raise the repeat purchase rate from 5% to 15%") !=
        subject("title: Raise the refund rate from 5% to 15%"));
}

TEST_CASE("a written metric is the subject, whatever the sentence says") {
  CHECK(subject("title: Cooks come back more often, 5% to 15%\nmetric: Repeat purchase rate") ==
        subject("title: Raise the repeat purchase rate from 6% to 12%"));
}

TEST_CASE("the label of a list, figures, direction and deadline are no part of the subject") {
  CHECK(subject("title: \"KR 1: Raise NPS from 30 to 50\"") == "nps");
  CHECK(subject("title: Raise NPS from 30 to 45 by the end of Q4") == "nps");
  CHECK(subject("title: Raise 90-day retention from 30% to 45%") !=
        subject("title: Raise 30-day retention from 30% to 45%"));
}

TEST_CASE("what measures nothing has no subject") {
  CHECK(subject("title: Better support").empty());
}

}  // namespace okr::load::testing
