// SPDX-License-Identifier: MIT
// A repository to run okr lint --since in, on 2026-11-20, and what it found there.
#pragma once

#include "git_repository.h"
#include "made_env.h"

#include <string>
#include <utility>
#include <vector>

namespace okr::test::since {

inline constexpr const char* config =
    "okr: 1\n"
    "teams:\n"
    "  shop: {name: Shop, lead: sam}\n"
    "  care: {name: Care, parent: shop, lead: li}\n";

/// An objective without a number, with key results by their lines.
inline std::string objective(const std::string& id, const std::string& key_results,
                             const std::string& more = "") {
  return "  - id: " + id + "\n    title: Home cooks trust us with " + id + "\n" + more +
         "    key_results:\n" + key_results;
}

inline std::string key_result(const std::string& id, const std::string& title) {
  return "      - id: " + id + "\n        title: " + title + "\n";
}

inline std::string plan(const std::string& team, const std::string& objectives) {
  return "period: 2026-Q4\nteam: " + team + "\nobjectives:\n" + objectives;
}

inline const std::string bad = key_result("bad", "Improve onboarding");
inline const std::string vague = key_result("vague", "Better support");
inline const std::string good = key_result("nps", "Raise NPS from 30 to 50");

/// "okrs/a.yaml:7:26 key-result-without-target", a line each; then the summary, then stderr.
inline std::string found_in(const Ran& ran) {
  std::string out;
  for (std::size_t at = 0; at < ran.out.size();) {
    const std::string line = ran.out.substr(at, ran.out.find('\n', at) - at);
    at += line.size() + 1;
    const std::size_t open = line.rfind('[');
    const bool is_finding = line.ends_with(']') && open != std::string::npos;
    out += is_finding ? line.substr(0, line.find(": ")) + ' ' +
                            line.substr(open + 1, line.size() - open - 2)
                      : line.substr(0, line.find(", since"));
    out += '\n';
  }
  return out + ran.err;
}

/// Only the lines of findings.
inline std::string findings_in(const Ran& ran) {
  std::string out = found_in({.code = ran.code, .out = ran.out, .err = {}});
  const std::size_t summary = out.rfind('\n', out.size() - 2);
  return summary == std::string::npos ? "" : out.substr(0, summary + 1);
}

inline Ran lint_since(const std::string& folder, const std::string& rev,
                      std::vector<std::string> more = {}) {
  std::vector<std::string> args{"--as-of", "2026-11-20", "lint",   "--since",
                                rev,       "--format",   "concise"};
  if (more.empty()) more = {"--select", "key-result-without-target"};
  args.insert(args.end(), more.begin(), more.end());
  return run_okr(std::move(args), {.folder = folder});
}

/// A plan with three old mistakes on the branch main; the change is on another branch.
struct Shop : GitRepository {
  Shop() {
    files().write("okr.yaml", config);
    files().write("okrs/a.yaml",
                  plan("shop", objective("pans", bad + good) + objective("pots", vague)));
    files().write("okrs/b.yaml", plan("care", objective("help", bad)));
    commit_all("plan the quarter");
    git({"checkout", "-q", "-b", "topic"});
  }

  std::string found(std::vector<std::string> more = {}) const {
    return findings_in(lint_since(files().path(), "main", std::move(more)));
  }
  void write_a(const std::string& objectives) const {
    files().write("okrs/a.yaml", plan("shop", objectives));
  }
};

}  // namespace okr::test::since
