// SPDX-License-Identifier: MIT
// okr resolve after merges that a real git could not finish.
#include "made_env.h"
#include "merge_cases.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

namespace okr {
namespace {

using test::oct12;
using test::oct13;
using test::oct5;
using test::product_file;
using test::TwoBranches;

test::Ran resolve(const TwoBranches& branches) {
  return test::run_okr({"resolve", std::string(TwoBranches::name)},
                       {.folder = branches.repository.files().path()});
}

/// The file that resolving a merge of `ours` and `theirs` leaves, where nothing is left to decide.
std::string resolved(const std::string& base, const std::string& ours, const std::string& theirs) {
  const TwoBranches branches(base);
  branches.diverge(ours, theirs);
  CHECK(branches.git({"merge", "topic"}) == 1);
  const test::Ran ran = resolve(branches);
  CHECK(ran.err == "");
  CHECK(ran.code == 0);
  return branches.file();
}

const std::string add_it = "nothing is left to decide: git add okrs/product.yaml\n";

std::string with_returns(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? "\r\n" : std::string(1, c);
  return out;
}

}  // namespace

TEST_CASE("two branches with check-ins on one key result are put together") {
  const TwoBranches branches(product_file(oct5));
  branches.diverge(product_file(oct5 + oct13), product_file(oct5 + oct12));
  CHECK(branches.git({"merge", "topic"}) == 1);
  const test::Ran ran = resolve(branches);
  CHECK(ran.code == 0);
  CHECK(ran.out ==
        "okrs/product.yaml: 1 check-in of HEAD and 1 of topic put together in trusted/refunds\n" +
            add_it);
  CHECK(branches.file() == product_file(oct5 + oct12 + oct13));
  CHECK(branches.repository.git({"status", "--short"}) == "UU okrs/product.yaml");

  const test::Ran again = resolve(branches);
  CHECK(again.code == 0);
  CHECK(again.out == "okrs/product.yaml: is merged already\n" + add_it);
  CHECK(branches.file() == product_file(oct5 + oct12 + oct13));
}

TEST_CASE("what git merged right between two conflicts stays") {
  const std::string base = product_file(oct5) + "      - id: nps\n        title: Raise NPS\n";
  const std::string ours = product_file(oct5 + oct13) +
                           "      - id: nps\n        title: Raise NPS\n        owner: sam\n";
  const std::string theirs = product_file(oct5 + oct12) +
                             "      - id: nps\n        title: Raise "
                             "NPS\n        source: survey\n";
  CHECK(resolved(base, ours, theirs) ==
        product_file(oct5 + oct12 + oct13) +
            "      - id: nps\n        title: Raise NPS\n        owner: sam\n        source: "
            "survey\n");
}

TEST_CASE("a check-in on the last key result and a new key result below it are put together") {
  const std::string fresh = "      - id: nps\n        title: Raise NPS from 20 to 40\n";
  CHECK(resolved(product_file(oct5), product_file(oct5 + oct12), product_file(oct5) + fresh) ==
        product_file(oct5 + oct12) + fresh);
}

TEST_CASE("block mappings that git pulled apart are put together as whole entries") {
  const auto entry = [](const std::string& day, const std::string& value) {
    return "          - date: " + day + "\n            value: " + value +
           "\n            confidence: 7\n            by: sam\n";
  };
  CHECK(resolved(product_file(oct5), product_file(oct5 + entry("2026-10-13", "0.40%")),
                 product_file(oct5 + entry("2026-10-12", "0.41%"))) ==
        product_file(oct5 + entry("2026-10-12", "0.41%") + entry("2026-10-13", "0.40%")));
}

TEST_CASE("CRLF stays, and so do comments") {
  const std::string note = "          # weekly\n";
  CHECK(resolved(with_returns(product_file(note + oct5)),
                 with_returns(product_file(note + oct5 + oct13)),
                 with_returns(product_file(note + oct5 + "          # after the fix\n" + oct12))) ==
        with_returns(product_file(note + oct5 + "          # after the fix\n" + oct12 + oct13)));
}

TEST_CASE("a file that git gives CRLF on the disk is compared and written so") {
  const TwoBranches branches(product_file(oct5));
  branches.repository.files().write(".gitattributes", "*.yaml text eol=crlf\n");
  branches.repository.commit_all("line ends");
  branches.diverge(with_returns(product_file(oct5 + oct13)),
                   with_returns(product_file(oct5 + oct12)));
  CHECK(branches.git({"merge", "topic"}) == 1);
  CHECK(resolve(branches).code == 0);
  CHECK(branches.file() == with_returns(product_file(oct5 + oct12 + oct13)));
}

TEST_CASE("an old entry that one side edited has the edit") {
  const std::string edited = "          - 2026-10-05 0.45% 7/10 Fewer returns\n";
  CHECK(resolved(product_file(oct5), product_file(edited), product_file(oct5 + oct12)) ==
        product_file(edited + oct12));
}

TEST_CASE("an old entry that both sides edited is left, and named") {
  const TwoBranches branches(product_file(oct5));
  const std::string left = "          - 2026-10-05 0.45%\n";
  const std::string right = "          - 2026-10-05 0.44%\n";
  branches.diverge(product_file(left + oct12), product_file(right + oct13));
  CHECK(branches.git({"merge", "topic"}) == 1);
  const test::Ran ran = resolve(branches);
  CHECK(ran.code == 1);
  CHECK(ran.out ==
        "okrs/product.yaml: 1 check-in of HEAD and 1 of topic put together in trusted/refunds\n"
        "okrs/product.yaml:12: left to decide: the entry of 2026-10-05 in checkins of "
        "trusted/refunds\n"
        "1 conflict is left: keep what is right between <<<<<<< and >>>>>>>, remove the marker "
        "lines, then: git add okrs/product.yaml\n");
  CHECK(branches.file() == product_file("<<<<<<< HEAD\n" + left + "=======\n" + right +
                                        ">>>>>>> topic\n" + oct12 + oct13));
}

TEST_CASE("a file that both sides added is put together") {
  const TwoBranches branches("okr: 1\n");
  branches.repository.git({"checkout", "--quiet", "-b", "topic"});
  branches.repository.files().write("okrs/new.yaml", product_file(oct5 + oct12));
  branches.repository.commit_all("theirs");
  branches.repository.git({"checkout", "--quiet", "main"});
  branches.repository.files().write("okrs/new.yaml", product_file(oct5 + oct13));
  branches.repository.commit_all("ours");
  CHECK(branches.git({"merge", "topic"}) == 1);
  const test::Ran ran =
      test::run_okr({"resolve", "new.yaml"}, {.folder = branches.repository.at("okrs")});
  CHECK(ran.code == 0);
  CHECK(branches.repository.files().read("okrs/new.yaml") == product_file(oct5 + oct12 + oct13));
}

TEST_CASE("a rebase is put together too, and goes on") {
  const TwoBranches branches(product_file(oct5));
  branches.diverge(product_file(oct5 + oct12), product_file(oct5 + oct13));
  CHECK(branches.git({"rebase", "topic"}) == 1);
  CHECK(resolve(branches).code == 0);
  CHECK(branches.file() == product_file(oct5 + oct12 + oct13));
  branches.repository.git({"add", "--all"});
  CHECK(branches.git({"rebase", "--continue"}) == 0);
  CHECK(branches.repository.git({"show", "--format=", "--numstat"}) == "1\t0\tokrs/product.yaml");
}

TEST_CASE("so are a cherry-pick and a stash") {
  const TwoBranches branches(product_file(oct5));
  branches.diverge(product_file(oct5 + oct12), product_file(oct5 + oct13));
  CHECK(branches.git({"cherry-pick", "topic"}) == 1);
  CHECK(resolve(branches).code == 0);
  CHECK(branches.file() == product_file(oct5 + oct12 + oct13));
  branches.repository.git({"cherry-pick", "--abort"});

  branches.repository.git({"checkout", "--quiet", "--detach", "topic~1"});
  branches.repository.files().write(TwoBranches::name, product_file(oct5 + oct13));
  branches.repository.git({"stash"});
  branches.repository.git({"checkout", "--quiet", "main"});
  CHECK(branches.git({"stash", "pop"}) == 1);
  const test::Ran ran = resolve(branches);
  CHECK(ran.code == 0);
  CHECK(
      ran.out.starts_with("okrs/product.yaml: 1 check-in of Updated upstream and 1 of Stashed "
                          "changes put together"));
  CHECK(branches.file() == product_file(oct5 + oct12 + oct13));
}

}  // namespace okr
