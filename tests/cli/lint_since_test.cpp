// SPDX-License-Identifier: MIT
// okr lint --since in real repositories: what is new in a change, and what is not.
#include "since.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace okr::test::since {

TEST_CASE("what was there before is counted, not shown") {
  const Shop shop;
  const Ran ran = lint_since(shop.files().path(), "main");
  CHECK(ran.code == 0);
  CHECK(ran.out == "no problems in 2 files - 3 objectives, 4 key results, since " +
                       shop.git({"rev-parse", "--short=7", "HEAD"}) +
                       " (3 older findings not shown)\n");
  CHECK(ran.err.empty());
}

TEST_CASE("a changed key result brings its own findings and its objective's, not its sister's") {
  const Shop shop;
  shop.write_a(objective("pans", bad + key_result("nps", "Raise NPS")) + objective("pots", vague));
  CHECK(shop.found() == "okrs/a.yaml:10:16 key-result-without-target\n");
  shop.commit_all("loosen");
  CHECK(shop.found() == "okrs/a.yaml:10:16 key-result-without-target\n");
}

TEST_CASE("a changed objective brings those of its key results and of what is aligned to it") {
  const Shop shop;
  shop.write_a(objective("pans", bad + good, "    why: They come back\n") +
               objective("pots", vague));
  CHECK(shop.found() == "okrs/a.yaml:9:16 key-result-without-target\n");
}

TEST_CASE("what moved or was put elsewhere in its file is untouched") {
  const Shop shop;
  shop.write_a(objective("pots", vague) + objective("pans", good + bad));
  CHECK(shop.found().empty());
  shop.git({"mv", "okrs/a.yaml", "okrs/z.yaml"});
  CHECK(shop.found().empty());
  shop.commit_all("move");
  CHECK(shop.found().empty());
}

TEST_CASE("what is new, in a new file or not, is reported whether git knows it or not") {
  const Shop shop;
  shop.files().write("okrs/c.yaml", plan("care", objective("new", vague)));
  const std::string in_new_file = "okrs/c.yaml:8:16 key-result-without-target\n";
  CHECK(shop.found() == in_new_file);
  shop.git({"add", "okrs/c.yaml"});
  CHECK(shop.found() == in_new_file);
  shop.commit_all("add");
  CHECK(shop.found() == in_new_file);
}

TEST_CASE("an untouched line that a change elsewhere makes wrong is reported") {
  const Shop shop;
  shop.write_a(objective("pans", good));
  shop.files().write("okrs/b.yaml",
                     plan("care", objective("help", bad, "    aligned_to: shop/pots\n")));
  shop.commit_all("aligned to nothing");
  shop.git({"branch", "-f", "main"});
  shop.write_a(objective("pans", good) + objective("pots", good));
  shop.commit_all("there it is");
  shop.git({"branch", "-f", "main"});
  shop.write_a(objective("pans", good));
  CHECK(shop.found({"--select", "unknown-alignment"}) == "okrs/b.yaml:6:17 unknown-alignment\n");
}

TEST_CASE("what a comment no longer allows is new") {
  const Shop shop;
  const std::string allowed = "      # okr: allow(key-result-without-target) -- a draft\n" + vague;
  shop.write_a(objective("pots", allowed));
  shop.commit_all("allow");
  shop.git({"branch", "-f", "main"});
  CHECK(shop.found().empty());
  shop.write_a(objective("pots", vague));
  CHECK(shop.found() == "okrs/a.yaml:8:16 key-result-without-target\n");
}

TEST_CASE("settings that changed bring up what they affect, and are noted") {
  const Shop shop;
  shop.files().write("okr.yaml", std::string(config) + "lint: {rules: {missing-field: off}}\n");
  shop.commit_all("set");
  shop.git({"branch", "-f", "main"});
  shop.files().write("okr.yaml",
                     std::string(config) + "lint: {rules: {key-result-without-target: warning}}\n");
  const Ran ran = lint_since(shop.files().path(), "main");
  CHECK(findings_in(ran) ==
        "okrs/a.yaml:8:16 key-result-without-target\n"
        "okrs/a.yaml:15:16 key-result-without-target\n"
        "okrs/b.yaml:8:16 key-result-without-target\n");
  CHECK(ran.err.find("settings in okr.yaml have changed since") != std::string::npos);
}

