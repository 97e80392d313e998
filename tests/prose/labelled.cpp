// SPDX-License-Identifier: MIT
#include "labelled.h"

#include <array>
#include <sstream>

namespace okr::prose {
namespace {

std::string_view name_of(Kind kind) {
  constexpr std::array<std::string_view, 5> names = {"metric", "threshold", "maintain", "binary",
                                                     "milestones"};
  return names[static_cast<std::size_t>(kind)];
}

void add_figure(std::string& line, std::string_view name, const std::optional<Figure>& figure) {
  if (figure) line.append(" ").append(name).append(" ") += to_string(Quantity{figure->value, ""});
}

void add_rule(std::string& rules, std::string_view rule) {
  if (!rules.empty()) rules += ',';
  rules += rule;
}

std::string rules_of_key_result(const KeyResultReading& reading) {
  std::string rules;
  if (reading.activity) add_rule(rules, "activity-metric");
  if (!reading.measure && !reading.task && !reading.yes_or_no)
    add_rule(rules, "key-result-without-target");
  if (reading.plan) add_rule(rules, "key-result-too-long");
  if (reading.learning) add_rule(rules, "learning-as-key-result");
  if (reading.several) add_rule(rules, "several-results-in-one");
  if (reading.task) add_rule(rules, "task-as-key-result");
  if (reading.yes_or_no) add_rule(rules, "undeclared-binary");
  if (reading.vanity) add_rule(rules, "vanity-metric");
  return rules;
}

std::string rules_of_objective(const ObjectiveReading& reading) {
  std::string rules;
  if (reading.business_as_usual) add_rule(rules, "objective-business-as-usual");
  if (reading.competitor) add_rule(rules, "objective-chases-competitor");
  if (reading.task) add_rule(rules, "objective-is-task");
  if (reading.out_of_reach) add_rule(rules, "objective-out-of-reach");
  if (!reading.numbers.empty()) add_rule(rules, "objective-with-number");
  return rules;
}

}  // namespace

std::vector<Labelled> read_labelled(std::istream& in) {
  std::vector<Labelled> rows;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream fields(line);
    Labelled row;
    std::getline(fields, row.as, '\t');
    std::getline(fields, row.rules, '\t');
    std::getline(fields, row.measure, '\t');
    std::getline(fields, row.text);
    rows.push_back(row);
  }
  return rows;
}

std::string describe(const std::optional<Measure>& measure) {
  if (!measure) return "none";
  std::string line(name_of(measure->kind));
  if (measure->direction)
    line += *measure->direction == Direction::increase ? " increase" : " decrease";
  add_figure(line, "from", measure->baseline);
  add_figure(line, "to", measure->target);
  add_figure(line, "min", measure->min);
  add_figure(line, "max", measure->max);
  add_figure(line, "by", measure->relative);
  if (!measure->unit.empty()) line += ' ' + measure->unit;
  return line;
}

Labelled read(const Labelled& row) {
  Labelled found{row.as, "", "none", row.text};
  if (row.as == "objective") {
    found.rules = rules_of_objective(read_objective(row.text, {}, "USD"));
  } else {
    const auto reading = read_key_result(row.text, {}, "USD");
    found.rules = rules_of_key_result(reading);
    found.measure = describe(reading.measure);
  }
  if (found.rules.empty()) found.rules = "-";
  return found;
}

}  // namespace okr::prose
