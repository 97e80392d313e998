// SPDX-License-Identifier: MIT
// Found quickly is the same as found in everything: the thing, its numbers, and every message.
#include "../../src/cli/quick_find.h"

#include "../../src/model/endings.h"
#include "temp_folder.h"

#include <okr/rollup/scores.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>
#include <set>
#include <sstream>

namespace okr::cli {
namespace {

using test::TempFolder;

constexpr model::Date day = std::chrono::sys_days{std::chrono::year{2026} / 11 / 2};

/// okr started in a folder, with nobody at the terminal.
struct Started {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Env env;
  Session session;

  explicit Started(const TempFolder& folder)
      : env{.args = {},
            .in = in,
            .out = out,
            .err = err,
            .variable = [](const std::string&) { return std::optional<std::string>(); },
            .today = day,
            .current_folder = folder.path()},
        session{.env = env, .as_of = day, .folder = folder.path(), .out = {}} {}
};

Tree load_all(const Session& session) {
  Result<Tree> tree = load_tree(session, {});
  REQUIRE(tree);
  return std::move(*tree);
}

/// The whole reference, and the number behind it where it is a key result; or the message.
std::string shown(const model::Workspace& workspace, const model::Found& found) {
  if (found.kpi) return "kpi:" + workspace.kpis[*found.kpi].id;
  if (found.project) return "project:" + workspace.projects[*found.project].id;
  std::string reference = model::whole_reference(workspace, found);
  if (!found.key_result) return reference;
  const rollup::Scores scores = rollup::score(workspace, day);
  const rollup::KeyResultScore& score =
      scores.objectives[*found.objective].key_results[*found.key_result];
  return fmt::format("{} {} {}", reference, score.progress, score.raw.value_or(-1));
}

std::string found_in(const Tree& tree, const std::string& reference) {
  const Result<model::Found> found = model::find(tree.workspace, reference, day);
  return found ? shown(tree.workspace, *found) : found.error().message;
}

std::string found_quickly(const Session& session, const std::string& reference) {
  const Result<QuickTree> quick = find_quickly(session, {reference}, {});
  return quick ? shown(quick->tree.workspace, quick->found[0]) : quick.error().message;
}

std::set<std::string> paths_of(const Tree& tree) {
  std::set<std::string> paths;
  for (const text::Source& source : tree.workspace.sources) paths.insert(source.path);
  return paths;
}

constexpr std::string_view config =
    "okr: 1\n"
    "teams:\n"
    "  northwind: {name: Northwind}\n"
    "  product: {name: Product, parent: northwind, formerly: [goods]}\n"
    "  sales: {name: Sales, parent: northwind}\n";

/// Two teams, a KPI, and what is fed.
void write_company(const TempFolder& folder) {
  folder.write("okr.yaml", config);
  folder.write("okrs/product.yaml",
               "period: 2026-Q4\nteam: product\nobjectives:\n"
               "  - id: trusted\n    title: Home cooks trust us\n    key_results:\n"
               "      - {id: refunds, title: Lower the refund rate from 0.5% to 0.2%,"
               " guardrails: [margin], checkins: [2026-10-05 0.4%]}\n"
               "      - {id: praise, title: Raise NPS from 10 to 50, kpi: nps}\n"
               "      - {id: fed, title: Sales carries its share}\n");
  folder.write(
      "okrs/sales.yaml",
      "period: 2026-Q4\nteam: sales\nobjectives:\n"
      "  - id: sold\n    title: Shops sell our pans\n"
      "    aligned_to: product/trusted/fed\n    key_results:\n"
      "      - {id: shops, title: Raise the shops from 0 to 10, checkins: [2026-10-05 5]}\n"
      "      - {id: praise, title: Raise praise from 0 to 10}\n");
  folder.write("okrs/kpis.yaml",
               "kpis:\n  - {id: nps, title: NPS, readings: [2026-10-05 20]}\n"
               "  - {id: margin, title: Margin, min: 30%, readings: [2026-10-05 40%]}\n");
  folder.write("okrs/other.yaml",
               "period: 2026-Q4\nteam: northwind\nobjectives:\n"
               "  - {id: loved, title: Home cooks love us, key_results: [Cut refunds by half]}\n"
               "kpis:\n  - {id: cash, title: Cash}\n");
}

/// Words that titles and ids are made of by chance.
class Chance {
 public:
  explicit Chance(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t end) { return random_() % end; }
  template <std::size_t n>
  std::string one_of(const std::array<const char*, n>& texts) {
    return texts[below(n)];
  }
  std::string title() {
    static constexpr std::array<const char*, 12> words{
        "Raise",        "sales", "caf\xC3\xA9", "CAFE", "cafe\xCC\x81", "\xEF\xAC\x81ne",
        "\xE2\x86\x92", "o1",    "kr2",         "5",    "\xD0\x96",     "refunds"};
    std::string out = one_of(words);
    for (std::size_t i = below(4); i > 0; --i) out += " " + one_of(words);
    return out;
  }
  /// A title as YAML may have it.
  std::string written(const std::string& title) {
    const std::size_t space = title.find(' ');
    switch (below(5)) {
      case 0:
        return "\"" + title + "\"";
      case 1:
        return "'" + title + "'";
      case 2:
        return ">-\n          " + title;
      case 3:
        if (space == std::string::npos) return title;
        return title.substr(0, space) + "\n          " + title.substr(space + 1);
      case 4:
        return title[0] == 'R' ? "\"\\x52" + title.substr(1) + "\"" : title;
    }
    return title;
  }
  /// The line of an id, or none.
  std::string id_line(const char* indent) {
    static constexpr std::array<const char*, 9> ids{"",      "",   "refunds", "sales", "cafe",
                                                    "raise", "o1", "kr2",     "'kr1'"};
    const std::string id = one_of(ids);
    return id.empty() ? "" : fmt::format("id: {}\n{}", id, indent);
  }

