// SPDX-License-Identifier: MIT
#include "../sample_view.h"

#include <nlohmann/json.hpp>

#include <set>

namespace okr::report {
namespace {

using diag::Severity;
using Json = nlohmann::json;

std::string gitlab(const SampleView& sample, const std::string& prefix = "") {
  LintView view = sample.view();
  view.prefix = prefix;
  return find_lint_format("gitlab")->print(view, plain());
}

std::vector<std::string> fingerprints(const SampleView& sample) {
  std::vector<std::string> out;
  for (const Json& finding : Json::parse(gitlab(sample))) out.push_back(finding["fingerprint"]);
  return out;
}

}  // namespace

TEST_CASE("gitlab is an empty list where all is well") {
  SampleView sample;
  sample.file("a.yaml", "x");
  CHECK(gitlab(sample) == "[]\n");
}

TEST_CASE("gitlab says what is wrong, where from git's top, and how much it matters") {
  SampleView sample;
  sample.file("okrs/a.yaml", "title: >-\n  a\n  b\nwhy: Y\n");
  sample.finding("missing-id", Severity::info, sample.at(0, "a\n  b\n"), "no \"id\"").help =
      "write\none";
  sample.finding("no-why", Severity::warning, sample.at(0, "Y"), "no why").ref = "2026-Q4/a/b";
  sample.finding("bad-id", Severity::error, {0, 0, 0}, "bad id");
  CHECK(gitlab(sample, "plans/") ==
        "[\n"
        "  {\"description\":\"no \\\"id\\\"; write\\none\",\"check_name\":\"missing-id\","
        "\"fingerprint\":\"1f8f45be9e97e957\",\"severity\":\"info\","
        "\"location\":{\"path\":\"plans/okrs/a.yaml\",\"lines\":{\"begin\":2,\"end\":3}}},\n"
        "  {\"description\":\"no why\",\"check_name\":\"no-why\","
        "\"fingerprint\":\"6003eb5f8857571c\",\"severity\":\"minor\","
        "\"location\":{\"path\":\"plans/okrs/a.yaml\",\"lines\":{\"begin\":4,\"end\":4}}},\n"
        "  {\"description\":\"bad id\",\"check_name\":\"bad-id\","
        "\"fingerprint\":\"59df95bd1dffc73b\",\"severity\":\"major\","
        "\"location\":{\"path\":\"plans/okrs/a.yaml\",\"lines\":{\"begin\":1,\"end\":1}}}\n"
        "]\n");
}

TEST_CASE("gitlab's fingerprints are unique, and stay when other lines move") {
  SampleView before;
  before.file("a.yaml", "title: X\ntitle: X\ntitle: Y\n");
  before.file("b.yaml", "title: X\n");
  SampleView after;
  after.file("a.yaml", "# new\n\ntitle: X\r\n# more\n  title: X\n\ntitle: Y\n");
  after.file("b.yaml", "\n\n\ntitle: X\n");
  for (SampleView* const sample : {&before, &after}) {
    const text::Span first = sample->at(0, "X");
    sample->finding("r", Severity::error, first, "m");
    sample->finding("other", Severity::error, first, "m");
    sample->finding("r", Severity::error, sample->at(0, "X", first.end), "m");
    sample->finding("r", Severity::error, sample->at(0, "Y"), "m");
    sample->finding("r", Severity::error, sample->at(1, "X"), "m");
  }
  const std::vector<std::string> names = fingerprints(before);
  CHECK(std::set<std::string>(names.begin(), names.end()).size() == 5);
  CHECK(fingerprints(after) == names);
}

TEST_CASE("gitlab reads back the text that was in the file") {
  for (const std::string_view text :
       {"100%, or: 5", "%0A::error", "a\nb", "a\r\nb\tc", "\u76EE\u6A19 \U0001F680", "\"q\" \\ '",
        "\x1b[31m \x07", "\u202E \u2028", "</script>"}) {
    CAPTURE(text);
    SampleView sample;
    sample.file("dir/" + std::string(text), "x");
    sample.finding("r", Severity::warning, {0, 0, 1}, std::string(text)).help = text;
    const std::string out = gitlab(sample);
    CHECK(out.find("\u202E") == std::string::npos);
    const Json read = Json::parse(out)[0];
    CHECK(read["description"] == std::string(text) + "; " + std::string(text));
    CHECK(read["location"]["path"] == "dir/" + std::string(text));
  }
  SampleView broken;
  broken.file("\xFF.yaml", "x");
  broken.finding("r", Severity::warning, {0, 0, 1}, "\xC3");
  CHECK(Json::parse(gitlab(broken))[0]["location"]["path"] == "\uFFFD.yaml");
}

}  // namespace okr::report
