// SPDX-License-Identifier: MIT
#include "company.h"
#include "company_parts.h"

#include <algorithm>
#include <string>

namespace okr::bench {
namespace {

constexpr std::size_t children_each = 6;
constexpr std::size_t files_a_kpi_file = 40;
constexpr int kpis_a_file = 5;

std::size_t parent_of(std::size_t team) {
  return (team - 1) / children_each;
}

std::string kpi_id(std::size_t file, int number) {
  return "kpi" + std::to_string(file) + "-" + std::to_string(number);
}

std::string review(Random& random) {
  return "    review:\n      learnings: What " + some_words(random, 3) +
         " needs is time.\n      decision: close\n";
}

std::string fed_by_kpi(Random& random, std::size_t kpi_files) {
  const auto file = static_cast<std::size_t>(random.below(kpi_files));
  return "      - id: fed\n        title: Raise the share of " + some_words(random, 2) +
         " from 10% to 40%\n        kpi: " +
         kpi_id(file, static_cast<int>(random.below(kpis_a_file))) + "\n";
}

std::string team_quarter(std::size_t team, int quarter, std::size_t kpi_files) {
  Random random(team * last_quarter + static_cast<std::size_t>(quarter));
  std::string out =
      "# " + some_words(random, 6) + "\nperiod: " + period_id(quarter) + "\nteam: team" +
      std::to_string(team) + "\nobjectives:\n  - id: trusted\n    title: Customers trust our " +
      some_words(random, 2) + "\n    why: \"Surveys say: " + some_words(random, 6) + "\"\n";
  if (team > 0) out += "    aligned_to: team" + std::to_string(parent_of(team)) + "/trusted\n";
  out += "    key_results:\n";
  for (int i = 1; i <= 4; ++i) out += key_result(random, i, quarter);
  if (random.below(8) == 0) out += fed_by_kpi(random, kpi_files);
  return quarter < last_quarter ? out + review(random) : out;
}

/// Readings of the last quarter, and a project for the teams whose figures these are.
std::string kpi_file(std::size_t number) {
  Random random(number);
  std::string out = "kpis:\n";
  for (int i = 0; i < kpis_a_file; ++i)
    out += "  - id: " + kpi_id(number, i) + "\n    title: Share of " + some_words(random, 2) +
           "\n    category: customer\n    owner: ines\n    min: 5%\n    readings:\n" +
           weekly(random, last_quarter, 10, 40, "      ");
  return out + "projects:\n  - id: project" + std::to_string(number) + "\n    title: Tidy up " +
         some_words(random, 3) +
         "\n    status: active\n    owner: ines\n    supports: [2026-Q4/team" +
         std::to_string(number) +
         "/trusted/kr1]\n    rice: {reach: 200, impact: 2, confidence: 80%, effort: 3}\n";
}

std::string config(std::size_t teams) {
  std::string out = "okr: 1\norganization: Bench\nteams:\n  team0: {level: company, lead: ines}\n";
  for (std::size_t i = 1; i < teams; ++i)
    out += "  team" + std::to_string(i) + ": {parent: team" + std::to_string(parent_of(i)) +
           ", lead: ines}\n";
  return out;
}

}  // namespace

void write_year(const std::filesystem::path& folder, std::size_t files) {
  const std::size_t kpi_files = std::max<std::size_t>(1, files / files_a_kpi_file);
  const std::size_t team_files = files - std::min(files, kpi_files);
  const std::size_t teams = (team_files + last_quarter - 1) / last_quarter;
  write(folder / "okr.yaml", config(teams));
  for (std::size_t i = 0; i < kpi_files; ++i)
    write(folder / "okrs/kpis" / ("area" + std::to_string(i) + ".yaml"), kpi_file(i));
  for (std::size_t i = 0; i < team_files; ++i) {
    const std::size_t team = i / last_quarter;
    const int quarter = last_quarter - static_cast<int>(i % last_quarter);
    const std::size_t department = team == 0 ? 0 : parent_of(team);
    write(folder / "okrs" / period_id(quarter) / ("team" + std::to_string(department)) /
              ("team" + std::to_string(team) + ".yaml"),
          team_quarter(team, quarter, kpi_files));
  }
}

}  // namespace okr::bench
