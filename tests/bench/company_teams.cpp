// SPDX-License-Identifier: MIT
#include "company.h"
#include "company_parts.h"

#include <string>

namespace okr::bench {
namespace {

std::string team_file(std::size_t number, std::size_t bytes) {
  Random random(number);
  std::string out = "# " + some_words(random, 6) + "\nperiod: 2026-Q4\nteam: team" +
                    std::to_string(number) +
                    "\nobjectives:\n  - id: trusted\n    title: Customers trust our " +
                    some_words(random, 2) + "\n    why: \"Surveys say: " + some_words(random, 6) +
                    "\"\n    aligned_to: company/loved\n    key_results:\n";
  for (int i = 1; out.size() < bytes; ++i) out += key_result(random, i);
  return out;
}

std::string company_file() {
  Random random(0);
  return "period: 2026-Q4\nteam: company\nobjectives:\n  - id: loved\n    title: Home cooks love "
         "what we make\n"
         "    why: They come back.\n    key_results:\n" +
         key_result(random, 1) + key_result(random, 2) + key_result(random, 3);
}

std::string config(std::size_t teams) {
  std::string out = "okr: 1\norganization: Bench\nteams:\n  company: {name: Bench, lead: ines}\n";
  for (std::size_t i = 0; i < teams; ++i)
    out += "  team" + std::to_string(i) + ": {parent: company, lead: ines}\n";
  return out;
}

// A cascade of objectives, four key results each, in a tree of six levels of teams.
constexpr std::size_t levels = 6;
constexpr int key_results_each = 4;

/// The fewest children of each that make room for `objectives` on all levels.
std::size_t fan_out(std::size_t objectives) {
  for (std::size_t fan = 1;; ++fan) {
    std::size_t room = 0, on_level = 1;
    for (std::size_t level = 0; level < levels; ++level, on_level *= fan) room += on_level;
    if (room >= objectives) return fan;
  }
}

/// The top is set for the year, all others for its last quarter; every eighth is aligned to a key
/// result.
std::string cascade_file(std::size_t number, std::size_t fan) {
  Random random(number);
  const std::string parent = number == 0 ? "" : "team" + std::to_string((number - 1) / fan);
  std::string out =
      std::string("period: ") + (number == 0 ? "2026" : "2026-Q4") + "\nteam: team" +
      std::to_string(number) + "\nobjectives:\n  - id: trusted\n    title: Customers trust our " +
      some_words(random, 2) + "\n    why: \"Surveys say: " + some_words(random, 6) + "\"\n";
  if (!parent.empty())
    out += "    aligned_to: " + parent + "/trusted" + (number % 8 == 0 ? "/kr1" : "") + "\n";
  out += "    key_results:\n";
  for (int i = 1; i <= key_results_each; ++i) out += key_result(random, i);
  return out;
}

std::string cascade_config(std::size_t teams, std::size_t fan) {
  std::string out = "okr: 1\norganization: Bench\nteams:\n  team0: {level: company, lead: ines}\n";
  for (std::size_t i = 1; i < teams; ++i)
    out += "  team" + std::to_string(i) + ": {parent: team" + std::to_string((i - 1) / fan) +
           ", lead: ines}\n";
  return out;
}

std::filesystem::path file_of(const std::filesystem::path& folder, std::size_t number) {
  return folder / "okrs/2026-Q4" / std::to_string(number / 250) /
         ("team" + std::to_string(number) + ".yaml");
}

}  // namespace

void write_teams(const std::filesystem::path& folder, std::size_t files, std::size_t bytes) {
  write(folder / "okr.yaml", config(files));
  write(folder / "okrs/2026-Q4/company.yaml", company_file());
  for (std::size_t i = 0; i < files; ++i) write(file_of(folder, i), team_file(i, bytes));
}

void write_cascade(const std::filesystem::path& folder, std::size_t objectives) {
  const std::size_t fan = fan_out(objectives);
  write(folder / "okr.yaml", cascade_config(objectives, fan));
  for (std::size_t i = 0; i < objectives; ++i) write(file_of(folder, i), cascade_file(i, fan));
}

}  // namespace okr::bench
