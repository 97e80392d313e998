// SPDX-License-Identifier: MIT
// okr checkin --from, in a world made for it.
#include "../../src/cli/checkin_batch.h"

#include "git_repository.h"
#include "made_env.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

constexpr const char* path = "okrs/2026-Q4/harbor.yaml";
constexpr const char* file = R"(period: 2026-Q4
team: harbor
objectives:
  - id: warm
    title: Readers feel that we know them
    key_results:
      - id: names
        title: Raise the share of orders with a personal note from 10% to 50%
        checkins:
          - 2026-10-05 12% 9/10
      - id: wait
        title: Cut the wait at the till from 9 min to 3 min
)";

struct Harbor {
  test::GitRepository repository;
  Harbor() {
    repository.files().write("okr.yaml", "okr: 1\nteams:\n  harbor: {name: Harbor, lead: mara}\n");
    repository.files().write(path, file);
    repository.commit_all("Begin");
  }
  test::Ran checkin(const std::string& typed, BatchArgs args = {.from = "-"},
                    bool terminal = false) const {
    std::istringstream in(typed);
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
    globals.folder = repository.files().path();
    const auto session = make_session(env, globals);
    const int code = run_batch(*session, args);
    return {code, out.str(), err.str()};
  }
  std::string now() const { return repository.files().read(path); }
};

std::string with(std::string text, const std::string& old, const std::string& anew) {
  return text.replace(text.find(old), old.size(), anew);
}

}  // namespace

TEST_CASE("rows are recorded in any order, and once, however often they are read") {
  const Harbor harbor;
  const std::string rows =
      "ref,value,date\nnames,30%,2026-10-26\nnames,20%,2026-10-12\nwait,7 min,2026-10-26\n";
  const test::Ran first = harbor.checkin(rows);
  CHECK(first.err.empty());
  CHECK(first.out == "3 check-ins recorded in 1 file\n");
  const std::string after =
      with(file, "9/10\n", "9/10\n          - 2026-10-12 20%\n          - 2026-10-26 30%\n") +
      "        checkins:\n          - 2026-10-26 7 min\n";
  CHECK(harbor.now() == after);
  const test::Ran again = harbor.checkin(rows + "names,33%,2026-11-02\n");
  CHECK(again.out == "1 check-in recorded in 1 file, 3 already there\n");
  CHECK(harbor.checkin(rows).out == "nothing to record, 3 already there\n");
}

TEST_CASE("one bad row is enough to record nothing, and every one is named") {
  const Harbor harbor;
  const test::Ran ran =
      harbor.checkin("ref,value,date\nnames,30%,\nnams,30%,\nwait,7 kg,\nwait,,\n");
  CHECK(ran.code == 2);
  CHECK(ran.out.empty());
  CHECK(ran.err ==
        "stdin:3: there is no objective, key result or milestone 'nams' (did you mean 'names'?)\n"
        "stdin:4: '7 kg' is in kg, and wait is measured in min\n"
        "stdin:5: wait needs a value, the level reached\n"
        "okr: nothing recorded: 3 lines to mend in stdin\n");
  CHECK(harbor.now() == file);
}

TEST_CASE("a table is read from a file, in JSON as in CSV") {
  const Harbor harbor;
  harbor.repository.files().write("rows.json", "[{\"ref\": \"names\", \"value\": 30}]");
  CHECK(harbor.checkin("", {.from = "rows.json"}).out == "1 check-in recorded in 1 file\n");
  const test::Ran missing = harbor.checkin("", {.from = "row.json"});
  CHECK(missing.code == 2);
  CHECK(missing.err == "okr: --from: 'row.json' cannot be read: no such file or directory\n");
}

TEST_CASE("a table without rows records nothing and is no failure") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("ref,value\n");
  CHECK(ran.code == 0);
  CHECK(ran.out == "no rows, so there is nothing to record\n");
  CHECK(harbor.checkin("").code == 2);
}

