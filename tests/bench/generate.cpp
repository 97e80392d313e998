// SPDX-License-Identifier: MIT
// Writes a made-up company of any size: the same arguments give the same bytes.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

/// xorshift64: all that is wanted is the same sequence everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  std::uint64_t below(std::uint64_t n) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return state_ % n;
  }

 private:
  std::uint64_t state_;
};

constexpr const char* words[] = {
    "checkout", "refunds", "onboarding", "search",  "support",  "partners", "shipping", "Zürich",
    "billing",  "café",    "returns",    "reviews", "delivery", "stores",   "recipes",  "warranty"};

std::string some_words(Random& random, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) {
    if (i > 0) out += ' ';
    out += words[random.below(std::size(words))];
  }
  return out;
}

std::string padded(std::uint64_t n) {
  return (n < 10 ? "0" : "") + std::to_string(n);
}

/// Weekly from 2026-10-05: thirteen Mondays.
std::string monday(int week) {
  const int day = 5 + 7 * week;  // of October, running on
  if (day <= 31) return "2026-10-" + padded(static_cast<std::uint64_t>(day));
  if (day <= 61) return "2026-11-" + padded(static_cast<std::uint64_t>(day - 31));
  return "2026-12-" + padded(static_cast<std::uint64_t>(day - 61));
}

std::string key_result(Random& random, int number) {
  const auto from = 5 + random.below(20);
  const auto to = from + 10 + random.below(30);
  std::string out = "      - id: kr" + std::to_string(number) +
                    "\n        title: Raise the share of " + some_words(random, 2) + " from " +
                    std::to_string(from) + "% to " + std::to_string(to) +
                    "%\n        source: dashboard\n        checkins:\n";
  for (int week = 0; week < 13; ++week) {
    out += "          - " + monday(week) + " " + std::to_string(from + random.below(to - from)) +
           "% " + std::to_string(3 + random.below(6)) + "/10";
    if (random.below(2) == 0) out += " " + some_words(random, 4);
    out += '\n';
  }
  return out;
}

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

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

std::filesystem::path file_of(const std::filesystem::path& folder, std::size_t number) {
  return folder / "okrs/2026-Q4" / std::to_string(number / 250) /
         ("team" + std::to_string(number) + ".yaml");
}

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

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs(
        "usage: okr_bench_generate FOLDER FILES BYTES\n"
        "       okr_bench_generate FOLDER --cascade OBJECTIVES\n",
        stderr);
    return 2;
  }
  const std::size_t number = std::strtoul(argv[3], nullptr, 10);
  if (std::string(argv[2]) == "--cascade") {
    write_cascade(argv[1], number);
  } else {
    write_teams(argv[1], std::strtoul(argv[2], nullptr, 10), number);
  }
}
