// SPDX-License-Identifier: MIT
#include "changed.h"
#include "names.h"

#include <okr/load/note.h>

#include <map>

namespace okr::compare {
namespace {

using model::CheckIn;
using What = Difference::What;

/// A check-in's words, ready to be compared.
struct Said {
  const CheckIn* checkin = nullptr;
  std::string value;
  std::string confidence;
  std::string by;
  std::string note;
  std::string unreadable;  ///< its bytes, where its day cannot be read

  bool same_but_day(const Said& other) const {
    return value == other.value && confidence == other.confidence && by == other.by &&
           note == other.note && unreadable == other.unreadable;
  }
  const std::string day() const { return text_of(checkin->date); }
};

// In `unit`, so that the same level in other words is the same.
std::string value_text(const CheckIn& checkin, std::string_view unit) {
  if (!checkin.value) return checkin.value_written ? "?" : "";
  if (const bool* const done = std::get_if<bool>(&**checkin.value)) return *done ? "done" : "open";
  const auto& level = std::get<model::Quantity>(**checkin.value);
  const auto converted = prose::convert(level, unit);
  return converted ? figure_text(*converted, unit) : figure_text(level.value, level.unit);
}

// A figure in another file's unit says the same in that of today.
std::vector<Said> said_in(const CheckInList& list, std::string_view unit,
                          const model::Workspace& after) {
  std::vector<Said> out;
  out.reserve(list.checkins.size());
  for (const CheckIn& checkin : list.checkins) {
    const text::Source& source = list.workspace.sources[checkin.span.file];
    Said said{.checkin = &checkin,
              .value = value_text(checkin, unit),
              .confidence = {},
              .by = {},
              .note = load::note_text(source, checkin),
              .unreadable = {}};
    if (checkin.confidence) said.confidence = figure_text(**checkin.confidence, {}) + "/10";
    if (checkin.by) said.by = person_now(list.workspace, after, **checkin.by);
    if (!checkin.date) said.unreadable = text::slice(source, checkin.span);
    out.push_back(std::move(said));
  }
  return out;
}

struct Left {
  std::vector<const Said*> was;
  std::vector<const Said*> is;
};

Difference whole(What what, const Said& said) {
  Difference difference{.what = what, .reason = said.note};
  (what == What::checkin_added ? difference.to : difference.from) =
      said.value.empty() ? said.confidence : said.value;
  if (said.checkin->date) difference.date = **said.checkin->date;
  return difference;
}

void append_edit(const Said& was, const Said& is, Differences& out) {
  const auto part = [&](std::string_view field, const std::string& from, const std::string& to) {
    if (from == to) return;
    Difference difference{
        .what = What::checkin_edited, .field = std::string(field), .from = from, .to = to};
    if (was.checkin->date) difference.date = **was.checkin->date;
    out.push_back(std::move(difference));
  };
  part("date", was.day(), is.day());
  part("value", was.value, is.value);
  part("confidence", was.confidence, is.confidence);
  part("by", was.by, is.by);
  part("note", was.note, is.note);
}

// Takes from both sides what `same` joins, and hands each two to `join`.
template <class Same, class Join>
void join_left(Left& left, Same same, Join join) {
  std::vector<const Said*> still;
  for (const Said* const said : left.is) {
    const auto found = std::find_if(left.was.begin(), left.was.end(),
                                    [&](const Said* other) { return same(*other, *said); });
    if (found == left.was.end()) {
      still.push_back(said);
      continue;
    }
    join(**found, *said);
    left.was.erase(found);
  }
  left.is = std::move(still);
}

// All that has no equal of the same day on the other side.
Left left_over(const std::vector<Said>& was, const std::vector<Said>& is) {
  std::map<std::string, Left> by_day;
  for (const Said& said : was) by_day[said.day()].was.push_back(&said);
  for (const Said& said : is) by_day[said.day()].is.push_back(&said);
  Left out;
  for (auto& [day, left] : by_day) {
    join_left(
        left, [](const Said& a, const Said& b) { return a.same_but_day(b); },
        [](const Said&, const Said&) {});
    out.was.insert(out.was.end(), left.was.begin(), left.was.end());
    out.is.insert(out.is.end(), left.is.begin(), left.is.end());
  }
  return out;
}

}  // namespace

void append_checkins(const CheckInList& was, const CheckInList& is, Differences& out) {
  const std::vector<Said> earlier = said_in(was, is.unit, is.workspace);
  const std::vector<Said> later = said_in(is, is.unit, is.workspace);
  Left left = left_over(earlier, later);
  const auto edit = [&](const Said& a, const Said& b) { append_edit(a, b, out); };
  join_left(
      left, [](const Said& a, const Said& b) { return a.day() == b.day(); }, edit);
  join_left(
      left, [](const Said& a, const Said& b) { return a.same_but_day(b) && !a.note.empty(); },
      edit);
  for (const Said* const said : left.was) out.push_back(whole(What::checkin_deleted, *said));
  for (const Said* const said : left.is) out.push_back(whole(What::checkin_added, *said));
}

}  // namespace okr::compare
