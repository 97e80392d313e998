// SPDX-License-Identifier: MIT
#include "support.h"

#include <doctest/doctest.h>

namespace okr::prose {

TEST_CASE("totals that only grow are vanity, shares and habits of them are not") {
  const auto vanity = [](std::string_view s) { return words(s, key_result(s).vanity); };
  CHECK(vanity("Reach 10,000 newsletter subscribers") == "subscribers");
  CHECK(vanity("Grow our followers from 5k to 10k") == "followers");
  CHECK(vanity("100,000 downloads of the app") == "downloads");
  CHECK(vanity("Reach 20,000 registered users") == "users");
  CHECK(vanity("Reach 20,000 weekly active users") == "none");
  CHECK(vanity("Lift the download-to-order conversion from 2% to 4%") == "none");
  CHECK(vanity("40% of subscribers open every issue") == "none");
  CHECK(vanity("Reduce unsubscribed followers by 5%") == "none");
  CHECK(vanity("Assets under management reach €3bn") == "none");
  CHECK(vanity("Sales reach $2M") == "none");
  CHECK(vanity("Grow social reach to 50,000") == "reach");
  CHECK(vanity("Raise the share of traffic that converts from 2% to 3%") == "none");
  CHECK(vanity("Conversion of sign-ups to paid from 4% to 6%") == "none");
  CHECK(vanity("5,000 GitHub stars") == "stars");
  CHECK(vanity("20,000 accounts created") == "accounts");
}

TEST_CASE("clicks, visits and calls are activity") {
  const auto activity = [](std::string_view s) { return words(s, key_result(s).activity); };
  CHECK(activity("Get 5,000 logins a week") == "logins");
  CHECK(activity("Reach 300 clicks a day") == "clicks");
  CHECK(activity("Make 20 outbound calls") == "none");
  CHECK(activity("Reach 300 orders a day") == "none");
}

TEST_CASE("a count of learning is learning, and no task") {
  for (const char* s :
       {"Interview 20 customers", "Hold 12 user interviews", "Conclude 5 experiments"}) {
    CHECK_MESSAGE(key_result(s).learning, s);
    CHECK_MESSAGE(!key_result(s).task, s);
  }
  CHECK(words("6 A/B tests concluded", key_result("6 A/B tests concluded").learning) == "tests");
  CHECK_FALSE(key_result("6 load tests concluded").learning);
  CHECK_FALSE(key_result("Interview 5 candidates").learning);
}

TEST_CASE("two measures in one sentence are several results") {
  const auto several = [](std::string_view s) { return words(s, key_result(s).several); };
  CHECK(several("Raise NPS from 40 to 50 and cut churn from 5% to 3%") == "and");
  CHECK(several("Increase bookings by 20% and reduce cancellations by 10%") == "and");
  CHECK(several("CSAT above 90% and first response under 1 hour") == "and");
  CHECK(several("NPS > 40; churn < 3%") == ";");
  CHECK(several("Resolve 90% of tickets and reply within 1 hour") == "none");
  CHECK(several("Keep revenue between 30 and 50 million") == "none");
  CHECK(several("Raise sales and marketing NPS from 40 to 50") == "none");
}

TEST_CASE("done or not done is yes or no") {
  for (const char* s : {"Win customer X", "Become carbon neutral", "Pass the SOC 2 audit",
                        "Obtain planning permission", "Achieve ISO 9001 certification",
                        "Be certified to ISO 27001"})
    CHECK_MESSAGE(key_result(s).yes_or_no, s);
  for (const char* s : {"Win more customers", "Win 5 customers", "Improve onboarding", "Ship v2",
                        "Get board approval", "Close ticket #4521", "Get the new site live"})
    CHECK_MESSAGE(!key_result(s).yes_or_no, s);
}

TEST_CASE("three steps in a row are a plan") {
  CHECK(key_result("Research, design and launch the new shop").plan);
  CHECK(key_result("Draft the policy, then publish it").plan);
  CHECK_FALSE(key_result("Launch the new shop").plan);
}

TEST_CASE("pay is found in any text, a sales promotion is none") {
  const auto pay = [](std::string_view s) { return words(s, find_pay_words(s)); };
  CHECK(pay("Counts towards the annual bonus") == "bonus");
  CHECK(pay("Raise graduates' median salary from 30k to 40k") == "none");
  CHECK(pay("Salary bands published") == "none");
  CHECK(pay("Half of my salary hangs on this") == "salary");
  CHECK(pay("Raise the salary of employees who reach it") == "salary");
  CHECK(pay("Needed for the performance rating") == "performance rating");
  CHECK(pay("Leads to a promotion for Dana") == "promotion");
  CHECK(pay("Run the spring promotion") == "none");
  CHECK(pay("Raise NPS to 50") == "none");
  CHECK(pay("She was promoted to senior engineer") == "promoted to");
  CHECK(pay("My next promotion hangs on it") == "promotion");
  CHECK(pay("The build was promoted to production") == "none");
  CHECK(pay("The autumn promotion ran well, and the salary review is near") == "salary");
  CHECK(pay("A promotion for new buyers, with bonus points") == "none");
}

TEST_CASE("pay is found wherever it stands in a text") {
  for (const std::string word : {"appraisal rating", "Bonus", "merit increase", "pay\nreview",
                                 "salary", "performance\trating", "my promotion", "variable pay"})
    for (std::size_t before = 0; before < 9; ++before)
      CHECK(find_pay_words(std::string(before, '.') + word));
}

TEST_CASE("customers are found by many names") {
  CHECK(find_customer_word("Home cooks trust us"));
  CHECK(find_customer_word("Patients leave with a plan"));
  CHECK_FALSE(find_customer_word("Raise uptime"));
}

TEST_CASE("words are counted as people count them") {
  CHECK(word_count("Raise the refund-rate from 5% to 3% – now!") == 8);
  CHECK(word_count("  ") == 0);
  CHECK(words_beyond("one – two  three four.", 2) == Range{13, 24});
  CHECK_FALSE(words_beyond("one two", 2).has_value());
  CHECK(word_count("12\u00A0000 users") == 3);
  CHECK(words_beyond("one\u00A0two", 1) == Range{5, 8});
  CHECK(words_beyond("one\u3000two", 1) == Range{6, 9});
  CHECK(words_beyond("one\ntwo", 1) == Range{4, 7});
  CHECK(words_beyond("one", 0) == Range{0, 3});
  CHECK_FALSE(words_beyond(" one two ", 2).has_value());
  CHECK_FALSE(words_beyond("", 0).has_value());
}

}  // namespace okr::prose
