// SPDX-License-Identifier: MIT
#include "company_parts.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace okr::bench {
namespace {

constexpr const char* words[] = {
    "checkout", "refunds", "onboarding", "search",  "support",  "partners", "shipping", "Zürich",
    "billing",  "café",    "returns",    "reviews", "delivery", "stores",   "recipes",  "warranty"};

}  // namespace

std::string period_id(int quarter) {
  return "2026-Q" + std::to_string(quarter);
}

std::string some_words(Random& random, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) {
    if (i > 0) out += ' ';
    out += words[random.below(std::size(words))];
  }
  return out;
}

std::string monday(int quarter, int week) {
  using namespace std::chrono;
  const sys_days first = sys_days(January / 5 / 2026);  // 13 weeks later it is the next quarter's
  const year_month_day day = first + weeks(13 * (quarter - 1) + week);
  char out[] = "2026-00-00";
  std::snprintf(out, sizeof out, "2026-%02u-%02u", static_cast<unsigned>(day.month()) % 100,
                static_cast<unsigned>(day.day()) % 100);
  return out;
}

std::string weekly(Random& random, int quarter, std::uint64_t from, std::uint64_t to,
                   const std::string& indent) {
  std::string out;
  for (int week = 0; week < 13; ++week) {
    out += indent + "- " + monday(quarter, week) + " " +
           std::to_string(from + random.below(to - from)) + "% " +
           std::to_string(3 + random.below(6)) + "/10";
    if (random.below(2) == 0) out += " " + some_words(random, 4);
    out += '\n';
  }
  return out;
}

std::string key_result(Random& random, int number, int quarter) {
  const auto from = 5 + random.below(20);
  const auto to = from + 10 + random.below(30);
  const std::string head = "      - id: kr" + std::to_string(number) +
                           "\n        title: Raise the share of " + some_words(random, 2) +
                           " from " + std::to_string(from) + "% to " + std::to_string(to) +
                           "%\n        source: dashboard\n        checkins:\n";
  return head + weekly(random, quarter, from, to, "          ");
}

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace okr::bench
