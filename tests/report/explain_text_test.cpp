// SPDX-License-Identifier: MIT
#include <okr/report/explain.h>

#include <doctest/doctest.h>

namespace okr::report {
namespace {

using lint::SentenceRole;

std::string shown(std::string sentence, SentenceRole role = SentenceRole::key_result,
                  const Screen& screen = {}) {
  return "\n" + explain_text(lint::SentenceReader({}, role).read(std::move(sentence)), screen);
}

/// The line that says what it is taken for: the first of its paragraph.
std::string decision(std::string sentence, SentenceRole role = SentenceRole::key_result) {
  const std::string all = shown(std::move(sentence), role, {.width = 200});
  const std::size_t begin = all.find("\n\n") + 2;
  return all.substr(begin, all.find('\n', begin) - begin);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a result is told with its words, its measure and that nothing is found") {
  CHECK(shown("Lower the refund rate from 0.5% to 0.2% by end of Q2") == R"(
Lower the refund rate from 0.5% to 0.2% by end of Q2
^^^^^     ^^^^^^^^^^^      ^^^^    ^^^^    ^^^^^^^^^
down      metric           from    to      by when

a result: "Lower" moves "refund rate", and the number says how far
  metric     refund rate
  kind       metric: progress is the way made towards the target
  direction  down
  from       0.5%
  to         0.2%
  by when    end of Q2

no findings
)");
}

TEST_CASE("the decision names the words that it rests on") {
  CHECK(decision("Launch two new products") ==
        "a task, with high confidence: \"Launch\" names something to do or to make, and the number "
        "counts what");
  CHECK(decision("Raise NPS to 50") ==
        "a result: \"Raise\" moves \"NPS\", and the number says how far");
  CHECK(decision("10 small businesses use the product") ==
        "a result: it says where \"small businesses use the product\" is to get");
  CHECK(decision("p95 latency under 200 ms") ==
        "a result: it says within which bound \"p95 latency\" is to be");
  CHECK(decision("Improve onboarding") ==
        "neither a task nor measured: no word names something to make, no number says when it is "
        "reached");
  CHECK(decision("Win customer Acme") ==
        "a result that is reached or not: \"Win\" has no number between");
  CHECK(decision("Grow revenue by 20%", SentenceRole::objective) ==
        "an objective that measures: \"20%\" belongs in a key result");
  CHECK(decision("Customers love to cook with us", SentenceRole::objective) ==
        "an objective: no word names something to make, no number measures");
}

TEST_CASE("a figure that is written otherwise is shown with its words") {
  const std::string all = shown("$1.2M ARR (from $800k)");
  CHECK(has(all, "  from       800000 USD (\"$800k\")\n"));
  CHECK(has(all, "  to         1200000 USD (\"$1.2M\")\n"));
  CHECK(has(shown("1 in 3 visitors buy"), "  to         33.333333333% (\"1 in 3\")\n"));
  CHECK(has(shown("Raise NPS by 5 points"), "  by         5 points\n"));
}

TEST_CASE("a finding is told as okr lint tells it, with how sure it is") {
  CHECK(has(shown("Launch the app"), R"(
error[task-as-key-result]: 'Launch' names something to do or to make, not what
  it changes
  │
  │ Launch the app
  │ ^^^^^^
  = help: )"));
  CHECK(has(shown("Launch the app"), "\n  = confidence: high\n"));
  CHECK(!has(shown("Launch the app"), "no findings"));
}

TEST_CASE("numbers in an objective are all pointed at") {
  const std::string all =
      shown("Grow our revenue by 20% and our team to 30 people", SentenceRole::objective);
  CHECK(has(all, "note: so is this\n  │\n  │ Grow our revenue by 20% and our team to 30 people\n"));
}

TEST_CASE("nothing in a sentence gives orders to the terminal") {
  CHECK(!has(shown("\x1b[2J Launch \x1b[2J to 5 \x1b[2J"), "\x1b"));
}

TEST_CASE("every line fits a wide and a narrow screen, in ASCII where it must") {
  for (const int width : {40, 80, 140}) {
    const std::string all = shown(
        "Raise the share of home cooks in all of our six regions who buy from us again within a "
        "year from 5% to 15% by the end of Q2",
        SentenceRole::key_result, {.charset = Screen::Charset::ascii, .width = width});
    std::size_t longest = 0;
    for (std::size_t at = 0; at < all.size(); at = all.find('\n', at) + 1) {
      longest = std::max(longest, all.find('\n', at) - at);
    }
    CHECK(longest <= static_cast<std::size_t>(width));
  }
  CHECK(!has(shown("Launch it", SentenceRole::key_result, {.charset = Screen::Charset::ascii}),
             "\u2502"));
}

}  // namespace okr::report
