// SPDX-License-Identifier: MIT
// okr new with a person at the terminal: whole conversations.
#include "bookshop.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace okr::cli {
namespace {

using test::Bookshop;

constexpr const char* path = "okrs/2026-Q4/store.yaml";

}  // namespace

TEST_CASE("an objective is asked for backwards from the customer, shown, and written") {
  const Bookshop harbor;
  const test::Ran ran = harbor.ask({"objective"},
                                   "store\n"
                                   "people who come in for the first time\n"
                                   "Readers find a book\n"
                                   "The shelves are a maze: all of them\n"
                                   "the time to a first book\n12 min\n5 min\n2026-11-30\n"
                                   "Raise NPS from 30 to 45\n\n"
                                   "the share of visitors who buy\n20%\n30%\n\n"
                                   "\n"
                                   "1\n"
                                   "\n"
                                   "y\n");
  CHECK(ran.code == 0);
  CHECK(ran.out ==
        "added objective 2026-Q4/store/readers-find-a-book with 3 key results: "
        "okrs/2026-Q4/store.yaml:4\n");
  CHECK(harbor.folder.read(path) ==
        "period: 2026-Q4\n"
        "team: store\n"
        "objectives:\n"
        "  - id: readers-find-a-book\n"
        "    title: Readers find a book\n"
        "    why: \"The shelves are a maze: all of them\"\n"
        "    customer: people who come in for the first time\n"
        "    aligned_to: harbor/loved\n"
        "    key_results:\n"
        "      - id: time-to-a-first-book\n"
        "        title: Cut the time to a first book from 12 min to 5 min\n"
        "        due: 2026-11-30\n"
        "      - id: nps\n"
        "        title: Raise NPS from 30 to 45\n"
        "      - id: share-of-visitors-who-buy\n"
        "        title: Raise the share of visitors who buy from 20% to 30%\n");
  CHECK(ran.err.starts_with(
      "Which team's objective is it? A person's id for their own: "
      "A new objective of store for 2026-Q4.\n"
      "Enter takes what stands in brackets, or skips; Ctrl-D writes nothing.\n"
      "Who is the customer? "
      "What will be better for them? The objective, in one sentence: "
      "Why now? "
      "How will you know? Three to five key results; Enter ends, at a value goes back\n"
      "  what is measured, or the whole sentence: "
      "  where is it today: "
      "  where is it to be: "
      "  Cut the time to a first book from 12 min to 5 min\n"
      "  by when [2026-12-31]: "));
  CHECK(ran.err.find("What does it align to? Enter for nothing\n"
                     "  1  harbor/loved  Readers love coming back to us\n"
                     "  number or reference: "
                     "Who is accountable for it? [jon]: "
                     "\n--- /dev/null\n") != std::string::npos);
  CHECK(ran.err.ends_with("write it? [Y/n] "));
}

TEST_CASE("an answer that lint would call an error is refused, a doubtful one kept with Enter") {
  const Bookshop harbor;
  const test::Ran ran = harbor.ask({"objective", "--team", "store", "--why", "They said so"},
                                   "\n"
                                   "\n"
                                   "Sell 20% more\n"
                                   "Launch a shop for readers\n"
                                   "\n"
                                   "Train the team\n"
                                   "45\n"
                                   "Raise NPS from 30 to 45\n\n\n\n\n"
                                   "y\n");
  CHECK(ran.err.find("this one is needed; Ctrl-D ends and writes nothing") != std::string::npos);
  CHECK(ran.err.find("'20%' is a measure: an objective says what changes, its key results by how "
                     "much [objective-with-number]") != std::string::npos);
  CHECK(ran.err.find("[objective-is-task]") != std::string::npos);
  CHECK(ran.err.find("in one sentence (Enter keeps it): ") != std::string::npos);
  CHECK(ran.err.find("[task-as-key-result]") != std::string::npos);
  CHECK(ran.err.find("'45' is a number; write what is counted or measured") != std::string::npos);
  CHECK(harbor.folder.read(path).find("    title: Launch a shop for readers\n") !=
        std::string::npos);
}

TEST_CASE("what is measured may be a word that is a verb as well") {
  const Bookshop harbor;
  for (const char* const metric :
       {"market share", "review time", "share of visitors who buy", "order value"}) {
    CAPTURE(metric);
    const test::Ran ran = harbor.ask({"kr", "loved"}, std::string(metric) + "\n20%\n30%\n\nn\n");
    CHECK(ran.err.find("names something to do") == std::string::npos);
    CHECK(ran.out == "nothing was written\n");
  }
  CHECK(harbor.ask({"kr", "loved"}, "Review the plan\n").err.find("names something to do") !=
        std::string::npos);
}

