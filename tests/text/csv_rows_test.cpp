// SPDX-License-Identifier: MIT
#include <okr/text/csv_rows.h>

#include <doctest/doctest.h>

namespace okr::text {
namespace {

/// "line: cell|cell" a row, then "line! message" a problem.
std::string shown(std::string_view bytes) {
  const CsvTable table = read_csv(bytes);
  std::string out;
  for (const CsvRow& row : table.rows) {
    out += std::to_string(row.line) + ":";
    for (std::size_t i = 0; i < row.cells.size(); ++i) out += (i == 0 ? " " : "|") + row.cells[i];
    out += '\n';
  }
  for (const CsvProblem& problem : table.problems) {
    out += std::to_string(problem.line) + "! " + problem.message + '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("cells stand between commas, semicolons or tabs, whichever the header has") {
  CHECK(shown("ref,value\na,1\n") == "1: ref|value\n2: a|1\n");
  CHECK(shown("ref;value\na;1,5\n") == "1: ref|value\n2: a|1,5\n");
  CHECK(shown("ref\tvalue\na\t1;5\n") == "1: ref|value\n2: a|1;5\n");
  CHECK(shown("\"a;b\",value\n") == "1: a;b|value\n");
}

TEST_CASE("a first line may say what stands between cells") {
  CHECK(shown("sep=;\nref;value\na;1,5\n") == "2: ref|value\n3: a|1,5\n");
  CHECK(shown("\xEF\xBB\xBFSEP=\t\r\nref\tvalue,x\r\n") == "2: ref|value,x\n");
  CHECK(shown("sep=;").empty());
  CHECK(shown("sep=a b\n") == "1: sep=a b\n");
  CHECK(shown("sep=,value\n1,2\n") == "1: sep=|value\n2: 1|2\n");
}

TEST_CASE("a BOM, every line ending, empty lines and a missing last line break are no cells") {
  CHECK(shown("\xEF\xBB\xBFref,value\r\na,1\r\n\r\nb,2") == "1: ref|value\n2: a|1\n4: b|2\n");
  CHECK(shown("ref,value\ra,1\r") == "1: ref|value\n2: a|1\n");
  CHECK(shown("").empty());
  CHECK(shown("\n\n").empty());
}

TEST_CASE("empty cells are cells") {
  CHECK(shown("a,,b\n,\n") == "1: a||b\n2: |\n");
  CHECK(shown("\"\",x\n") == "1: |x\n");
}

TEST_CASE("quotes hold separators, quotes and line breaks") {
  CHECK(shown("a,\"b,c\",d\n") == "1: a|b,c|d\n");
  CHECK(shown("\"say \"\"hi\"\"\"\n") == "1: say \"hi\"\n");
  CHECK(shown("a,\"b\r\nc\"\nd,e\n") == "1: a|b\nc\n3: d|e\n");
  CHECK(shown("a,\"b\" \nd,e\n") == "1: a|b\n2: d|e\n");
}

TEST_CASE("a slip with quotes is named with its line, and the other rows are read") {
  CHECK(shown("a,b\nc,\"d\ne,f\n") ==
        "1: a|b\n2: c|d\n3: e|f\n2! a quote is opened and not closed\n");
  CHECK(shown("a,\"b\"c\nd,e\n") ==
        "1: a|b\n2: d|e\n"
        "1! text stands behind a closing quote; a quote within quotes is written twice\n");
}

}  // namespace okr::text
