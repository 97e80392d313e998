// SPDX-License-Identifier: MIT
// okr checkin with a person at the terminal, with git, and with others at the same time.
#include "git_repository.h"
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <thread>
#include <vector>

namespace okr::cli {
namespace {

using test::GitRepository;
using test::run_okr;
using test::TempFolder;

constexpr const char* path = "okrs/shop.yaml";
constexpr const char* config =
    "okr: 1\nteams:\n  shop: {name: Shop, level: company, lead: dana}\npeople:\n"
    "  dana: {name: Dana}\n  sam: {name: Sam, email: sam@northwind.example}\n";
const std::string file = R"(period: 2026-Q4
team: shop
objectives:
  - id: loved
    title: Cooks love us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        checkins:
          - 2026-10-26 0.41% 8/10
      - {id: seal, title: The seal is on every pan, kind: binary}
      - {id: guides, title: Guides are out, milestones: [{id: german, title: German}]}
)";

/// The file with this line behind the last check-in of refunds.
std::string with_line(const std::string& line) {
  const std::string last = "0.41% 8/10\n";
  std::string out = file;
  return out.insert(out.find(last) + last.size(), "          - " + line + "\n");
}

template <class Folder>
test::Ran checkin(const Folder& folder, std::vector<std::string> args,
                  const std::optional<std::string>& typed = std::nullopt) {
  args.insert(args.begin(), {"-C", folder.path(), "checkin"});
  return run_okr(args, {.in = typed.value_or(""), .terminal = typed.has_value()});
}

struct Shop {
  TempFolder folder;
  Shop() {
    folder.write("okr.yaml", config);
    folder.write(path, file);
  }
  std::string now() const { return folder.read(path); }
};

/// Sam's, with everything committed.
struct Repository {
  GitRepository git;
  Repository() {
    git.files().write("okr.yaml", config);
    git.files().write(path, file);
    git.commit_all("Begin");
  }
  test::Ran run(std::vector<std::string> args) const {
    return checkin(git.files(), std::move(args));
  }
  std::string now() const { return git.files().read(path); }
};

}  // namespace

TEST_CASE("at a terminal a value that was not typed is asked for, until it fits") {
  const Shop shop;
  const test::Ran ran = checkin(shop.folder, {"refunds"}, "done\n\n0.38\n70\n7\nGuide: shipped\n");
  CHECK(ran.code == 0);
  CHECK(ran.err ==
        "Lower the refund rate from 0.5% to 0.2%\n"
        "  last 0.41% on 2026-10-26\n"
        "  value, such as 0.41%:     refunds is measured in %, so 'done' says too little: the "
        "level reached is due\n"
        "  value, such as 0.41%:     the value is needed; Ctrl-D ends, and nothing is recorded\n"
        "  value, such as 0.41%:   confidence, 0 to 10 (Enter: none):     confidence goes from 0 "
        "to 10, and '70' is outside; 70% is 7\n"
        "  confidence, 0 to 10 (Enter: none):   note (Enter: none): ");
  CHECK(shop.now() == with_line("\"2026-11-02 0.38% 7/10 Guide: shipped\""));
}

TEST_CASE("an end of the input records nothing") {
  for (const std::string typed : {"", "0.38\n", "0.38\n7\n"}) {
    const Shop shop;
    const test::Ran ran = checkin(shop.folder, {"refunds"}, typed);
    CHECK(ran.code == 2);
    CHECK(ran.err.ends_with("okr: nothing was recorded\n"));
    CHECK(shop.now() == file);
  }
}

TEST_CASE("what was typed is not asked for") {
  const Shop shop;
  const test::Ran ran = checkin(shop.folder, {"seal", "--note", "At last"}, "yes\n\n");
  CHECK(ran.err ==
        "The seal is on every pan\n"
        "  value, done or open:   confidence, 0 to 10 (Enter: none): ");
  CHECK(shop.now().find("checkins: [2026-11-02 done At last]") != std::string::npos);
}

TEST_CASE("of a milestone it is asked whether it is done") {
  const Shop shop;
  const test::Ran no = checkin(shop.folder, {"guides/german"}, "n\n");
  CHECK(no.err == "Guides are out\n  is guides/german done? [Y/n] okr: nothing was recorded\n");
  CHECK(checkin(shop.folder, {"guides/german"}, "\n").code == 0);
  CHECK(shop.now().find("done: 2026-11-02") != std::string::npos);
}

