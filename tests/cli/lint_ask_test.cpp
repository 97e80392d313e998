// SPDX-License-Identifier: MIT
// okr lint --fix with a person at the terminal.
#include "made_env.h"
#include "temp_folder.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

using test::run_okr;
using test::TempFolder;

constexpr const char* path = "okrs/2026-Q4/shop.yaml";

/// A shop with these lines under `key_results`.
std::string file_with(const std::string& key_results) {
  return "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: loved\n    title: Cooks love us\n"
         "    why: They say so\n    key_results:\n" +
         key_results;
}

struct Shop {
  TempFolder folder;
  explicit Shop(const std::string& file) {
    folder.write("okr.yaml", "okr: 1\nteams:\n  shop: {name: Shop, lead: li}\n");
    folder.write(path, file);
  }
  test::Ran lint(const std::string& typed, std::vector<std::string> args = {"--fix"}) const {
    args.insert(args.begin(), {"-C", folder.path(), "lint", "--ignore", "missing-id"});
    return run_okr(args, {.in = typed, .terminal = true});
  }
  std::string now() const { return folder.read(path); }
};

}  // namespace

TEST_CASE("a missing baseline is asked for and written, and its finding is gone") {
  const Shop shop(file_with("      - Raise NPS to 50   # by poll\n"));
  const test::Ran ran = shop.lint("30\n");
  CHECK(shop.now() == file_with("      - Raise NPS from 30 to 50   # by poll\n"));
  CHECK(ran.err == R"(
Enter skips, Ctrl-D ends and writes what was answered, Ctrl-C writes nothing.

okrs/2026-Q4/shop.yaml:8:22: say where it stands today
  Raise NPS from ___ to 50
  ___ = )");
  CHECK(ran.out.starts_with("filled in 1 sentence in 1 file\n"));
  CHECK(ran.out.find("key-result-without-baseline") == std::string::npos);
  CHECK(shop.lint("").err == "");
}

TEST_CASE("an answer that is no number is asked for again") {
  const Shop shop(file_with("      - Raise NPS to 50\n"));
  const test::Ran ran = shop.lint("a lot\n 30 \n");
  CHECK(ran.err.find("  'a lot' is no number; write one, with its unit, such as 30, 0.5% or $1.2M\n"
                     "  ___ = ") != std::string::npos);
  CHECK(shop.now() == file_with("      - Raise NPS from 30 to 50\n"));
}

TEST_CASE("several blanks are filled one by one") {
  const Shop shop(file_with("      - Improve onboarding\n"));
  const test::Ran ran = shop.lint("time to value\n5 days\n3 days\n");
  CHECK(shop.now() ==
        file_with("      - Improve onboarding so that time to value goes from 5 days to 3 days\n"));
  CHECK(ran.err.find("  Improve onboarding so that time to value goes from 5 days to ___\n"
                     "  ___ 3 of 3 = ") != std::string::npos);
}

TEST_CASE("a target that was left to fill in takes the number") {
  const Shop shop(file_with("      - Lower the refund rate from 6.2% to ___\n"));
  const test::Ran ran = shop.lint("less\n5.5%\n");
  CHECK(ran.err.find("  'less' is no number") != std::string::npos);
  CHECK(shop.now() == file_with("      - Lower the refund rate from 6.2% to 5.5%\n"));
}

TEST_CASE("Enter skips one, and the end of input keeps what was answered before") {
  const std::string three =
      "      - Raise NPS to 50\n      - Raise sales to $7\n      - Raise reach to 9\n";
  const Shop skipped(file_with(three));
  skipped.lint("\n$5\n\n");
  CHECK(skipped.now() == file_with("      - Raise NPS to 50\n      - Raise sales from $5 to $7\n"
                                   "      - Raise reach to 9\n"));
  const Shop ended(file_with(three));
  ended.lint("30\n");
  CHECK(ended.now() == file_with("      - Raise NPS from 30 to 50\n      - Raise sales to $7\n"
                                 "      - Raise reach to 9\n"));
}

TEST_CASE("an answer is text: what YAML would take for more is put in quotes") {
  const Shop shop(file_with("      - Improve onboarding\n"));
  shop.lint("time to value: all #cooks\n5 days\n3 days\n");
  CHECK(shop.now() == file_with("      - \"Improve onboarding so that time to value: all #cooks "
                                "goes from 5 days to 3 days\"\n"));
}

