// SPDX-License-Identifier: MIT
#include "checkin_said.h"

#include <okr/edit/checkin.h>
#include <okr/edit/edit_file.h>
#include <okr/edit/scalar.h>
#include <okr/load/load.h>
#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace okr::edit {
namespace {

using model::CheckIn;
using model::Found;
using model::KeyResult;
using model::Kpi;
using model::Milestone;

/// A list of check-ins or readings, and what it belongs to.
struct Target {
  text::Span span;
  std::string_view id;
  bool id_written = false;
  std::string_view key;  ///< of the list
  const std::vector<CheckIn>* items = nullptr;
};

Target target_in(const std::vector<model::Objective>& objectives, const std::vector<Kpi>& kpis,
                 const Found& found) {
  if (found.kpi) {
    const Kpi& kpi = kpis[*found.kpi];
    return {kpi.span, kpi.id, kpi.id_written, "readings", &kpi.readings};
  }
  const KeyResult& own = objectives[*found.objective].key_results[*found.key_result];
  return {own.span, own.id, own.id_written, "checkins", &own.checkins};
}

/// Behind all that are not later; what has no readable day stays where it is.
std::size_t place_by_date(const std::vector<CheckIn>& items, model::Date date) {
  std::size_t place = items.size();
  while (place > 0 && items[place - 1].date && **items[place - 1].date > date) --place;
  return place;
}

std::string confidence_text(double confidence) {
  return fmt::format("{}", confidence);
}

std::vector<Field> fields_of(const NewCheckIn& checkin) {
  std::vector<Field> fields{{"date", text_of(model::to_string(checkin.date))}};
  const bool is_answer = checkin.value == "done" || checkin.value == "open";
  if (is_answer) {
    fields.push_back({"done", text_of(checkin.value == "done" ? "true" : "false")});
  } else if (!checkin.value.empty()) {
    fields.push_back({"value", text_of(checkin.value)});
  }
  if (checkin.confidence)
    fields.push_back({"confidence", text_of(confidence_text(*checkin.confidence))});
  if (!checkin.by.empty()) fields.push_back({"by", text_of(checkin.by)});
  if (!checkin.note.empty()) fields.push_back({"note", text_of(checkin.note)});
  return fields;
}

/// What a line cannot say, fields can.
enum class Form : unsigned char { line, fields };

NewItem item_of(const NewCheckIn& checkin, Form form) {
  NewItem item{
      .line = std::nullopt, .fields = fields_of(checkin), .layout = NewItem::Layout::one_line};
  if (form == Form::line) item.line = checkin_line(checkin);
  return item;
}

struct Addition {
  NewCheckIn checkin;
  Form form = Form::line;
};

/// What is new for one target, by where it goes: in the order in which it was given.
struct Additions {
  Found target;
  std::map<std::size_t, std::vector<Addition>> by_place;
};

/// The same for the same target.
std::array<std::uint32_t, 3> number_of(const Found& found) {
  constexpr std::uint32_t none = 0xFFFFFFFF;
  return {found.objective.value_or(none), found.key_result.value_or(none),
          found.kpi.value_or(none)};
}

std::vector<Additions> group(const model::Workspace& workspace,
                             const std::vector<Recording>& recordings) {
  std::vector<Additions> groups;
  std::map<std::array<std::uint32_t, 3>, std::size_t> known;
  for (const auto& [found, checkin] : recordings) {
    const auto [group, is_new] = known.try_emplace(number_of(found), groups.size());
    if (is_new) groups.push_back({found, {}});
    const Target target = target_in(workspace.objectives, workspace.kpis, found);
    groups[group->second].by_place[place_by_date(*target.items, checkin.date)].push_back({checkin});
  }
  for (Additions& additions : groups) {
    for (auto& [place, checkins] : additions.by_place) {
      std::stable_sort(checkins.begin(), checkins.end(), [](const Addition& a, const Addition& b) {
        return a.checkin.date < b.checkin.date;
      });
    }
  }
  return groups;
}

void name(std::vector<Intent>& intents, const Target& target) {
  if (target.id_written) return;
  intents.push_back(SetField{target.span, "id", text_of(std::string(target.id)), {}});
}

void add(std::vector<Intent>& intents, const Target& target, const Additions& additions) {
  name(intents, target);
  for (const auto& [place, checkins] : additions.by_place) {
    AddItems items{target.span, std::string(target.key), {}, place};
    if (place == target.items->size()) items.before = AddItems::npos;
    for (const auto& [checkin, form] : checkins) items.items.push_back(item_of(checkin, form));
    intents.push_back(std::move(items));
  }
}

std::vector<std::string_view> milestone_order() {
  return {"id", "title", "due", "done"};
}

std::vector<Intent> intents_for(const model::Workspace& workspace,
                                const std::vector<Recording>& recordings,
                                const std::vector<Additions>& groups) {
  std::vector<Intent> intents;
  for (const auto& [found, checkin] : recordings) {
    if (!found.milestone) continue;
    const Milestone& milestone = workspace.objectives[*found.objective]
                                     .key_results[*found.key_result]
                                     .milestones[*found.milestone];
    name(intents, {milestone.span, milestone.id, milestone.id_written, {}, nullptr});
    intents.push_back(SetField{milestone.span, "done", text_of(model::to_string(checkin.date)),
                               milestone_order()});
  }
  for (const Additions& additions : groups) {
    add(intents, target_in(workspace.objectives, workspace.kpis, additions.target), additions);
  }
  return intents;
}

/// The objectives and KPIs of one file, as the new bytes have them.
struct Loaded {
  text::Source source;
  load::LoadedFile file;
};

/// The number of `all[number]` among those of its file, which stand one behind the other.
template <class T>
std::uint32_t within_file(const std::vector<T>& all, std::uint32_t number) {
  std::uint32_t first = number;
  while (first > 0 && all[first - 1].file == all[number].file) --first;
  return number - first;
}

/// In the numbers of its file alone.
Found within_file(const model::Workspace& workspace, Found found) {
  if (found.objective) found.objective = within_file(workspace.objectives, *found.objective);
  if (found.kpi) found.kpi = within_file(workspace.kpis, *found.kpi);
  return found;
}

/// How many of the additions are not read as they were meant, and how many of these were lines; all
/// of them are fields from now on.
struct Misread {
  std::size_t all = 0;
  std::size_t lines = 0;
};

void note_misread(const Loaded& loaded, const Found& found, Additions& additions,
                  Misread& misread) {
  const Target now = target_in(loaded.file.objectives, loaded.file.kpis, found);
  std::size_t shift = 0;
  for (auto& [place, checkins] : additions.by_place) {
    for (auto& [meant, form] : checkins) {
      const std::size_t number = place + shift++;
      if (number < now.items->size() && says(loaded.source, (*now.items)[number], meant)) continue;
      ++misread.all;
      if (form == Form::line) ++misread.lines;
      form = Form::fields;
    }
  }
}

Misread read_again(const model::Workspace& workspace, std::uint32_t file, const std::string& bytes,
                   std::vector<Additions>& groups, const yaml::Limits& limits) {
  Loaded loaded{{workspace.sources[file].path, bytes}, {}};
  loaded.file =
      load::load_file(loaded.source, yaml::parse(loaded.source, file, limits), workspace.config);
  Misread misread;
  for (Additions& additions : groups)
    note_misread(loaded, within_file(workspace, additions.target), additions, misread);
  return misread;
}

std::string to_paste(const std::vector<Recording>& recordings) {
  constexpr std::size_t most = 20;
  std::string out;
  for (std::size_t i = 0; i < std::min(recordings.size(), most); ++i) {
    const auto& [found, checkin] = recordings[i];
    out += "\n  " + (found.milestone ? "done: " + model::to_string(checkin.date)
                                     : "- " + scalar(checkin_line(checkin), Where::on_lines,
                                                     Quoting::where_needed));
  }
  if (recordings.size() > most) out += fmt::format("\n  and {} more", recordings.size() - most);
  return out;
}

}  // namespace

