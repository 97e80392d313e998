// SPDX-License-Identifier: MIT
// A quarter that is over, with a team above another one, and okr close run in it.
#pragma once

#include "made_env.h"
#include "temp_folder.h"

#include <string>
#include <vector>

namespace okr::test {

inline constexpr const char* quarter_path = "okrs/2026-Q3/harbor.yaml";
inline constexpr const char* other_path = "okrs/2026-Q3/shop.yaml";

inline const std::string quarter_config = R"(okr: 1
teams:
  harbor: {name: Harbor Books, level: company, lead: mara}
  shop: {name: Shop, parent: harbor, lead: jon}
people:
  mara: {name: Mara Lind}
  jon: {name: Jon Abel}
)";

/// What is to be reviewed stands behind the shop's, which are below them in the cascade.
inline const std::string quarter_file = R"(period: 2026-Q3
team: harbor
objectives:
  - id: home
    title: Readers feel at home with us
    why: Half of them come only once.
    commitment: committed
    key_results:
      - id: evenings
        title: Hold reading evenings in 4 towns
        baseline: 0
        target: 4
        confidence: 5
        checkins:
          - 2026-07-20 1 4/10
          - 2026-09-14 3 8/10 The library joined in
      - id: prize
        title: The city gives us its prize
        kind: binary
        checkins: [2026-09-01 open 6/10]
      - id: rooms
        title: The rooms are ready
        milestones: [{id: a, title: Upstairs, done: 2026-08-03}, {id: b, title: Garden}]
  - id: calm
    title: Nobody waits at our till
    key_results:
      - Cut the wait from 9 min to 4 min
)";
inline const std::string other_file = R"(period: 2026-Q3
team: shop
objectives:
  - id: found
    title: Readers find what they did not look for
    review: {grade: 0.5, decision: keep}
)";

struct Quarter {
  TempFolder folder;
  Quarter() {
    folder.write("okr.yaml", quarter_config);
    folder.write(quarter_path, quarter_file);
    folder.write(other_path, other_file);
  }
  Ran close(std::vector<std::string> args, const std::string& typed) const {
    args.insert(args.begin(), {"-C", folder.path(), "close"});
    return run_okr(args, {.in = typed, .terminal = true});
  }
  std::string now() const { return folder.read(quarter_path); }
};

inline std::string with_added(std::string text, const std::string& before,
                              const std::string& added) {
  return text.insert(text.find(before), added);
}

inline const std::string home_review =
    "    review:\n      grade: 0.5\n      learnings: Ask the towns first\n"
    "      decision: carry_over\n";

inline const std::string at_home = "    key_results:\n      - id: evenings";
inline const std::string both_reviewed =
    with_added(with_added(quarter_file, at_home, home_review), "    key_results:\n      - Cut",
               "    review:\n      grade: 0\n      decision: close\n");

}  // namespace okr::test
