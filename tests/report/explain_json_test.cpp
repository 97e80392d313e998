// SPDX-License-Identifier: MIT
#include <okr/report/explain.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::json;

std::string line(std::string sentence) {
  return explain_json(
      lint::SentenceReader({}, lint::SentenceRole::key_result).read(std::move(sentence)));
}

Json measure(std::string sentence) {
  return Json::parse(line(std::move(sentence)))["measure"];
}

}  // namespace

TEST_CASE("a reading is one object, as the contract has it") {
  CHECK(line("Lower the refund rate from 0.5% to 0.2% by end of Q2") ==
        R"({"text":"Lower the refund rate from 0.5% to 0.2% by end of Q2","as":"key-result",)"
        R"("findings":[],"measure":{"metric":"refund rate","kind":"metric",)"
        R"("direction":"decrease","baseline":0.5,"target":0.2,"min":null,"max":null,"unit":"%",)"
        R"("relative":null,"relative_kind":null,"deadline":"end of Q2"}})");
}

TEST_CASE("a finding has its rule, confidence and bytes") {
  const Json finding = Json::parse(line("Launch two new products"))["findings"][0];
  CHECK(finding["rule"] == "task-as-key-result");
  CHECK(finding["confidence"] == "high");
  CHECK(finding["start"] == 0);
  CHECK(finding["end"] == 6);
  CHECK(finding["message"] != "");
}

TEST_CASE("a count's baseline is null, since the sentence does not state it") {
  const Json m = measure("Launch two new products");
  CHECK(m["baseline"].is_null());
  CHECK(m["target"] == 2);
  CHECK(m["unit"] == "products");
}

TEST_CASE("numbers are normalised") {
  CHECK(measure("Reach 5k users")["target"].dump() == "5000");
  CHECK(measure("Reach $1.2M ARR")["target"].dump() == "1200000");
  CHECK(measure("Reach $1.2M ARR")["unit"] == "USD");
  CHECK(measure("1 in 3 visitors buy something")["target"].dump() == "33.333333333");
}

TEST_CASE("a change by per cent or points has no unit, one by an amount has") {
  CHECK(measure("Raise revenue by 20%")["relative"] == 20);
  CHECK(measure("Raise revenue by 20%")["relative_kind"] == "percent");
  CHECK(measure("Raise revenue by 20%")["unit"].is_null());
  CHECK(measure("Raise NPS by 5 points")["relative_kind"] == "points");
  CHECK(measure("Raise NPS by 5 points")["unit"].is_null());
  CHECK(measure("Lose 10 kg")["relative_kind"] == "amount");
  CHECK(measure("Lose 10 kg")["unit"] == "kg");
}

TEST_CASE("whatever the sentence holds, the object is on one line") {
  for (const char* const mark : {"\n", "\r", "\x0B", "\x1C", "\xC2\x85", "\xE2\x80\xA8"}) {
    const std::string sentence = std::string("Raise ") + mark + " NPS to 5";
    const std::string out = line(sentence);
    CHECK(out.find(mark) == std::string::npos);
    CHECK(Json::parse(out)["text"] == sentence);
  }
}

}  // namespace okr::report
