// SPDX-License-Identifier: MIT
#include <okr/prose/reading.h>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace okr::prose {
namespace {

void put(std::string& line, std::string_view name, const std::optional<Figure>& figure) {
  if (figure)
    line += std::string(line.empty() ? "" : " ") + std::string(name) + ' ' +
            to_string(Quantity{figure->value, ""});
}

// The figures of a sentence's measure in one line.
std::string figures(std::string_view sentence) {
  const auto measure = read_key_result(sentence, {}, "USD").measure;
  if (!measure) return "none";
  std::string line;
  put(line, "from", measure->baseline);
  put(line, "to", measure->target);
  put(line, "min", measure->min);
  put(line, "max", measure->max);
  put(line, "by", measure->relative);
  if (!measure->unit.empty()) line += ' ' + measure->unit;
  return line;
}

bool is_task(std::string_view sentence) {
  return read_key_result(sentence, {}, "USD").task.has_value();
}

std::size_t numbers(std::string_view objective) {
  return read_objective(objective, {}, "USD").numbers.size();
}

}  // namespace

TEST_CASE("the sentence is the measure") {
  const std::string_view text = "Lower the refund rate from 0.5% to 0.2% by end of Q2";
  const auto reading = read_key_result(text, {}, "USD");
  REQUIRE(reading.measure);
  const Measure& m = *reading.measure;
  const auto words = [&](Range r) { return text.substr(r.begin, r.end - r.begin); };
  CHECK(m.kind == Kind::metric);
  CHECK(m.metric == "refund rate");
  CHECK(words(m.metric_range) == "refund rate");
  CHECK(m.direction == Direction::decrease);
  CHECK(words(m.direction_range) == "Lower");
  CHECK(m.baseline->value == 0.5);
  CHECK(words(m.baseline->range) == "0.5%");
  CHECK(m.target->value == 0.2);
  CHECK(words(m.target->range) == "0.2%");
  CHECK(m.unit == "%");
  CHECK(m.deadline->text == "end of Q2");
  CHECK_FALSE(m.from_nothing);
  CHECK_FALSE(reading.task);
}

TEST_CASE("baseline and target are understood in any order and wording") {
  CHECK(figures("NPS 30 → 45") == "from 30 to 45");
  CHECK(figures("NPS 30 -> 45") == "from 30 to 45");
  CHECK(figures("Grow repeat purchases to 34% from 30%") == "from 30 to 34 %");
  CHECK(figures("$1.2M ARR (from $800k)") == "from 800000 to 1200000 USD");
  CHECK(figures("Cut onboarding from 3 weeks to 4 days") == "from 21 to 4 days");
  CHECK(figures("Raise test coverage to 75 % (currently 45 %)") == "from 45 to 75 %");
}

TEST_CASE("a colon may stand in front of baseline and target") {
  CHECK(figures("NPS: 30 to 50") == "from 30 to 50");
  CHECK(figures("Keep the oven: 30 to 50 degrees").find("from") == std::string::npos);
}

TEST_CASE("a start without an end is a baseline without a target") {
  CHECK(figures("Raise the repeat purchase rate from 2% to TBD") == "from 2 %");
  CHECK(figures("Raise the repeat purchase rate from 2% to ___") == "from 2 %");
  CHECK(figures("Go from 2 stores to many") == "from 2 stores");
  CHECK(figures("Repeat purchase rate 2% → ?") != "from 2 %");
}

TEST_CASE("a baseline in another unit than the target keeps its own") {
  const auto unit = [](std::string_view sentence) {
    const auto measure = read_key_result(sentence, {}, "USD").measure;
    return measure && measure->baseline_unit ? *measure->baseline_unit + " / " + measure->unit
                                             : "none";
  };
  CHECK(unit("Grow revenue from $20k to €50k") == "USD / EUR");
  CHECK(unit("Cut onboarding from 3 months to 2 parsecs") == "months / parsecs");
  CHECK(unit("Grow the kitchen from 5 orders to 3 pans") == "orders / pans");
  CHECK(unit("Raise the rate from 20% to 30 leads") == "% / leads");
  CHECK(unit("Cut onboarding from 3 weeks to 4 days") == "none");
  CHECK(unit("Cut onboarding from 2 weeks to 1 business day") == "none");
  CHECK(unit("Cut onboarding from 2 weeks to 5 working days") == "none");
  CHECK(unit("Grow from 1 customer to 5 customers") == "none");
  CHECK(unit("Raise NPS from 30 to 50 points") == "none");
  CHECK(unit("Raise the share from 20% to 30") == "none");
  CHECK(unit("Get a taste score of 8/10 from 20 cooks") == "none");
  CHECK(unit("Raise the rating from 4.1 stars to 4.5/5") == "none");
}

