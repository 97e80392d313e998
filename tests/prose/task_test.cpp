// SPDX-License-Identifier: MIT
#include "support.h"

#include <doctest/doctest.h>

namespace okr::prose {
namespace {

std::string task(std::string_view sentence) {
  return words(sentence, key_result(sentence).task);
}

}  // namespace

TEST_CASE("a task points at the words that make the thing") {
  CHECK(task("Launch two new products") == "Launch");
  CHECK(task("We will carry out a survey of stores") == "carry out");
  CHECK(task("The guide is documented") == "documented");
  CHECK(task("Successful completion of the audit") == "completion");
  CHECK(task("Organising a summer fair") == "Organising");
}

TEST_CASE("spelling and form of the verb do not matter") {
  for (const char* s :
       {"Organize a fair", "Organise a fair", "Organizing a fair", "A fair is organised",
        "Analyse the logs", "Analyze the logs", "Catalogue all parts", "Centralise the data",
        "Re-launch the shop", "Rewrote the guide"})
    CHECK_MESSAGE(task(s) != "none", s);
}

TEST_CASE("a word of the organisation's own is a task verb") {
  const Words words{{"groom"}, {}};
  CHECK_FALSE(key_result("Groom backlog items weekly").task);
  CHECK(read_key_result("Groom backlog items weekly", words, "USD").task);
}

TEST_CASE("a means behind an effect, a verb in a name and what others do are no task") {
  for (const char* s :
       {"Launch a referral scheme that grows sign-ups by 20%",
        "Introduce reminders to reduce no-shows from 12% to 6%", "Test coverage above 80%",
        "Support response time under 1 hour", "Launch-day conversion of 30%",
        "Reporting an outage takes less than 5 minutes", "20 farmers adopt drip irrigation",
        "Resolve 95% of tickets in a day", "Hold churn under 5%", "Meet the SLA in 99% of cases",
        "Make the checkout faster"})
    CHECK_MESSAGE(task(s) == "none", s);
}

TEST_CASE("people served and shares of what others decide are effects, and no tasks") {
  for (const char* s :
       {"Half of our crews hold weekly retrospectives", "Restore service in under 10 minutes",
        "Fill 60% of open roles internally", "Renew 90% of contracts", "Serve 10,000 meals",
        "Vaccinate 5,000 children", "Train 300 farmers", "Ship orders in under 2 days"})
    CHECK_MESSAGE(task(s) == "none", s);
  for (const char* s : {"Train 30 employees", "Restore the backup server", "Renew the lease",
                        "Fill the open designer role", "Ship the release in under 2 days"})
    CHECK_MESSAGE(task(s) != "none", s);
}

}  // namespace okr::prose
