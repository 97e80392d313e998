// SPDX-License-Identifier: MIT
// A bookshop with one objective, and a person at the terminal who adds to it.
#pragma once

#include "made_env.h"
#include "temp_folder.h"

#include <string>
#include <vector>

namespace okr::test {

inline constexpr const char* bookshop_config =
    "okr: 1\n"
    "teams:\n"
    "  harbor: {name: Harbor Books, lead: mara}\n"
    "  store: {name: Store, parent: harbor, lead: jon}\n"
    "people:\n"
    "  mara: {name: Mara Ruiz}\n"
    "  jon: {name: Jon Hall}\n";

inline constexpr const char* bookshop_objective =
    "period: 2026-Q4\n"
    "team: harbor\n"
    "objectives:\n"
    "  - id: loved\n"
    "    title: Readers love coming back to us\n"
    "    why: Half of them come once and never again.\n"
    "    key_results:\n"
    "      - id: again\n"
    "        title: Raise the share of readers who come back from 40% to 55%\n";

struct Bookshop {
  TempFolder folder;
  Bookshop() {
    folder.write("okr.yaml", bookshop_config);
    folder.write("okrs/2026-Q4/harbor.yaml", bookshop_objective);
  }
  Ran ask(std::vector<std::string> args, const std::string& typed) const {
    args.insert(args.begin(), {"-C", folder.path(), "new"});
    return run_okr(args, {.in = typed, .terminal = true});
  }
  bool has_file() const {
    return run_okr({"-C", folder.path(), "show", "store/readers-find-a-book"}).code == 0;
  }
};

}  // namespace okr::test
