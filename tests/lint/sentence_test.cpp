// SPDX-License-Identifier: MIT
#include <okr/lint/sentence.h>

#include <doctest/doctest.h>

#include <algorithm>

namespace okr::lint {
namespace {

SentenceReading read(std::string sentence, SentenceRole role = SentenceRole::key_result,
                     const model::Config& config = {}) {
  return SentenceReader(config, role).read(std::move(sentence));
}

/// The words that the rule's finding points at; "silent" where it has none.
std::string words(const SentenceReading& reading, std::string_view rule) {
  const auto found = std::find_if(reading.findings.begin(), reading.findings.end(),
                                  [&](const diag::Diagnostic& d) { return d.rule == rule; });
  if (found == reading.findings.end()) return "silent";
  return reading.text.substr(found->span.begin, found->span.size());
}

}  // namespace

TEST_CASE("findings point into the sentence") {
  CHECK(words(read("Launch two new products"), "task-as-key-result") == "Launch");
  CHECK(words(read("Raise NPS to 50"), "key-result-without-baseline") == "50");
  CHECK(words(read("Grow by 20%", SentenceRole::objective), "objective-with-number") == "20%");
  CHECK(read("Lower the refund rate from 0.5% to 0.2%").findings.empty());
}

TEST_CASE("one message per cause: a task is not called unmeasured as well") {
  CHECK(words(read("Launch the app"), "task-as-key-result") == "Launch");
  CHECK(words(read("Launch the app"), "key-result-without-target") == "silent");
}

TEST_CASE("a rule speaks of the sentence in its role, never of what is around it") {
  CHECK(words(read("Raise NPS to 50", SentenceRole::objective), "key-result-without-baseline") ==
        "silent");
  CHECK(words(read("Raise NPS from 30 to 50"), "objective-with-number") == "silent");
  for (const diag::Diagnostic& d : read("Raise NPS to 50").findings) {
    CHECK(d.rule.find("objective-") == std::string_view::npos);
  }
}

TEST_CASE("nothing is said of nothing") {
  for (const char* const blank : {"", " ", " \t "}) {
    CHECK(read(blank).findings.empty());
    CHECK(!read(blank).measure);
  }
}

TEST_CASE("an objective has a measure where its numbers measure") {
  CHECK(read("Grow revenue by 20%", SentenceRole::objective).measure->relative->value == 20);
  CHECK(!read("Be the best choice for 2026", SentenceRole::objective).measure);
}

TEST_CASE("the house's own words and currency count") {
  model::Config config;
  config.words.task_verbs = {"frobnicate"};
  config.currency = "CAD";
  CHECK(words(read("Frobnicate the app", SentenceRole::key_result, config), "task-as-key-result") ==
        "Frobnicate");
  CHECK(read("Raise sales from $2 to $3", SentenceRole::key_result, config).measure->unit == "CAD");
}

TEST_CASE("where the language is not English, figures are read and nothing is judged") {
  model::Config config;
  config.english = false;
  const SentenceReading reading = read("Launch 2 apps", SentenceRole::key_result, config);
  CHECK(!reading.english);
  CHECK(!reading.task);
  CHECK(reading.findings.empty());
}

TEST_CASE("one reader reads many sentences, each for itself") {
  SentenceReader reader({}, SentenceRole::key_result);
  CHECK(words(reader.read("Launch the app"), "task-as-key-result") == "Launch");
  CHECK(reader.read("Raise NPS from 30 to 50").findings.empty());
  CHECK(words(reader.read("Ship the app"), "task-as-key-result") == "Ship");
}

}  // namespace okr::lint
