// SPDX-License-Identifier: MIT
#include "../sample_view.h"

#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

std::string json(const SampleView& sample) {
  return find_lint_format("json")->print(sample.view(), plain());
}

}  // namespace

TEST_CASE("json without findings is whole") {
  SampleView sample;
  sample.file("a.yaml", "x");
  CHECK(json(sample) ==
        "{\n"
        "  \"schema\": \"okr.lint/1\",\n"
        "  \"okr_version\": \"0.1.0\",\n"
        "  \"as_of\": \"2026-11-21\",\n"
        "  \"summary\": {\"files\":1,\"objectives\":5,\"key_results\":17,\"errors\":0,"
        "\"warnings\":0,\"infos\":0,\"suppressed\":0},\n"
        "  \"diagnostics\": []\n"
        "}\n");
}

TEST_CASE("json says all there is to a finding, in the contract's order") {
  SampleView sample;
  sample.file("okrs/2026-Q4/product.yaml",
              "\xEF\xBB\xBF"
              "objectives:\n  - title: Home \u00E9\n");
  diag::Diagnostic& d =
      sample.finding("missing-id", diag::Severity::warning, sample.at(0, "\u00E9"), "no \"id\"");
  d.confidence = diag::Confidence::medium;
  d.help = "one\ntwo";
  d.ref = "2026-Q4/product/home";
  d.team = "product";
  d.owners = {"dana", "li"};
  d.related = {{"here", sample.at(0, "objectives")}};
  d.fixes = {{diag::Applicability::needs_input,
              "write it",
              {{{0, 19, 19}, "id: home\n    "}},
              diag::Effect::key_added}};
  sample.finding("r", diag::Severity::error, {0, 3, 3}, "m");
  CHECK(json(sample) ==
        "{\n"
        "  \"schema\": \"okr.lint/1\",\n"
        "  \"okr_version\": \"0.1.0\",\n"
        "  \"as_of\": \"2026-11-21\",\n"
        "  \"summary\": {\"files\":1,\"objectives\":5,\"key_results\":17,\"errors\":1,"
        "\"warnings\":1,\"infos\":0,\"suppressed\":0},\n"
        "  \"diagnostics\": [\n"
        "    {\"rule\":\"missing-id\",\"severity\":\"warning\",\"confidence\":\"medium\","
        "\"message\":\"no \\\"id\\\"\",\"help\":\"one\\ntwo\","
        "\"path\":\"okrs/2026-Q4/product.yaml\","
        "\"range\":{\"start\":{\"line\":2,\"column\":17,\"offset\":31},"
        "\"end\":{\"line\":2,\"column\":18,\"offset\":33}},"
        "\"ref\":\"2026-Q4/product/home\",\"team\":\"product\",\"owner\":\"dana\","
        "\"owners\":[\"dana\",\"li\"],\"fingerprint\":\"21ff4c526f5fd652\","
        "\"related\":[{\"message\":\"here\",\"path\":\"okrs/2026-Q4/product.yaml\","
        "\"range\":{\"start\":{\"line\":1,\"column\":1,\"offset\":3},"
        "\"end\":{\"line\":1,\"column\":11,\"offset\":13}}}],"
        "\"fixes\":[{\"applicability\":\"needs-input\",\"message\":\"write it\","
        "\"edits\":[{\"path\":\"okrs/2026-Q4/product.yaml\",\"start\":19,\"end\":19,"
        "\"text\":\"id: home\\n    \"}]}]},\n"
        "    {\"rule\":\"r\",\"severity\":\"error\",\"confidence\":\"high\",\"message\":\"m\","
        "\"help\":\"\",\"path\":\"okrs/2026-Q4/product.yaml\","
        "\"range\":{\"start\":{\"line\":1,\"column\":1,\"offset\":3},"
        "\"end\":{\"line\":1,\"column\":1,\"offset\":3}},"
        "\"ref\":null,\"team\":null,\"owner\":null,\"owners\":[],"
        "\"fingerprint\":\"225936c220fe20d9\",\"related\":[],\"fixes\":[]}\n"
        "  ]\n"
        "}\n");
}

TEST_CASE("json stays valid whatever a path or a message holds") {
  SampleView sample;
  sample.file("a\xFF\n.yaml", "x");
  sample.finding("r", diag::Severity::error, {0, 0, 1}, "\x01 \xC3 \u202E");
  const nlohmann::json read = nlohmann::json::parse(json(sample));
  CHECK(read["diagnostics"][0]["path"] == "a\uFFFD\n.yaml");
  CHECK(read["diagnostics"][0]["message"] == "\x01 \uFFFD \u202E");
}

}  // namespace okr::report
