// SPDX-License-Identifier: MIT
// Lints inputs that nobody would write, at a size and at four times that, and says how much the
// time grew: 4 is linear, 16 a square.
#include <okr/cli/env.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Text = std::function<std::string(std::size_t bytes)>;

struct Family {
  std::string name;
  std::string path;
  Text text;
};

const std::string config = "okr: 1\nteams:\n  shop: {name: Shop}\n";
const std::string head = "period: 2026-Q4\nteam: shop\nobjectives:\n";
const std::string key_results = head + "  - id: o\n    title: Cooks trust us\n    key_results:\n";
const std::string one_key_result =
    key_results + "      - id: k\n        title: Raise x from 1% to 2%\n";
const char* const okr_file = "okrs/a.yaml";

/// `unit` again and again.
Text repeated(const std::string& before, const std::string& unit, const std::string& after = "") {
  return [=](std::size_t bytes) {
    std::string out = before;
    while (out.size() < bytes) out += unit;
    return out + after;
  };
}

/// With a number between the two halves, another one each time.
Text numbered(const std::string& before, const std::string& unit, const std::string& rest) {
  return [=](std::size_t bytes) {
    std::string out = before;
    for (std::size_t i = 0; out.size() < bytes; ++i) out += unit + std::to_string(i) + rest;
    return out;
  };
}

std::vector<Family> slips() {
  std::vector<Family> out;
  for (const char* const unit :
       {"[",           "{",     "- ",          "? ",  ": ",  "\"",     "'",      "a\n",
        "-a\n",        "a:b\n", "a: b: c\n",   "}\n", ",\n", "a: [\n", "a: |\n", "a: \"\n",
        "<<<<<<< x\n", "\ta\n", "- a\nb: c\n", "&a ", "*a ", "!t "}) {
    std::string name = std::string("slips: ") + unit;
    for (char& c : name) c = c < ' ' ? ' ' : c;
    out.push_back({name, okr_file, repeated(head, unit)});
  }
  return out;
}

std::vector<Family> titles() {
  std::vector<Family> out;
  for (const char* const word : {"a ", "1 ", "a/", "(", "\" ", "from 1 to ", "by 1% ", "raise ",
                                 "and a ", "1 of ", "2026-Q4 ", "within 1 days ", "one hundred ",
                                 "launch ", "\u5b57", "\U0001f680", "\u200d", "<b>", "@a "}) {
    out.push_back({std::string("title: ") + word, okr_file,
                   repeated(key_results + "      - '", word, "'\n")});
  }
  return out;
}

std::vector<Family> lists() {
  const std::string teams = config + "  m: {parent: shop}\n";
  return {
      {"key results", okr_file, repeated(key_results, "      - a\n")},
      {"key results with numbers", okr_file,
       numbered(key_results, "      - Raise x", " from 1% to 2%\n")},
      {"one id for all", okr_file, repeated(head, "  - {id: o, title: a, aligned_to: shop/o}\n")},
      {"alignment to nothing", okr_file,
       numbered(head, "  - {title: a, aligned_to: shop/p", "}\n")},
      {"alignment to one", okr_file,
       numbered(head + "  - {id: o, title: a}\n", "  - {aligned_to: shop/o, title: a", "}\n")},
      {"check-ins", okr_file,
       repeated(one_key_result + "        checkins:\n", "          - 2026-10-05 1%\n")},
      {"unreadable check-ins", okr_file,
       repeated(one_key_result + "        checkins:\n", "          - x\n")},
      {"unknown keys", okr_file, numbered(head + "  - title: a\n", "    keyres", ": 1\n")},
      {"unknown guardrails", okr_file,
       numbered(head + "  - title: a\n    guardrails:\n", "      - k", "\n")},
      {"dead links", okr_file, numbered(head + "  - title: a\n    links:\n", "      l", ": x\n")},
      {"comments that allow", okr_file, numbered(head, "# okr: allow no-rule-", " reason\n")},
      {"unknown parents", "okr.yaml", numbered(teams, "  t", ": {parent: unknown}\n")},
      {"teams", "okr.yaml", numbered(teams, "  t", ": {parent: shop}\n")},
      {"patterns of files", "okr.yaml", numbered(config + "files:\n", "  - '**/*a*", "*.yaml'\n")},
      {"patterns of .gitignore", ".gitignore", numbered("", "*a*", "*b\n")},
  };
}

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

/// Of all threads.
double seconds_to_lint(const std::filesystem::path& folder, const Family& family,
                       std::size_t bytes) {
  write(folder / "okr.yaml", config);
  write(folder / okr_file, head);
  write(folder / ".gitignore", "");
  write(folder / family.path, family.text(bytes));
  std::istringstream in;
  std::ostringstream out;
  okr::cli::Env env{.args = {"lint", "--profile", "strict", "--fail-on", "never", "--max-file-size",
                             "16M", "--max-nodes", "4000000", "--max-scalar", "16M"},
                    .in = in,
                    .out = out,
                    .err = out,
                    .variable = [](const std::string&) { return std::nullopt; },
                    .today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 2},
                    .current_folder = folder.string()};
  const std::clock_t start = std::clock();
  okr::cli::run(env);
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: okr_bench_odd FOLDER BYTES\n", stderr);
    return 2;
  }
  const std::filesystem::path folder = std::filesystem::absolute(argv[1]);
  const std::size_t bytes = std::strtoull(argv[2], nullptr, 10);
  std::vector<Family> families = lists();
  for (const auto& more : {slips(), titles()}) {
    families.insert(families.end(), more.begin(), more.end());
  }
  for (const Family& family : families) {
    const double once = seconds_to_lint(folder, family, bytes);
    const double four_times = seconds_to_lint(folder, family, 4 * bytes);
    std::printf("%-28s %7.3f s, of four times as much %7.3f s: times %.1f\n", family.name.c_str(),
                once, four_times, four_times / once);
    std::fflush(stdout);
  }
}
