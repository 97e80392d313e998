// SPDX-License-Identifier: MIT
// A report as a value: headings, sentences, tables, pictures as data. Reports build it, formats
// print it; neither knows the other. All text in it is plain: whatever it holds, escaping it is the
// format's charge. White space flows as in HTML: a line break is a blank, but for those of an
// answer.
#pragma once

#include <okr/report/lint_format.h>
#include <okr/rollup/grades.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace okr::report {

/// What a text stands for: a format decides how that looks. Never said by colour alone: the words
/// say it too.
enum class Meaning : unsigned char { plain, good, warning, bad, quiet };

/// A piece of a text.
struct Run {
  std::string text;
  Meaning meaning = Meaning::plain;
  enum class Weight : unsigned char { normal, strong, code };
  Weight weight = Weight::normal;
  std::string anchor = {};  ///< of the heading in this document that it leads to; empty: none
};
using Words = std::vector<Run>;

Words words_of(std::string text);

/// Progress, 0 to 1, beside what is expected.
struct Meter {
  double progress = 0;
  std::optional<double> expected = {};
  Meaning meaning = Meaning::quiet;
};

/// Progress over a period: `at` and `progress` are fractions, 0 to 1, oldest first; `expected` in
/// the same way. `words` say what the picture shows.
struct Trend {
  struct Point {
    double at = 0;
    double progress = 0;
  };
  std::vector<Point> points = {};
  std::vector<Point> expected = {};
  std::string words = {};
};

struct Heading {
  int level = 1;  ///< 1 (the document's title) to 4; never one that skips a level
  Words text;
  std::string anchor = {};  ///< unique in the document, [a-z0-9/-]+; empty: nothing leads here
  std::string aside = {};   ///< said quietly beside it
};

struct Paragraph {
  Words text;
};

/// Something that is easily overlooked and should not be.
struct Notice {
  Meaning meaning = Meaning::warning;
  Words text;
};

/// "Owner: Dana Okafor", one below the other.
struct Fact {
  std::string name;
  Words value;
};
struct FactList {
  std::vector<Fact> facts;
};

struct BulletList {
  std::vector<Words> items;
};

struct Column {
  std::string title;
  enum class Align : unsigned char { left, right };
  Align align = Align::left;
};

struct Cell {
  Words text;
  std::optional<Meter> meter = {};
  std::optional<Trend> trend = {};
};

/// The first cell of a row names it.
struct Table {
  std::string caption;  ///< what it shows, for those who hear it; never empty. Text and Markdown
                        ///< have no place for it
  std::vector<Column> columns = {};
  std::vector<std::vector<Cell>> rows = {};  ///< as many cells as columns
};

/// How many of something: bars beside each other, and the same as a table.
struct Histogram {
  std::string caption;
  std::string what;   ///< is counted: "objectives"
  std::string scale;  ///< what the bins are of: "score"
  struct Bin {
    std::string label;
    std::size_t count = 0;
    Meaning meaning = Meaning::quiet;
    std::optional<std::size_t> compared = {};  ///< the same bin of the period beside
  };
  std::vector<Bin> bins = {};
  std::string compared_with = {};  ///< the period beside; empty: none
};

/// A question to people, with what they answered, or room to write.
struct Question {
  Words question;
  std::optional<std::string> answer = {};
};
struct Questions {
  std::vector<Question> questions;
};

using Block =
    std::variant<Heading, Paragraph, Notice, FactList, BulletList, Table, Histogram, Questions>;

struct Document {
  std::string title;     ///< plain, for a browser's tab; the first block is its heading
  std::string language;  ///< of the texts in it: "en"
  std::string made_by;   ///< "okr 0.1.0"
  std::vector<Block> blocks = {};
};

// Blocks know nothing of each other, so `runner` may print them at once.

/// No line is wider than the screen, but for a word that is. Ends with a line break.
std::string document_text(const Document& document, const Screen& screen,
                          const lint::Runner& runner = lint::one_by_one);
/// CommonMark with the tables of GitHub and GitLab; pictures as Mermaid where these draw it, and
/// as words everywhere.
std::string document_markdown(const Document& document,
                              const lint::Runner& runner = lint::one_by_one);
/// One file that needs no other, no network and no script.
std::string document_html(const Document& document, const lint::Runner& runner = lint::one_by_one);

}  // namespace okr::report
