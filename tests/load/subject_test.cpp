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

TEST_CASE("what measures nothing has no subject") {
  CHECK(subject("title: Better support").empty());
}

}  // namespace okr::load::testing
