// SPDX-License-Identifier: MIT
#include "random_cascade.h"

#include <okr/model/period.h>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string_view>

namespace okr::test {
namespace {

/// Numbers from the generator alone: the standard's distributions differ from library to library.
class Chance {
 public:
  explicit Chance(unsigned seed) : random_(seed) {}
  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  bool one_in(int n) { return below(n) == 0; }

 private:
  std::mt19937 random_;
};

constexpr std::string_view measures[] = {"title: Raise measure from 0 to 100",
                                         "title: Lower measure from 80 to 20",
                                         "title: Measure, kind: maintain, max: 60",
                                         "title: Measure, kind: threshold, min: 40",
                                         "title: Measure, min: 30, max: 50, baseline: 90",
                                         "title: Win the customer, kind: binary",
                                         "title: Better support",
                                         "title: Raise measure to 100"};
constexpr int binary = 5;

int first_day(int period) {
  return period == 0 ? 0 : (period - 1) * 91;
}

RandomKeyResult random_key_result(Chance& chance, int period) {
  RandomKeyResult kr;
  const int kind = chance.below(static_cast<int>(std::size(measures)));
  kr.measure = measures[kind];
  kr.rises = kind == 0;
  kr.weight = chance.one_in(3) ? chance.below(4) : 1;
  int day = first_day(period) - 10;
  for (int left = chance.below(6); left > 0; --left) {
    day += 1 + chance.below(period == 0 ? 60 : 20);
    const std::string value = kind != binary     ? fmt::format("{}", chance.below(120) - 10)
                              : chance.one_in(3) ? "done"
                                                 : "open";
    kr.checkins.emplace_back(day, fmt::format("{} {}/10", value, chance.below(11)));
  }
  return kr;
}

// Parents stand before their children and may be of the same period or of the year.
void align(RandomCascade& cascade, RandomObjective& child, Chance& chance) {
  if (cascade.empty() || chance.one_in(5)) return;
  const int parent = chance.below(static_cast<int>(cascade.size()));
  const RandomObjective& above = cascade[static_cast<std::size_t>(parent)];
  if (above.period != 0 && above.period != child.period && !chance.one_in(4)) return;
  child.parent = parent;
  child.weight = chance.one_in(3) ? chance.below(4) : 1;
  child.contributes = !chance.one_in(8);
  if (!above.key_results.empty() && chance.one_in(3))
    child.parents_key_result = chance.below(static_cast<int>(above.key_results.size()));
}

std::string period_name(int period) {
  return period == 0 ? "2026" : fmt::format("2026-Q{}", period);
}

template <class T>
void shuffle(std::vector<T>& items, std::mt19937* random) {
  if (random == nullptr) return;
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[(*random)() % i]);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  return fmt::format("{}", fmt::join(parts, between));
}

std::string written(const RandomKeyResult& kr, std::size_t number, std::mt19937* shuffled) {
  using namespace std::chrono;
  std::vector<std::string> checkins;
  for (const auto& [day, rest] : kr.checkins) {
    const model::Date date = sys_days(year(2026) / January / 1) + days(day);
    checkins.push_back(fmt::format("{} {}", model::to_string(date), rest));
  }
  shuffle(checkins, shuffled);
  std::vector<std::string> keys = {fmt::format("id: k{}", number), kr.measure,
                                   fmt::format("weight: {}", kr.weight)};
  if (!checkins.empty()) keys.push_back(fmt::format("checkins: [{}]", joined(checkins, ", ")));
  shuffle(keys, shuffled);
  return fmt::format("      - {{{}}}\n", joined(keys, ", "));
}

std::string written(const RandomCascade& cascade, std::size_t number, std::mt19937* shuffled) {
  const RandomObjective& o = cascade[number];
  std::vector<std::string> keys = {fmt::format("    id: o{}\n", number),
                                   "    title: Home cooks trust us\n"};
  if (o.parent) {
    const auto& parent = cascade[static_cast<std::size_t>(*o.parent)];
    const std::string key_result =
        o.parents_key_result ? fmt::format("/k{}", *o.parents_key_result) : "";
    keys.push_back(
        fmt::format("    aligned_to: {{to: {}/product/o{}{}, weight: {}, contributes: {}}}\n",
                    period_name(parent.period), *o.parent, key_result, o.weight, o.contributes));
  }
  if (!o.key_results.empty()) {
    std::string list = "    key_results:\n";
    for (std::size_t k = 0; k < o.key_results.size(); ++k)
      list += written(o.key_results[k], k, shuffled);
    keys.push_back(list);
  }
  shuffle(keys, shuffled);
  const int file =
      shuffled == nullptr ? static_cast<int>(number) : static_cast<int>((*shuffled)() % 1000000);
  std::string text = fmt::format("# okrs/{}-{}.yaml\nperiod: {}\nteam: product\nobjectives:\n  -\n",
                                 file, number, period_name(o.period));
  return text + joined(keys, "");
}

}  // namespace

RandomCascade random_cascade(unsigned seed) {
  Chance chance(seed);
  RandomCascade cascade;
  const int size = 2 + chance.below(12);
  for (int i = 0; i < size; ++i) {
    RandomObjective objective;
    objective.period = chance.one_in(2) ? 1 : chance.below(4);
    for (int left = chance.below(4); left > 0; --left)
      objective.key_results.push_back(random_key_result(chance, objective.period));
    align(cascade, objective, chance);
    cascade.push_back(std::move(objective));
  }
  return cascade;
}

std::string written(const RandomCascade& cascade, std::mt19937* shuffled) {
  std::vector<std::string> files;
  for (std::size_t i = 0; i < cascade.size(); ++i) files.push_back(written(cascade, i, shuffled));
  return joined(files, "");
}

}  // namespace okr::test
