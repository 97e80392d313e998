// SPDX-License-Identifier: MIT
#include <okr/load/sentence.h>
#include <okr/text/source.h>

#include <doctest/doctest.h>

namespace okr::load {

TEST_CASE("a sentence as a key result has its measure, and nothing is known of what is around it") {
  const auto workspace = with_sentence({}, "Raise NPS from 30 to 50", SentenceRole::key_result);
  REQUIRE(workspace.objectives.size() == 1);
  REQUIRE(workspace.objectives[0].key_results.size() == 1);
  CHECK(workspace.objectives[0].unread_parts);
  const model::KeyResult& key_result = workspace.objectives[0].key_results[0];
  CHECK(**key_result.measure.baseline == 30);
  CHECK(**key_result.measure.target == 50);
  CHECK(text::slice(workspace.sources[0], key_result.measure.target->span) == "50");
  CHECK(text::slice(workspace.sources[0], key_result.title.span) == "Raise NPS from 30 to 50");
  CHECK(key_result.title.span.begin == sentence_begin);
}

TEST_CASE("a sentence as an objective is its title") {
  const auto workspace = with_sentence({}, "Be loved", SentenceRole::objective);
  CHECK(workspace.objectives[0].title.value == "Be loved");
  CHECK(workspace.objectives[0].key_results.empty());
}

TEST_CASE("the next sentence takes the place of the last, under the same configuration") {
  model::Workspace workspace;
  workspace.config.currency = "EUR";
  workspace = with_sentence(std::move(workspace), "Raise sales to $5", SentenceRole::key_result);
  workspace = with_sentence(std::move(workspace), "Raise sales to $7", SentenceRole::key_result);
  REQUIRE(workspace.objectives.size() == 1);
  CHECK(**workspace.objectives[0].key_results[0].measure.target == 7);
  CHECK(workspace.objectives[0].key_results[0].measure.unit == "EUR");
}

}  // namespace okr::load
