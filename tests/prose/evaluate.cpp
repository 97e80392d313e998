// SPDX-License-Identifier: MIT
// okr_evaluate FILE.tsv: how well sentences are read. Prints precision, recall and F1 of each rule,
// the share of measures read exactly, and every miss.
#include "labelled.h"

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace {

using okr::prose::Labelled;

struct Score {
  int right = 0;
  int false_alarms = 0;
  int missed = 0;
};

bool names_rule(const std::string& rules, const std::string& rule) {
  return ("," + rules + ",").find("," + rule + ",") != std::string::npos;
}

void count_rules(const std::string& rules, std::map<std::string, Score>& scores) {
  std::istringstream names(rules);
  for (std::string name; std::getline(names, name, ',');)
    if (name != "-") scores[name];
}

void print_miss(const std::string& what, const Labelled& row) {
  std::printf("%s: %s\n", what.c_str(), row.text.c_str());
}

void compare_rules(const Labelled& row, const Labelled& found,
                   std::map<std::string, Score>& scores) {
  for (auto& [rule, score] : scores) {
    const bool wanted = names_rule(row.rules, rule);
    const bool fired = names_rule(found.rules, rule);
    score.right += wanted && fired ? 1 : 0;
    score.missed += wanted && !fired ? 1 : 0;
    score.false_alarms += !wanted && fired ? 1 : 0;
    if (wanted != fired) print_miss(rule + (wanted ? " missed" : " false alarm"), row);
  }
}

double share(int part, int whole) {
  return whole == 0 ? 1.0 : static_cast<double>(part) / whole;
}

void print_scores(const std::map<std::string, Score>& scores) {
  for (const auto& [rule, s] : scores) {
    const double precision = share(s.right, s.right + s.false_alarms);
    const double recall = share(s.right, s.right + s.missed);
    const double both = precision + recall;
    std::printf("%-28s precision %.3f  recall %.3f  F1 %.3f  (%d rows)\n", rule.c_str(), precision,
                recall, both > 0 ? 2 * precision * recall / both : 0.0, s.right + s.missed);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::ifstream in(argc == 2 ? argv[1] : "");
  if (!in) {
    std::fprintf(stderr, "usage: okr_evaluate FILE.tsv (columns: as, rules, measure, text)\n");
    return 2;
  }
  std::map<std::string, Score> scores;
  const auto rows = okr::prose::read_labelled(in);
  for (const Labelled& row : rows) count_rules(row.rules, scores);
  int exact = 0;
  int measures = 0;
  for (const Labelled& row : rows) {
    const Labelled found = okr::prose::read(row);
    compare_rules(row, found, scores);
    if (row.as == "objective") continue;
    ++measures;
    exact += row.measure == found.measure ? 1 : 0;
    if (row.measure != found.measure)
      print_miss("wanted " + row.measure + ", read " + found.measure, row);
  }
  print_scores(scores);
  std::printf("%-28s %d of %d (%.3f)\n", "measures read exactly", exact, measures,
              share(exact, measures));
  return 0;
}
