// SPDX-License-Identifier: MIT
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace okr::cli {
namespace {

using test::Ran;
using test::TempFolder;

constexpr std::string_view quarter =
    "period: 2026-Q4\nteam: shop\nobjectives:\n  - title: Cooks trust us\n";

struct Shop {
  Shop() {
    folder.write("okr.yaml", "okr: 1\nteams:\n  shop: {name: Shop}\n");
    folder.write("okrs/shop.yaml", quarter);
  }
  Ran lint(std::vector<std::string> args) const {
    args.insert(args.begin(), "lint");
    return test::run_okr(std::move(args), {.folder = folder.path()});
  }
  /// Why the outputs cannot be; nothing is printed then.
  std::string refusal(const std::vector<std::string>& formats) const {
    std::vector<std::string> args;
    for (const std::string& format : formats) args.insert(args.end(), {"--format", format});
    const Ran ran = lint(args);
    CHECK(ran.code == 2);
    CHECK(ran.out == "");
    return ran.err;
  }
  TempFolder folder;
};

}  // namespace

TEST_CASE("one run prints several formats") {
  const Shop shop;
  shop.folder.write("lint.json", "old");
  REQUIRE(::chmod(shop.folder.at("lint.json").c_str(), 0640) == 0);
  const Ran ran = shop.lint({"--format", "gitlab=out/../quality.json", "--format", "github",
                             "--format", "json=lint.json"});
  CHECK(ran.code == 1);
  CHECK(ran.out.starts_with("::"));
  CHECK(shop.folder.read("quality.json").starts_with("[\n  {\"description\":"));
  CHECK(shop.folder.read("lint.json").starts_with("{\n  \"schema\": \"okr.lint/1\","));
  CHECK(test::mode_of(shop.folder.at("lint.json")) == 0640);
  CHECK(shop.folder.file_count() == 4);
}

TEST_CASE("an output that cannot be written is refused before anything is done") {
  const Shop shop;
  const std::string at = "okr: --format: '" + shop.folder.path();
  CHECK(shop.refusal({"github", "json=none/x/lint.json"}) ==
        at + "/none/x/lint.json' cannot be written: there is no folder '" +
            shop.folder.at("none/x") + "'\n");
  CHECK(shop.refusal({"json=okrs"}) == at + "/okrs' cannot be written: it is a folder\n");
  CHECK(shop.refusal({"json=okrs/shop.yaml"}) ==
        at + "/okrs/shop.yaml' is named like an OKR file and would be written over\n");
  CHECK(shop.refusal({"json=lint.json", "gitlab=okrs/../lint.json"}) ==
        at + "/lint.json' is named twice; give each format a file of its own\n");
  std::filesystem::create_symlink(shop.folder.at("okrs/shop.yaml"), shop.folder.at("link.json"));
  CHECK(shop.refusal({"json=link.json"}) ==
        at + "/link.json' is named like an OKR file and would be written over\n");
  CHECK(shop.folder.read("okrs/shop.yaml") == quarter);
  CHECK(shop.refusal({"json", "gitlab"}) ==
        "okr: --format: only one format can go to stdout; give the others a file, as in "
        "json=PATH\n");
  CHECK(shop.refusal({"json=-", "gitlab"}).starts_with("okr: --format: only one format can go"));
}

TEST_CASE("where one output fails, the others are as they were") {
  if (::geteuid() == 0) return;  // nothing is closed to root
  const Shop shop;
  shop.folder.write("lint.json", "old");
  shop.folder.write("closed/x", "");
  REQUIRE(::chmod(shop.folder.at("closed").c_str(), 0500) == 0);
  const Ran ran = shop.lint({"--format", "json=lint.json", "--format", "gitlab=closed/q.json"});
  CHECK(ran.code == 2);
  CHECK(ran.err == "okr: --format: '" + shop.folder.at("closed/q.json") +
                       "': not written, making a file beside it failed: permission denied\n");
  CHECK(shop.folder.read("lint.json") == "old");
  REQUIRE(::chmod(shop.folder.at("closed").c_str(), 0700) == 0);
}

TEST_CASE("a device takes its output as it comes") {
  const Shop shop;
  CHECK(shop.lint({"--format", "json=/dev/null", "--format", "concise"}).code == 1);
  struct stat there {};
  REQUIRE(::stat("/dev/null", &there) == 0);
  CHECK(S_ISCHR(there.st_mode));
  CHECK(shop.lint({"--format", "json=/dev/full"}).err ==
        "okr: --format: '/dev/full' cannot be written: no space left on device\n");
}

}  // namespace okr::cli