TEST_CASE("Enter at a value goes back to what is measured") {
  const Bookshop harbor;
  const test::Ran ran =
      harbor.ask({"kr", "loved"}, "a slip\n\nanother\n3\n\nRaise NPS from 30 to 45\n\ny\n");
  CHECK(ran.err.starts_with(
      "A new key result of 2026-Q4/harbor/loved.\n"
      "Enter at a value goes back; Ctrl-D writes nothing.\n"
      "  what is measured, or the whole sentence:   where is it today: "
      "  what is measured, or the whole sentence:   where is it today:   where is it to be: "
      "  what is measured, or the whole sentence:   by when [2026-12-31]: "));
  CHECK(ran.out == "added key result 2026-Q4/harbor/loved/nps: okrs/2026-Q4/harbor.yaml:10\n");
}

TEST_CASE("the objective that a key result is added to is asked for, with those of today") {
  const Bookshop harbor;
  const test::Ran ran = harbor.ask({"kr", "--title", "Raise NPS from 30 to 45"}, "\n2\nagain\n1\n");
  CHECK(ran.err.starts_with(
      "Which objective is it added to?\n"
      "  1  2026-Q4/harbor/loved  Readers love coming back to us\n"
      "  number or reference:   this one is needed; Ctrl-D ends and writes nothing\n"
      "  number or reference:   write a number from 1 to 1, or a reference\n"
      "  number or reference:   'again' is no objective; a key result is added to one\n"
      "  number or reference: "));
  CHECK(ran.out == "added key result 2026-Q4/harbor/loved/nps: okrs/2026-Q4/harbor.yaml:10\n");
}

TEST_CASE("values that say nothing are asked for again") {
  const Bookshop harbor;
  const test::Ran ran = harbor.ask({"kr", "loved", "--owner", "jon"},
                                   "refund rate\na lot\n0.5%\n0.5%\n3 days\n0.2%\n2027-01-01\n"
                                   "soon\n\ny\n");
  CHECK(ran.err.find("  'a lot' is no value; write a number with its unit") != std::string::npos);
  CHECK(ran.err.find("  '0.5%' is where it is today already; say where it is to be\n") !=
        std::string::npos);
  CHECK(ran.err.find("  '0.5%' and '3 days' have different units; write both in one\n") !=
        std::string::npos);
  CHECK(ran.err.find("  2027-01-01 is outside the period, 2026-10-01 to 2026-12-31\n") !=
        std::string::npos);
  CHECK(ran.err.find("  'soon' is not a date such as 2026-12-31\n") != std::string::npos);
  CHECK(harbor.folder.read("okrs/2026-Q4/harbor.yaml") ==
        std::string(test::bookshop_objective) +
            "      - id: refund-rate\n"
            "        title: Lower refund rate from 0.5% to 0.2%\n"
            "        owner: jon\n");
}

TEST_CASE("no at the end, and an end before it, write nothing") {
  const Bookshop harbor;
  const std::string all = "\nReaders find a book\n\nRaise NPS from 30 to 45\n\n\n\n\n";
  const test::Ran no = harbor.ask({"objective", "--team", "store"}, all + "n\n");
  CHECK(no.code == 0);
  CHECK(no.out == "nothing was written\n");
  const test::Ran end = harbor.ask({"objective", "--team", "store"}, "\nReaders find a book\n");
  CHECK(end.code == 2);
  CHECK(end.err.ends_with("\nokr: nothing was written\n"));
  CHECK_FALSE(harbor.has_file());
}

TEST_CASE("who it is and what it aligns to are asked until they are known") {
  const Bookshop harbor;
  const test::Ran ran = harbor.ask({"objective"},
                                   "stroe\njon\n\nReaders get an answer the same day\nThey wait\n"
                                   "Raise NPS from 30 to 45\n\n\n7\nhated\nharbor/loved/again\nli\n"
                                   "\ny\n");
  CHECK(ran.err.find("  there is no team 'stroe' (did you mean 'store'?)\n") != std::string::npos);
  CHECK(ran.err.find("  none is listed; write a reference\n") != std::string::npos);
  CHECK(ran.err.find("there is no objective, key result or milestone 'hated'") !=
        std::string::npos);
  CHECK(ran.err.find("  there is no person 'li'") != std::string::npos);
  CHECK(harbor.folder.read("okrs/2026-Q4/jon.yaml").find("    aligned_to: harbor/loved/again\n") !=
        std::string::npos);
}

TEST_CASE("a KPI and a project are asked for") {
  const Bookshop harbor;
  CHECK(harbor.ask({"kpi"}, "Margin\nmuch\n20%\n\nmara\ny\n").out ==
        "added KPI kpi:margin: okrs/kpis.yaml:2\n");
  CHECK(harbor.folder.read("okrs/kpis.yaml") ==
        "kpis:\n  - id: margin\n    title: Margin\n    owner: mara\n    min: 20%\n");
  CHECK(harbor.ask({"project"}, "Reading corner\nnothing\nagain\njon\n\n").out ==
        "added project project:reading-corner: okrs/projects.yaml:2\n");
  CHECK(harbor.folder.read("okrs/projects.yaml") ==
        "projects:\n  - id: reading-corner\n    title: Reading corner\n    owner: jon\n"
        "    supports: [2026-Q4/harbor/loved/again]\n");
}

}  // namespace okr::cli
