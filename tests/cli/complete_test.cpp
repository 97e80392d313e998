// SPDX-License-Identifier: MIT
// What is offered where. The shells themselves are asked by complete_in_shells.py.
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace okr::cli {
namespace {

using test::TempFolder;
using Words = std::vector<std::string>;

struct Repository {
  TempFolder folder;

  Repository() {
    folder.write("okr.yaml",
                 "okr: 1\n"
                 "teams:\n"
                 "  harbor: {name: Harbor Books, lead: ana}\n"
                 "  shop: {name: The Shop, parent: harbor, lead: sam}\n"
                 "people: {ana: {name: Ana Ruiz}, sam: {name: Sam Iwu}}\n"
                 "periods: {launch: {start: 2026-09-07, end: 2026-12-18}}\n");
    folder.write("okrs/2026-Q4/harbor.yaml",
                 "period: 2026-Q4\n"
                 "team: harbor\n"
                 "objectives:\n"
                 "  - id: loved\n"
                 "    title: Readers love us\n"
                 "    key_results:\n"
                 "      - {id: repeat, title: Raise the repeat rate from 5% to 15%}\n"
                 "      - id: opening\n"
                 "        title: The second shop opens\n"
                 "        milestones: [{id: lease, title: The lease is signed}]\n");
    folder.write("okrs/2026-Q4/shop.yaml",
                 "period: 2026-Q4\n"
                 "team: shop\n"
                 "objectives:\n"
                 "  - {id: calm, title: Nobody waits, key_results: [{id: repeat, title: Raise the "
                 "share of regulars from 5% to 15%}]}\n");
    folder.write("okrs/2025-Q4/shop.yaml",
                 "period: 2025-Q4\n"
                 "team: shop\n"
                 "objectives: [{id: begun, title: We have begun}]\n");
    folder.write("okrs/kpis.yaml", "kpis: [{id: nps, title: Net promoter score, min: 30}]\n");
  }

  /// Each candidate's word, as zsh is told it.
  Words offers(Words words) const {
    Words out;
    const std::string all = told(std::move(words));
    for (std::size_t at = 0; at < all.size();) {
      const std::size_t end = all.find('\n', at);
      out.push_back(all.substr(at, all.find('\t', at) - at));
      at = end + 1;
    }
    return out;
  }
  std::string told(Words words) const {
    words.insert(words.begin(), {"__complete", "zsh"});
    const test::Ran ran = test::run_okr(std::move(words), {.folder = folder.path()});
    CHECK(ran.code == 0);
    CHECK(ran.err == "");
    return ran.out;
  }
  std::string in_bash(const std::string& line) const {
    return test::run_okr({"__complete", "bash", " \t\n\"'@><=;|&(:", line},
                         {.folder = folder.path()})
        .out;
  }
};

}  // namespace

TEST_CASE("references of running periods are offered without the period, with their titles") {
  const Repository repository;
  CHECK(repository.told({"show", ""}) ==
        "harbor/loved\tReaders love us\n"
        "harbor/loved/repeat\tRaise the repeat rate from 5% to 15%\n"
        "harbor/loved/opening\tThe second shop opens\n"
        "shop/calm\tNobody waits\n"
        "shop/calm/repeat\tRaise the share of regulars from 5% to 15%\n");
  CHECK(repository.offers({"show", "2026-Q4/s"}) ==
        Words{"2026-Q4/shop/calm", "2026-Q4/shop/calm/repeat"});
  CHECK(repository.offers({"show", "lo"}) == Words{"loved", "loved/repeat", "loved/opening"});
  CHECK(repository.offers({"status", "op"}) == Words{"opening"});
}

TEST_CASE("an ending that two things have is not offered") {
  const Repository repository;
  CHECK(repository.offers({"show", "rep"}) == Words{});
  CHECK(repository.offers({"show", "calm/"}) == Words{"calm/repeat"});
}

TEST_CASE("where nothing that runs begins so, all that there is is offered") {
  const Repository repository;
  CHECK(repository.offers({"show", "beg"}) == Words{"begun"});
  CHECK(repository.offers({"show", "2025"}) == Words{"2025-Q4/shop/begun"});
}

TEST_CASE("each command is offered what it takes") {
  const Repository repository;
  CHECK(repository.offers({"checkin", ""}) ==
        Words{"harbor/loved/repeat", "harbor/loved/opening", "shop/calm/repeat", "kpi:nps"});
  CHECK(repository.offers({"checkin", "kpi:"}) == Words{"kpi:nps"});
  CHECK(repository.offers({"checkin", "opening/"}) == Words{"opening/lease"});
  CHECK(repository.offers({"close", "2026-Q4", ""}) == Words{"harbor/loved", "shop/calm"});
  CHECK(repository.offers({"new", "kr", "sh"}) == Words{"shop/calm"});
  CHECK(repository.offers({"new", "period", "2027"}) == Words{"2027-Q1"});
  CHECK(repository.offers({"new", "kpi", ""}) == Words{});
  CHECK(repository.offers({"rename", "s"}) ==
        Words{"shop/calm", "shop/calm/repeat", "shop", "sam"});
  CHECK(repository.offers({"reassign", "sam", ""}) == Words{"ana", "sam"});
  CHECK(repository.offers({"change", "loved", "b"}) == Words{"baseline"});
  CHECK(repository.offers({"checkin", "repeat", ""}) == Words{});
}

TEST_CASE("teams, people and periods are offered with what they are") {
  const Repository repository;
  CHECK(repository.told({"lint", "--team", ""}) == "harbor\tHarbor Books\nshop\tThe Shop\n");
  CHECK(repository.told({"log", "--by", "s"}) == "sam\tSam Iwu\n");
  CHECK(repository.told({"status", "--owner=a"}) == "--owner=ana\tAna Ruiz\n");
  CHECK(repository.told({"report", ""}) ==
        "2027-Q1\t2027-01-01 to 2027-03-31\n"
        "2026-Q4\t2026-10-01 to 2026-12-31\n"
        "launch\t2026-09-07 to 2026-12-18\n"
        "2025-Q4\t2025-10-01 to 2025-12-31\n");
}

TEST_CASE("a list goes on behind its last comma, without what is in it") {
  const Repository repository;
  CHECK(repository.offers({"lint", "--select", "dead-link,dead-"}) == Words{});
  CHECK(repository.offers({"lint", "--select", "vanity-metric,dead-"}) ==
        Words{"vanity-metric,dead-link"});
  CHECK(repository.offers({"lint", "--ignore=dead-"}) == Words{"--ignore=dead-link"});
}

TEST_CASE("paths are the shell's to complete") {
  const Repository repository;
  CHECK(repository.told({"lint", "okrs/2"}) == ":files\n\nokrs/2\n");
  CHECK(repository.told({"lint", "a", "b", ""}) == ":files\n\n\n");
  CHECK(repository.told({"report", "--output=q"}) == ":files\n--output=\nq\n");
  CHECK(repository.told({"lint", "--format", "json=out"}) == ":files\njson=\nout\n");
  CHECK(repository.told({"-C", ""}) == ":folders\n\n\n");
  CHECK(repository.in_bash("okr report --output=q") == ":files\n\nq\n");
}

TEST_CASE("-C says where the files are, and -- that no option follows") {
  const Repository repository;
  const test::Ran ran =
      test::run_okr({"__complete", "zsh", "-C", repository.folder.path(), "show", "cal"}, {});
  CHECK(ran.out == "calm\tNobody waits\ncalm/repeat\tRaise the share of regulars from 5% to 15%\n");
  for (const char* const home : {"~", "~/"}) {
    CAPTURE(home);
    CHECK(test::run_okr({"__complete", "zsh", "-C", home, "show", "cal"},
                        {.variables = {{"HOME", repository.folder.path()}}})
              .out == ran.out);
  }
  CHECK(repository.offers({"rules", "--", "dead-"}) == Words{"dead-link"});
  CHECK(repository.offers({"rules", "--", "-"}) == Words{});
}

TEST_CASE("bash is told what it is to put behind its last word break") {
  const Repository repository;
  CHECK(repository.in_bash("okr checkin kpi:") == "nps\n");
  CHECK(repository.in_bash("okr checkin 'kpi:") == "kpi:nps\n");
  CHECK(repository.in_bash("okr lint --fail-on=w") == "warning\n");
  CHECK(repository.in_bash("okr show 2026-Q4/shop/calm/") == "2026-Q4/shop/calm/repeat\n");
}

TEST_CASE("whoever presses Tab reads no messages") {
  const Repository repository;
  CHECK(repository.told({}) == "");
  CHECK(repository.told({"frobnicate", ""}) == "");
  CHECK(repository.told({"rules", "dead-link", ""}) == "");
  CHECK(repository.told({"-C", "/nowhere", "show", ""}) == "");
  repository.folder.write("okr.yaml", "okr: [\n");
  CHECK(repository.told({"show", ""}) == "");
  const TempFolder empty;
  const test::Ran ran = test::run_okr({"__complete", "zsh", "show", ""}, {.folder = empty.path()});
  CHECK(ran.out + ran.err == "");
}

TEST_CASE("no file can hand a shell anything but ids and one line of text") {
  const TempFolder folder;
  folder.write("okr.yaml",
               "okr: 1\nteams:\n  a: {name: \"A\\e[31m\\n$(id)\\tb`id`\"}\n  \"$(touch x)\": {}\n"
               "  \"b c\": {}\n  \";id\": {}\n  \":files\": {}\n");
  folder.write("okrs/a.yaml",
               "period: 2026-Q4\nteam: a\nobjectives:\n"
               "  - {id: \"$(id)\", title: One}\n"
               "  - {id: fine, title: \"x\\u202e\\r\\n:files\\n'\\\"\\\\ \\0 %F{red}\"}\n");
  const auto told = [&](Words words) {
    words.insert(words.begin(), {"__complete", "fish"});
    return test::run_okr(std::move(words), {.folder = folder.path()}).out;
  };
  const std::string teams = told({"lint", "--team", ""});
  CHECK(teams.starts_with("a\tA"));
  CHECK(std::count(teams.begin(), teams.end(), '\n') == 1);
  CHECK(std::count(teams.begin(), teams.end(), '\t') == 1);
  CHECK(teams.find('\x1b') == std::string::npos);
  const std::string references = told({"show", ""});
  CHECK(references.starts_with("a/fine\t"));
  CHECK(std::count(references.begin(), references.end(), '\n') == 1);
  CHECK(references.find("\xe2\x80\xae") == std::string::npos);
}

}  // namespace okr::cli
