// SPDX-License-Identifier: MIT
#include "git_repository.h"
#include "made_env.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

namespace {

using okr::test::GitRepository;
using okr::test::Ran;

constexpr const char* config =
    "okr: 1\n"
    "teams:\n"
    "  heron: {name: Heron Bikes, level: company, lead: ines}\n"
    "  product: {name: Product, parent: heron, lead: dana}\n"
    "  checkout: {name: Checkout, parent: product, lead: sam, members: [li]}\n";

constexpr const char* product_then =
    "period: 2026-Q4\n"
    "team: product\n"
    "objectives:\n"
    "  - id: trusted\n"
    "    title: Riders trust us with their commute\n"
    "    key_results:\n"
    "      - id: refunds\n"
    "        title: Lower the refund rate from 0.5% to 0.2%\n"
    "        checkins:\n"
    "          - 2026-10-05 0.48%\n"
    "      - id: rides\n"
    "        title: Raise weekly rides from 1k to 5k\n";

constexpr const char* product_now =
    "# Riders first.\n"
    "team: product\n"
    "period: 2026-Q4\n"
    "objectives:\n"
    "  - id: trusted\n"
    "    title: Riders trust us with their commute\n"
    "    owner: li\n"
    "    key_results:\n"
    "      - id: refunds\n"
    "        title: Lower the refund rate from 0.5% to 0.3%\n"
    "        changes:\n"
    "          - {date: 2026-10-26, field: target, from: 0.2%, to: 0.3%, reason: two suppliers "
    "left}\n"
    "        checkins:\n"
    "          - 2026-10-05 0.48%\n"
    "          - 2026-10-12 0.46% 7/10\n"
    "          - 2026-10-19 0.44% 8/10\n"
    "      - {id: rides, title: 'Raise weekly rides from 1,000 to 5,000', weight: 2}\n";

constexpr const char* checkout =
    "period: 2026-Q4\n"
    "team: checkout\n"
    "objectives:\n"
    "  - id: fast\n"
    "    title: Riders pay | in *a* minute <b>\n"
    "    key_results:\n"
    "      - Lower the time to pay from 3 min to 1 min\n";

/// The state of `product_then`, committed on the first of October.
struct Repository : GitRepository {
  Repository() {
    files().write("okr.yaml", config);
    files().write("okrs/product.yaml", product_then);
    commit_at("2026-10-01T12:00:00+0000", "begin");
  }

  void change() const {
    std::filesystem::remove(at("okrs/product.yaml"));
    files().write("okrs/other/name.yaml", product_now);
    files().write("okrs/checkout.yaml", checkout);
  }

  Ran diff(std::vector<std::string> args = {}) const {
    args.insert(args.begin(), "diff");
    return okr::test::run_okr(std::move(args), {.folder = files().path()});
  }

  /// With this commit's short hash as HASH.
  std::string text(std::vector<std::string> args = {}) const {
    Ran ran = diff(std::move(args));
    const std::string hash = git({"rev-parse", "HEAD"}).substr(0, 7);
    for (std::size_t at = 0; (at = ran.out.find(hash)) != std::string::npos;)
      ran.out.replace(at, hash.size(), "HASH");
    return ran.out + ran.err;
  }
};

}  // namespace

TEST_CASE("nothing has changed: one sentence") {
  const Repository repository;
  CHECK(repository.text() ==
        "Nothing has changed in meaning since the last commit, 2026-10-01 (HASH).\n");
  CHECK(repository.diff({"--exit-code"}).code == 0);
}

TEST_CASE("goalposts come first, then what changed below its objective") {
  const Repository repository;
  repository.change();
  CHECK(repository.text() ==
        "What changed since the last commit, 2026-10-01 (HASH)\n"
        "========================================================\n"
        "\n"
        "2 goalposts moved, 1 objective added, 2 check-ins and 1 other change.\n"
        "\n"
        "\n"
        "Goalposts moved\n"
        "---------------\n"
        "\n"
        "- target of Lower the refund rate moved from 0.2% to 0.3% (easier): 'two\n"
        "  suppliers left' (2026-Q4/product/trusted/refunds)\n"
        "- weight of Raise weekly rides moved from 1 to 2, without a reason\n"
        "  (2026-Q4/product/trusted/rides)\n"
        "\n"
        "\n"
        "2026-Q4\n"
        "-------\n"
        "\n"
        "# Riders trust us with their commute - 2026-Q4/product/trusted\n"
        "- owner is now li, it was dana\n"
        "- Lower the refund rate (refunds): two check-ins, 0.48% to 0.44% (progress 6.7%\n"
        "  to 30%, confidence 8/10)\n"
        "\n"
        "# Riders pay | in *a* minute <b> - 2026-Q4/checkout/fast\n"
        "New, with one key result:\n"
        "\n"
        "- Lower the time to pay from 3 min to 1 min\n");
  CHECK(repository.diff({"--exit-code"}).code == 1);
}

