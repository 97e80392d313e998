// SPDX-License-Identifier: MIT
#include "made_workspace.h"

#include <okr/model/period.h>

#include <fmt/format.h>

#include <chrono>
#include <random>

namespace okr::test {
namespace {

constexpr int objectives_in_file = 3;
constexpr const char* periods[] = {"2026", "2026-H1", "2026-Q1", "2026-Q2"};
constexpr const char* teams[] = {"northwind", "product", "checkout"};

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  std::vector<text::Source> files() {
    std::vector<text::Source> out{{"okr.yaml", config}};
    for (const char* const period : periods) {
      for (const char* const team : teams) {
        out.push_back({fmt::format("okrs/{}/{}.yaml", period, team), file(period, team)});
      }
    }
    out.push_back({"okrs/kpis.yaml", kpis()});
    return out;
  }

 private:
  static constexpr const char* config =
      "okr: 1\n"
      "teams:\n"
      "  northwind: {name: Northwind, level: company, lead: ines}\n"
      "  product: {name: Product, parent: northwind, lead: dana}\n"
      "  checkout: {name: Checkout, parent: product, lead: sam}\n";

  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  bool one_in(int n) { return below(n) == 0; }
  double figure() { return (below(20001) - 4000) / 100.0; }

  std::string date() {
    using namespace std::chrono;
    return model::to_string(sys_days(2025y / December / 10) + std::chrono::days(below(240)));
  }

  std::string weight() {
    constexpr const char* weights[] = {"0", "0.5", "2", "3", "0.37", "1.125", "12.75"};
    return one_in(3) ? fmt::format("        weight: {}\n", weights[below(7)]) : "";
  }

  std::string checkins(bool binary) {
    std::string out;
    const int count = below(7);
    for (int i = 0; i < count; ++i) {
      const std::string value = binary       ? (one_in(6) ? "done" : "open")
                                : one_in(25) ? "abc"
                                             : fmt::format("{}", figure());
      const std::string confidence = one_in(3) ? "" : fmt::format(" {}/10", below(11));
      out += fmt::format("          - {} {}{}\n", date(), value, confidence);
    }
    return out.empty() ? "" : "        checkins:\n" + out;
  }

  std::string bounds() {
    std::string out;
    if (!one_in(3)) out += fmt::format("        min: {}\n", below(50));
    if (!one_in(3)) out += fmt::format("        max: {}\n", 50 + below(50));
    return out;
  }

  std::string metric() {
    std::string out = "        metric: what is measured\n";
    if (!one_in(10)) out += fmt::format("        baseline: {}\n", figure());
    if (!one_in(10)) out += fmt::format("        target: {}\n", figure());
    if (one_in(8)) out += "        direction: increase\n";
    if (one_in(4)) {
      out +=
          fmt::format("        checkpoints: [{{date: {}, value: {}}}, {{date: {}, value: {}}}]\n",
                      date(), figure(), date(), figure());
    }
    return out + checkins(false);
  }

  std::string milestones() {
    std::string out = "        milestones:\n";
    const bool all_due = one_in(2);
    const int count = 1 + below(4);
    for (int i = 0; i < count; ++i) {
      out += fmt::format("          - {{id: m{}, title: Step {}", i, i);
      if (all_due || one_in(2)) out += ", due: " + date();
      if (one_in(2)) out += ", done: " + date();
      if (one_in(3)) out += fmt::format(", weight: {}", below(4));
      if (one_in(6)) out += ", dropped: " + date();
      out += "}\n";
    }
    return out;
  }

  std::string key_result(int number) {
    std::string out = fmt::format("      - id: k{}\n        title: Home cooks like it\n", number);
    out += weight();
    if (one_in(10)) out += "        dropped: " + date() + '\n';
    if (one_in(6)) out += "        start: " + date() + '\n';
    if (one_in(6)) out += "        due: " + date() + '\n';
    switch (below(8)) {
      case 0:
      case 1:
        return out + metric();
      case 2:
        return out + "        kind: threshold\n" + bounds() + checkins(false);
      case 3:
        return out + "        kind: maintain\n" + bounds() + checkins(false);
      case 4:
        return out + "        kind: binary\n" + checkins(true);
      case 5:
        return out + milestones();
      case 6:
        return out + "        kind: threshold\n        baseline: -20\n" + bounds() +
               checkins(false);
      default:
        return out;  // nothing of its own: fed, or without a measure
    }
  }

  std::string reference() {
    std::string out =
        fmt::format("{}/{}/o{}", periods[below(4)], teams[below(3)], below(objectives_in_file));
    if (one_in(3)) out += fmt::format("/k{}", below(4));
    return out;
  }

  std::string alignment() {
    const int count = below(4);
    if (count == 0) return {};
    std::string out = "    aligned_to:\n";
    for (int i = 0; i < count; ++i) {
      out += "      - {to: " + reference();
      if (one_in(3)) out += fmt::format(", weight: {}", below(30) / 8.0);
      if (one_in(5)) out += ", contributes: false";
      out += "}\n";
    }
    return out;
  }

  std::string file(const char* period, const char* team) {
    std::string out = fmt::format("period: {}\nteam: {}\nobjectives:\n", period, team);
    for (int o = 0; o < objectives_in_file; ++o) {
      out += fmt::format("  - id: o{}\n    title: Home cooks come back to us {}\n", o, o);
      if (one_in(4)) out += "    commitment: committed\n";
      if (one_in(15)) out += "    dropped: " + date() + '\n';
      if (one_in(3)) out += "    guardrails: [nps]\n";
      out += alignment();
      const int count = below(5);
      if (count > 0) out += "    key_results:\n";
      for (int k = 0; k < count; ++k) out += key_result(k);
    }
    return out;
  }

  std::string kpis() {
    return fmt::format(
        "kpis:\n"
        "  - {{id: nps, title: Net Promoter Score, min: 30, readings: [{} {}]}}\n"
        "projects:\n"
        "  - id: guide\n    title: A size guide\n    supports: [{}]\n"
        "    rice: {{reach: {}, impact: 0.25, confidence: 80%, effort: {}}}\n",
        date(), below(60), reference(), below(5000), below(7));
  }

  std::mt19937 random_;  // the same everywhere
};

}  // namespace

std::vector<text::Source> made_workspace(unsigned seed) {
  return Maker(seed).files();
}

}  // namespace okr::test
