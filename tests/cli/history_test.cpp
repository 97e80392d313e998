// SPDX-License-Identifier: MIT
// okr lint in real repositories: what the three rules that compare with git say, on 2026-11-20.
#include "git_repository.h"
#include "made_env.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>

namespace okr::test {
namespace {

constexpr const char* config = "okr: 1\nteams:\n  shop: {name: Shop, lead: sam}\n";
constexpr const char* in_time = "2026-09-20T12:00:00+0000";
constexpr const char* in_october = "2026-10-10T12:00:00+0000";
constexpr const char* in_november = "2026-11-18T12:00:00+0000";

std::string key_result(const std::string& id, const std::string& title) {
  return "      - {id: " + id + ", title: " + title + "}\n";
}

const std::string nps = key_result("nps", "Raise NPS from 30 to 50");
const std::string easier_nps = key_result("nps", "Raise NPS from 30 to 40");
const std::string refunds = key_result("refunds", "Lower the refund rate from 0.5% to 0.2%");

std::string plan(const std::string& key_results, const std::string& id = "trusted",
                 const std::string& period = "2026-Q4") {
  return "period: " + period + "\nteam: shop\nobjectives:\n  - id: " + id + "\n    title: " + id +
         " by home cooks\n    key_results:\n" + key_results;
}

Ran lint_in(const std::string& folder, std::vector<std::string> more = {}) {
  std::vector<std::string> args{"--as-of",  "2026-11-20",
                                "lint",     "--select=moved-goalpost,added-late,deleted-mid-period",
                                "--format", "concise"};
  args.insert(args.end(), more.begin(), more.end());
  return run_okr(std::move(args), {.folder = folder});
}

/// The rules that found something, and where: "okrs/a.yaml:7:26 moved-goalpost".
std::string found_in(const Ran& ran) {
  std::string out;
  for (std::size_t at = 0; at < ran.out.size();) {
    const std::string line = ran.out.substr(at, ran.out.find('\n', at) - at);
    at += line.size() + 1;
    const std::size_t open = line.rfind('[');
    const std::size_t close = line.rfind(']');
    if (open == std::string::npos || close == std::string::npos || close < open) continue;
    out += line.substr(0, line.find(": ")) + ' ' + line.substr(open + 1, close - open - 1) + '\n';
  }
  return out + ran.err;
}

/// A plan that was there when the quarter began.
struct Shop : GitRepository {
  Shop() {
    files().write("okr.yaml", config);
    files().write("okrs/a.yaml", plan(nps + refunds));
    commit_at(in_time, "plan the quarter");
  }
};

}  // namespace

TEST_CASE("what moved since the quarter began is found, committed or not") {
  const Shop shop;
  CHECK(found_in(lint_in(shop.files().path())).empty());
  shop.files().write("okrs/a.yaml", plan(easier_nps + refunds));
  const std::string moved = "okrs/a.yaml:7:26 moved-goalpost\n";
  CHECK(found_in(lint_in(shop.files().path())) == moved);
  shop.commit_at(in_october, "make it easier");
  CHECK(found_in(lint_in(shop.files().path())) == moved);
  shop.files().write("okrs/a.yaml", plan(nps + refunds));
  CHECK(found_in(lint_in(shop.files().path())).empty());
}

TEST_CASE("a key result that came in the second half is late, one that came in the first is not") {
  const Shop shop;
  shop.files().write("okrs/a.yaml", plan(nps + refunds + key_result("b", "At least 80% are glad")));
  shop.commit_at(in_october, "add");
  CHECK(found_in(lint_in(shop.files().path())).empty());
  shop.files().write("okrs/a.yaml", plan(nps + refunds + key_result("b", "At least 80% are glad") +
                                         key_result("c", "At least 9 of 10 answer")));
  CHECK(found_in(lint_in(shop.files().path())) == "okrs/a.yaml:10:24 added-late\n");
}

TEST_CASE("what was deleted is missed where it was") {
  const Shop shop;
  shop.files().write("okrs/b.yaml", plan(nps, "fast"));
  shop.commit_at(in_time, "plan more");
  shop.files().write("okrs/a.yaml", plan(nps));
  std::filesystem::remove(shop.at("okrs/b.yaml"));
  CHECK(found_in(lint_in(shop.files().path())) ==
        "okrs/a.yaml:1:9 deleted-mid-period\nokrs/a.yaml:5:12 deleted-mid-period\n");
}

TEST_CASE("files and ids that were renamed, and drafts moved to a new file, are no deletions") {
  const Shop shop;
  shop.git({"mv", "okrs/a.yaml", "okrs/renamed.yaml"});
  CHECK(found_in(lint_in(shop.files().path())).empty());
  shop.commit_at(in_october, "rename");
  CHECK(found_in(lint_in(shop.files().path())).empty());
  std::filesystem::remove(shop.at("okrs/renamed.yaml"));
  shop.files().write("okrs/untracked \"x\"\n.yaml", plan(nps + refunds, "trust"));
  CHECK(found_in(lint_in(shop.files().path())).empty());
  shop.files().write("okrs/untracked \"x\"\n.yaml", plan(easier_nps + refunds, "trust"));
  CHECK(found_in(lint_in(shop.files().path())).find("moved-goalpost") != std::string::npos);
}

TEST_CASE("a team that begins within the quarter is held against its file's first commit") {
  const Shop shop;
  shop.files().write("okrs/b.yaml", plan(nps, "fast"));
  CHECK(found_in(lint_in(shop.files().path())).empty());
  shop.commit_at(in_october, "a second plan");
  CHECK(found_in(lint_in(shop.files().path())).empty());
  shop.files().write("okrs/b.yaml", plan(easier_nps, "fast"));
  CHECK(found_in(lint_in(shop.files().path())) == "okrs/b.yaml:7:26 moved-goalpost\n");
  shop.commit_at(in_november, "make it easier");
  CHECK(found_in(lint_in(shop.files().path())) == "okrs/b.yaml:7:26 moved-goalpost\n");
}

TEST_CASE(
    "a whole repository that is younger than the quarter is compared with its first commits") {
  const GitRepository young;
  young.files().write("okr.yaml", config);
  young.files().write("okrs/a.yaml", plan(nps));
  young.commit_at(in_october, "begin");
  CHECK(found_in(lint_in(young.files().path())).empty());
  young.files().write("okrs/a.yaml", plan(easier_nps));
  CHECK(found_in(lint_in(young.files().path())) == "okrs/a.yaml:7:26 moved-goalpost\n");
}

TEST_CASE("a squashed history and a merge count by when they came into the line") {
  const Shop shop;
  shop.git({"checkout", "--quiet", "-b", "side"});
  shop.files().write("okrs/a.yaml", plan(easier_nps + refunds));
  shop.commit_at("2026-09-25T12:00:00+0000", "easier");
  shop.git({"checkout", "--quiet", "main"});
  ::setenv("GIT_COMMITTER_DATE", in_october, 1);
  shop.git({"merge", "--quiet", "--no-ff", "--message=merge", "side"});
  ::unsetenv("GIT_COMMITTER_DATE");
  CHECK(found_in(lint_in(shop.files().path())) == "okrs/a.yaml:7:26 moved-goalpost\n");
  shop.git({"checkout", "--quiet", "--orphan", "squashed"});
  shop.commit_at(in_november, "all in one");
  CHECK(found_in(lint_in(shop.files().path())).empty());
}

TEST_CASE("--history names another commit, for all periods") {
  const Shop shop;
  shop.files().write("okrs/a.yaml", plan(easier_nps + refunds));
  shop.commit_at(in_october, "easier");
  CHECK(found_in(lint_in(shop.files().path(), {"--history", "HEAD"})).empty());
  CHECK(found_in(lint_in(shop.files().path(), {"--history=HEAD~1"})) ==
        "okrs/a.yaml:7:26 moved-goalpost\n");
  const Ran unknown = lint_in(shop.files().path(), {"--history=v9"});
  CHECK(unknown.code == 2);
  CHECK(unknown.err == "okr: git knows no commit 'v9' here; git log shows which there are\n");
  const TempFolder plain;
  plain.write("okr.yaml", config);
  plain.write("okrs/a.yaml", plan(nps));
  CHECK(lint_in(plain.path()).code == 0);
  CHECK(lint_in(plain.path()).err.empty());
  CHECK(lint_in(plain.path(), {"--history=HEAD"}).err ==
        "okr: '" + plain.path() +
            "' is in no git repository, so that there is nothing to compare\n");
}

TEST_CASE("a shallow clone is one note, unless what is asked for is there") {
  const Shop shop;
  shop.files().write("okrs/a.yaml", plan(easier_nps + refunds));
  shop.commit_at(in_october, "easier");
  const TempFolder clones;
  const std::string url = "file://" + shop.files().path();
  shop.git({"clone", "--quiet", "--depth", "1", url, clones.at("top")});
  CHECK(found_in(lint_in(clones.at("top"))) ==
        "okr: git has only the newest part of the history here, so that nothing is compared with "
        "what it was; git fetch --unshallow gets the rest\n");
  CHECK(found_in(lint_in(clones.at("top"), {"--history=HEAD"})).empty());
  CHECK(
      found_in(lint_in(clones.at("top"), {"--ignore=moved-goalpost,added-late,deleted-mid-period"}))
          .empty());
  shop.git({"clone", "--quiet", "--depth", "2", url, clones.at("deep")});
  CHECK(found_in(lint_in(clones.at("deep"))) == "okrs/a.yaml:7:26 moved-goalpost\n");
}

TEST_CASE("a partial clone is one note, and nothing is fetched") {
  const Shop shop;
  shop.files().write("okrs/a.yaml", plan(easier_nps + refunds));
  shop.commit_at(in_october, "easier");
  shop.git({"config", "uploadpack.allowFilter", "true"});
  const TempFolder clones;
  shop.git({"clone", "--quiet", "--filter=blob:none", "file://" + shop.files().path(),
            clones.at("part")});
  CHECK(found_in(lint_in(clones.at("part"))) ==
        "okr: git has not all files of earlier commits in '" + clones.at("part") +
            "' (a partial clone), and okr fetches nothing; git fetch --refetch --no-filter gets "
            "them\n");
  shop.git({"clone", "--quiet", "--filter=tree:0", "file://" + shop.files().path(),
            clones.at("treeless")});
  CHECK(found_in(lint_in(clones.at("treeless")))
            .starts_with("okr: git has not all files of earlier commits in '"));
}

TEST_CASE("looking at what was runs no program of the repository's and leaves its index alone") {
  const Shop shop;
  const std::string ran = shop.at("ran");
  shop.files().write("hooks/post-index-change", "#!/bin/sh\necho hook >> " + ran + "\n");
  shop.files().write("watch", "#!/bin/sh\necho watch >> " + ran + "\n");
  shop.files().write("clean", "#!/bin/sh\necho filter >> " + ran + "\ncat\n");
  for (const char* const program : {"hooks/post-index-change", "watch", "clean"}) {
    std::filesystem::permissions(shop.at(program), std::filesystem::perms::owner_all);
  }
  shop.files().write(".git/info/attributes", "*.yaml filter=odd\n");
  shop.git({"config", "core.hooksPath", shop.at("hooks")});
  shop.git({"config", "core.fsmonitor", shop.at("watch")});
  shop.git({"config", "filter.odd.clean", shop.at("clean")});
  const std::string index = shop.files().read(".git/index");
  for (const char* const touched : {"okr.yaml", "okrs/a.yaml"}) {
    const auto later = std::filesystem::file_time_type::clock::now() + std::chrono::hours(1);
    std::filesystem::last_write_time(shop.at(touched), later);
  }
  CHECK(found_in(lint_in(shop.files().path())).empty());
  CHECK(found_in(lint_in(shop.files().path(), {"--history=HEAD"})).empty());
  CHECK_FALSE(std::filesystem::exists(ran));
  CHECK(shop.files().read(".git/index") == index);
}

TEST_CASE("a report says why nothing is compared with what was") {
  const Shop shop;
  shop.commit_at(in_october, "go on");
  const TempFolder clones;
  shop.git({"clone", "--quiet", "--depth", "1", "file://" + shop.files().path(), clones.at("top")});
  CHECK(run_okr({"--as-of", "2026-11-20", "report"}, {.folder = clones.at("top")}).err ==
        "okr: git has only the newest part of the history here, so that nothing is compared with "
        "what it was; git fetch --unshallow gets the rest\n");
}

TEST_CASE("without git, without a commit, and as a draft on stdin nothing is said") {
  const GitRepository empty;
  empty.files().write("okr.yaml", config);
  empty.files().write("okrs/a.yaml", plan(nps));
  CHECK(found_in(lint_in(empty.files().path())).empty());
  const Shop shop;
  shop.files().write("okrs/a.yaml", plan(easier_nps + refunds));
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  const Ran without = lint_in(shop.files().path());
  ::setenv("PATH", path.c_str(), 1);
  CHECK(without.code == 0);
  CHECK(found_in(without).empty());
}

TEST_CASE("a period that ended long ago is left alone") {
  const GitRepository repository;
  repository.files().write("okr.yaml", config);
  repository.files().write("okrs/a.yaml", plan(nps, "trusted", "2026-Q2"));
  repository.files().write("okrs/b.yaml", plan(nps, "fast", "2026-Q3"));
  repository.commit_at("2026-03-20T12:00:00+0000", "plan");
  repository.files().write("okrs/a.yaml", plan(easier_nps, "trusted", "2026-Q2"));
  repository.files().write("okrs/b.yaml", plan(easier_nps, "fast", "2026-Q3"));
  repository.commit_at(in_november, "easier");
  CHECK(found_in(lint_in(repository.files().path())) == "okrs/b.yaml:7:26 moved-goalpost\n");
}

TEST_CASE("the line that the finding prints records why, and ends the finding") {
  const Shop shop;
  shop.files().write("okrs/a.yaml", plan(easier_nps + refunds));
  const Ran changed = run_okr({"--as-of", "2026-11-20", "change", "2026-Q4/shop/trusted/nps",
                               "target", "40", "--from", "50", "--reason", "Fewer people answer"},
                              {.folder = shop.files().path()});
  CHECK(changed.err.empty());
  CHECK(changed.out.find("nps: target 50 -> 40, with the reason under 'changes'") !=
        std::string::npos);
  CHECK(shop.files().read("okrs/a.yaml").find("Fewer people answer") != std::string::npos);
  CHECK(found_in(lint_in(shop.files().path())).empty());
  const Ran wrong = run_okr({"--as-of", "2026-11-20", "change", "2026-Q4/shop/trusted/nps",
                             "target", "45", "--from", "50", "--reason", "x"},
                            {.folder = shop.files().path()});
  CHECK(wrong.code == 2);
  CHECK(wrong.err ==
        "okr: --from is for a value that the file has already, and target of 'nps' is 40; leave "
        "it out\n");
  const Ran same = run_okr({"--as-of", "2026-11-20", "change", "2026-Q4/shop/trusted/nps", "target",
                            "40", "--from", "40", "--reason", "x"},
                           {.folder = shop.files().path()});
  CHECK(same.code == 2);
  CHECK(same.err == "okr: --from is what target of 'nps' was before, and it is 40 now\n");
}

}  // namespace okr::test