TEST_CASE("a value in doubt is a warning, and a question on a terminal") {
  const Harbor harbor;
  harbor.repository.files().write("rows.csv", "ref,value\nnames,1.2%\n");
  const std::string warning =
      "rows.csv:2: warning: 1.2% is far off the last value, 12% on 2026-10-05\n";
  const test::Ran asked = harbor.checkin("n\n", {.from = "rows.csv"}, true);
  CHECK(asked.err == warning + "record them all the same? [y/N] ");
  CHECK(asked.out == "nothing recorded\n");
  CHECK(asked.code == 0);
  CHECK(harbor.now() == file);
  const test::Ran warned = harbor.checkin("", {.from = "rows.csv"});
  CHECK(warned.err == warning);
  CHECK(warned.out == "1 check-in recorded in 1 file\n");
}

TEST_CASE("--dry-run shows one diff and writes nothing") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("ref,value\nnames,30%\nwait,7 min\n",
                                       {.from = "-", .then = BatchArgs::Then::show});
  CHECK(ran.code == 0);
  CHECK(ran.out == R"(--- a/okrs/2026-Q4/harbor.yaml
+++ b/okrs/2026-Q4/harbor.yaml
@@ -8,5 +8,8 @@
         title: Raise the share of orders with a personal note from 10% to 50%
         checkins:
           - 2026-10-05 12% 9/10
+          - 2026-11-02 30%
       - id: wait
         title: Cut the wait at the till from 9 min to 3 min
+        checkins:
+          - 2026-11-02 7 min
)");
  CHECK(ran.err == "okr: 2 check-ins would be recorded in 1 file\n");
  CHECK(harbor.now() == file);
}

TEST_CASE("--yes is heard: a value in doubt is recorded without a word") {
  const Harbor harbor;
  const test::Ran ran = harbor.checkin("ref,value\nnames,1.2%\n",
                                       {.from = "-", .doubts = BatchArgs::Doubts::taken}, true);
  CHECK(ran.err.empty());
  CHECK(ran.out == "1 check-in recorded in 1 file\n");
}

TEST_CASE("--commit says what else is in the commit") {
  const Harbor harbor;
  harbor.repository.files().write(path, std::string(file) + "# a thought\n");
  const test::Ran ran =
      harbor.checkin("ref,value\nnames,30%\n", {.from = "-", .then = BatchArgs::Then::commit});
  CHECK(ran.err ==
        "okr: okrs/2026-Q4/harbor.yaml has other changes as well; they are in the commit\n");
  CHECK(harbor.repository.git({"status", "--short"}).empty());
}

TEST_CASE("where git commits nothing, what was recorded is said") {
  const Harbor harbor;
  harbor.repository.files().write(".git/MERGE_HEAD",
                                  harbor.repository.git({"rev-parse", "HEAD"}) + "\n");
  const test::Ran ran =
      harbor.checkin("ref,value\nnames,30%\n", {.from = "-", .then = BatchArgs::Then::commit});
  CHECK(ran.code == exit_could_not);
  CHECK(ran.out.empty());
  CHECK(ran.err.starts_with("okr: 1 check-in recorded in 1 file, but not committed, git says: "));
}

TEST_CASE("--commit commits the files that were written, in one commit") {
  const Harbor harbor;
  const test::Ran ran =
      harbor.checkin("ref,value\nnames,30%\n", {.from = "-", .then = BatchArgs::Then::commit});
  CHECK(ran.out == "1 check-in recorded in 1 file, committed as " +
                       harbor.repository.git({"rev-parse", "--short", "HEAD"}) + "\n");
  CHECK(harbor.repository.git({"log", "-1", "--format=%s"}) == "Record 1 check-in in 1 file");
  CHECK(harbor.repository.git({"status", "--short"}).empty());
}

TEST_CASE("rows that never end are refused before they fill the memory") {
  const Harbor harbor;
  BatchArgs args{.from = "-"};
  args.limits.file.file_bytes = 1000;
  std::string rows = "ref,value\n";
  while (rows.size() <= 8000) rows += "names,30%\n";
  const test::Ran ran = harbor.checkin(rows, args);
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "okr: --from: 'stdin' is larger than 8000 bytes; part it, or raise --max-file-size, of "
        "which it may have 8 times as much\n");
  CHECK(harbor.now() == file);
}

}  // namespace okr::cli
