// SPDX-License-Identifier: MIT
#include <okr/edit/checkin.h>
#include <okr/edit/edit_file.h>
#include <okr/load/load.h>
#include <okr/load/note.h>
#include <okr/yaml/parse.h>

#include <fmt/format.h>

#include <algorithm>
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

/// What is new for one target, by where it goes: in the order in which it was given.
struct Additions {
  Found target;
  std::map<std::size_t, std::vector<NewCheckIn>> by_place;
};

bool is_same(const Found& a, const Found& b) {
  return a == b;
}

std::vector<Additions> group(const model::Workspace& workspace,
                             const std::vector<Recording>& recordings) {
  std::vector<Additions> groups;
  for (const auto& [found, checkin] : recordings) {
    auto known = std::find_if(
        groups.begin(), groups.end(),
        [&, target = &found](const Additions& a) { return is_same(a.target, *target); });
    if (known == groups.end()) known = groups.insert(groups.end(), {found, {}});
    const Target target = target_in(workspace.objectives, workspace.kpis, found);
    known->by_place[place_by_date(*target.items, checkin.date)].push_back(checkin);
  }
  for (Additions& additions : groups) {
    for (auto& [place, checkins] : additions.by_place) {
      std::stable_sort(checkins.begin(), checkins.end(),
                       [](const NewCheckIn& a, const NewCheckIn& b) { return a.date < b.date; });
    }
  }
  return groups;
}

void name(std::vector<Intent>& intents, const Target& target) {
  if (target.id_written) return;
  intents.push_back(SetField{target.span, "id", text_of(std::string(target.id)), {}});
}

void add(std::vector<Intent>& intents, const Target& target, const Additions& additions,
         Form form) {
  name(intents, target);
  // From the list's end to its begin, so that the numbers of those above stay right.
  for (auto at = additions.by_place.rbegin(); at != additions.by_place.rend(); ++at) {
    AddItems items{target.span, std::string(target.key), {}, at->first};
    if (at->first == target.items->size()) items.before = AddItems::npos;
    for (const NewCheckIn& checkin : at->second) items.items.push_back(item_of(checkin, form));
    intents.push_back(std::move(items));
  }
}

std::vector<std::string_view> milestone_order() {
  return {"id", "title", "due", "done"};
}

std::vector<Intent> intents_for(const model::Workspace& workspace,
                                const std::vector<Recording>& recordings,
                                const std::vector<Additions>& groups, Form form) {
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
    add(intents, target_in(workspace.objectives, workspace.kpis, additions.target), additions,
        form);
  }
  return intents;
}

std::string_view without_quotes(std::string_view written) {
  const bool is_quoted = written.size() > 1 && written.front() == written.back() &&
                         (written.front() == '"' || written.front() == '\'');
  return is_quoted ? written.substr(1, written.size() - 2) : written;
}

bool says_value(const text::Source& source, const CheckIn& read, const NewCheckIn& meant) {
  if (!read.value) return meant.value.empty();
  if (const bool* const done = std::get_if<bool>(&**read.value))
    return meant.value == (*done ? "done" : "open");
  return without_quotes(text::slice(source, read.value->span)) == meant.value;
}

bool says(const text::Source& source, const CheckIn& read, const NewCheckIn& meant) {
  const bool has_same_confidence = meant.confidence
                                       ? read.confidence && **read.confidence == *meant.confidence
                                       : !read.confidence;
  const bool has_same_author = meant.by.empty() ? !read.by : read.by && **read.by == meant.by;
  return read.date && **read.date == meant.date && says_value(source, read, meant) &&
         has_same_confidence && has_same_author && load::note_text(source, read) == meant.note;
}

/// The objectives and KPIs of one file, as the new bytes have them.
struct Loaded {
  text::Source source;
  load::LoadedFile file;
};

/// In the numbers of the file alone.
Found within_file(const model::Workspace& workspace, std::uint32_t file, Found found) {
  const auto before = [&](const auto& all) {
    return static_cast<std::uint32_t>(
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.file == file; }) -
        all.begin());
  };
  if (found.objective) *found.objective -= before(workspace.objectives);
  if (found.kpi) *found.kpi -= before(workspace.kpis);
  return found;
}

bool says_all(const Loaded& loaded, const Additions& additions, const Found& found) {
  const Target now = target_in(loaded.file.objectives, loaded.file.kpis, found);
  std::size_t shift = 0;
  for (const auto& [place, checkins] : additions.by_place) {
    for (const NewCheckIn& meant : checkins) {
      const std::size_t number = place + shift;
      if (number >= now.items->size() || !says(loaded.source, (*now.items)[number], meant))
        return false;
      ++shift;
    }
  }
  return true;
}

bool is_proved(const model::Workspace& workspace, std::uint32_t file, const std::string& bytes,
               const std::vector<Additions>& groups, const yaml::Limits& limits) {
  Loaded loaded{{workspace.sources[file].path, bytes}, {}};
  loaded.file =
      load::load_file(loaded.source, yaml::parse(loaded.source, file, limits), workspace.config);
  return std::all_of(groups.begin(), groups.end(), [&](const Additions& additions) {
    return says_all(loaded, additions, within_file(workspace, file, additions.target));
  });
}

std::string to_paste(const std::vector<Recording>& recordings) {
  std::string out;
  for (const auto& [found, checkin] : recordings) {
    out += "\n  " + (found.milestone ? "done: " + model::to_string(checkin.date)
                                     : "- " + checkin_line(checkin));
  }
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
  const std::vector<Additions> groups = group(workspace, lines);
  std::string why = "it would not be read as it was meant";
  for (const Form form : {Form::line, Form::fields}) {
    Result<std::string> bytes = edit_file(workspace.sources[file],
                                          intents_for(workspace, recordings, groups, form), limits);
    if (!bytes) {
      why = bytes.error().message;
      continue;
    }
    if (is_proved(workspace, file, *bytes, groups, limits)) return bytes;
  }
  return Error{fmt::format("{}; to write by hand:{}", why, to_paste(recordings))};
}

}  // namespace okr::edit
