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

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: okr_bench_generate FOLDER FILES BYTES\n", stderr);
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  const std::size_t files = std::strtoul(argv[2], nullptr, 10);
  const std::size_t bytes = std::strtoul(argv[3], nullptr, 10);
  write(folder / "okr.yaml", config(files));
  write(folder / "okrs/2026-Q4/company.yaml", company_file());
  for (std::size_t i = 0; i < files; ++i)
    write(
        folder / "okrs/2026-Q4" / std::to_string(i / 250) / ("team" + std::to_string(i) + ".yaml"),
        team_file(i, bytes));
}
