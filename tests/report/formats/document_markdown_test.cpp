// SPDX-License-Identifier: MIT
// What a renderer makes of it: see check_markdown.py.
#include "../sample_document.h"

#include <okr/report/document.h>

#include <doctest/doctest.h>

namespace okr::report {
namespace {

std::string printed(Block block) {
  Document document;
  document.blocks.push_back(std::move(block));
  return document_markdown(document);
}

std::string paragraph(Words words) {
  return printed(Paragraph{std::move(words)});
}

}  // namespace

TEST_CASE("a document as Markdown") {
  CHECK(document_markdown(sample_document()) ==
        R"##(# <a name="top"></a>Review of 2026-Q3 · 1 July to 30 September

Of 10 objectives, **3 overshot**, 4 were met and 3 were missed. The mean score is 0.69, the median 0.73; what follows tells how each of them went, see [Store](#post/store) and `okr explain 2026-Q3/store/find`. As of 2026-10-02.

> [!WARNING]
> Two key results fell silent before the period's end: their last check-in is **older than four weeks**.

> [!CAUTION]
> Nobody leads the team Till.

> [!NOTE]
> Every objective was reviewed.

> [!NOTE]
> The period is over.

> [!NOTE]
> Git was not asked.

## <a name="scores"></a>Scores

```mermaid
xychart-beta
  title "Scores of 10 objectives, the line is 2026-Q2"
  x-axis "score" ["0.0 to 0.2", "0.2 to 0.4", "0.4 to 0.6", "0.6 to 0.8", "0.8 to 1.0"]
  y-axis "objectives" 0 --> 4
  bar [1, 0, 2, 4, 3]
  line [0, 2, 1, 3, 0]
```

| score | objectives | 2026-Q2 |
| --- | --: | --: |
| 0.0 to 0.2 | 1 | 0 |
| 0.2 to 0.4 | 0 | 2 |
| 0.4 to 0.6 | 2 | 1 |
| 0.6 to 0.8 | 4 | 3 |
| 0.8 to 1.0 | 3 | 0 |

## <a name="post/store"></a>Store · department

### <a name="objective/find"></a>Cooks find **what they need**

- **Owner:** Dana Okafor
- **Verdict:** met, 0.70
- **Why:** half of those who search for a thing and do not find it leave the store and do not come back within a month

#### <a name="kr/searches"></a>Key results

| Key result | From | To | Progress | Trend | Note |
| --- | --: | --: | --- | --- | --- |
| [Searches that find nothing](#kr/searches) | 12% | 4% | `━━━━━━━──┃` 70% | `▁▁▁▂▂▃▄▄▅▅▆▆` 70% of the way | `q3/store/find#searches` |
| Recipes with a shopping list | 0 | 1,200 | `━━━━━━━━━━` 100% | `▁▁▁▂▂▃▄▄▅▅▆▆` | |
| **Weeks to the first delivery** | 9 | 3 | no data | | the supplier left in July |

- Synonyms were worth more than spelling.
- Ask **support** before the shop floor.
- The supplier's list of parts arrives late in every quarter, so that the catalogue is two weeks behind.

**Which initiatives and processes worked?**

> The weekly hour with support.\
> And the synonyms.

**What surprised us?**

> ____
)##");
}

TEST_CASE("what begins like a list, a heading or a command is a paragraph") {
  CHECK(paragraph(words_of("1. one")) == "1\\. one\n");
  CHECK(paragraph(words_of("12) one")) == "12\\) one\n");
  CHECK(paragraph(words_of("- one")) == "\\- one\n");
  CHECK(paragraph(words_of("+ one")) == "\\+ one\n");
  CHECK(paragraph(words_of("# one")) == "\\# one\n");
  CHECK(paragraph(words_of("> one")) == "\\> one\n");
  CHECK(paragraph(words_of("===")) == "\\===\n");
  CHECK(paragraph(words_of("/close")) == "\\/close\n");
  CHECK(paragraph(words_of("    indented")) == "indented\n");
  CHECK(paragraph(words_of("2026-Q3 is over")) == "2026-Q3 is over\n");
}

TEST_CASE("emphasis is marked by asterisks where they are taken for that") {
  CHECK(paragraph({{"a "}, strong("b"), {" c"}}) == "a **b** c\n");
  CHECK(paragraph({{"a"}, strong("b"), {"c"}}) == "a**b**c\n");
  CHECK(paragraph({{"a "}, strong("70%"), {" c"}}) == "a **70%** c\n");
  CHECK(paragraph({{"a "}, strong("70%"), {", c"}}) == "a <strong>70%</strong>, c\n");
  CHECK(paragraph({{"a"}, strong(" b "), {"c"}}) == "a **b** c\n");
  CHECK(paragraph({strong("a"), strong("b")}) == "**ab**\n");
}

TEST_CASE("code is between backticks where nothing in it ends them") {
  CHECK(paragraph({code("okr lint *.yaml")}) == "`okr lint *.yaml`\n");
  CHECK(paragraph({code("a`b")}) == "<code>a\\`b</code>\n");
  CHECK(paragraph({code("a|b")}) == "<code>a\\|b</code>\n");
}

TEST_CASE("a link leads to an anchor of the document, and no text can lead elsewhere") {
  CHECK(paragraph({leading("Store", "post/store")}) == "[Store](#post/store)\n");
  CHECK(paragraph({{"see!"}, leading("Store", "a")}) == "see\\![Store](#a)\n");
  CHECK(paragraph({leading("x](javascript:alert(1))", "a")}) ==
        "[x\\](javascript:alert(1))](#a)\n");
}

TEST_CASE("a line break in a text is a blank; in an answer it stays") {
  CHECK(paragraph(words_of("two\r\n lines ")) == "two lines\n");
  CHECK(printed(Questions{{{words_of("Why?"), "one\n\n- two\nthree\n"}}}) ==
        "**Why?**\n\n> one\n>\n> \\- two\\\n> three\n");
}

TEST_CASE("two lists beside each other stay two") {
  Document document;
  document.blocks.push_back(FactList{{{"Owner", words_of("Dana")}}});
  document.blocks.push_back(BulletList{{words_of("one")}});
  CHECK(document_markdown(document) == "- **Owner:** Dana\n\n<!-- -->\n\n- one\n");
}

TEST_CASE("a cell holds no bar and no line break") {
  Table table{.caption = "Bars", .columns = {{"a|b"}, {"", Column::Align::right}}};
  table.rows.push_back({text_cell("c\\|\nd"), {}});
  CHECK(printed(table) == "| a\\|b | |\n| --- | --: |\n| c\\\\\\| d | |\n");
}

TEST_CASE("a drawing's texts cannot end their quotes or be taken for commands") {
  Histogram histogram{.caption = "\"]\n%%{init: x}%%", .what = "<b>", .scale = "#quot;"};
  histogram.bins = {{"```", 1}};
  CHECK(printed(histogram) == R"(```mermaid
xychart-beta
  title "#34;#93; #37;#37;#123;init#58; x#125;#37;#37;"
  x-axis "#35;quot#59;" ["#96;#96;#96;"]
  y-axis "#60;b#62;" 0 --> 1
  bar [1]
```

| \#quot; | \<b\> |
| --- | --: |
| \`\`\` | 1 |
)");
}

TEST_CASE("a document without blocks is an empty line") {
  CHECK(document_markdown({}) == "\n");
}

}  // namespace okr::report