 private:
  std::mt19937 random_;
};

void write_by_chance(const TempFolder& folder, Chance& chance) {
  folder.write("okr.yaml", config);
  static constexpr std::array<const char*, 4> teams{"product", "sales", "goods", "northwind"};
  static constexpr std::array<const char*, 3> periods{"2026", "2026-Q3", "2026-Q4"};
  for (int file = 0; file < 4; ++file) {
    std::string text = fmt::format("period: {}\nteam: {}\nobjectives:\n", chance.one_of(periods),
                                   chance.one_of(teams));
    for (std::size_t o = 1 + chance.below(2); o > 0; --o) {
      text += fmt::format("  - {}title: {}\n    key_results:\n", chance.id_line("    "),
                          chance.written(chance.title()));
      for (std::size_t k = 1 + chance.below(3); k > 0; --k) {
        text += fmt::format("      - {}title: {}\n", chance.id_line("        "),
                            chance.written(chance.title()));
        if (chance.below(3) != 0) continue;
        text +=
            fmt::format("        milestones:\n          - {{title: {}}}\n          - {{id: m1}}\n",
                        "'" + chance.title() + "'");
      }
    }
    folder.write(fmt::format("okrs/{}.yaml", file), text);
  }
}

/// Every ending of every reference, with and without its period in front.
std::set<std::string> endings_in(const Tree& tree) {
  std::set<std::string> endings{"nothing", "product", "2026-Q4", "refund", "product/o1"};
  model::for_each_thing(tree.workspace, [&](const model::Found& thing) {
    const std::string& period = tree.workspace.objectives[*thing.objective].period;
    for (std::size_t parts = 1; parts <= 5; ++parts) {
      const std::string ending = model::last_parts(tree.workspace, thing, parts);
      if (ending.empty()) continue;
      endings.insert(ending);
      endings.insert(period + "/" + ending);
    }
  });
  return endings;
}

}  // namespace

TEST_CASE("only the files that hold what is asked for are parsed, and those of its KPIs") {
  const TempFolder folder;
  write_company(folder);
  Started okr(folder);
  const Result<QuickTree> shops = find_quickly(okr.session, {"shops"}, {});
  REQUIRE(shops);
  CHECK(paths_of(shops->tree) == std::set<std::string>{"okr.yaml", "okrs/sales.yaml"});
  const Result<QuickTree> refunds = find_quickly(okr.session, {"trusted/refunds"}, {});
  REQUIRE(refunds);
  CHECK(paths_of(refunds->tree) ==
        std::set<std::string>{"okr.yaml", "okrs/kpis.yaml", "okrs/product.yaml"});
  const Result<QuickTree> both = find_quickly(okr.session, {"kpi:cash", "shops"}, {});
  REQUIRE(both);
  CHECK(paths_of(both->tree) ==
        std::set<std::string>{"okr.yaml", "okrs/other.yaml", "okrs/sales.yaml"});
  CHECK(both->found.size() == 2);
  CHECK(okr.err.str().empty());
}

TEST_CASE("numbers, ambiguity and unknown references are as with all files parsed") {
  const TempFolder folder;
  write_company(folder);
  Started okr(folder);
  const Tree all = load_all(okr.session);
  for (const char* const reference :
       {"refunds", "trusted/praise", "fed", "product/trusted/fed", "praise", "goods/trusted",
        "goods/trusted/refunds", "2026-Q4/shops", "cut-refunds-by-half", "loved/kr1", "kpi:nps",
        "kpi:cahs", "project:none", "shop", "sales", "2026-Q4", "", "/", "kpi:"}) {
    CAPTURE(reference);
    CHECK(found_quickly(okr.session, reference) == found_in(all, reference));
  }
}

TEST_CASE("in any workspace every ending finds the same as with all files parsed") {
  for (unsigned seed = 1; seed <= 6; ++seed) {
    const TempFolder folder;
    Chance chance(seed);
    write_by_chance(folder, chance);
    Started okr(folder);
    const Tree all = load_all(okr.session);
    for (const std::string& reference : endings_in(all)) {
      const std::string quick = found_quickly(okr.session, reference);
      if (quick == found_in(all, reference)) continue;
      CAPTURE(seed);
      CAPTURE(reference);
      CHECK(quick == found_in(all, reference));
    }
  }
}

TEST_CASE("errors of the files that are parsed are noted, and nothing is said of others") {
  const TempFolder folder;
  write_company(folder);
  folder.write("okrs/broken.yaml",
               "period: 2026-Q4\nteam: sales\nobjectives:\n  - {id: x, titel: 5}\n");
  {
    Started okr(folder);
    CHECK(find_quickly(okr.session, {"shops"}, {}));
    CHECK(okr.err.str().empty());
  }
  Started okr(folder);
  CHECK(find_quickly(okr.session, {"sales/x", "shops"}, {}));
  CHECK(okr.err.str().find("may make these numbers wrong; run okr lint") != std::string::npos);
}

TEST_CASE("the limits of a run hold for all files, parsed or not") {
  const TempFolder folder;
  write_company(folder);
  Started okr(folder);
  Limits limits;
  limits.files = 3;
  const Result<QuickTree> many = find_quickly(okr.session, {"shops"}, limits);
  REQUIRE_FALSE(many);
  CHECK(many.error().message ==
        "there are 4 files, more than the 3 that one run reads; raise that with --max-files");
  limits.files = 4;
  limits.bytes = 500;
  const Result<QuickTree> much = find_quickly(okr.session, {"shops"}, limits);
  REQUIRE_FALSE(much);
  CHECK(much.error().message ==
        "the files have more than 500 bytes in all; raise that with --max-bytes");
}

TEST_CASE("without an okr.yaml, or files, the reason is the usual one") {
  const TempFolder folder;
  Started okr(folder);
  CHECK(found_quickly(okr.session, "shops").find("there is no okr.yaml here") == 0);
  folder.write("okr.yaml", config);
  CHECK(found_quickly(okr.session, "shops").find("there is no OKR file") == 0);
  folder.write("okr.yaml", "teams: [\n");
  CHECK(found_quickly(okr.session, "shops").find("cannot be used; okr lint says why") !=
        std::string::npos);
}

}  // namespace okr::cli
