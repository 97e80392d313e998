// SPDX-License-Identifier: MIT
#include "../../src/cli/checkin_plan.h"

#include "support/check.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::cli {
namespace {

constexpr model::Date today =
    std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 2);

model::Workspace shop() {
  return test::load_example(R"(# okr.yaml
okr: 1
teams:
  shop: {name: Shop, level: company, lead: dana}
people:
  dana: {name: Dana}
  sam: {name: Sam}
# okrs/2026-Q4/shop.yaml
period: 2026-Q4
team: shop
objectives:
  - id: loved
    title: Cooks love us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        owner: sam
        checkins: [2026-10-05 0.46%, 2026-11-02 0.41% 8/10 @dana Fewer returns]
      - {id: seal, title: The seal is on every pan, kind: binary}
      - {id: nps, title: Raise NPS from 30 to 45, kpi: nps}
      - id: guides
        title: Guides are out
        milestones:
          - {id: german, title: German}
          - {id: french, title: French, done: 2026-10-20}
          - {id: welsh, title: Welsh, dropped: 2026-10-20}
      - {id: old, title: Raise sales from 5 to 9, dropped: 2026-10-20}
      - {id: short, title: Raise reach from 5 to 9, due: 2026-10-10}
kpis:
  - {id: nps, title: NPS, owner: dana, readings: [2026-10-05 34]}
)");
}

struct Typed {
  model::Workspace workspace = shop();
  std::optional<std::string> caller = {};

  Result<CheckInPlan> plan(const std::string& reference, TypedCheckIn typed) const {
    const auto found = model::find(workspace, reference, today);
    REQUIRE(found);
    typed.thing = *found;
    return plan_checkin({workspace, today, caller}, typed);
  }
  /// The line, or why there is none.
  std::string line(const std::string& reference, const TypedCheckIn& typed) const {
    const auto planned = plan(reference, typed);
    return planned ? edit::checkin_line(planned->recording.checkin) : planned.error().message;
  }
};

TypedCheckIn value(std::string typed) {
  TypedCheckIn checkin;
  checkin.value = std::move(typed);
  return checkin;
}

TypedCheckIn on(std::string date, std::string typed) {
  TypedCheckIn checkin = value(std::move(typed));
  checkin.date = std::move(date);
  return checkin;
}

TypedCheckIn words(std::string confidence, std::string note, std::string typed = {}) {
  TypedCheckIn checkin = value(std::move(typed));
  checkin.confidence = std::move(confidence);
  checkin.note = std::move(note);
  return checkin;
}

TypedCheckIn by(std::string person) {
  TypedCheckIn checkin = value("0.38");
  checkin.by = std::move(person);
  return checkin;
}

}  // namespace

TEST_CASE("what was typed becomes a check-in of that day") {
  const Typed typed;
  CHECK(typed.line("refunds", value("0.38")) == "2026-11-02 0.38%");
  CHECK(typed.line("refunds", on("yesterday", "0.38")) == "2026-11-01 0.38%");
  CHECK(typed.line("refunds", on("2026-10-06", "+0.01")) == "2026-10-06 0.47%");
  CHECK(typed.line("refunds", words("8/10", " Guide: shipped ", "0.38")) ==
        "2026-11-02 0.38% 8/10 Guide: shipped");
  CHECK(typed.line("seal", words("6", "", "no")) == "2026-11-02 open 6/10");
  CHECK(typed.line("loved/nps", words("6", "Survey out")) == "2026-11-02 6/10 Survey out");
  CHECK(typed.line("kpi:nps", value("36")) == "2026-11-02 36");
  CHECK(typed.line("guides/german", value("done")) == "2026-11-02");
}

