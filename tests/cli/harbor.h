// SPDX-License-Identifier: MIT
// A bookshop whose key results are due, and a person at the terminal who goes through them.
#pragma once

#include "../../src/cli/checkin_round.h"
#include "made_env.h"
#include "temp_folder.h"

#include <chrono>
#include <sstream>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

namespace okr::cli {

inline constexpr const char* harbor_path = "okrs/2026-Q4/harbor.yaml";
inline constexpr const char* harbor_file = R"(period: 2026-Q4
team: harbor
objectives:
  - id: warm
    title: Readers feel that we know them
    key_results:
      - id: names
        title: Raise the share of orders with a personal note from 10% to 50%
        checkins:
          - 2026-10-05 12% 9/10
          - 2026-10-12 22% 7/10 Cards are printed
      - id: prize
        title: The city gives us its prize for hosts
        kind: binary
        owner: jon
        checkins:
          - 2026-10-14 open 6/10
      - id: evenings
        title: Reading evenings are up
        milestones:
          - {id: room, title: The room is ready, due: 2026-11-01}
          - {id: first, title: The first evening is held}
kpis:
  - id: returns
    title: Returned orders
    owner: jon
    max: 3%
    readings:
      - 2026-10-16 2.5%
)";

struct Harbor {
  test::TempFolder folder;
  explicit Harbor(
      const std::string& people = "people:\n  mara: {name: Mara}\n  jon: {name: Jon}\n") {
    folder.write("okr.yaml", "okr: 1\nteams:\n  harbor: {name: Harbor, lead: mara}\n" + people);
    folder.write(harbor_path, harbor_file);
  }
  test::Ran checkin(const std::string& typed, RoundArgs args = {}, const std::string& day = {},
                    bool terminal = true) const {
    std::istringstream in(typed);
    return checkin(in, args, day, terminal);
  }
  test::Ran checkin(std::istream& in, const RoundArgs& args, const std::string& day = {},
                    bool terminal = true) const {
    std::ostringstream out;
    std::ostringstream err;
    Env env{.args = {},
            .in = in,
            .out = out,
            .err = err,
            .err_is_terminal = terminal,
            .in_is_terminal = terminal,
            .variable = [](const std::string&) { return std::nullopt; },
            .today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 2},
            .current_folder = "/"};
    Globals globals;
    globals.as_of = day;
    globals.folder = folder.path();
    const auto session = make_session(env, globals);
    const int code = run_round(*session, args);
    return {code, out.str(), err.str()};
  }
  std::string now() const { return folder.read(harbor_path); }
};

inline std::string with(std::string text, const std::string& old, const std::string& anew) {
  return text.replace(text.find(old), old.size(), anew);
}

/// Each piece is read to its end, as from a terminal on which Ctrl-D was typed after it.
class Pieces : public std::streambuf {
 public:
  explicit Pieces(std::vector<std::string> pieces) : pieces_(std::move(pieces)) {}

 private:
  int_type underflow() override {
    const bool at_start = at_ < pieces_.size() && !served_;
    if (!at_start) {
      if (at_ < pieces_.size()) ++at_;
      served_ = false;
      return traits_type::eof();
    }
    std::string& piece = pieces_[at_];
    setg(piece.data(), piece.data(), piece.data() + piece.size());
    served_ = true;
    return traits_type::to_int_type(piece.front());
  }

  std::vector<std::string> pieces_;
  std::size_t at_ = 0;
  bool served_ = false;
};

}  // namespace okr::cli
