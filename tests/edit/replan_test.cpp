// SPDX-License-Identifier: MIT
#include "replanned.h"

#include <okr/edit/replan.h>

#include <doctest/doctest.h>

#include <algorithm>

namespace okr::edit {
namespace {

using test::found_in;
using test::today;

constexpr const char* config =
    "okr: 1\nteams:\n  shop: {name: Shop, lead: li}\npeople:\n  li: {name: Li}\n  sam: {name: "
    "Sam}\n";

/// The lines of key results, each as it stands below `key_results:`, in a file of one objective.
std::string file_with(const std::string& key_results) {
  return "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: loved\n    title: Cooks love us\n"
         "    key_results:\n" +
         key_results;
}

std::string with_crlf(std::string text) {
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
    text.insert(at, "\r");
  return text;
}

struct Asked {
  std::string reference;
  std::string field;
  std::string value;
};

/// The whole file with the change made on 2 November because "r", or why not.
std::string changed_file(const std::string& file, const Asked& asked) {
  const auto linked = load::testing::link_texts({{"okr.yaml", config}, {"okrs/shop.yaml", file}});
  const model::Found found = found_in(linked.workspace, asked.reference);
  const auto change = plan_change(linked.workspace, found, asked.field, asked.value, today);
  if (!change) return change.error().message;
  if (change->effect == FieldChange::Effect::says_so_already) return "already " + change->to;
  const auto bytes = make_change(linked.workspace, found, *change, ChangeEntry{today, "r"}, {});
  return bytes ? *bytes : bytes.error().message;
}

/// The key result's lines as they are then.
std::string changed(const std::string& key_results, const Asked& asked) {
  const std::string head = file_with("");
  const std::string file = changed_file(head + key_results, asked);
  return file.starts_with(head) ? file.substr(head.size()) : file;
}

/// The sentence of key result `a` with another target, and what it is said to be in the entry.
std::string retargeted(const std::string& sentence, const std::string& value,
                       const std::string& field = "target") {
  const std::string lines =
      changed("      - id: a\n        title: " + sentence + "\n", {"loved/a", field, value});
  const std::size_t title = lines.find("title: ");
  if (title == std::string::npos) return lines;
  return lines.substr(title + 7, lines.find('\n', title) - title - 7);
}

}  // namespace

TEST_CASE("a figure is said anew where the sentence says it, in the sentence's manner") {
  CHECK(retargeted("Lower refunds from 0.5% to 0.2%", "0.25%") ==
        "Lower refunds from 0.5% to 0.25%");
  CHECK(retargeted("Lower refunds from 0.5% to 0.2%", "0.25") ==
        "Lower refunds from 0.5% to 0.25%");
  CHECK(retargeted("Lower refunds to 0.2% from 0.5%", "0.6%", "baseline") ==
        "Lower refunds to 0.2% from 0.6%");
  CHECK(retargeted("Raise sales from $1.2M to $1.5M", "1,800,000") ==
        "Raise sales from $1.2M to $1.8M");
  CHECK(retargeted("Raise sales from 1,200 → 1,500", "2500") == "Raise sales from 1,200 → 2,500");
  CHECK(retargeted("Cut setup from 3 weeks to 4 days", "1 day") ==
        "Cut setup from 3 weeks to 1 day");
  CHECK(retargeted("Raise sales from 10k to 20k", "25000") == "Raise sales from 10k to 25k");
  CHECK(retargeted("'Raise sales: from 10k to 20k'", "25000") == "'Raise sales: from 10k to 25k'");
  CHECK(retargeted("Keep uptime at or above 99.9%", "99.95%", "min") ==
        "Keep uptime at or above 99.95%");
  CHECK(retargeted("Keep latency under 200 ms", "150 ms", "max") == "Keep latency under 150 ms");
}

TEST_CASE("a step becomes the level to reach, and a doubling too") {
  CHECK(retargeted("Raise sales by 20% from 50", "70") == "Raise sales to 70 from 50");
  CHECK(retargeted("Lower refunds by 3 points from 12%", "8%") == "Lower refunds to 8% from 12%");
  CHECK(retargeted("Double sales from 1,000", "2500") == "Raise sales from 1,000 to 2,500");
  CHECK(retargeted("Halve refunds from 8%", "5%") == "Lower refunds from 8% to 5%");
  CHECK(retargeted("Reach a dozen cities", "40") == "Reach 40 cities");
}

TEST_CASE("a number keeps its unit where the sentence has no other one") {
  CHECK(changed("      - {id: a, title: Raise repeat orders by 20%, baseline: 10%}\n",
                {"loved/a", "target", "20"}) ==
        "      - {id: a, title: Raise repeat orders to 20%, baseline: 10%, changes: [{date: "
        "2026-11-02, field: target, from: 12%, to: 20%, reason: r}]}\n");
  CHECK(retargeted("Cut setup from 3 weeks to 4 days", "20", "baseline") ==
        "Cut setup from 20 days to 4 days");
  CHECK(retargeted("Cut setup from three weeks to four days", "2 days") ==
        "Cut setup from three weeks to two days");
  CHECK(retargeted("Raise sign-ups from .5% to 4%", "0.75", "baseline") ==
        "Raise sign-ups from 0.75% to 4%");
}

TEST_CASE("a step is no level") {
  constexpr const char* nowhere =
      "'a' says how far it goes and not from where, so nobody can tell whether 30% is a level or a "
      "step: change its baseline first";
  CHECK(retargeted("Raise visits by 20%", "30%") == nowhere);
  CHECK(retargeted("Raise visits by 20%", "5000") == "Raise visits to 5000");
  CHECK(retargeted("Raise visits by 20% from 5000", "30%") ==
        "'30%' is a step: write the target itself, 6500");
  CHECK(retargeted("Lower refunds by 20% from 5000", "30%") ==
        "'30%' is a step: write the target itself, 3500");
}

TEST_CASE("no value is beyond its scale") {
  CHECK(retargeted("Raise reviews from 4.1/5 to 4.5/5", "6") == "6/5 is more than there is");
}

TEST_CASE("items of a list that has comments are taken out and added one by one") {
  CHECK(changed("      - id: a\n        title: Raise NPS from 3 to 5\n        owner:\n"
                "          - li   # leads\n          - sam\n",
                {"loved/a", "owner", "li"}) ==
        "      - id: a\n        title: Raise NPS from 3 to 5\n        owner:\n"
        "          - li   # leads\n        changes:\n"
        "          - {date: 2026-11-02, field: owner, from: \"li, sam\", to: li, reason: r}\n");
}

TEST_CASE("what neither sentence nor field says is set as a field") {
  CHECK(changed("      - {id: a, title: Raise NPS to 50}\n", {"loved/a", "baseline", "30"}) ==
        "      - {id: a, title: Raise NPS to 50, baseline: 30, changes: [{date: 2026-11-02, field: "
        "baseline, to: 30, reason: r}]}\n");
  CHECK(changed("      - {id: a, title: 10 shops use it}\n", {"loved/a", "baseline", "2"}) ==
        "      - {id: a, title: 10 shops use it, baseline: 2, changes: [{date: 2026-11-02, field: "
        "baseline, from: 0 shops, to: 2 shops, reason: r}]}\n");
}

TEST_CASE("sentence and field are written alike") {
  CHECK(changed("      - id: a\n        title: Raise sales from $1M to $2M\n        target: $2M\n"
                "        baseline: \"$1,000,000\"\n",
                {"loved/a", "target", "$3M"}) ==
        "      - id: a\n        title: Raise sales from $1M to $3M\n        target: $3M\n"
        "        baseline: \"$1,000,000\"\n        changes:\n"
        "          - {date: 2026-11-02, field: target, from: $2M, to: $3M, reason: r}\n");
  CHECK(changed("      - id: a\n        title: Raise sales from $1M to $2M\n"
                "        baseline: \"$1,000,000\"\n",
                {"loved/a", "baseline", "$1.5M"}) ==
        "      - id: a\n        title: Raise sales from $1.5M to $2M\n"
        "        baseline: \"$1,500,000\"\n        changes:\n"
        "          - {date: 2026-11-02, field: baseline, from: \"$1,000,000\", to: \"$1,500,000\", "
        "reason: r}\n");
}

TEST_CASE("a draft gets the id that references to it use") {
  CHECK(changed("      - Lower refunds from 5% to 2%   # so\n",
                {"lower-refunds-from-5-to-2", "target", "3%"}) ==
        "      - id: lower-refunds-from-5-to-2\n        title: Lower refunds from 5% to 3%   # so\n"
        "        changes:\n"
        "          - {date: 2026-11-02, field: target, from: 2%, to: 3%, reason: r}\n");
}

TEST_CASE("an entry takes the style of the last one, and a new list stands before the check-ins") {
  CHECK(changed("      - id: a\n        title: Raise NPS from 3 to 5\n        changes:\n"
                "        - date: 2026-10-01\n          field: weight\n          to: 2\n"
                "        weight: 2 # heavy\n",
                {"loved/a", "target", "6"}) ==
        "      - id: a\n        title: Raise NPS from 3 to 6\n        changes:\n"
        "        - date: 2026-10-01\n          field: weight\n          to: 2\n"
        "        - date: 2026-11-02\n          field: target\n          from: 5\n          to: 6\n"
        "          reason: r\n"
        "        weight: 2 # heavy\n");
  CHECK(changed("      - id: a\n        title: Raise NPS from 3 to 5\n        checkins:\n"
                "          - 2026-10-05 4\n",
                {"loved/a", "weight", "2"}) ==
        "      - id: a\n        title: Raise NPS from 3 to 5\n        weight: 2\n        changes:\n"
        "          - {date: 2026-11-02, field: weight, from: 1, to: 2, reason: r}\n"
        "        checkins:\n          - 2026-10-05 4\n");
}

TEST_CASE("line ends, a byte order mark and a missing last line end stay") {
  const std::string before = file_with("      - Raise NPS from 3 to 5");
  const std::string after = file_with(
      "      - id: raise-nps-from-3-to-5\n        title: Raise NPS from 3 to 6\n        changes:\n"
      "          - {date: 2026-11-02, field: target, from: 5, to: 6, reason: r}");
  const Asked asked{"raise-nps-from-3-to-5", "target", "6"};
  CHECK(changed_file(before, asked) == after);
  CHECK(changed_file(with_crlf(before), asked) == with_crlf(after));
  CHECK(changed_file("\xEF\xBB\xBF" + before, asked) == "\xEF\xBB\xBF" + after);
}

TEST_CASE("a sentence that cannot say it is left to its author") {
  CHECK(retargeted("1 in 3 cooks comes back", "50%") ==
        "okrs/shop.yaml:8:16: okr does not know how to say target 50% in '1 in 3 cooks comes "
        "back': write the sentence anew by hand, with the reason under 'changes'");
  CHECK(retargeted("One in three cooks comes back", "40%") ==
        "okrs/shop.yaml:8:16: okr does not know how to say target 40% in 'One in three cooks comes "
        "back': write the sentence anew by hand, with the reason under 'changes'");
  CHECK(changed("      - id: a\n        title: Raise NPS from 3 to 5\n        target: 7\n",
                {"loved/a", "target", "8"}) ==
        "the sentence and 'target' of 'a' say different things: make them agree first; okr lint "
        "shows where");
}

TEST_CASE("a deadline that the sentence names says the new day") {
  CHECK(
      changed("      - id: a\n        title: Raise NPS from 3 to 5 by end of November\n",
              {"loved/a", "due", "2026-12-15"}) ==
      "      - id: a\n        title: Raise NPS from 3 to 5 by 2026-12-15\n"
      "        due: 2026-12-15\n        changes:\n"
      "          - {date: 2026-11-02, field: due, from: 2026-12-31, to: 2026-12-15, reason: r}\n");
}

TEST_CASE("what is due in a month is due by the day") {
  const std::string lines =
      changed("      - id: a\n        title: Raise NPS from 3 to 5 in November\n",
              {"loved/a", "due", "2026-12-01"});
  CHECK(lines.substr(0, lines.find("        due")) ==
        "      - id: a\n        title: Raise NPS from 3 to 5 by 2026-12-01\n");
}

TEST_CASE("a direction without figures to hold it against is turned, its verb too") {
  CHECK(retargeted("Lower the refund rate", "increase", "direction") == "Lower the refund rate");
  CHECK(changed("      - {id: a, title: Refund rate, target: 5%}\n",
                {"loved/a", "direction", "decrease"}) ==
        "      - {id: a, title: Refund rate, target: 5%, direction: decrease, changes: [{date: "
        "2026-11-02, field: direction, to: decrease, reason: r}]}\n");
  CHECK(retargeted("Raise the refund rate to 5%", "decrease", "direction") ==
        "Lower the refund rate to 5%");
}

TEST_CASE("an owner or alignment is taken away by none") {
  const std::string head = file_with("");
  CHECK(changed("      - {id: a, title: Raise NPS from 3 to 5, owner: [li, sam]}\n",
                {"loved/a", "owner", "none"}) ==
        "      - {id: a, title: Raise NPS from 3 to 5, changes: [{date: 2026-11-02, field: owner, "
        "from: \"li, sam\", reason: r}]}\n");
  CHECK(changed("      - {id: a, title: Raise NPS from 3 to 5}\n", {"loved/a", "owner", "li"}) ==
        "already li");
}

}  // namespace okr::edit
