// SPDX-License-Identifier: MIT
#include "exported.h"

#include <doctest/doctest.h>

#include <array>

namespace okr::report {
namespace {

using Texts = std::array<std::string, 5>;

Texts texts_of(const ExportView& view) {
  Texts out;
  std::vector<Sink> sinks;
  for (std::string& text : out) {
    sinks.emplace_back([&text](std::string_view piece) { text += piece; });
  }
  export_csv(view, sinks);
  return out;
}

}  // namespace

TEST_CASE("tables without rows have their headers") {
  const Exported exported({{"a.yaml", "period: 2026-Q1\n"}}, "2026-02-15");
  const Texts texts = texts_of(exported.all());
  const std::vector<CsvTable> tables = csv_tables();
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    CHECK(texts.at(i) == tables[i].header);
    names.push_back(tables[i].name);
  }
  CHECK(names ==
        std::vector<std::string_view>{"objectives", "key_results", "checkins", "kpis", "projects"});
}

TEST_CASE("tables join by references, lists are words in one cell, and numbers stay numbers") {
  const Exported exported(
      {{"okr.yaml", "okr: 1\nteams: {top: {lead: ines}, a: {parent: top, lead: dana}}\n"},
       {"a.yaml",
        "period: 2026-Q1\nteam: a\nobjectives:\n"
        "  - id: o\n    title: =cmd, \"so\"\n    owner: [dana, li]\n"
        "    aligned_to: [top/p, top/p/k]\n    key_results:\n"
        "      - id: k\n        title: Raise the margin from -3% to 7%\n"
        "        checkins:\n          - 2026-02-09 -1% 7/10 @sam \"-1, still\"\n"
        "      - {id: b, title: Launched, kind: binary, checkins: [2026-02-09 done]}\n"},
       {"b.yaml",
        "period: 2026-Q1\nteam: top\nobjectives:\n"
        "  - id: p\n    title: P\n    key_results: [{id: k, title: Raise NPS from 30 to 40}]\n"
        "kpis: [{id: nps, title: \"@NPS\", min: -5, readings: [2026-02-09 -6]}]\n"
        "projects: [{id: g, title: G, supports: [a/o, a/o/k]}]\n"}},
      "2026-02-15");
  const Texts texts = texts_of(exported.all());
  CHECK(texts[0] ==
        csv_tables()[0].header +
            "2026-Q1/a/o,2026-Q1,2026-01-01,2026-03-31,a,team,dana,dana li,\"'=cmd, \"\"so\"\"\","
            "aspirational,0.6,0.6,0.505617978,2,2,off track,ok,,2026-Q1/top/p 2026-Q1/top/p/k\n"
            "2026-Q1/top/p,2026-Q1,2026-01-01,2026-03-31,top,company,ines,ines,P,aspirational,"
            "0.3,0,0.505617978,1,2,at risk,stale,,\n");
  CHECK(texts[1] ==
        csv_tables()[1].header +
            "2026-Q1/a/o/k,2026-Q1/a/o,dana,dana li,Raise the margin from -3% to 7%,metric,margin,"
            "%,increase,-3,7,,,-1,1,0.2,0.2,0.505617978,off track,7,ok,1.564102564,0.456410256,"
            "missed,\n"
            "2026-Q1/a/o/b,2026-Q1/a/o,dana,dana li,Launched,binary,,,,,,,,true,1,1,1,,achieved,,"
            ",,,,\n"
            "2026-Q1/top/p/k,2026-Q1/top/p,ines,ines,Raise NPS from 30 to 40,metric,NPS,,increase,"
            "30,40,,,,1,,0,0.505617978,no data,,stale,,,,\n");
  CHECK(texts[2] == csv_tables()[2].header +
                        "2026-Q1/a/o/k,2026-02-09,-1,7,\"\"\"-1, still\"\"\",sam,a.yaml,12\n"
                        "2026-Q1/a/o/b,2026-02-09,true,,,,a.yaml,13\n");
  CHECK(texts[3] == csv_tables()[3].header + "nps,'@NPS,,,-5,,-6,2026-02-09,breach,ok\n");
  CHECK(texts[4] == csv_tables()[4].header + "g,G,,,2026-Q1/a/o 2026-Q1/a/o/k,\n");
}

}  // namespace okr::report