std::string checkin_line(const NewCheckIn& checkin) {
  std::string line = model::to_string(checkin.date);
  if (!checkin.value.empty()) line += " " + checkin.value;
  if (checkin.confidence) line += fmt::format(" {}/10", confidence_text(*checkin.confidence));
  if (!checkin.by.empty()) line += " @" + checkin.by;
  if (!checkin.note.empty()) line += " " + checkin.note;
  return line;
}

Result<std::string> record(const model::Workspace& workspace, std::uint32_t file,
                           const std::vector<Recording>& recordings, const yaml::Limits& limits) {
  std::vector<Recording> lines;
  std::copy_if(recordings.begin(), recordings.end(), std::back_inserter(lines),
               [](const Recording& recording) { return !recording.target.milestone; });
  std::vector<Additions> groups = group(workspace, lines);
  Error why{"it would not be read as it was meant"};
  for (bool has_lines = true; has_lines;) {
    Result<std::string> bytes =
        edit_file(workspace.sources[file], intents_for(workspace, recordings, groups), limits);
    if (!bytes) {
      why = bytes.error();
      break;
    }
    const Misread misread = read_again(workspace, file, *bytes, groups, limits);
    if (misread.all == 0) return bytes;
    has_lines = misread.lines > 0;
  }
  return Error{fmt::format("{}; to write by hand:{}", why.message, to_paste(recordings))};
}

}  // namespace okr::edit
