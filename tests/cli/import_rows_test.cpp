// SPDX-License-Identifier: MIT
// Sheets as bytes: what spreadsheets make of them, and what else may come.
#include "../../src/cli/import_rows.h"

#include <doctest/doctest.h>

namespace okr::cli {
namespace {

/// "row: objective|key result|target|owner" a row, "line! message" a problem, "note".
std::string shown(std::string_view bytes, const std::vector<ColumnMap>& maps = {}) {
  constexpr std::size_t longest = 100;
  const ImportTable table = read_import(bytes, maps, longest);
  std::string out;
  for (const ImportRow& row : table.rows) {
    out += std::to_string(row.row) + ": " + row.at(ImportField::objective) + '|' +
           row.at(ImportField::key_result) + '|' + row.at(ImportField::target) + '|' +
           row.at(ImportField::owner) + '\n';
  }
  for (const LineProblem& problem : table.problems)
    out += std::to_string(problem.line) + "! " + problem.message + '\n';
  for (const std::string& note : table.notes) out += note + '\n';
  return out;
}

}  // namespace

TEST_CASE("a sheet is read whatever stands between its cells, with a mark and any line ends") {
  const char* const row = "2: Calm|Raise x|5|ana\n";
  CHECK(shown("objective,kr,target,owner\nCalm,Raise x,5,ana\n") == row);
  CHECK(shown("objective;kr;target;owner\r\nCalm;Raise x;5;ana\r\n") == row);
  CHECK(shown("\xEF\xBB\xBFobjective\tkr\ttarget\towner\rCalm\tRaise x\t5\tana") == row);
  CHECK(shown("sep=;\nobjective;kr;target;owner\nCalm;Raise x;5;ana\n") == row);
}

TEST_CASE("rows are counted as the spreadsheet does, over empty ones and line breaks in cells") {
  CHECK(shown("objective,kr\n\"Calm\nwater\",Raise x\n\n,,\n,Raise y\n") ==
        "2: Calm water|Raise x||\n5: |Raise y||\n");
}

TEST_CASE("what stands above the header is passed over, and said") {
  CHECK(shown("Our OKRs,,\n,,\nobjective,kr,target\nCalm,Raise x,5\n") ==
        "4: Calm|Raise x|5|\nthe header is row 3; what stands above it is not imported\n");
  CHECK(shown("objective\nCalm\nObjective\n") == "2: Calm|||\n3: Objective|||\n");
}

TEST_CASE("rows that are passed over are told") {
  CHECK(shown("objective,kr\nCalm,Raise x\nObjective, KR,\nWarm,Raise y\n") ==
        "2: Calm|Raise x||\n4: Warm|Raise y||\nrow 3: the header again, not imported\n");
  CHECK(shown("No.,objective,kr\n1,Calm,Raise x\n2,,\n3,,\n")
            .ends_with("\nrows 3, 4: nothing in a column that is imported\n"));
}

TEST_CASE("a formula that failed is no text") {
  CHECK(shown("objective,kr\n#REF!,#1 in search\n") ==
        "2: |#1 in search||\n"
        "2! A2 'objective': '#REF!' is a formula that failed; mend it in the sheet\n");
}

TEST_CASE("a row that sums others up is no objective and no key result") {
  CHECK(shown("objective,kr,target\nCalm,Raise x,5\n,Total,5\nAverage:,,5\n") ==
        "2: Calm|Raise x|5|\n"
        "3! B3 'kr': 'Total' sums other rows up; take the row out\n"
        "4! A4 'objective': 'Average:' sums other rows up; take the row out\n");
  CHECK(shown("team,objective,kr\nTotal,Calm,Raise x\n") == "2: Calm|Raise x||\n");
}

TEST_CASE("what says nothing is no objective and no key result, and neither is a number") {
  CHECK(shown("objective,kr\nCalm,-\nTBD,Raise x\n1,Raise y\nWarm,1.2\n") ==
        "2: Calm|||\n3: TBD|Raise x||\n4: 1|Raise y||\n5: Warm|1.2||\n"
        "3! A3 'objective': 'TBD' says nothing; write the objective, or leave the cell empty to go "
        "on with the one above\n"
        "4! A4 'objective': '1' is no sentence; write one, or say what the column is with --map\n"
        "5! B5 'kr': '1.2' is no sentence; write one, or say what the column is with --map\n");
}

TEST_CASE("key results on lines without bullets are not taken for one") {
  CHECK(
      shown("objective,kr\nCalm,\"Raise x from 1 to 2\nRaise y from 3 to 4\"\n")
          .ends_with("2! B2 'kr' holds several key results; begin each of its lines with '- ', or "
                     "give each a row of its own\n"));
}

TEST_CASE("an apostrophe that guards a formula is taken off, and any other stays") {
  CHECK(shown("objective,kr,target\n'=1+1,'@all,'-5\n'tis so,'+3 a week,''\n") ==
        "2: =1+1|@all|-5|\n3: 'tis so|+3 a week|''|\n");
}

TEST_CASE("a cell that lists key results is as many rows, where no figure stands beside it") {
  CHECK(shown("objective,kr,owner\nCalm,\"- Raise x\n- Raise y\",ana\n") ==
        "2: Calm|Raise x||ana\n2: |Raise y||ana\n");
  CHECK(shown("objective,kr\nCalm,\"1. Raise x\n\nKR2: Raise y\n\xE2\x80\xA2 Raise z\"\n") ==
        "2: Calm|Raise x||\n2: |Raise y||\n2: |Raise z||\n");
  CHECK(shown("objective,kr\nCalm,\"- Raise x\nby hand\"\nWarm,- Raise y\n") ==
        "2: Calm|- Raise x by hand||\n3: Warm|- Raise y||\n");
  CHECK(shown("objective,kr,target\nCalm,\"- Raise x\n- Raise y\",5\n")
            .ends_with("2! C2 'target' stands beside 2 key results in one cell; give each a row of "
                       "its own\n"));
}

TEST_CASE("--map names a column by its header or its letter, and skip leaves one out") {
  CHECK(shown("Ziel,kr\nCalm,Raise x\n", {{"ziel", ImportField::objective}}) ==
        "2: Calm|Raise x||\n");
  CHECK(shown("Ziel,kr\nCalm,Raise x\n", {{"A", ImportField::objective}}) == "2: Calm|Raise x||\n");
  CHECK(shown("objective,kr,owner,DRI\nCalm,Raise x,ana,bo\n", {{"C", ImportField::skip}}) ==
        "2: Calm|Raise x||bo\n");
  CHECK(shown("objective,kr\n", {{"Owner", ImportField::skip}}) ==
        "1! --map: there is no column 'Owner'; there are 'objective', 'kr'\n");
}

TEST_CASE("COLUMN=FIELD is cut at its last sign") {
  CHECK(column_map("a=b=owner")->column == "a=b");
  CHECK(column_map("owner").error().message ==
        "'owner' is no COLUMN=FIELD, such as \"Success measure=key-result\"");
  CHECK_FALSE(column_map("=owner"));
  CHECK_FALSE(column_map("Who="));
}

TEST_CASE("columns that are not imported are named") {
  CHECK(shown("objective,Priority,Progress,,kr\nCalm,1,2,3,Raise x\n")
            .find("what 'Priority' is; say it with --map \"Priority=FIELD\"") != std::string::npos);
  CHECK(shown("objective,Progress\nCalm,2\n") ==
        "2: Calm|||\nnot imported, since okr works it out from check-ins: 'Progress'\n");
  CHECK(shown("objective,,kr\nCalm,,x\n") ==
        "2: Calm|x||\nnot imported, since the header is empty: column B\n");
}

TEST_CASE("cells that are too long, hidden or too many are named") {
  CHECK(shown("objective\n" + std::string(101, 'x') + "\n") ==
        "2! A2 'objective' is longer than 100 bytes; shorten it\n");
  CHECK(shown("objective\na\x1b[31m\n") ==
        "2! A2 'objective' 'a\\x1b[31m' holds more than text; take out what is not to be seen\n");
  CHECK(shown("objective,kr\na,b,c\n") ==
        "2! row 2 has 3 cells where the header names 2; a cell that holds ',' stands in quotes\n");
  CHECK(shown("objective,kr\n\"a,b\n") == "2: a,b|||\n2! a quote is opened and not closed\n");
}

TEST_CASE("a title is an objective's or a key result's, as the kind in its row says") {
  CHECK(shown("Type,Title,Target\nObjective,Calm,\nKey Result,Raise x,5\n") ==
        "2: Calm|||\n3: |Raise x|5|\n");
  CHECK(shown("Type,Title\nObjective,Calm\nTask,Paint\n")
            .ends_with(
                "3! A3 'Type' 'Task' is neither objective nor key result; take the row out\n"));
  CHECK(shown("Objective,Title\nCalm,nice\n").find("what 'Title' is") != std::string::npos);
}

TEST_CASE("columns are lettered as spreadsheets do") {
  CHECK(column_letters(0) == "A");
  CHECK(column_letters(25) == "Z");
  CHECK(column_letters(26) == "AA");
  CHECK(column_letters(701) == "ZZ");
  CHECK(column_letters(702) == "AAA");
}

}  // namespace okr::cli
