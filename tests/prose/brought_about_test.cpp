// SPDX-License-Identifier: MIT
#include "support.h"

#include <doctest/doctest.h>

namespace okr::prose {
namespace {

std::string task(std::string_view sentence) {
  return words(sentence, key_result(sentence).task);
}

}  // namespace

TEST_CASE("work told as done is a task") {
  CHECK(task("Security policy approved by the board") == "approved");
  CHECK(task("Next year's budget signed off") == "signed off");
  CHECK(task("A status page has been set up") == "set up");
  CHECK(task("New intake process adopted") == "adopted");
  CHECK(task("We have hired a designer") == "hired");
}

TEST_CASE("a verb that says little leaves the task to its object") {
  CHECK(task("Ensure the travel policy is published") == "published");
  CHECK(task("Make sure that a deputy is appointed") == "appointed");
  CHECK(task("Get all nurses trained in first aid") == "trained");
  CHECK(task("Get the new booking site live") == "live");
  CHECK(task("Have an evacuation plan in place") == "in");
  CHECK(task("Have an evacuation plan") == "Have");
  CHECK(task("Get board approval") == "Get");
  CHECK(task("Enable single sign-on for admins") == "Enable");
  CHECK(task("Extend the API") == "Extend");
  CHECK(task("Expand the help centre") == "Expand");
  CHECK(task("Close ticket #4521") == "Close");
}

TEST_CASE("a phrase that ends in a noun of making is a task") {
  for (const char* s : {"CRM rollout", "Website redesign", "GDPR audit", "Office move to Leeds"})
    CHECK_MESSAGE(task(s) != "none", s);
  for (const char* s : {"Higher output", "Customer trust", "Website visits", "On-time delivery"})
    CHECK_MESSAGE(task(s) == "none", s);
}

TEST_CASE("an effect stays one behind a verb that says little") {
  for (const char* s :
       {"Ensure that 95% of parcels arrive on time", "Get 95% of staff trained",
        "Have 20 paying customers", "Enable riders to plan ahead", "Enable faster growth",
        "Expand the customer base", "Extend our reach", "Expand to 5 new countries",
        "More customers served", "Have a quick returns process", "We have reduced churn by 5%"})
    CHECK_MESSAGE(task(s) == "none", s);
}

}  // namespace okr::prose