TEST_CASE("a broken file is reported where it changed, and where it did not is older") {
  const Shop shop;
  shop.files().write("okrs/c.yaml", "objectives: [\n");
  shop.commit_all("break");
  shop.git({"branch", "-f", "main"});
  CHECK(shop.found({"--select", "file-syntax"}).empty());
  shop.files().write("okrs/c.yaml", "# still broken\nobjectives: [\n");
  CHECK(shop.found({"--select", "file-syntax"}) == "okrs/c.yaml:2:13 file-syntax\n");
}

TEST_CASE("three dots: what main got meanwhile is nobody's change here") {
  const Shop shop;
  shop.files().write("okrs/c.yaml", plan("care", objective("new", vague)));
  shop.commit_all("add");
  shop.git({"checkout", "-q", "main"});
  shop.write_a(objective("pans", good));
  shop.commit_all("mend");
  shop.git({"checkout", "-q", "topic"});
  CHECK(shop.found() == "okrs/c.yaml:8:16 key-result-without-target\n");
}

TEST_CASE("rules of the day are left out unless selected by name") {
  const Shop shop;
  const std::string future = good + "        checkins:\n          - 2027-10-05 40\n";
  shop.write_a(objective("pans", future));
  CHECK(shop.found().find("checkin-in-future") == std::string::npos);
  CHECK(shop.found({"--select", "checkin-in-future"}) == "okrs/a.yaml:10:13 checkin-in-future\n");
}

TEST_CASE("a deletion is missed where the change made it") {
  const Shop shop;
  shop.commit_at("2026-09-20T12:00:00+0000", "the quarter begins");
  shop.git({"branch", "-f", "main"});
  shop.files().write("okrs/b.yaml", plan("care", objective("help", good)));
  shop.commit_at("2026-10-20T12:00:00+0000", "an older deletion");
  shop.git({"branch", "-f", "main"});
  std::filesystem::remove(shop.at("okrs/b.yaml"));
  CHECK(shop.found({"--select", "deleted-mid-period"}).find("deleted-mid-period") !=
        std::string::npos);
}

TEST_CASE("--fix mends what is reported and leaves alone what is older") {
  const Shop shop;
  const std::string draft = "      - Raise NPS from 30 to 50\n";
  shop.write_a(objective("pans", draft) + objective("pots", draft));
  shop.commit_all("drafts");
  shop.git({"branch", "-f", "main"});
  shop.write_a(objective("pans", "      - Raise NPS from 30 to 60\n") + objective("pots", draft));
  const Ran ran = lint_since(shop.files().path(), "main", {"--select", "missing-id", "--fix"});
  CHECK(ran.code == 0);
  const std::string written = shop.files().read("okrs/a.yaml");
  CHECK(written.find("- Raise NPS from 30 to 50\n") != std::string::npos);
  CHECK(written.find("title: Raise NPS from 30 to 60\n") != std::string::npos);
}

TEST_CASE("it works below a folder, with okr.yaml below git's top folder, and with a PATH") {
  const GitRepository top;
  top.files().write("docs/x.md", "x\n");
  top.files().write("plans/okr.yaml", config);
  top.files().write("plans/okrs/a.yaml", plan("shop", objective("pans", bad)));
  top.commit_all("plan");
  top.files().write("plans/okrs/a.yaml", plan("shop", objective("pans", bad + vague)));
  top.files().write("plans/okrs/b.yaml", plan("care", objective("help", vague)));
  const std::string in_a = "okrs/a.yaml:10:16 key-result-without-target\n";
  const std::string in_b = "okrs/b.yaml:8:16 key-result-without-target\n";
  CHECK(findings_in(lint_since(top.at("plans/okrs"), "HEAD")) == in_a + in_b);
  CHECK(findings_in(lint_since(top.at("plans"), "HEAD",
                               {"--select", "key-result-without-target", "okrs/b.yaml"})) == in_b);
}

}  // namespace okr::test::since
