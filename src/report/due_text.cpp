// SPDX-License-Identifier: MIT
// Three lines each: who owes what, its reference, what to type.
#include "cut.h"
#include "page.h"
#include "summary.h"

#include <okr/report/status.h>
#include <okr/report/wrap.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace okr::report {
namespace {

struct Widths {
  int age = 0;
  int freshness = 0;
  int owner = 0;
};

std::string age_of(const Due& due) {
  return due.last ? counted(static_cast<std::size_t>(due.days), "day") : "never";
}

std::string owners_of(const Due& due) {
  if (due.owners.empty()) return "nobody";
  return text::escape_controls(fmt::format("{}", fmt::join(due.owners, ", ")));
}

Widths widths_of(const std::vector<Due>& list) {
  constexpr int widest_owner = 20;
  Widths widths;
  for (const Due& due : list) {
    widths.age = std::max(widths.age, static_cast<int>(age_of(due).size()));
    widths.freshness =
        std::max(widths.freshness, static_cast<int>(rollup::name_of(due.freshness).size()));
    widths.owner = std::max(widths.owner, text::display_width(owners_of(due)));
  }
  widths.owner = std::min(widths.owner, widest_owner);
  return widths;
}

std::string padded(const std::string& shown, int taken, int width) {
  return shown + spaces(width - taken);
}

/// Otherwise what is due starts on a line of its own.
bool has_room(const Screen& screen, int taken) {
  constexpr int enough = 40;
  return screen.width - taken >= enough;
}

void append(const Due& due, const Widths& widths, const Screen& screen, std::string& out) {
  const std::string age = age_of(due);
  const std::string freshness(rollup::name_of(due.freshness));
  const std::string owner = cut(owners_of(due), widths.owner, screen);
  const Tone tone = due.freshness == rollup::Freshness::stale ? Tone::warning : Tone::info;
  out += spaces(widths.age - static_cast<int>(age.size())) + age + "  ";
  out += padded(painted(screen, tone, freshness), static_cast<int>(freshness.size()),
                widths.freshness + 2);
  out += owner;
  const int taken = widths.age + widths.freshness + widths.owner + 6;
  const std::string title = text::escape_controls(due.title);
  const int column = has_room(screen, taken) ? taken : 2;
  out += column == taken ? spaces(widths.owner + 2 - text::display_width(owner)) : "\n  ";
  out += painted(screen, Tone::strong, cut(title, screen.width - column, screen)) + '\n';
  out += spaces(column) + text::escape_controls(due.ref) + '\n';
  out += spaces(column) + text::escape_controls(due.command) + '\n';
}

std::string closing(const std::vector<Due>& list, const Screen& screen) {
  const auto stale =
      static_cast<std::size_t>(std::count_if(list.begin(), list.end(), [](const Due& due) {
        return due.freshness == rollup::Freshness::stale;
      }));
  std::string out = fmt::format("{} due", list.size());
  if (stale > 0) out += fmt::format(", {} of them stale", stale);
  out += "; type what is shown, with the level reached for ___";
  return fmt::format("\n{}\n", fmt::join(wrap(out, {screen.width, 0, 0}), "\n"));
}

}  // namespace

std::string due_text(const std::vector<Due>& due, const Screen& screen, LintView::Summary summary) {
  if (due.empty()) return "nothing is due\n";
  const Widths widths = widths_of(due);
  std::string out;
  for (const Due& one : due) append(one, widths, screen, out);
  return summary == LintView::Summary::shown ? out + closing(due, screen) : out;
}

}  // namespace okr::report
