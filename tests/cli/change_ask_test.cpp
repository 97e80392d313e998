// SPDX-License-Identifier: MIT
// okr change and okr drop with a person at the terminal.
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

constexpr const char* path = "okrs/2026-Q4/shop.yaml";
constexpr const char* file =
    "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: loved\n    title: Cooks love us\n"
    "    key_results:\n      - id: nps\n        title: Raise NPS from 30 to 50\n";

struct Shop {
  test::TempFolder folder;
  Shop() {
    folder.write("okr.yaml", "okr: 1\nteams:\n  shop: {name: Shop, lead: li}\n");
    folder.write(path, file);
  }
  test::Ran run(std::vector<std::string> args, const std::string& typed,
                bool at_terminal = true) const {
    args.insert(args.begin(), {"-C", folder.path()});
    return test::run_okr(args, {.in = typed, .terminal = at_terminal});
  }
};

}  // namespace

TEST_CASE("a reason that is left out is asked for, and written") {
  const Shop shop;
  const test::Ran ran = shop.run({"change", "nps", "target", "45"}, "  The market: shrank \n");
  CHECK(ran.err == "why? ");
  CHECK(ran.out == std::string(path) +
                       ": 3 lines\n"
                       "nps: target 50 -> 45, with the reason under 'changes'\n");
  CHECK(shop.folder.read(path) ==
        "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: loved\n    title: Cooks love us\n"
        "    key_results:\n      - id: nps\n        title: Raise NPS from 30 to 45\n"
        "        changes:\n"
        "          - {date: 2026-11-02, field: target, from: 50, to: 45, reason: \"The market: "
        "shrank\"}\n");
}

TEST_CASE("no reason, no change") {
  for (const bool at_terminal : {true, false}) {
    const Shop shop;
    const test::Ran ran = shop.run({"drop", "loved/nps"}, "\n", at_terminal);
    CHECK(ran.code == 2);
    CHECK(ran.err == std::string(at_terminal ? "why? " : "") +
                         "okr: say why: okr drop loved/nps --reason \"...\"\n");
    CHECK(shop.folder.read(path) == file);
  }
}

TEST_CASE("what makes no difference is not asked about") {
  const Shop shop;
  const test::Ran ran = shop.run({"change", "nps", "target", "50"}, "never read\n");
  CHECK(ran.err == "");
  CHECK(ran.out == "nps: target is 50 already: nothing to change\n");
}

}  // namespace okr::cli
