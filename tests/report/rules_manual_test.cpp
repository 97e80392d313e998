// SPDX-License-Identifier: MIT
// man/okr-rules.7 is written from the rules' rows: OKR_REWRITE=1 writes it, else it is compared.
#include <okr/report/rules_page.h>

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace okr::report {
namespace {

const std::string manual_path = OKR_SOURCE_DIR "/man/okr-rules.7";

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace

TEST_CASE("the manual of the rules says what the rows say") {
  const std::string manual = rules_manual();
  if (std::getenv("OKR_REWRITE")) std::ofstream(manual_path, std::ios::binary) << manual;
  const bool is_current = read(manual_path) == manual;
  CHECK_MESSAGE(is_current,
                "run OKR_REWRITE=1 ctest --test-dir build -R report, and read the diff");
}

TEST_CASE("the manual has a part for every rule") {
  const std::string manual = rules_manual();
  for (const lint::Rule* rule : lint::all_rules()) {
    const std::string part = "\n.Ss " + std::string(rule->id) + "\n";
    CAPTURE(part);
    CHECK(manual.find(part) != std::string::npos);
  }
}

TEST_CASE("no line of the manual is taken for a request by accident") {
  std::istringstream lines(rules_manual());
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    if (!line.starts_with('.')) {
      CHECK_FALSE(line.starts_with('\''));
      continue;
    }
    CHECK(line.size() > 2);
    CHECK((line[1] == '\\' || (line[1] >= 'A' && line[1] <= 'Z')));
  }
}

}  // namespace okr::report
