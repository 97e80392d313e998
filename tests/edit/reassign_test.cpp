// SPDX-License-Identifier: MIT
#include "replanned.h"

#include <okr/edit/drop.h>
#include <okr/edit/reassign.h>

#include <doctest/doctest.h>

namespace okr::edit {
namespace {

using test::found_in;
using test::today;

std::string head() {
  return "period: 2026-Q4\nteam: shop\nobjectives:\n- id: loved\n  title: Cooks love us\n";
}

/// The file's lines below its first objective's title once bo's things are ann's.
std::string reassigned(const std::string& lines, model::Date date = today) {
  const auto linked = load::testing::link_texts(
      {{"okr.yaml", "okr: 1\nteams: {shop: {lead: ann}}\n"}, {"okrs/a.yaml", head() + lines}});
  const Reassigned moved = reassign(
      linked.workspace,
      {.from = "bo", .to = "ann", .period = {}, .date = today, .today = date, .reason = "r"});
  return test::edited(linked.workspace, moved.intents)[1].second.substr(head().size());
}

std::string dropped(const std::string& lines, const std::string& reference) {
  const auto linked = load::testing::link_texts(
      {{"okr.yaml", "okr: 1\nteams: {shop: {lead: ann}}\n"}, {"okrs/a.yaml", head() + lines}});
  const model::Found found = found_in(linked.workspace, reference);
  const auto intents = drop(linked.workspace, found, today, "why: so");
  return test::edited(linked.workspace, {{1, intents}})[1].second.substr(head().size());
}

constexpr model::Date before_the_period = std::chrono::sys_days{std::chrono::year{2026} / 9 / 1};

}  // namespace

TEST_CASE("an owner is replaced alone, in a list, in brackets and in quotes") {
  const auto plain = [](const std::string& lines) { return reassigned(lines, before_the_period); };
  CHECK(plain("  owner: bo # now\n") == "  owner: ann # now\n");
  CHECK(plain("  owner: 'bo'\n") == "  owner: 'ann'\n");
  CHECK(plain("  owner: [cy, bo]\n") == "  owner: [cy, ann]\n");
  CHECK(plain("  owner:\n  - bo\n  - cy # too\n") == "  owner:\n  - ann\n  - cy # too\n");
  CHECK(plain("  owner: cy\n") == "  owner: cy\n");
}

TEST_CASE("who is there already is not written twice") {
  const auto plain = [](const std::string& lines) { return reassigned(lines, before_the_period); };
  CHECK(plain("  owner: [ann, bo]\n") == "  owner: [ann]\n");
  CHECK(plain("  owner: [bo, cy, bo]\n") == "  owner: [ann, cy]\n");
}

TEST_CASE("once the period has begun an entry says so, and a draft gets its id") {
  CHECK(reassigned("  key_results:\n  - title: Raise NPS from 3 to 5\n    owner: [bo, cy]\n") ==
        "  key_results:\n  - id: raise-nps-from-3-to-5\n    title: Raise NPS from 3 to 5\n"
        "    owner: [ann, cy]\n    changes:\n"
        "    - {date: 2026-11-02, field: owner, from: \"bo, cy\", to: \"ann, cy\", reason: r}\n");
}

TEST_CASE("a thing is dropped with a day and a reason, in the layout that it has") {
  CHECK(dropped("  key_results:\n  - Raise NPS from 3 to 5 # so\n", "raise-nps-from-3-to-5") ==
        "  key_results:\n  - id: raise-nps-from-3-to-5\n    title: Raise NPS from 3 to 5 # so\n"
        "    dropped: 2026-11-02\n    reason: \"why: so\"\n");
  CHECK(dropped("  key_results: [{id: a, title: Raise NPS from 3 to 5}]\n", "loved/a") ==
        "  key_results: [{id: a, title: Raise NPS from 3 to 5, dropped: 2026-11-02, reason: \"why: "
        "so\"}]\n");
  CHECK(dropped("  key_results: []\n", "loved") ==
        "  dropped: 2026-11-02\n  reason: \"why: so\"\n  key_results: []\n");
  CHECK(dropped("  key_results:\n  - id: a\n    title: A\n    milestones:\n    - title: B\n",
                "loved/a/b") ==
        "  key_results:\n  - id: a\n    title: A\n    milestones:\n    - id: b\n      title: B\n"
        "      dropped: 2026-11-02\n");
}

}  // namespace okr::edit
