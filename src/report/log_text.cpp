// SPDX-License-Identifier: MIT
// A timeline: under each day what was recorded, one line each with the cells in step, the note
// beside it where there is room and below where there is not. One thing alone has its days in the
// first column.
#include "log_cells.h"
#include "page.h"
#include "summary.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace okr::report {
namespace {

using Of = LogView::Of;

/// The widest of each, over all lines.
struct Columns {
  int what = 0;
  int value = 0;
  int progress = 0;
  int change = 0;
  int confidence = 0;
  int author = 0;
  int indent = 0;

  int facts() const {
    return gap(value) + gap(progress) + gap(change) + gap(confidence) + gap(author);
  }
  static int gap(int width) { return width == 0 ? 0 : width + 2; }
};

enum class Layout : unsigned char {
  beside,  ///< the note behind the facts
  below,   ///< the note under them
  stacked  ///< the facts under the reference, too
};

struct Sheet {
  Page page;
  Columns columns = {};
  Layout layout = Layout::below;
};

void widen(int& width, const std::string& cell) {
  constexpr int widest = 40;  // one long cell shall not push all others off the screen
  width = std::max(width, std::min(widest, text::display_width(cell)));
}

void widen(Columns& columns, const LogCells& cells) {
  widen(columns.what, cells.what);
  widen(columns.value, cells.value);
  widen(columns.progress, cells.progress);
  widen(columns.change, cells.change);
  widen(columns.confidence, cells.confidence);
  widen(columns.author, cells.author);
}

Layout layout_for(const Columns& columns, int width) {
  constexpr int least_for_note = 40;
  const int line = columns.indent + columns.what + columns.facts();
  if (line + 2 + least_for_note <= width) return Layout::beside;
  return line <= width ? Layout::below : Layout::stacked;
}

enum class Side : unsigned char { left, right };

std::string padded(const Page& page, const std::string& cell, int width, Side side, Tone tone) {
  if (width == 0) return {};
  const std::string room = spaces(width - text::display_width(cell));
  const std::string shown = painted(page.screen, tone, cell);
  return "  " + (side == Side::left ? shown + room : room + shown);
}

std::string plain(const std::string& cell, int width, Side side) {
  if (width == 0) return {};
  const std::string room = spaces(width - text::display_width(cell));
  return "  " + (side == Side::left ? cell + room : room + cell);
}

std::string facts_of(const Sheet& sheet, const LogCells& cells) {
  const Columns& columns = sheet.columns;
  return plain(cells.value, columns.value, Side::right) +
         plain(cells.progress, columns.progress, Side::right) +
         padded(sheet.page, cells.change, columns.change, Side::right, Tone::strong) +
         plain(cells.confidence, columns.confidence, Side::right) +
         padded(sheet.page, cells.author, columns.author, Side::left, Tone::quiet);
}

void end_line(Page& page) {
  page.out.erase(page.out.find_last_not_of(' ') + 1);
  page.out += '\n';
}

struct Words {
  std::string text;
  Tone tone;
};

// The note, why it does not count, what it moved.
std::vector<Words> words_of(const Page& page, const LogWords& said) {
  std::vector<Words> words;
  const bool ascii = page.screen.charset == Screen::Charset::ascii;
  if (!said.note.empty()) words.push_back({said.note, Tone::strong});
  if (!said.remark.empty()) words.push_back({"(" + said.remark + ")", Tone::quiet});
  for (const std::string& moved : said.moved)
    words.push_back({(ascii ? "-> " : "\u2192 ") + moved, Tone::quiet});
  return words;
}

// The words behind what is written of the line, or below it.
void add_words(Sheet& sheet, const LogWords& said) {
  Page& page = sheet.page;
  const bool is_beside = sheet.layout == Layout::beside;
  const int facts_end = sheet.columns.indent + sheet.columns.what + sheet.columns.facts() + 2;
  const int indent = is_beside ? facts_end : sheet.columns.indent + 4;
  bool is_on_line = is_beside;
  if (!is_beside) end_line(page);
  for (const Words& words : words_of(page, said)) {
    page.out += is_on_line ? "  " : spaces(indent);
    is_on_line = false;
    append_wrapped(page, words.text, {std::max(page.width, indent + 20), indent, indent},
                   [&](std::string_view line) {
                     return words.tone == Tone::quiet ? quiet(page, line) : std::string(line);
                   });
  }
  if (is_on_line) end_line(page);
}

void add_line(Sheet& sheet, const LogCells& cells, const LogWords& said) {
  Page& page = sheet.page;
  const Columns& columns = sheet.columns;
  page.out += spaces(columns.indent) + cells.what;
  if (sheet.layout == Layout::stacked) {
    end_line(page);
    page.out += spaces(columns.indent + 2);
  } else {
    page.out += spaces(columns.what - text::display_width(cells.what));
  }
  page.out += facts_of(sheet, cells);
  add_words(sheet, said);
}

void add_day(Page& page, const std::optional<model::Date>& day, model::Date as_of) {
  if (!page.out.empty()) page.out += '\n';
  if (!day) {
    page.out += painted(page.screen, Tone::strong, "no readable day") + '\n';
    return;
  }
  page.out += painted(page.screen, Tone::strong, model::to_string(*day)) + "  " +
              quiet(page, days_ago(*day, as_of)) + '\n';
}

WithPeriod with_period(const LogView& view) {
  const std::string* period = nullptr;
  for (const LogEntry& entry : view.entries) {
    if (!entry.key_result) continue;
    const std::string& own = view.workspace.objectives[entry.key_result->objective].period;
    if (period != nullptr && *period != own) return WithPeriod::yes;
    period = &own;
  }
  return WithPeriod::no;
}

std::string counts_of(const LogView& view) {
  std::size_t checkins = 0;
  std::size_t readings = 0;
  std::size_t milestones = 0;
  for (const LogEntry& entry : view.entries)
    ++(entry.kpi ? readings : entry.milestone != nullptr ? milestones : checkins);
  std::string out;
  const auto add = [&](std::size_t n, std::string_view thing) {
    if (n > 0) out += (out.empty() ? "" : ", ") + counted(n, thing);
  };
  add(checkins, "check-in");
  add(readings, "reading");
  add(milestones, "milestone");
  if (view.total > view.entries.size())
    out += fmt::format("{}{} older left out", out.empty() ? "" : "; ",
                       view.total - view.entries.size());
  return out.empty() ? "nothing is recorded" : out;
}

void add_thing(Page& page, const LogView& view) {
  const LogEntry& first = view.entries.front();
  const std::string reference = text::escape_controls(reference_of(view.workspace, first));
  page.out += painted(page.screen, Tone::strong, reference);
  const std::string title = text::escape_controls(title_of(view.workspace, first));
  if (!title.empty()) {
    page.out += "  ";
    const int taken = text::display_width(reference) + 2;
    append_wrapped(page, title, {page.width, taken, 2},
                   [](std::string_view line) { return std::string(line); });
  } else {
    page.out += '\n';
  }
}

}  // namespace

std::string log_text(const LogView& view, const Screen& screen) {
  Sheet sheet{page_on(screen, 0)};
  sheet.columns.indent = 2;
  const WithPeriod periods = with_period(view);
  const bool is_one = view.of == Of::one_thing;
  for (const LogEntry& entry : view.entries) widen(sheet.columns, log_cells(view, entry, periods));
  sheet.layout = layout_for(sheet.columns, sheet.page.width);
  if (is_one && !view.entries.empty()) add_thing(sheet.page, view);
  const LogEntry* last = nullptr;
  for (const LogEntry& entry : view.entries) {
    const bool is_new_day = last == nullptr || last->date != entry.date;
    if (!is_one && is_new_day) add_day(sheet.page, entry.date, view.as_of);
    add_line(sheet, log_cells(view, entry, periods), log_words(view, entry));
    last = &entry;
  }
  if (view.summary == LintView::Summary::shown) {
    if (!view.entries.empty()) sheet.page.out += '\n';
    sheet.page.out += counts_of(view) + '\n';
  }
  return std::move(sheet.page.out);
}

}  // namespace okr::report
