// SPDX-License-Identifier: MIT
#include "load/loading.h"

#include <okr/report/log.h>

#include <doctest/doctest.h>

namespace okr::report {
namespace {

const model::Date day = *model::parse_date("2026-02-15");

model::Workspace shop() {
  return load::testing::link_texts(
             {{"okrs/a.yaml",
               "period: 2026-Q1\nteam: shop\nobjectives:\n  - id: browse\n    title: T\n"
               "    key_results:\n      - id: visits\n        title: Raise visits from 100 to 200\n"
               "        checkins:\n          - 2026-02-02 150 7/10 @jo Doors stay open\n"
               "          - \"2026-02-14 140 Red \\u001b[31m: as it was in the week before\"\n"}})
      .workspace;
}

std::string text_of(const model::Workspace& w, LogView::Of of, int width, std::size_t most = 9) {
  LogScope scope;
  scope.key_results = {{0, 0}};
  std::vector<LogEntry> entries = log_entries(w, scope, day);
  const std::size_t total = entries.size();
  if (entries.size() > most)
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(most), entries.end());
  const LogView view{.workspace = w, .entries = entries, .total = total, .as_of = day, .of = of};
  Screen screen;
  screen.width = width;
  return log_text(view, screen);
}

}  // namespace

TEST_CASE("a wide screen has the note beside the figures") {
  CHECK(text_of(shop(), LogView::Of::many, 100) ==
        "2026-02-14  yesterday\n"
        "  shop/browse/visits  140  40.0%  -10.0 pts             Red \\x1b[31m: as it was in the "
        "week before\n"
        "\n"
        "2026-02-02  13 days ago\n"
        "  shop/browse/visits  150  50.0%             7/10  @jo  Doors stay open\n"
        "\n"
        "2 check-ins\n");
}

TEST_CASE("a usual screen has the note below") {
  CHECK(text_of(shop(), LogView::Of::many, 72) ==
        "2026-02-14  yesterday\n"
        "  shop/browse/visits  140  40.0%  -10.0 pts\n"
        "      Red \\x1b[31m: as it was in the week before\n"
        "\n"
        "2026-02-02  13 days ago\n"
        "  shop/browse/visits  150  50.0%             7/10  @jo\n"
        "      Doors stay open\n"
        "\n"
        "2 check-ins\n");
}

TEST_CASE("a narrow screen has the figures below the reference, too") {
  CHECK(text_of(shop(), LogView::Of::many, 40, 1) ==
        "2026-02-14  yesterday\n"
        "  shop/browse/visits\n"
        "      140  40.0%  -10.0 pts\n"
        "      Red \\x1b[31m: as it was in the\n"
        "      week before\n"
        "\n"
        "1 check-in; 1 older left out\n");
}

TEST_CASE("one thing is named once, and its days lead the lines") {
  CHECK(text_of(shop(), LogView::Of::one_thing, 100) ==
        "2026-Q1/shop/browse/visits  Raise visits from 100 to 200\n"
        "  2026-02-14  140  40.0%  -10.0 pts             Red \\x1b[31m: as it was in the week "
        "before\n"
        "  2026-02-02  150  50.0%             7/10  @jo  Doors stay open\n"
        "\n"
        "2 check-ins\n");
}

TEST_CASE("progress beyond all measure is a number all the same") {
  const std::string far = "1" + std::string(17, '0');
  const model::Workspace w =
      load::testing::link_texts(
          {{"okrs/a.yaml",
            "period: 2026-Q1\nteam: shop\nobjectives:\n  - id: browse\n    title: T\n"
            "    key_results:\n      - id: visits\n        title: Visits\n        baseline: 0\n"
            "        target: 0.001\n        checkins:\n          - 2026-02-02 -" +
                far + "\n          - 2026-02-09 " + far + "\n"}})
          .workspace;
  const std::string text = text_of(w, LogView::Of::many, 100);
  CHECK(text.find("inf") == std::string::npos);
  CHECK(text.find("nan") == std::string::npos);
  CHECK(text.find("1e+22%  +2e+22 pts") != std::string::npos);
}

TEST_CASE("where nothing is recorded that is said") {
  const std::vector<LogEntry> none;
  const model::Workspace w;
  LogView view{.workspace = w, .entries = none, .as_of = day};
  CHECK(log_text(view, {}) == "nothing is recorded\n");
  view.summary = LintView::Summary::left_out;
  CHECK(log_text(view, {}).empty());
}

}  // namespace okr::report