TEST_CASE("markdown is the summary of a pull request, and titles mean nothing but themselves") {
  const Repository repository;
  repository.change();
  CHECK(repository.text({"--format", "markdown"}) ==
        "# What changed since the last commit, 2026-10-01 (HASH)\n"
        "\n"
        "2 goalposts moved, 1 objective added, 2 check-ins and 1 other change.\n"
        "\n"
        "## Goalposts moved\n"
        "\n"
        "- target of **Lower the refund rate** moved from 0.2% to 0.3% (easier): 'two suppliers "
        "left' (2026-Q4/product/trusted/refunds)\n"
        "- weight of **Raise weekly rides** moved from 1 to 2, without a reason "
        "(2026-Q4/product/trusted/rides)\n"
        "\n"
        "## 2026-Q4\n"
        "\n"
        "### Riders trust us with their commute · 2026-Q4/product/trusted\n"
        "\n"
        "- owner is now li, it was dana\n"
        "- **Lower the refund rate** (refunds): two check-ins, 0.48% to 0.44% (progress 6.7% to "
        "30%, confidence 8/10)\n"
        "\n"
        "### Riders pay \\| in \\*a\\* minute \\<b\\> · 2026-Q4/checkout/fast\n"
        "\n"
        "New, with one key result:\n"
        "\n"
        "- Lower the time to pay from 3 min to 1 min\n");
}

TEST_CASE("two commits are compared without the disk, from where a branch began") {
  const Repository repository;
  repository.git({"switch", "-c", "branch", "-q"});
  repository.change();
  repository.commit_at("2026-10-20T12:00:00+0000", "change");
  repository.git({"switch", "main", "-q"});
  repository.files().write("okrs/broken.yaml", "objectives: [\n");
  CHECK(repository.diff({"main..branch", "--exit-code"}).code == 1);
  CHECK(repository.diff({"main...branch"}).out == repository.diff({"main..branch"}).out);
  CHECK(repository.diff({"..branch"}).out == repository.diff({"main..branch"}).out);
  CHECK(repository.diff({"branch...main"})
            .out.starts_with("Nothing has changed in meaning between 2026-10-01 ("));
}

TEST_CASE("a team, a person or a period narrows what is shown") {
  const Repository repository;
  repository.change();
  const std::string checkout_alone = repository.text({"--team", "checkout"});
  CHECK(checkout_alone.find("refund") == std::string::npos);
  CHECK(checkout_alone.find("Riders pay") != std::string::npos);
  CHECK(repository.text({"--owner", "sam"}) == checkout_alone);
  CHECK(repository.text({"--period", "2026-Q4"}) == repository.text());
  CHECK(repository.diff({"--period", "2027-Q1"}).code == 2);
  CHECK(repository.diff({"--team", "chekout"}).err ==
        "okr: --team: there is no team 'chekout' (did you mean 'checkout'?)\n");
}

TEST_CASE("what is no commit is said in one sentence, with what may have been meant") {
  const Repository repository;
  repository.git({"tag", "q4-agreed"});
  CHECK(repository.diff({"q4-agred"}).err ==
        "okr: git knows no commit 'q4-agred' here; did you mean 'q4-agreed'?\n");
  CHECK(repository.diff({"okrs/product.yaml"}).err ==
        "okr: 'okrs/product.yaml' is a path, not a commit: okr diff compares all OKR files of two "
        "states; narrow it with --team, --owner or --period\n");
  CHECK(repository.diff({"zzz..HEAD"}).code == 2);
}

TEST_CASE("a repository without a commit has nothing to compare") {
  const GitRepository repository;
  repository.files().write("okr.yaml", config);
  repository.files().write("okrs/product.yaml", product_then);
  const Ran ran = okr::test::run_okr({"diff"}, {.folder = repository.files().path()});
  CHECK(ran.code == 2);
  CHECK(ran.err.find("has no commit yet, so that there is nothing to compare") !=
        std::string::npos);
}

TEST_CASE("OKRs may stand below git's top folder, and in a worktree") {
  const GitRepository repository;
  repository.files().write("sub/okr.yaml", config);
  repository.files().write("sub/okrs/product.yaml", product_then);
  repository.commit_at("2026-10-01T12:00:00+0000", "begin");
  repository.git({"worktree", "add", "-q", repository.at("tree"), "-b", "other"});
  for (const std::string folder : {"sub", "tree/sub"}) {
    repository.files().write(folder + "/okrs/product.yaml", product_now);
    const Ran ran = okr::test::run_okr({"diff", "--team", "product", "--format", "markdown"},
                                       {.folder = repository.at(folder)});
    CHECK(ran.out.find("two suppliers left") != std::string::npos);
    CHECK(ran.err == "");
  }
}

TEST_CASE("before a period begins its plans are no goalposts") {
  const Repository repository;
  repository.change();
  const std::string early = repository.text({"--as-of", "2026-09-15", "--format", "markdown"});
  CHECK(early.find("Goalposts moved") == std::string::npos);
  CHECK(early.find("target moved from 0.2% to 0.3% (easier)") != std::string::npos);
}

TEST_CASE("JSON says the commit, and null for the disk") {
  const Repository repository;
  const std::string hash = repository.git({"rev-parse", "HEAD"});
  const Ran ran = repository.diff({"--format", "json"});
  CHECK(ran.out.find("\"commit\": \"" + hash + "\",\n    \"day\": \"2026-10-01\"") !=
        std::string::npos);
  CHECK(ran.out.find("\"after\": {\n    \"commit\": null,\n    \"day\": null") !=
        std::string::npos);
}
