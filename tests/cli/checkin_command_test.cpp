// SPDX-License-Identifier: MIT
// okr checkin with a person at the terminal, with git, and with others at the same time.
#include "shop.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <thread>
#include <vector>

namespace okr::cli {
namespace {

using test::checkin;
using test::Shop;
using test::ShopRepository;
using test::with_line;

constexpr const char* path = test::shop_path;
const std::string& file = test::shop_file;

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
  const ShopRepository repository;
  CHECK(repository.run({"refunds", "0.38"}).code == 0);
  CHECK(repository.now() == with_line("2026-11-02 0.38% @sam"));
}

TEST_CASE("--commit commits the file and nothing that is staged beside it") {
  const ShopRepository repository;
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
  const ShopRepository repository;
  repository.git.files().write(path, "# mine\n" + file);
  const test::Ran ran = repository.run({"refunds", "0.38", "--commit"});
  CHECK(ran.err == "okr: okrs/shop.yaml has other changes as well; they are in the commit\n");
}

TEST_CASE("a command that is run again commits what git refused to commit before") {
  const ShopRepository repository;
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