TEST_CASE("a change without its start is relative") {
  CHECK(figures("Increase monthly active users by 20%") == "by 20");
  CHECK(figures("MAU increases 30%") == "by 30");
  CHECK(figures("Double weekly active teams") == "by 100");
  CHECK(figures("3x the number of qualified leads") == "by 200");
  CHECK(figures("Halve the number of open tickets") == "by 50");
  CHECK(figures("Lose 10 kg") == "by 10 kg");
}

TEST_CASE("bounds make a threshold, keeping them is to maintain") {
  CHECK(figures("Satisfaction score exceeds 80%") == "min 80 %");
  CHECK(figures("p95 latency under 200 ms") == "max 200 ms");
  CHECK(figures("At least 3 of 5 regions") == "min 3 regions");
  CHECK(figures("99.9% uptime") == "min 99.9 %");
  CHECK(read_key_result("99.9% uptime", {}, "USD").measure->kind == Kind::maintain);
  CHECK(read_key_result("p95 latency under 200 ms", {}, "USD").measure->kind == Kind::threshold);
  CHECK(read_key_result("Keep churn below 5%", {}, "USD").measure->kind == Kind::maintain);
}

TEST_CASE("a count of things begins at none") {
  const auto count = read_key_result("10 small businesses use the product", {}, "USD").measure;
  REQUIRE(count);
  CHECK(count->target->value == 10);
  CHECK(count->unit == "businesses");
  CHECK(count->from_nothing);
  CHECK_FALSE(read_key_result("Reach 1,000 daily users", {}, "USD").measure->from_nothing);
}

TEST_CASE("what tells nothing to judge by has no measure") {
  for (const char* s :
       {"Improve onboarding", "Better support", "Launch in Q3 2026", "Ship v2", "Win customer X"})
    CHECK_MESSAGE(figures(s) == "none", s);
}

TEST_CASE("a thing made or an activity is a task") {
  for (const char* s : {"Design customer engagement email campaign", "Launch two new products",
                        "Conduct monthly meetings", "Train the team", "Hire 5 engineers", "Ship v2",
                        "Publish 10 blog posts", "The guide is documented", "Launch of the new app",
                        "Completion of the security audit", "We will organise a workshop"})
    CHECK_MESSAGE(is_task(s), s);
}

TEST_CASE("what moves a measure, and what others do, is no task") {
  for (const char* s :
       {"10 small businesses use the product", "80% of new hires ship in their first week",
        "Raise launch-week retention from 20% to 35%", "Lower the refund rate from 0.5% to 0.2%",
        "Test coverage increases from 57% to 65%", "Reach 1,000 daily users", "Improve onboarding"})
    CHECK_MESSAGE(!is_task(s), s);
}

TEST_CASE("an objective's numbers are told from names") {
  for (const char* s :
       {"Grow revenue by 20%", "Double our reach", "Win ten thousand fans", "Earn $5M"})
    CHECK_MESSAGE(numbers(s) == 1, s);
  for (const char* s : {"Win Q3", "Be ready for 2026", "Close FY27 well", "Ship v2", "Own Web3",
                        "Lead B2B", "Roll out 5G", "Move to Kubernetes 1.30", "Offer 24/7 support",
                        "Pass ISO 27001", "Delight Tier 1 customers", "Be #1 for home cooks",
                        "Make one place for everything", "Be the first choice"})
    CHECK_MESSAGE(numbers(s) == 0, s);
}

}  // namespace okr::prose
