// SPDX-License-Identifier: MIT
// okr checkin --undo.
#include "shop.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <thread>
#include <vector>

namespace okr::cli {
namespace {

using test::checkin;
using test::ShopRepository;

constexpr const char* path = test::shop_path;
const std::string& file = test::shop_file;

}  // namespace

TEST_CASE("--undo takes back the last check-in that is not committed, and then the one before") {
  const ShopRepository repository;
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

TEST_CASE("--undo names the check-ins of one day rather than guess which one was last") {
  const ShopRepository repository;
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
  const ShopRepository repository;
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
  const ShopRepository repository;
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
  const ShopRepository repository;
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
  const ShopRepository repository;
  repository.run({"refunds", "0.38", "--by", "dana"});
  const test::Ran ran = repository.run({"--undo"});
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "okr: what is not committed was checked in by somebody else; --by dana takes that back\n");
  CHECK(repository.run({"--undo", "--by", "dana"}).code == 0);
  CHECK(repository.now() == file);
}

TEST_CASE("--undo does not take a committed check-in that was only reworded") {
  const ShopRepository repository;
  std::string reworded = file;
  reworded.replace(reworded.find("0.41% 8/10"), 10, "0.42% 8/10 So");
  repository.git.files().write(path, reworded);
  CHECK(repository.run({"--undo"}).code == 2);
  CHECK(repository.now() == reworded);
}

TEST_CASE("--undo --dry-run shows the diff and writes nothing") {
  const ShopRepository repository;
  repository.run({"refunds", "0.38"});
  const std::string before = repository.now();
  const test::Ran ran = repository.run({"--undo", "--dry-run"});
  CHECK(ran.out.find("-          - 2026-11-02 0.38% @sam\n") != std::string::npos);
  CHECK(repository.now() == before);
}

}  // namespace okr::cli
