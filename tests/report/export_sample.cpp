// SPDX-License-Identifier: MIT
// Prints an export of a workspace with a thing of every kind and hostile words in it, for programs
// that read such formats to judge: `json` or `openmetrics` is the one argument.
#include <okr/load/load.h>
#include <okr/report/export.h>
#include <okr/rollup/scores.h>
#include <okr/yaml/parse.h>

#include <iostream>

namespace {

constexpr std::string_view config =
    "okr: 1\n"
    "teams:\n"
    "  north: {level: company, lead: ines}\n"
    "  shop: {parent: north, lead: sam, formerly: [store]}\n";

constexpr std::string_view texts = R"(period: 2026-Q1
team: store
objectives:
  - id: every
    title: "=cmd|' /C calc'!A0, \"quoted\", back\\slash, a\nbreak, \e[2J, caf\u00e9 \U0001F389"
    aligned_to: [north/year, nowhere/none]
    commitment: committed
    key_results:
      - {id: metric, title: Raise NPS from 30 to 40, checkins: [2026-02-02 32 5/10, 2026-02-09 34 7/10 @sam it's "fine"]}
      - {id: maintain, title: Keep uptime at or above 99.9%, checkins: [2026-02-09 99.95%]}
      - {id: threshold, title: Answer 90% of tickets, kind: threshold, checkins: [2026-02-09 80%]}
      - {id: binary, title: Licence, kind: binary, checkins: [2026-02-09 open 6/10]}
      - {id: milestones, title: Shop, milestones: [{id: a, title: Lease, done: 2026-02-01}]}
      - {id: fed, title: Cooks love us}
      - {id: gone, title: Raise CSAT from 60 to 80, dropped: 2026-02-01}
      - {id: silent, title: Raise MRR from 1e3 to 2e3}
  - {id: every, title: The same id again}
  - {id: feeds, title: Feeds, aligned_to: every/fed, key_results: [{id: k, title: Raise CSAT from 60 to 80, checkins: [2026-02-09 1500000]}]}
kpis:
  - {id: nps, title: "\"NPS\"", category: customer, owner: ines, min: 30, max: 1500000, readings: [2026-02-09 34]}
  - {id: bare, title: Bare}
projects:
  - {id: guide, title: Guide, status: active, owner: li, supports: [every/metric, every, no/where], rice: {reach: 500, impact: 2, confidence: 80%, effort: 4}}
  - {id: bare, title: Bare}
)";

constexpr std::string_view before = R"(period: 2025-Q4
person: dana
objectives:
  - {id: past, title: Past, key_results: [{id: k, title: Raise NPS from 30 to 40, checkins: [2025-12-20 39]}]}
)";

constexpr std::string_view year = R"(period: 2026
team: north
objectives:
  - {id: year, title: Year, key_results: [{id: k, title: Raise NPS from 30 to 40, start: 2026-06-01}]}
)";

okr::model::Workspace sample() {
  okr::model::Workspace workspace;
  std::vector<okr::diag::Diagnostic> problems;
  workspace.sources = {{"okr.yaml", std::string(config)},
                       {"okrs/a.yaml", std::string(texts)},
                       {"okrs/b.yaml", std::string(before)},
                       {"okrs/c.yaml", std::string(year)}};
  const okr::text::Source& own = workspace.sources.front();
  workspace.config = okr::load::load_config(own, okr::yaml::parse(own, 0, {})).config;
  workspace.has_config = true;
  workspace.config_file = 0;
  for (std::uint32_t i = 0; i < workspace.sources.size(); ++i) {
    const okr::text::Source& source = workspace.sources[i];
    okr::load::LoadedFile file;
    if (i != 0) {
      file = okr::load::load_file(source, okr::yaml::parse(source, i, {}), workspace.config);
    }
    okr::load::add_file(workspace, std::move(file), problems);
  }
  okr::load::link(workspace, problems);
  return workspace;
}

}  // namespace

int main(int count, char** arguments) {
  using namespace std::chrono_literals;
  if (count != 2) return 2;
  const okr::model::Workspace workspace = sample();
  const okr::model::Date day = std::chrono::year_month_day{2026y / 2 / 15};
  const okr::rollup::Scores scores = okr::rollup::score(workspace, day);
  const okr::report::ExportView view = okr::report::export_of_all(workspace, scores);
  const okr::report::Sink sink = [](std::string_view text) { std::cout << text; };
  if (std::string_view(arguments[1]) == "json") {
    okr::report::export_json(view, sink);
  } else {
    okr::report::export_openmetrics(view, sink);
  }
}