TEST_CASE("a value far off the others is asked about at a terminal, and no is the default") {
  const Shop shop;
  const std::string question =
      "4.1% is far off the last value, 0.41% on 2026-10-26; record it? [y/N] ";
  const test::Ran no = checkin(shop.folder, {"refunds", "4.1"}, "\n");
  CHECK(no.code == 0);
  CHECK(no.err == question + "okr: nothing was recorded\n");
  CHECK(shop.now() == file);
  const test::Ran yes = checkin(shop.folder, {"refunds", "4.1"}, "y\n");
  CHECK(yes.err == question);
  CHECK(shop.now() == with_line("2026-11-02 4.1%"));
}

TEST_CASE("--yes asks nothing") {
  const Shop shop;
  CHECK(checkin(shop.folder, {"refunds", "4.1", "--yes"}, "").err.empty());
  CHECK(shop.now() == with_line("2026-11-02 4.1%"));
}

TEST_CASE("the person of git's email is named where they are not the only owner") {
  const Repository repository;
  CHECK(repository.run({"refunds", "0.38"}).code == 0);
  CHECK(repository.now() == with_line("2026-11-02 0.38% @sam"));
}

TEST_CASE("--commit commits the file and nothing that is staged beside it") {
  const Repository repository;
  repository.git.files().write("staged.txt", "staged\n");
  repository.git.git({"add", "staged.txt"});
  const test::Ran ran = repository.run({"refunds", "0.38", "--note", "Guide shipped", "--commit"});
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  CHECK(ran.out.ends_with("committed as " + repository.git.git({"rev-parse", "--short", "HEAD"}) +
                          "\n"));
  CHECK(repository.git.git({"log", "-1", "--format=%B"}) ==
        "Check in refunds: 0.38%\n\nLower the refund rate from 0.5% to 0.2%\n"
        "0.41% -> 0.38%, 30% -> 40%, on track\n\nGuide shipped\n");
  CHECK(repository.git.git({"show", "--name-only", "--format=", "HEAD"}) == path);
  CHECK(repository.git.git({"status", "--porcelain"}) == "A  staged.txt");
}

TEST_CASE("--commit says that other changes of the file are in the commit") {
  const Repository repository;
  repository.git.files().write(path, "# mine\n" + file);
  const test::Ran ran = repository.run({"refunds", "0.38", "--commit"});
  CHECK(ran.err == "okr: okrs/shop.yaml has other changes as well; they are in the commit\n");
}

TEST_CASE("--undo takes back the last check-in that is not committed, and then the one before") {
  const Repository repository;
  repository.run({"refunds", "0.38"});
  repository.run({"guides/german", "--done", "--date", "yesterday"});
  const test::Ran last = repository.run({"--undo"});
  CHECK(last.code == 0);
  CHECK(last.out ==
        "okrs/shop.yaml:11\n  - - 2026-11-02 0.38% @sam\n"
        "took back the check-in of refunds on 2026-11-02\n");
  CHECK(repository.run({"--undo"}).code == 0);
  CHECK(repository.now() == file);
  const test::Ran none = repository.run({"--undo"});
  CHECK(none.code == 2);
  CHECK(none.err ==
        "okr: there is no check-in to take back: all are committed; git log shows the commits, and "
        "git revert COMMIT takes one back\n");
}

TEST_CASE("a command that is run again commits what git refused to commit before") {
  const Repository repository;
  const std::string lock = ".git/index.lock";
  repository.git.files().write(lock, "");
  CHECK(repository.run({"refunds", "0.38", "--commit"}).code == 2);
  std::filesystem::remove(repository.git.files().at(lock));
  const test::Ran again = repository.run({"refunds", "0.38", "--commit"});
  CHECK(again.code == 0);
  CHECK(again.err == "okr: okrs/shop.yaml says so already; nothing was written\n");
  CHECK(again.out.starts_with("committed as "));
  CHECK(repository.git.git({"status", "--porcelain"}).empty());
  const test::Ran third = repository.run({"refunds", "0.38", "--commit"});
  CHECK(third.code == 0);
  CHECK(third.out.empty());
}

TEST_CASE("--undo names the check-ins of one day rather than guess which one was last") {
  const Repository repository;
  repository.run({"refunds", "0.38"});
  repository.run({"seal", "--done"});
  const std::string both = repository.now();
  const test::Ran ran = repository.run({"--undo"});
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "okr: several check-ins of 2026-11-02 are not committed; name the one to take back:\n"
        "  okr checkin refunds --undo\n  okr checkin seal --undo\n");
  CHECK(repository.now() == both);
}