TEST_CASE("the author is named unless it is the only owner") {
  CHECK(Typed{.caller = "sam"}.line("refunds", value("0.38")) == "2026-11-02 0.38%");
  CHECK(Typed{.caller = "dana"}.line("refunds", value("0.38")) == "2026-11-02 0.38% @dana");
  CHECK(Typed{.caller = "dana"}.line("kpi:nps", value("36")) == "2026-11-02 36");
  CHECK(Typed{}.line("refunds", by("sam")) == "2026-11-02 0.38% @sam");
  CHECK(Typed{.caller = "dana"}.line("refunds", by("@sam")) == "2026-11-02 0.38% @sam");
  CHECK(Typed{}.line("refunds", by("dan")) ==
        "'dan' is not among the people in okr.yaml (did you mean 'dana'?)");
}

TEST_CASE("a day that would not count is refused, with one that would") {
  const Typed typed;
  CHECK(typed.line("refunds", on("2026-09-17", "0.48")) == "2026-09-17 0.48%");
  CHECK(typed.line("refunds", on("2026-09-16", "0.48")) ==
        "refunds begins on 2026-10-01, and what is dated before 2026-09-17 does not count");
  CHECK(typed.line("short", value("6")) ==
        "short ended on 2026-10-10, and what is dated after 2026-10-24 does not count; date it "
        "2026-10-10 to say where it stood then");
  CHECK(typed.line("short", on("2026-10-24", "6")) == "2026-10-24 6");
  CHECK(typed.line("kpi:nps", on("2020-01-01", "6")) == "2020-01-01 6");
  CHECK(typed.line("guides/german", on("2026-08-01", "done")) == "2026-08-01");
}

TEST_CASE("nothing is recorded for what was dropped or is done") {
  const Typed typed;
  CHECK(typed.line("old", value("6")) ==
        "old was dropped on 2026-10-20, and nothing counts for it since");
  CHECK(typed.line("old", on("2026-10-19", "6")) == "2026-10-19 6");
  CHECK(typed.line("guides/welsh", value("done")) ==
        "guides/welsh was dropped on 2026-10-20, and nothing counts for it since");
  CHECK(typed.line("guides/french", value("done")) ==
        "guides/french is done since 2026-10-20 already");
}

TEST_CASE("what takes no check-in names what does") {
  const Typed typed;
  CHECK(typed.line("loved", value("6")) ==
        "loved is an objective, and its progress is that of its key results; name one of them:\n"
        "  loved/refunds  Lower the refund rate from 0.5% to 0.2%\n"
        "  loved/seal  The seal is on every pan\n"
        "  loved/nps  Raise NPS from 30 to 45\n"
        "  loved/guides  Guides are out\n"
        "  loved/short  Raise reach from 5 to 9");
  CHECK(typed.line("guides/german", words("7", "", "done")) ==
        "a milestone is done on a day, and that is all it says: record confidence and note for "
        "guides");
  CHECK(typed.line("kpi:nps", words("7", "", "36")) ==
        "kpi:nps is a KPI: it has no target to be confident of");
}

TEST_CASE("a value that is missing is asked for by its form") {
  const Typed typed;
  CHECK(typed.line("refunds", words("7", "")) == "refunds needs a value, the level reached");
  CHECK(typed.line("seal", words("7", "")) == "seal needs a value: done or open");
  CHECK(typed.line("guides/german", {}) == "guides/german needs a value: done");
  CHECK(typed.line("loved/nps", {}) ==
        "nps takes no value: its values are the readings of kpi:nps, recorded there; a confidence "
        "or a note is needed");
}

TEST_CASE("confidence goes from 0 to 10") {
  const auto read = [](std::string_view s) {
    const auto number = read_confidence(s);
    return number ? fmt::format("{}", *number) : number.error().message;
  };
  CHECK(read("7") == "7");
  CHECK(read("0") == "0");
  CHECK(read("7/10") == "7");
  CHECK(read("7.5") == "7.5");
  CHECK(read("70") == "confidence goes from 0 to 10, and '70' is outside; 70% is 7");
  CHECK(read("70%") == "confidence goes from 0 to 10, and '70%' is outside; 70% is 7");
  CHECK(read("11/10") == "confidence goes from 0 to 10, and '11/10' is outside; 11% is 1.1");
  CHECK(read("700") == "confidence goes from 0 to 10, and '700' is outside");
  CHECK(read("high") ==
        "confidence is how sure you are to reach the target, from 0 to 10, and 'high' is no such "
        "number");
  CHECK(read("-1") ==
        "confidence is how sure you are to reach the target, from 0 to 10, and '-1' is no such "
        "number");
}

