// SPDX-License-Identifier: MIT
#include "recorded.h"

#include "load/loading.h"

#include <okr/load/note.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

namespace okr::test {
namespace {

using load::testing::link_texts;
using load::testing::Linked;

constexpr std::string_view mark = "\xEF\xBB\xBF";

std::string with_returns(std::string bytes) {
  std::string out;
  for (const char c : bytes) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

std::string open_ended(std::string bytes) {
  if (bytes.ends_with('\n')) bytes.pop_back();
  return bytes;
}

std::string value_text(const text::Source& source, const model::CheckIn& entry) {
  if (!entry.value) return "-";
  if (const bool* const done = std::get_if<bool>(&**entry.value)) return *done ? "done" : "open";
  std::string written(text::slice(source, entry.at(entry.value->span)));
  std::erase_if(written, [](char c) { return c == '"' || c == '\''; });
  return written;
}

template <class MaybeWritten>
std::string shown_day(const MaybeWritten& day) {
  return day ? model::to_string(**day) : "?";
}

std::string shown_entry(const text::Source& source, const model::CheckIn& entry) {
  return fmt::format("{} {} {} {} <{}>", shown_day(entry.date), value_text(source, entry),
                     entry.confidence ? fmt::format("{}", **entry.confidence) : "-",
                     entry.by ? **entry.by : "-", load::note_text(source, entry));
}

std::string shown_new(const edit::NewCheckIn& entry) {
  return fmt::format("{} {} {} {} <{}>", model::to_string(entry.date),
                     entry.value.empty() ? "-" : entry.value,
                     entry.confidence ? fmt::format("{}", *entry.confidence) : "-",
                     entry.by.empty() ? "-" : entry.by, entry.note);
}

using Entries = std::vector<std::string>;

/// What belongs to one thing: its own line, then its entries.
struct Thing {
  std::string own;
  Entries entries;
};

Entries entries_of(const text::Source& source, const std::vector<model::CheckIn>& all) {
  Entries out;
  for (const model::CheckIn& entry : all) out.push_back(shown_entry(source, entry));
  return out;
}

std::vector<Thing> things_of(const Linked& linked) {
  std::vector<Thing> out;
  const text::Source& source = linked.workspace.sources[0];
  for (const model::Objective& o : linked.workspace.objectives) {
    out.push_back({fmt::format("{} {} {} {} {}", o.id, o.title.value, o.why ? o.why->value : "-",
                               o.period, o.team),
                   {}});
    for (const model::KeyResult& k : o.key_results) {
      out.push_back(
          {fmt::format("{}/{} {} {} {} {} {} {}", o.id, k.id, k.title.value, k.measure.metric,
                       k.measure.unit, k.measure.target ? **k.measure.target : -1,
                       k.source ? **k.source : "-", k.reason ? **k.reason : "-"),
           entries_of(source, k.checkins)});
      for (const model::Milestone& m : k.milestones)
        out.push_back({fmt::format("{}/{}/{} {} {}", o.id, k.id, m.id, m.title ? **m.title : "-",
                                   shown_day(m.due)),
                       {shown_day(m.done)}});
    }
  }
  for (const model::Kpi& kpi : linked.workspace.kpis)
    out.push_back({"kpi:" + kpi.id + " " + kpi.title.value, entries_of(source, kpi.readings)});
  return out;
}

bool is_for(const Thing& thing, std::string_view reference) {
  const std::string own = thing.own.substr(0, thing.own.find(' '));
  return own == reference || own.ends_with("/" + std::string(reference));
}

void add(Thing& thing, const edit::NewCheckIn& entry) {
  const std::string line = shown_new(entry);
  auto at = thing.entries.end();
  while (at != thing.entries.begin() && line.substr(0, 10) < std::prev(at)->substr(0, 10) &&
         !std::prev(at)->starts_with('?')) {
    --at;
  }
  thing.entries.insert(at, line);
}

std::vector<std::string> comments_of(const Linked& linked) {
  std::vector<std::string> out;
  for (const yaml::Comment& comment : linked.workspace.files[0].comments)
    out.emplace_back(text::slice(linked.workspace.sources[0], comment.span));
  return out;
}

/// The words of each line, without what its first ones stand behind.
std::vector<std::string> words_of_lines(std::string_view bytes) {
  std::vector<std::string> out;
  std::string line;
  for (const char c : std::string(bytes) + '\n') {
    if (c != '\n') {
      line += c;
      continue;
    }
    line.erase(0, std::min(line.find_first_not_of(" -"), line.size()));
    line.erase(line.find_last_not_of(" \r") + 1);
    out.push_back(line);
    line.clear();
  }
  return out;
}

bool is_subsequence(std::string_view part, std::string_view whole) {
  std::size_t at = 0;
  for (const char c : whole) {
    if (at < part.size() && part[at] == c) ++at;
  }
  return at == part.size();
}

/// A line of brackets or of nothing may be another one now; its characters are still there, but for
/// what said that the list was empty.
bool is_kept(std::string line, const std::vector<std::string>& lines) {
  if (std::find(lines.begin(), lines.end(), line) != lines.end()) return true;
  for (const std::string_view nothing : {"[]", "~", "null"}) {
    if (const std::size_t at = line.find(nothing); at != line.npos) line.erase(at, nothing.size());
  }
  std::erase(line, ' ');
  while (line.ends_with(']') || line.ends_with('}')) line.pop_back();  // closed further down
  return std::any_of(lines.begin(), lines.end(),
                     [&](const std::string& other) { return is_subsequence(line, other); });
}

std::size_t count(std::string_view bytes, std::string_view part) {
  std::size_t n = 0;
  for (std::size_t at = bytes.find(part); at != bytes.npos; at = bytes.find(part, at + 1)) ++n;
  return n;
}

}  // namespace

Shown read_diff(std::string_view diff) {
  Shown out;
  if (diff.starts_with('\n')) diff.remove_prefix(1);
  while (!diff.empty()) {
    const std::size_t end = std::min(diff.find('\n'), diff.size() - 1) + 1;
    const std::string_view line = diff.substr(1, end - 1);
    if (diff[0] != '+') out.before += line;
    if (diff[0] != '-') out.after += line;
    diff.remove_prefix(end);
  }
  return out;
}

const std::vector<Ending>& endings() {
  static const std::vector<Ending> all = {
      {"LF", [](std::string bytes) { return bytes; }},
      {"CRLF", with_returns},
      {"a mark in front", [](const std::string& bytes) { return std::string(mark) + bytes; }},
      {"no last line break", open_ended},
      {"all of them",
       [](const std::string& bytes) {
         return std::string(mark) + with_returns(open_ended(bytes));
       }},
  };
  return all;
}

edit::NewCheckIn checkin(std::string_view date, std::string value, std::string note) {
  return {*model::parse_date(date), std::move(value), std::nullopt, {}, std::move(note)};
}

Result<std::string> recorded_all(
    const std::string& bytes,
    const std::vector<std::pair<std::string, edit::NewCheckIn>>& checkins) {
  const Linked linked = link_texts({{"q.yaml", bytes}});
  std::vector<edit::Recording> recordings;
  for (const auto& [reference, entry] : checkins) {
    const Result<model::Found> found = model::find(linked.workspace, reference, entry.date);
    if (!found) return found.error();
    recordings.push_back({*found, entry});
  }
  return edit::record(linked.workspace, 0, recordings, {});
}

std::string recorded(const std::string& bytes, std::string_view reference,
                     const edit::NewCheckIn& checkin) {
  const auto out = recorded_all(bytes, {{std::string(reference), checkin}});
  return out ? *out : "error: " + out.error().message;
}

void check_added(const std::string& before, const std::string& after, std::string_view reference,
                 const edit::NewCheckIn& checkin) {
  const Linked old = link_texts({{"q.yaml", before}});
  const Linked now = link_texts({{"q.yaml", after}});
  std::vector<Thing> meant = things_of(old);
  const auto target = std::find_if(meant.begin(), meant.end(),
                                   [&](const Thing& thing) { return is_for(thing, reference); });
  REQUIRE(target != meant.end());
  add(*target, checkin);
  const std::vector<Thing> is = things_of(now);
  REQUIRE(is.size() == meant.size());
  for (std::size_t i = 0; i < is.size(); ++i) {
    CHECK(is[i].own == meant[i].own);
    CHECK(is[i].entries == meant[i].entries);
  }
  CHECK(comments_of(now) == comments_of(old));
  const std::vector<std::string> lines = words_of_lines(after);
  for (const std::string& line : words_of_lines(before)) {
    CAPTURE(line);
    CHECK(is_kept(line, lines));
  }
  if (before.find("\r\n") != before.npos) CHECK(count(after, "\n") == count(after, "\r\n"));
  if (before.find("\r\n") == before.npos) CHECK(count(after, "\r") == 0);
  CHECK(after.starts_with(mark) == before.starts_with(mark));
  CHECK(after.ends_with('\n') == before.ends_with('\n'));
}

void check_pairs(const std::vector<Pair>& pairs, std::string_view reference,
                 const edit::NewCheckIn& entry) {
  for (const Pair& pair : pairs) {
    const Shown shown = read_diff(pair.diff);
    for (const Ending& ending : endings()) {
      CAPTURE(pair.name);
      CAPTURE(ending.name);
      const std::string before = ending.of(shown.before);
      const std::string after = recorded(before, reference, entry);
      CHECK(after == ending.of(shown.after));
      check_added(before, after, reference, entry);
    }
  }
}

}  // namespace okr::test
