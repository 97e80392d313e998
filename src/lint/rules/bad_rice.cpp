// SPDX-License-Identifier: MIT
#include "../finding.h"
#include "../rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

namespace okr::lint {
namespace {

constexpr std::array<double, 5> impacts = {3, 2, 1, 0.5, 0.25};
constexpr std::array<double, 3> confidences = {100, 80, 50};

template <class Scale>
bool is_on(const Scale& scale, double value) {
  return std::find(scale.begin(), scale.end(), value) != scale.end();
}

void check_rice(const model::Rice& rice, Findings& out) {
  const auto report = [&](const model::Maybe<double>& value, std::string message,
                          std::string help) {
    out.push_back(finding(rules::bad_rice, value->span, std::move(message), std::move(help)));
  };
  if (rice.effort && **rice.effort <= 0) {
    report(rice.effort,
           fmt::format("an effort of {} makes any project the best one", written(**rice.effort)),
           "write the person-months it takes, more than 0: \"effort: 0.5\"");
  }
  if (rice.reach && **rice.reach < 0) {
    report(rice.reach, fmt::format("nobody can reach {} people", written(**rice.reach)),
           "write how many people it touches in the period: \"reach: 500\"");
  }
  if (rice.impact && !is_on(impacts, **rice.impact)) {
    report(rice.impact,
           fmt::format("an impact of {} is not on the scale, so it cannot be compared",
                       written(**rice.impact)),
           "write 3 (massive), 2 (high), 1 (medium), 0.5 (low) or 0.25 (minimal)");
  }
  if (rice.confidence && !is_on(confidences, **rice.confidence)) {
    report(rice.confidence,
           fmt::format("a confidence of {} is not on the scale, so it cannot be compared",
                       written(**rice.confidence, "%")),
           "write 100% (measured), 80% (likely) or 50% (a guess)");
  }
}

void check(const Context& context, Findings& out) {
  for (const model::Project& project : context.workspace.projects) {
    if (project.rice) check_rice(*project.rice, out);
  }
}

}  // namespace

constinit const Rule rules::bad_rice{
    .id = "bad-rice",
    .group = Group::kpis_and_projects,
    .severities = always_error,
    .summary = "a RICE figure that is off its scale, or an effort of 0 or less",
    .rationale =
        "RICE is reach times impact times confidence by effort, and ranks projects only where all "
        "use the same few steps.",
    .bad = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    key_results:
      - Raise the repeat purchase rate from 5% to 15%
projects:
  - id: size-guide
    title: A size guide that people hold up to their stove
    supports: [trusted]
    rice: {reach: 500, impact: 2, confidence: 80%, effort: 0}
)",
    .good = R"(objectives:
  - id: trusted
    title: Home cooks trust us as the place to buy pans
    key_results:
      - Raise the repeat purchase rate from 5% to 15%
projects:
  - id: size-guide
    title: A size guide that people hold up to their stove
    supports: [trusted]
    rice: {reach: 500, impact: 2, confidence: 80%, effort: 4}
)",
    .check = check,
};

}  // namespace okr::lint