TEST_CASE("an answer that makes another error is asked for again") {
  const Shop shop(file_with("      - Raise NPS to 50\n      - Raise daily orders to 1,000\n"));
  const test::Ran ran = shop.lint("60\n50\n30\n5%\n400\n");
  CHECK(shop.now() == file_with("      - Raise NPS from 30 to 50\n"
                                "      - Raise daily orders from 400 to 1,000\n"));
  CHECK(ran.err.find("that would be wrong: ") != std::string::npos);
  CHECK(ran.err.find("the number to reach has no unit, and '5%' has one; write both alike") !=
        std::string::npos);
}

TEST_CASE("what the sentence says is not written twice, and a metric is no number") {
  const Shop shop(file_with("      - Raise daily orders to 1,000\n      - Improve onboarding\n"));
  const test::Ran ran = shop.lint("400 daily orders\n400\n5\ntime to value\n5 days\n3 days\n");
  CHECK(ran.err.find("the sentence says 'daily orders' already; write the number alone") !=
        std::string::npos);
  CHECK(ran.err.find("'5' is a number; write what is counted or measured") != std::string::npos);
  CHECK(shop.now() ==
        file_with("      - Raise daily orders from 400 to 1,000\n"
                  "      - Improve onboarding so that time to value goes from 5 days to 3 days\n"));
}

TEST_CASE("of what the fields say nothing is asked") {
  const Shop shop(
      file_with("      - title: Raise CES\n        baseline: 30\n"
                "      - title: Better support\n        metric: CES\n"));
  shop.lint("20\n45\n30\n45\n");
  CHECK(shop.now() == file_with("      - title: Raise CES to 45\n        baseline: 30\n"
                                "      - title: Better support so that CES goes from 30 to 45\n"
                                "        metric: CES\n"));
}

TEST_CASE("control characters and blanks are no answer") {
  const Shop shop(file_with("      - Improve onboarding\n"));
  const test::Ran ran = shop.lint("\x1b[A\n___\n\n");
  CHECK(ran.err.find("'\\x1b[A' holds more than text") != std::string::npos);
  CHECK(ran.err.find("that leaves a blank") != std::string::npos);
  CHECK(shop.now() == file_with("      - Improve onboarding\n"));
}

TEST_CASE("an objective with a number is said anew, and what it said becomes a key result") {
  const Shop shop(
      "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: loved\n    title: Grow sales by 20%\n"
      "    key_results:\n      - Raise NPS from 30 to 50 # polled\n    why: They say so\n");
  const test::Ran ran = shop.lint("Cooks buy 3 pans\nCooks love us\n$5k\n$6k\n");
  CHECK(shop.now() ==
        "period: 2026-Q4\nteam: shop\nobjectives:\n  - id: loved\n    title: Cooks love us\n"
        "    key_results:\n      - Raise NPS from 30 to 50 # polled\n"
        "      - Grow sales from $5k to $6k\n    why: They say so\n");
  CHECK(ran.err.find("that does not mend it: '3' is a measure") != std::string::npos);
}

TEST_CASE("an objective without a list of key results keeps its number") {
  const Shop shop("period: 2026-Q4\nteam: shop\nobjectives:\n  - title: Grow sales by 20%\n");
  CHECK(shop.lint("Cooks love us\n").err == "");
}

TEST_CASE("nothing is asked with --diff, in a format for machines, or without --fix") {
  const Shop shop(file_with("      - Raise NPS to 50\n"));
  for (const std::vector<std::string>& args : {std::vector<std::string>{"--diff"},
                                               {"--fix", "--diff"},
                                               {"--fix", "--format", "json"},
                                               {}}) {
    CHECK(shop.lint("30\n", args).err.find("___") == std::string::npos);
  }
  CHECK(shop.now() == file_with("      - Raise NPS to 50\n"));
}

TEST_CASE("off a terminal nothing is asked") {
  const Shop shop(file_with("      - Raise NPS to 50\n"));
  const test::Ran ran = run_okr({"-C", shop.folder.path(), "lint", "--fix"}, {.in = "30\n"});
  CHECK(ran.err == "");
  CHECK(shop.now().find("Raise NPS to 50") != std::string::npos);
}

TEST_CASE("only what is reported is asked for") {
  const Shop shop(file_with("      - Raise NPS to 50\n"));
  CHECK(shop.lint("30\n", {"--fix", "--select", "objective-with-number"}).err == "");
}

}  // namespace okr::cli