TEST_CASE("--undo takes back that of the day that --date names") {
  const Repository repository;
  repository.run({"refunds", "0.38"});
  const std::string one = repository.now();
  const test::Ran warned = repository.run({"refunds", "4", "--date", "yesterday"});
  CHECK(warned.err ==
        "okr: warning: 4% is far off the last value, 0.41% on 2026-10-26; recorded all the same, "
        "and okr checkin refunds --undo --date 2026-11-01 takes it back\n");
  CHECK(repository.run({"refunds", "--undo", "--date", "2026-11-01"}).code == 0);
  CHECK(repository.now() == one);
  CHECK(repository.run({"refunds", "--undo", "--date", "2026-11-01"}).err ==
        "okr: there is no check-in of refunds on 2026-11-01 to take back: all are committed; git "
        "log -- okrs/shop.yaml shows the commits, and git revert COMMIT takes one back\n");
}

TEST_CASE("--undo leaves a comment where the list has no other item") {
  const Repository repository;
  std::string commented = file;
  commented.replace(commented.find("checkins:"), 9, "checkins: # weekly");
  commented.erase(commented.find("          - 2026-10-26"), 34);
  repository.git.files().write(path, commented);
  repository.git.commit_all("Begin anew");
  CHECK(repository.run({"refunds", "0.38"}).code == 0);
  CHECK(repository.now() != commented);
  CHECK(repository.run({"--undo"}).code == 0);
  CHECK(repository.now() == commented);
}

TEST_CASE("--undo with a reference leaves all else") {
  const Repository repository;
  repository.run({"refunds", "0.38", "--date", "yesterday"});
  repository.run({"seal", "--done"});
  CHECK(repository.run({"refunds", "--undo"}).code == 0);
  CHECK(repository.now().find("2026-11-02 done") != std::string::npos);
  CHECK(repository.now().find("0.38%") == std::string::npos);
  CHECK(repository.run({"refunds", "--undo"}).err ==
        "okr: there is no check-in of refunds to take back: all are committed; git log -- "
        "okrs/shop.yaml shows the commits, and git revert COMMIT takes one back\n");
}

TEST_CASE("--undo leaves what somebody else has checked in") {
  const Repository repository;
  repository.run({"refunds", "0.38", "--by", "dana"});
  const test::Ran ran = repository.run({"--undo"});
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "okr: what is not committed was checked in by somebody else; --by dana takes that back\n");
  CHECK(repository.run({"--undo", "--by", "dana"}).code == 0);
  CHECK(repository.now() == file);
}

TEST_CASE("--undo does not take a committed check-in that was only reworded") {
  const Repository repository;
  std::string reworded = file;
  reworded.replace(reworded.find("0.41% 8/10"), 10, "0.42% 8/10 So");
  repository.git.files().write(path, reworded);
  CHECK(repository.run({"--undo"}).code == 2);
  CHECK(repository.now() == reworded);
}

TEST_CASE("--undo --dry-run shows the diff and writes nothing") {
  const Repository repository;
  repository.run({"refunds", "0.38"});
  const std::string before = repository.now();
  const test::Ran ran = repository.run({"--undo", "--dry-run"});
  CHECK(ran.out.find("-          - 2026-11-02 0.38% @sam\n") != std::string::npos);
  CHECK(repository.now() == before);
}

TEST_CASE("check-ins at the same time in one file are all there") {
  const Shop shop;
  constexpr int people = 6;
  std::vector<int> codes(people, -1);
  std::vector<std::thread> threads;
  for (int i = 0; i < people; ++i) {
    threads.emplace_back([&, i] {
      codes[static_cast<std::size_t>(i)] =
          checkin(shop.folder, {"refunds", "0.3" + std::to_string(i)}).code;
    });
  }
  for (std::thread& thread : threads) thread.join();
  const std::string now = shop.now();
  for (int i = 0; i < people; ++i) {
    CHECK(codes[static_cast<std::size_t>(i)] == 0);
    CHECK(now.find("- 2026-11-02 0.3" + std::to_string(i) + "%\n") != std::string::npos);
  }
  CHECK(now.size() == file.size() + people * std::string("          - 2026-11-02 0.30%\n").size());
}

}  // namespace okr::cli
