// SPDX-License-Identifier: MIT
#include "exported.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const ExportView& view) {
  std::string out;
  export_json(view, [&](std::string_view piece) { out += piece; });
  return out;
}

/// The workspace that the contract's example tells of; paths and titles as elided there.
Exported of_the_contract() {
  return {{{"okr.yaml",
            "okr: 1\n"
            "teams:\n"
            "  northwind: {level: company, lead: ines}\n"
            "  product: {level: department, parent: northwind, lead: dana}\n"},
           {"northwind.yaml",
            "period: 2026-Q1\n"
            "team: northwind\n"
            "objectives:\n"
            "  - {id: loved, title: Loved}\n"},
           {"\u2026",
            "period: 2026-Q1\n"
            "team: product\n"
            "objectives:\n"
            "  - id: trusted\n"
            "    title: \u2026\n"
            "    aligned_to: northwind/loved\n"
            "    guardrails: [nps]\n"
            "    key_results:\n"
            "      - id: refunds\n"
            "        title: \u2026\n"
            "        metric: refund rate\n"
            "        kind: metric\n"
            "        direction: decrease\n"
            "        baseline: 0.5%\n"
            "        target: 0.2%\n"
            "        checkins:\n"
            "          - 2026-02-09 0.35% 7/10 @sam \u2026\n"
            "kpis:\n"
            "  - id: nps\n"
            "    title: \u2026\n"
            "    category: customer\n"
            "    owner: ines\n"
            "    min: 30\n"
            "    readings: [2026-02-09 34]\n"
            "projects:\n"
            "  - id: guide\n"
            "    title: \u2026\n"
            "    status: active\n"
            "    owner: li\n"
            "    supports: [trusted/refunds]\n"
            "    rice: {reach: 500, impact: 2, confidence: 80%, effort: 4}\n"}},
          "2026-02-15"};
}

constexpr std::string_view contract = R"(
{"schema": "okr.export/1", "as_of": "2026-02-15", "periods": [{"id": "2026-Q1", "start": "2026-01-01", "end": "2026-03-31"}],
 "objectives": [{"ref": "2026-Q1/product/trusted", "period": "2026-Q1", "team": "product", "level": "department", "owner": "dana", "owners": ["dana"], "title": "…", "commitment": "aspirational",
   "progress": 0.5, "score": 0.5, "expected": 0.505617978, "coverage": [1, 1], "status": "on track", "freshness": "ok", "verdict": null, "aligned_to": ["2026-Q1/northwind/loved"],
   "key_results": [{"ref": "2026-Q1/product/trusted/refunds", "title": "…", "kind": "metric", "metric": "refund rate", "unit": "%", "direction": "decrease", "baseline": 0.5, "target": 0.2, "min": null, "max": null, "current": 0.35, "weight": 1,
     "raw": 0.5, "progress": 0.5, "expected": 0.505617978, "status": "on track", "confidence": 7, "freshness": "ok", "forecast": {"value": 0.157692308, "progress": 1.141025641, "verdict": "overshoot"}, "verdict": null,
     "checkins": [{"date": "2026-02-09", "value": 0.35, "confidence": 7, "note": "…", "by": "sam", "path": "…", "line": 17}]}]}],
 "kpis": [{"id": "nps", "title": "…", "category": "customer", "owner": "ines", "min": 30, "max": null, "value": 34, "date": "2026-02-09", "health": "ok", "freshness": "ok"}],
 "projects": [{"id": "guide", "title": "…", "status": "active", "owner": "li", "supports": ["2026-Q1/product/trusted/refunds"], "rice": 200}]}
)";

}  // namespace

TEST_CASE("json is what the contract shows, with the key result's owners") {
  const Exported exported = of_the_contract();
  ExportView view = exported.all();
  std::erase_if(view.objectives, [&](const ExportedObjective& objective) {
    return exported.workspace().objectives[objective.index].id != "trusted";
  });
  Json found = Json::parse(text_of(view));
  Json& key_result = found["objectives"][0]["key_results"][0];
  CHECK(key_result["owner"] == "dana");
  CHECK(key_result["owners"] == Json::array({"dana"}));
  key_result.erase("owner");
  key_result.erase("owners");
  const Json wanted = Json::parse(contract);
  // Two dumps show where they part, and hold the order of the fields too.
  CHECK(found.dump(1) == wanted.dump(1));
}

TEST_CASE("json of nothing is whole") {
  const Exported exported({{"a.yaml", "period: 2026-Q1\n"}}, "2026-02-15");
  CHECK(text_of(exported.all()) ==
        "{\n"
        "  \"schema\": \"okr.export/1\",\n"
        "  \"as_of\": \"2026-02-15\",\n"
        "  \"periods\": [],\n"
        "  \"objectives\": [],\n"
        "  \"kpis\": [],\n"
        "  \"projects\": []\n"
        "}\n");
}

TEST_CASE(
    "json has a line for each thing, begins as promised, and lists the longest period first") {
  const Exported exported(
      {{"a.yaml",
        "period: 2026-Q2\nteam: a\nobjectives:\n  - {id: x, title: X}\n  - {id: y, title: Y}\n"},
       {"b.yaml", "period: 2026\nteam: a\nobjectives: [{id: z, title: Z}]\n"},
       {"c.yaml", "period: 2026-Q1\nteam: a\nobjectives: [{id: w, title: W}]\n"},
       {"d.yaml", "period: 2026-Q9\nteam: a\nobjectives: [{id: v, title: V}]\n"}},
      "2026-02-15");
  const std::string text = text_of(exported.all());
  CHECK(text.starts_with(json_export_begins));
  CHECK(text.find("  \"periods\": [\n"
                  "    {\"id\":\"2026\",\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"},\n"
                  "    {\"id\":\"2026-Q2\",\"start\":\"2026-04-01\",\"end\":\"2026-06-30\"},\n"
                  "    {\"id\":\"2026-Q1\",\"start\":\"2026-01-01\",\"end\":\"2026-03-31\"}\n"
                  "  ],\n") != std::string::npos);
  CHECK(text.find("\n    {\"ref\":\"2026-Q2/a/x\",") != std::string::npos);
  CHECK(text.find("\n    {\"ref\":\"2026-Q2/a/y\",") != std::string::npos);
}

TEST_CASE("json holds bytes that are no UTF-8 and stays whole") {
  Exported exported({{"a.yaml", "period: 2026-Q1\nteam: a\nobjectives: [{id: x, title: X}]\n"}},
                    "2026-02-15");
  exported.linked.workspace.objectives[0].title.value = "a\xFF\"\x01";
  const Json found = Json::parse(text_of(exported.all()));
  CHECK(found["objectives"][0]["title"] == "a\uFFFD\"\x01");
}

}  // namespace okr::report
