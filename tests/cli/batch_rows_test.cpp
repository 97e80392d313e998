// SPDX-License-Identifier: MIT
#include "../../src/cli/batch_rows.h"

#include <doctest/doctest.h>

#include <string>

namespace okr::cli {
namespace {

/// "line: ref=a value=1" a row, then "line! message" a problem.
std::string shown(std::string_view bytes) {
  const BatchRows read = read_batch(bytes);
  std::string out;
  for (const BatchRow& row : read.rows) {
    out += std::to_string(row.line) + ":";
    for (const BatchColumn& column : batch_columns) {
      const std::string& cell = row.*column.cell;
      if (!cell.empty()) out += " " + std::string(column.name) + "=" + cell;
    }
    out += '\n';
  }
  for (const BatchProblem& problem : read.problems) {
    out += std::to_string(problem.line) + "! " + problem.message + '\n';
  }
  return out;
}

constexpr const char* rows = "2: ref=nps value=41 note=so\n3: ref=refunds value=0.4%\n";

}  // namespace

TEST_CASE("columns come in any order, in any case, between commas, semicolons or tabs") {
  CHECK(shown("ref,value,note\nnps,41,so\nrefunds,0.4%,\n") == rows);
  CHECK(shown("\xEF\xBB\xBFnote;Ref; VALUE \r\n so ;nps;41\r\n;refunds;0.4%\r\n") == rows);
  CHECK(shown("value\tref\tnote\n41\tnps\tso\n0.4%\trefunds\n") == rows);
}

TEST_CASE("all six columns") {
  CHECK(shown("ref,value,date,confidence,note,by\na,1,2026-10-05,7,so,sam\n") ==
        "2: ref=a value=1 date=2026-10-05 confidence=7 note=so by=sam\n");
}

TEST_CASE("a note over several lines is one line, and rows below it keep their own") {
  CHECK(shown("ref,value,note\na,1,\"one,\r\ntwo \"\"x\"\"\"\nb,2,\n") ==
        "2: ref=a value=1 note=one, two \"x\"\n4: ref=b value=2\n");
}

TEST_CASE("a header without rows is no slip, nor are empty rows") {
  CHECK(shown("ref,value\n").empty());
  CHECK(shown("ref,value\n,\n\n  , \na,1\n") == "5: ref=a value=1\n");
}

TEST_CASE("empty columns at the end, as spreadsheets write them, are none") {
  CHECK(shown("ref;value;;\na;1;;\nb;2; ;\n;;;\n") == "2: ref=a value=1\n3: ref=b value=2\n");
  CHECK(shown("ref,value,,\na,1,,x\n") ==
        "2! has 4 cells where the first line names 2; a cell that holds ',' stands in quotes\n");
}

TEST_CASE("the separator that a spreadsheet names in the first line is taken") {
  CHECK(shown("sep=;\r\nref;value\r\na;1,5\r\n") == "3: ref=a value=1,5\n");
}

TEST_CASE("a tab in a note is a space") {
  CHECK(shown("ref,value,note\na,1,one\ttwo\n") == "2: ref=a value=1 note=one two\n");
}

TEST_CASE("figures that may be thousands or decimals are slips of their rows") {
  CHECK(shown("ref;value\na;1.250\n") ==
        "2: ref=a value=1.250\n"
        "2! '1.250' may be 1250 or 1.25 here; write it as one of these\n");
}

TEST_CASE("every slip of the header is named at once") {
  CHECK(shown("reff,value,,value,confidense\na,1\n") ==
        "1! there is no column 'reff' (did you mean 'ref'?); there are ref, value, date, "
        "confidence, note, by\n"
        "1! a column has no name\n"
        "1! there are two columns 'value'\n"
        "1! there is no column 'confidense' (did you mean 'confidence'?); there are ref, value, "
        "date, confidence, note, by\n");
  CHECK(shown("value,note\n1,so\n") ==
        "1! there is no column 'ref', which says of what each line is\n");
}

TEST_CASE("slips of rows are named with their line") {
  CHECK(shown("ref,value\na,1,2\nb,\x1b[1m\nc,3\n") ==
        "3: ref=b value=\x1b[1m\n4: ref=c value=3\n"
        "2! has 3 cells where the first line names 2; a cell that holds ',' stands in quotes\n"
        "3! value '\\x1b[1m' holds more than text; take out what is not to be seen\n");
}

TEST_CASE("what is no text at all is said in a word") {
  CHECK(shown("") ==
        "1! is empty; write a line of columns, such as ref,value,date,note, and a "
        "line for each check-in\n");
  CHECK(shown("\xEF\xBB\xBF") ==
        "1! is empty; write a line of columns, such as ref,value,date,note, and a "
        "line for each check-in\n");
  CHECK(shown("\xFF\xFEr\0e\0f\0") == "1! is UTF-16; save it as UTF-8 (in Excel: 'CSV UTF-8')\n");
  CHECK(shown("ref,note\na,caf\xE9\n") ==
        "2! is not UTF-8 here; save the file as UTF-8 (in Excel: 'CSV UTF-8')\n");
}

TEST_CASE("a JSON array, JSON lines and objects over several lines are told by what they are") {
  CHECK(shown("[\n{\"ref\":\"nps\",\"value\":41,\"note\":\"so\"},\n"
              "{\"value\":\"0.4%\",\"ref\":\"refunds\",\"by\":null}]\n") == rows);
  CHECK(shown("\n{\"ref\":\"nps\",\"value\":41,\"note\":\"so\"}\r\n"
              "{\"value\":\"0.4%\",\"ref\":\"refunds\"}") == rows);
  CHECK(shown("{\n  \"ref\": \"nps\",\n  \"value\": -0.50\n}\n{\"ref\": \"b\"}\n") ==
        "1: ref=nps value=-0.50\n5: ref=b\n");
  CHECK(shown("[]").empty());
}

TEST_CASE("JSON numbers and truths are values") {
  CHECK(shown("{\"ref\":\"a\",\"value\":1e3,\"confidence\":7.5}") ==
        "1: ref=a value=1000 confidence=7.5\n");
  CHECK(shown("{\"ref\":\"a\",\"value\":1e-05}") == "1: ref=a value=0.00001\n");
  CHECK(shown("[{\"ref\":\"a\",\"value\":true},{\"ref\":\"b\",\"value\":false}]") ==
        "1: ref=a value=done\n1: ref=b value=open\n");
}

TEST_CASE("every slip of JSON rows is named with its line") {
  CHECK(shown("[{\"ref\":\"a\",\n\"ref\":\"b\",\n\"vale\":1},\n7,\n[1],\n"
              "{\"ref\":{\"x\":1},\n\"note\":[1,2], \"date\":true}]") ==
        "1: ref=b\n6:\n"
        "2! says 'ref' twice\n"
        "3! there is no column 'vale' (did you mean 'value'?); there are ref, value, date, "
        "confidence, note, by\n"
        "4! a row must be an object, as {\"ref\": \"refunds\", \"value\": \"0.41%\"}\n"
        "5! a row must be an object, as {\"ref\": \"refunds\", \"value\": \"0.41%\"}\n"
        "6! 'ref' must be a text or a number\n"
        "7! 'note' must be a text or a number\n"
        "7! 'date' must be a text or a number\n");
}

TEST_CASE("a line of JSON that breaks off does not take the next one with it") {
  CHECK(shown("{\"ref\":\"a\"\n{\"ref\":\"b\"}\n{\"ref\" 1}\n{\"ref\":\"c\"}\n{\"ref\":") ==
        "2: ref=b\n4: ref=c\n"
        "1! is not JSON that can be read: it breaks off; write one object for each check-in, as "
        "{\"ref\": \"refunds\", \"value\": \"0.41%\"}\n"
        "3! is not JSON that can be read: there is a slip in column 9; write one object for each "
        "check-in, "
        "as {\"ref\": \"refunds\", \"value\": \"0.41%\"}\n"
        "5! is not JSON that can be read: it breaks off; write one object for each check-in, as "
        "{\"ref\": \"refunds\", \"value\": \"0.41%\"}\n");
  CHECK(shown("[{\"ref\":\"a\"},\n{\"ref\" 1}]") ==
        "1: ref=a\n2! is not JSON that can be read: there is a slip in column 9; write one object "
        "for each check-in, as {\"ref\": \"refunds\", \"value\": \"0.41%\"}\n");
  CHECK(shown("[{\"ref\":\"a\"},\nx]") ==
        "1: ref=a\n2! is not JSON that can be read: there is a slip in column 1; write one object "
        "for each "
        "check-in, as {\"ref\": \"refunds\", \"value\": \"0.41%\"}\n");
}

}  // namespace okr::cli
