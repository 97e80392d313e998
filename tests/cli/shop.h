// SPDX-License-Identifier: MIT
// A shop with a key result, a yes-or-no one and a milestone, and okr checkin run in it.
#pragma once

#include "git_repository.h"
#include "made_env.h"
#include "temp_folder.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace okr::test {

inline constexpr const char* shop_path = "okrs/shop.yaml";
inline constexpr const char* shop_config =
    "okr: 1\nteams:\n  shop: {name: Shop, level: company, lead: dana}\npeople:\n"
    "  dana: {name: Dana}\n  sam: {name: Sam, email: sam@northwind.example}\n";
inline const std::string shop_file = R"(period: 2026-Q4
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
inline std::string with_line(const std::string& line) {
  const std::string last = "0.41% 8/10\n";
  std::string out = shop_file;
  return out.insert(out.find(last) + last.size(), "          - " + line + "\n");
}

template <class Folder>
Ran checkin(const Folder& folder, std::vector<std::string> args,
            const std::optional<std::string>& typed = std::nullopt) {
  args.insert(args.begin(), {"-C", folder.path(), "checkin"});
  return run_okr(args, {.in = typed.value_or(""), .terminal = typed.has_value()});
}

struct Shop {
  TempFolder folder;
  Shop() {
    folder.write("okr.yaml", shop_config);
    folder.write(shop_path, shop_file);
  }
  std::string now() const { return folder.read(shop_path); }
};

/// Sam's, with everything committed.
struct ShopRepository {
  GitRepository git;
  ShopRepository() {
    git.files().write("okr.yaml", shop_config);
    git.files().write(shop_path, shop_file);
    git.commit_all("Begin");
  }
  Ran run(std::vector<std::string> args) const { return checkin(git.files(), std::move(args)); }
  std::string now() const { return git.files().read(shop_path); }
};

}  // namespace okr::test
