// SPDX-License-Identifier: MIT
#include "scored.h"

#include "../support/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>

namespace okr::test {

using rollup::KeyResultScore;

model::Date day(std::string_view date) {
  const auto parsed = model::parse_date(date);
  REQUIRE(parsed);
  return *parsed;
}

std::uint32_t Scored::number(std::string_view id) const {
  const auto& all = workspace.objectives;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& o) { return o.id == id; });
  REQUIRE_MESSAGE(found != all.end(), id);
  return static_cast<std::uint32_t>(found - all.begin());
}

const rollup::ObjectiveScore& Scored::objective(std::string_view id) const {
  return scores.objectives[number(id)];
}

Scored scored(std::string_view example, std::string_view as_of) {
  Scored out;
  out.workspace = load_example(example);
  out.scores = rollup::score(out.workspace, day(as_of));
  return out;
}

std::vector<KeyResultScore> key_results(std::string_view list, std::string_view as_of) {
  const Scored all = scored(fmt::format("# okrs/2026-Q1/product.yaml\n{}", list), as_of);
  REQUIRE(all.scores.objectives.size() == 1);
  return all.scores.objectives.front().key_results;
}

KeyResultScore key_result(std::string_view entry, std::string_view as_of) {
  std::string list = "- ";
  for (const char c : entry) {
    list += c;
    if (c == '\n') list += "  ";
  }
  const auto all = key_results(list + "\n", as_of);
  REQUIRE(all.size() == 1);
  return all.front();
}

std::string made(std::optional<double> raw, std::string_view keys) {
  static std::atomic<int> number = 0;
  std::string line =
      fmt::format("      - {{id: k{0}, title: Raise measure {0} from 0 to 100000", ++number);
  if (!keys.empty()) line += fmt::format(", {}", keys);
  if (raw) line += fmt::format(", checkins: [2026-02-10 {}]", *raw * 100000);
  return line + "}\n";
}

std::string objective(std::string_view id, std::string_view key_results, std::string_view keys) {
  std::string text = fmt::format("  - id: {}\n    title: Home cooks trust us in {}\n", id, id);
  if (!keys.empty()) text += fmt::format("    {}\n", keys);
  if (!key_results.empty()) text += fmt::format("    key_results:\n{}", key_results);
  return text;
}

std::string file(std::string_view path, std::string_view objectives) {
  return fmt::format("# okrs/{}.yaml\nobjectives:\n{}", path, objectives);
}

std::string in_q1(std::string_view objectives) {
  return file("2026-Q1/product", objectives);
}

Scored in_february(std::string_view objectives) {
  return scored(in_q1(objectives), "2026-02-15");
}

std::string shown(const std::optional<double>& number) {
  if (!number) return "none";
  std::string text = fmt::format("{:.9f}", *number);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace okr::test