TEST_CASE("the same day, author and value is recorded already, whatever else it says") {
  const auto already = [](const Typed& typed, const std::string& reference, TypedCheckIn checkin) {
    const auto plan = typed.plan(reference, std::move(checkin));
    REQUIRE(plan);
    return recorded_already(typed.workspace, *plan).has_value();
  };
  const Typed dana{.caller = "dana"};
  CHECK(already(dana, "refunds", value("0.410%")));
  CHECK(already(dana, "refunds", words("5", "Other", "0.41")));
  CHECK(!already(dana, "refunds", value("0.42")));
  CHECK(!already(dana, "refunds", on("yesterday", "0.41")));
  CHECK(!already(Typed{.caller = "sam"}, "refunds", value("0.41")));
  CHECK(already(dana, "guides/french", on("2026-10-20", "done")));
  CHECK(!already(dana, "guides/german", value("done")));
}

TEST_CASE("a slipped decimal point is doubted") {
  const auto plan = Typed{}.plan("refunds", value("4.1"));
  REQUIRE(plan);
  CHECK(plan->doubt == "4.1% is far off the last value, 0.41% on 2026-11-02");
}

TEST_CASE("a confidence from 0 to 1 is doubted") {
  const auto doubt = [](const std::string& confidence) {
    const auto plan = Typed{}.plan("refunds", words(confidence, "", "0.4%"));
    REQUIRE(plan);
    return plan->doubt;
  };
  CHECK(doubt("0.8") == "confidence goes from 0 to 10, so 0.8 is next to none, and 8 would be 80%");
  CHECK(!doubt("0"));
  CHECK(!doubt("1"));
  CHECK(!doubt("7.5"));
}

TEST_CASE("what shares its id with another one is not recorded") {
  Typed typed;
  typed.workspace = test::load_example(R"(# okrs/2026-Q4/a.yaml
period: 2026-Q4
team: shop
objectives:
  - id: loved
    title: Cooks love us
    key_results:
      - {id: refunds, title: Lower refunds from 5% to 2%}
      - {id: refunds, title: Lower returns from 5% to 2%}
      - {id: repeat, title: Raise repeats from 5% to 15%}
      - {id: guides, title: Guides, milestones: [{id: german, title: A}, {id: german, title: B}]}
kpis:
  - {id: nps, title: NPS}
# okrs/2026-Q4/b.yaml
period: 2026-Q4
team: shop
objectives:
  - id: loved
    title: Cooks love us
    key_results:
      - {id: repeat, title: Raise repeats from 5% to 15%}
      - {id: reach, title: Raise reach from 5% to 15%}
kpis:
  - {id: nps, title: Net promoters}
)");
  const std::string why = ": give each its own, so that it is known which one is meant";
  CHECK(typed.line("refunds", value("4%")) ==
        "'refunds' is the id of two key results, at okrs/2026-Q4/a.yaml:7 and "
        "okrs/2026-Q4/a.yaml:8" +
            why);
  CHECK(typed.line("repeat", value("6%")) ==
        "'repeat' is the id of two key results, at okrs/2026-Q4/a.yaml:9 and "
        "okrs/2026-Q4/b.yaml:7" +
            why);
  CHECK(typed.line("guides/german", value("done")) ==
        "'german' is the id of two milestones, at okrs/2026-Q4/a.yaml:10 and "
        "okrs/2026-Q4/a.yaml:10" +
            why);
  CHECK(typed.line("kpi:nps", value("34")) ==
        "'nps' is the id of two KPIs, at okrs/2026-Q4/a.yaml:12 and okrs/2026-Q4/b.yaml:10" + why);
  CHECK(typed.line("reach", value("6%")) == "2026-11-02 6%");
}

}  // namespace okr::cli
