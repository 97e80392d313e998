// SPDX-License-Identifier: MIT
#include "import_slots.h"

#include "import_dates.h"

#include <fmt/format.h>

namespace okr::cli {

using Field = ImportField;

/// A cell that is empty goes on with the one above, as merged cells do. A person beside a team owns
/// something of the team's.
SheetSlots::Cell SheetSlots::whose_cell(const ImportRow& row) {
  if (!row.at(Field::team).empty()) {
    last_whose_ = {Field::team, row.at(Field::team)};
  } else if (!row.at(Field::person).empty()) {
    last_whose_ = {Field::person, row.at(Field::person)};
  } else if (last_whose_.text.empty()) {
    return {Field::team, defaults_.team};
  }
  return last_whose_;
}

Result<Whose> SheetSlots::whose(const Cell& cell) {
  if (!cell.text.empty()) {
    return cell.field == Field::team ? names_.team(cell.text) : names_.person(cell.text);
  }
  const auto& teams = book_.config().teams;
  if (teams.size() == 1) return Whose{*teams.front().id, Whose::Kind::team};
  if (teams.empty()) {
    return Error{
        "okr.yaml names no team yet; add one under `teams`: acme: {name: Acme, lead: ana}"};
  }
  return Error{table_.column(Field::team)
                   ? "is empty; write whose objective it is, or say it of all with --team"
                   : "no column says whose the objectives are; name one 'team', or say it of all "
                     "with --team"};
}

SlotOrProblem SheetSlots::made(const Cell& cell, const std::string& period) {
  const Result<Whose> found = whose(cell);
  if (!found) return SlotOrProblem::Problem{cell.field, found.error().message};
  if (period.empty()) {
    const Result<Slot> slot = slot_of(session_, book_, *found, {});
    if (!slot) return SlotOrProblem::Problem{cell.field, slot.error().message};
    return *slot;
  }
  const Result<SheetPeriod> read = sheet_period(book_.config(), period);
  if (!read) return SlotOrProblem::Problem{Field::period, read.error().message};
  Slot slot{*found, read->id, read->range};
  if (const auto ended = ended_problem(book_.config(), slot))
    return SlotOrProblem::Problem{Field::team, ended->message};
  return slot;
}

SlotOrProblem SheetSlots::of(const ImportRow& row) {
  if (!row.at(Field::period).empty()) last_period_ = row.at(Field::period);
  const Cell cell = whose_cell(row);
  return made(cell, last_period_.empty() ? defaults_.period : last_period_);
}

}  // namespace okr::cli
