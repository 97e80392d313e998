// SPDX-License-Identifier: MIT
// That a parser takes it is for parse_openmetrics.py to say; here is what it holds.
#include "exported.h"

#include <doctest/doctest.h>

namespace okr::report {
namespace {

std::string text_of(const ExportView& view) {
  std::string out;
  export_openmetrics(view, [&](std::string_view piece) { out += piece; });
  return out;
}

/// The samples of one metric, without its name.
std::string samples(const std::string& text, const std::string& name) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    const std::string line = text.substr(at, end - at);
    if (line.starts_with(name + "{")) out += line.substr(name.size()) + "\n";
    at = end + 1;
  }
  return out;
}

}  // namespace

TEST_CASE("gauges tell an objective and its key results apart") {
  const Exported exported({{"okr.yaml", "okr: 1\nteams: {a: {lead: ines}}\n"},
                           {"a.yaml",
                            "period: 2026-Q1\nteam: a\nobjectives:\n  - id: o\n    title: O \"1\"\n"
                            "    key_results:\n"
                            "      - {id: k, title: Raise NPS from 30 to 40,"
                            " checkins: [2026-02-09 34 7/10]}\n"
                            "      - {id: m, title: Raise CSAT from 60 to 80}\n"}},
                          "2026-02-15");
  const std::string text = text_of(exported.all());
  const std::string rest = ",period=\"2026-Q1\",team=\"a\",level=\"company\"";
  const std::string objective = "{ref=\"2026-Q1/a/o\",kind=\"objective\"" + rest;
  const std::string k = "{ref=\"2026-Q1/a/o/k\",kind=\"key_result\"" + rest;
  const std::string m = "{ref=\"2026-Q1/a/o/m\",kind=\"key_result\"" + rest;
  CHECK(samples(text, "okr_progress_ratio") == objective + "} 0.2\n" + k + "} 0.4\n" + m + "} 0\n");
  CHECK(samples(text, "okr_score_ratio") == objective + "} 0.2\n" + k + "} 0.4\n" + m + "} 0\n");
  CHECK(samples(text, "okr_expected_ratio") ==
        objective + "} 0.505617978\n" + k + "} 0.505617978\n" + m + "} 0.505617978\n");
  CHECK(samples(text, "okr_confidence") == objective + "} 7\n" + k + "} 7\n");
  CHECK(samples(text, "okr_days_since_checkin") == k + "} 6\n");
  CHECK(samples(text, "okr_about_info") ==
        objective + ",title=\"O \\\"1\\\"\",owner=\"ines\",status=\"off track\"} 1\n" + k +
            ",title=\"Raise NPS from 30 to 40\",owner=\"ines\",status=\"on track\"} 1\n" + m +
            ",title=\"Raise CSAT from 60 to 80\",owner=\"ines\",status=\"no data\"} 1\n");
  CHECK(text.starts_with(openmetrics_export_begins));
  CHECK(text.ends_with("\n# EOF\n"));
}

TEST_CASE("KPIs have value, bounds and health, projects their RICE") {
  const Exported exported({{"a.yaml",
                            "kpis:\n"
                            "  - {id: nps, title: NPS, min: 30, readings: [2026-02-09 28]}\n"
                            "  - {id: csat, title: CSAT}\n"
                            "projects:\n"
                            "  - {id: g, title: G,"
                            " rice: {reach: 500, impact: 2, confidence: 80%, effort: 4}}\n"}},
                          "2026-02-15");
  const std::string text = text_of(exported.all());
  CHECK(samples(text, "okr_kpi_value") == "{ref=\"kpi:nps\",kind=\"kpi\"} 28\n");
  CHECK(samples(text, "okr_kpi_min") == "{ref=\"kpi:nps\",kind=\"kpi\"} 30\n");
  CHECK(samples(text, "okr_kpi_max") == "");
  CHECK(samples(text, "okr_days_since_checkin") == "{ref=\"kpi:nps\",kind=\"kpi\"} 6\n");
  CHECK(samples(text, "okr_kpi_health") ==
        "{ref=\"kpi:nps\",kind=\"kpi\",okr_kpi_health=\"ok\"} 0\n"
        "{ref=\"kpi:nps\",kind=\"kpi\",okr_kpi_health=\"breach\"} 1\n"
        "{ref=\"kpi:nps\",kind=\"kpi\",okr_kpi_health=\"unknown\"} 0\n"
        "{ref=\"kpi:csat\",kind=\"kpi\",okr_kpi_health=\"ok\"} 0\n"
        "{ref=\"kpi:csat\",kind=\"kpi\",okr_kpi_health=\"breach\"} 0\n"
        "{ref=\"kpi:csat\",kind=\"kpi\",okr_kpi_health=\"unknown\"} 1\n");
  CHECK(samples(text, "okr_project_rice") == "{ref=\"project:g\",kind=\"project\"} 0\n");
}

TEST_CASE("of things with the same reference only the first is told") {
  const Exported exported({{"a.yaml",
                            "period: 2026-Q1\nteam: a\nobjectives:\n"
                            "  - {id: o, title: First}\n  - {id: o, title: Second}\n"}},
                          "2026-02-15");
  CHECK(samples(text_of(exported.all()), "okr_about_info") ==
        "{ref=\"2026-Q1/a/o\",kind=\"objective\",period=\"2026-Q1\",team=\"a\",title=\"First\","
        "status=\"no data\"} 1\n");
}

}  // namespace okr::report
