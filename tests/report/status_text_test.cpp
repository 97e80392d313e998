// SPDX-License-Identifier: MIT
#include "sample_view.h"
#include "status_sample.h"

#include <okr/text/utf8.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace okr::report {
namespace {

std::string shown(const StatusSample& made, const Screen& screen,
                  std::optional<std::size_t> depth = {}) {
  return status_text({.workspace = made.workspace,
                      .scores = made.scores,
                      .periods = model::periods_in_use(made.workspace),
                      .selection = everything(made.workspace),
                      .depth = depth},
                     screen);
}

std::string many_titles() {
  std::string body = "objectives:\n";
  for (int i = 0; i < 6; ++i) {
    body += fmt::format(
        "  - id: o{0}\n    title: Readers 読者は本を find what they came for, and {0} more\n"
        "    key_results:\n      - id: k\n        title: Raise the share of visitors who find it "
        "from 1{0}% to 80%\n        checkins:\n          - 2026-04-0{1} 2{0}% {0}/10\n"
        "          - 2026-05-0{1} 3{0}% {1}/10\n",
        i, i + 1);
  }
  return body;
}

}  // namespace

TEST_CASE("no line is wider than the screen, and none ends in blanks") {
  const StatusSample made = sample(many_titles());
  for (int width = 40; width <= 160; width += 3) {
    for (const auto charset : {Screen::Charset::ascii, Screen::Charset::unicode}) {
      const std::string text = shown(made, {Screen::Colour::off, charset, width});
      for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        const std::string line = text.substr(at, end - at);
        CAPTURE(line);
        CHECK(text::display_width(line) <= width);
        CHECK_FALSE(line.ends_with(' '));
        at = end + 1;
      }
    }
  }
}

TEST_CASE("colour adds to the words and takes nothing away") {
  const StatusSample made = sample(many_titles());
  std::string coloured = shown(made, {Screen::Colour::on, Screen::Charset::unicode, 100});
  std::string without;
  for (std::size_t at = 0; at < coloured.size(); ++at) {
    if (coloured[at] == '\x1b')
      at = coloured.find('m', at);
    else
      without += coloured[at];
  }
  CHECK(without == shown(made, {Screen::Colour::off, Screen::Charset::unicode, 100}));
}

TEST_CASE("what is deeper than asked for is counted and not shown") {
  const StatusSample made =
      sample("objectives: [{id: o, title: Top}]\n", "2026-05-15",
             "period: 2026-Q2\nteam: till\nobjectives: [{id: p, title: Below}]\n");
  const std::string text = shown(made, plain(), 0);
  CHECK(text.find("Top") != std::string::npos);
  CHECK(text.find("Below") == std::string::npos);
  CHECK(text.find("1 objective deeper than --depth") != std::string::npos);
}

TEST_CASE("where nothing is shown the reason is") {
  CHECK(shown(sample("kpis: []\n"), plain()) ==
        "no objective has a period that can be read; okr lint says why\n");
  StatusSample made = sample("objectives: [{id: o, title: Top}]\n");
  const StatusView view{.workspace = made.workspace,
                        .scores = made.scores,
                        .periods = model::periods_in_use(made.workspace),
                        .selection = {.objectives = {false}, .only = {}},
                        .depth = {}};
  CHECK(status_text(view, plain()) == "no objective of those asked for is in 2026-Q2\n");
}

}  // namespace okr::report
