// SPDX-License-Identifier: MIT
#include "diff_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace okr::report {
namespace {

using compare::Difference;
using compare::Ease;
using What = Difference::What;

std::string quoted(std::string_view text) {
  return fmt::format("'{}'", text);
}

std::string with_reason(std::string words, const std::string& reason) {
  return reason.empty() ? words : words + ": " + quoted(reason);
}

std::string day_of(const Difference& difference) {
  return difference.date ? model::to_string(*difference.date) : "an unreadable day";
}

// "why is now 'x', it was 'y'"
std::string now_and_then(std::string_view name, const Difference& difference) {
  if (difference.from.empty()) return fmt::format("{} added: {}", name, quoted(difference.to));
  if (difference.to.empty())
    return fmt::format("{} taken away, it was {}", name, quoted(difference.from));
  return fmt::format("{} is now {}, it was {}", name, quoted(difference.to),
                     quoted(difference.from));
}

// Keys of the files as people say them.
std::string said(std::string_view field) {
  constexpr auto table = std::to_array<std::pair<std::string_view, std::string_view>>({
      {"aligned_to", "alignment"},
      {"carried_from", "what it was carried from"},
      {"confidence", "confidence at the start"},
      {"due", "due day"},
      {"every_days", "days between readings"},
      {"grade reason", "reason for the grade"},
      {"kpi", "KPI"},
      {"min", "lower bound"},
      {"max", "upper bound"},
      {"rice", "RICE"},
  });
  const auto row = std::find_if(table.begin(), table.end(),
                                [&](const auto& pair) { return pair.first == field; });
  return std::string(row == table.end() ? field : row->second);
}

std::string owner_words(const Difference& difference) {
  if (difference.to.empty()) return fmt::format("no owner any more, it was {}", difference.from);
  if (difference.from.empty()) return "owner " + difference.to;
  return fmt::format("owner is now {}, it was {}", difference.to, difference.from);
}

std::vector<std::string> parts_of(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(", "), list.size());
    parts.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 2, list.size()));
  }
  std::sort(parts.begin(), parts.end());
  return parts;
}

std::string only_in(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  std::vector<std::string> parts;
  std::set_difference(one.begin(), one.end(), other.begin(), other.end(),
                      std::back_inserter(parts));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string alignment_words(const Difference& difference) {
  if (difference.to.empty())
    return fmt::format("aligned to nothing any more, it was to {}", difference.from);
  if (difference.from.empty()) return "aligned to " + difference.to;
  const std::vector<std::string> from = parts_of(difference.from);
  const std::vector<std::string> to = parts_of(difference.to);
  const std::string came = only_in(to, from);
  const std::string went = only_in(from, to);
  if (came.empty()) return "no longer aligned to " + went;
  if (went.empty()) return "also aligned to " + came;
  return fmt::format("aligned to {}, no longer to {}", came, went);
}

std::string moved_words(const Difference& difference) {
  if (difference.field == "owner") return with_reason(owner_words(difference), difference.reason);
  if (difference.field == "aligned_to")
    return with_reason(alignment_words(difference), difference.reason);
  return said(difference.field) + ' ' + move_words(difference);
}

std::string home_words(const Difference& difference) {
  if (difference.field == "period")
    return fmt::format("now set for {}, it was for {}", difference.to, difference.from);
  if (difference.field == "team")
    return fmt::format("now of {}, it was of {}", difference.to, difference.from);
  return "moved here from " + difference.from;
}

// Of these only what came and what went is said.
bool is_list(std::string_view field) {
  constexpr auto lists = std::to_array<std::string_view>(
      {"members", "supports", "labels", "guardrails", "links", "files", "checkpoints",
       "words.task_verbs", "words.metrics"});
  return std::find(lists.begin(), lists.end(), field) != lists.end();
}

std::string list_words(const Difference& difference) {
  const std::vector<std::string> from = parts_of(difference.from);
  const std::vector<std::string> to = parts_of(difference.to);
  const std::string came = only_in(to, from);
  const std::string went = only_in(from, to);
  std::string words = said(difference.field) + ": ";
  if (!came.empty()) words += "now also " + came;
  if (!went.empty()) words += (came.empty() ? "" : ", ") + ("no longer " + went);
  return words;
}

std::string field_words(const Difference& difference) {
  if (is_list(difference.field) && !difference.from.empty() && !difference.to.empty())
    return list_words(difference);
  if (difference.field == "owner") return owner_words(difference);
  if (difference.field == "grade" && difference.from.empty()) return "graded " + difference.to;
  if (difference.field == "decision" && difference.from.empty())
    return "decision: " +
           (difference.to == "carry_over" ? std::string("carry over") : difference.to);
  if (difference.field == "status" && !difference.from.empty() && !difference.to.empty())
    return fmt::format("{}, it was {}", difference.to, difference.from);
  return now_and_then(said(difference.field), difference);
}

std::string edit_words(const Difference& difference) {
  const std::string which = "the check-in of " + day_of(difference);
  const auto or_nothing = [](const std::string& text) {
    return text.empty() ? std::string("nothing") : text;
  };
  const std::string from = or_nothing(difference.from);
  const std::string to = or_nothing(difference.to);
  if (difference.field == "value")
    return fmt::format("{} now says {}, it said {}", which, to, from);
  if (difference.field == "date") return fmt::format("{} is now of {}", which, to);
  if (difference.field == "note") return which + ": " + now_and_then("note", difference);
  if (difference.field == "by")
    return fmt::format("{} is now by {}, it was by {}", which, to, from);
  return fmt::format("{} now has confidence {}, it had {}", which, to, from);
}

std::string deleted_checkin_words(const Difference& difference) {
  const std::string value = difference.from.empty() ? "" : fmt::format(" ({})", difference.from);
  return fmt::format("the check-in of {}{} was deleted", day_of(difference), value);
}

std::string milestone_words(const Difference& difference) {
  const std::string which = "milestone " + quoted(difference.item);
  if (difference.what == What::milestone_added) return which + " added";
  if (difference.what == What::milestone_deleted) return which + " deleted";
  if (difference.field == "done" || difference.field == "dropped") {
    if (difference.to.empty()) return fmt::format("{} no longer {}", which, difference.field);
    return fmt::format("{} {} on {}", which, difference.field, difference.to);
  }
  return which + ": " + said(difference.field) + ' ' + move_words(difference);
}

std::string entry_words(const Difference& difference) {
  if (difference.what == What::unexplained)
    return fmt::format("the entry of {} on {} is gone from 'changes'", day_of(difference),
                       said(difference.field));
  return with_reason(fmt::format("'changes' now says why {} moved from {} to {}",
                                 said(difference.field), difference.from, difference.to),
                     difference.reason);
}

}  // namespace

std::string spelled(std::size_t n, std::string_view thing) {
  constexpr std::array<std::string_view, 11> words{"no",  "one",   "two",   "three", "four", "five",
                                                   "six", "seven", "eight", "nine",  "ten"};
  const std::string number = n < words.size() ? std::string(words[n]) : std::to_string(n);
  return fmt::format("{} {}{}", number, thing, n == 1 ? "" : "s");
}

std::string short_title(const model::KeyResult& key_result) {
  const std::string& title = key_result.title.value;
  if (!key_result.reading.measure) return title;
  const prose::Measure& m = *key_result.reading.measure;
  std::size_t end = title.size();
  for (const auto* const figure : {&m.baseline, &m.target, &m.min, &m.max, &m.relative}) {
    if (*figure) end = std::min<std::size_t>(end, (*figure)->range.begin);
  }
  constexpr auto leading = std::to_array<std::string_view>(
      {" from", " to", " by", " at", " least", " most", " above", " below", " over", " under",
       " within", " or", " than", " more", " less", " between", " of"});
  std::string_view words = std::string_view(title).substr(0, end);
  for (bool shorter = true; shorter;) {
    const std::size_t last = words.find_last_not_of(' ');
    words = words.substr(0, last == std::string_view::npos ? 0 : last + 1);
    const auto lead = std::find_if(leading.begin(), leading.end(),
                                   [&](std::string_view word) { return words.ends_with(word); });
    shorter = lead != leading.end();
    if (shorter) words.remove_suffix(lead->size());
  }
  return words.find(' ') == std::string_view::npos ? title : std::string(words);
}

std::string move_words(const Difference& difference) {
  const std::string ease(words_of(difference.ease));
  std::string words;
  if (difference.from.empty()) {
    words = fmt::format("set to {}{}", difference.to, ease);
  } else if (difference.to.empty()) {
    words = fmt::format("taken away, it was {}{}", difference.from, ease);
  } else {
    words = fmt::format("moved from {} to {}{}", difference.from, difference.to, ease);
  }
  return with_reason(std::move(words), difference.reason);
}

bool moves_a_goalpost(const Difference& difference) {
  return difference.what == What::moved && difference.field != "owner" &&
         difference.field != "aligned_to";
}

std::string words_of(const Difference& difference) {
  switch (difference.what) {
    case What::added:
      return "new";
    case What::deleted:
      return "deleted";
    case What::dropped:
      return with_reason("dropped on " + difference.to, difference.reason);
    case What::resumed:
      return fmt::format("taken up again, it was dropped on {}", difference.from);
    case What::moved:
      return moved_words(difference);
    case What::explained:
    case What::unexplained:
      return entry_words(difference);
    case What::reworded:
      return fmt::format("now reads {}, it read {}", quoted(difference.to),
                         quoted(difference.from));
    case What::renamed:
      return fmt::format("its id is now {}, it was {}", difference.to, difference.from);
    case What::rehomed:
      return home_words(difference);
    case What::field:
      return field_words(difference);
    case What::checkin_added:
      return "checked in on " + day_of(difference);
    case What::checkin_edited:
      return edit_words(difference);
    case What::checkin_deleted:
      return deleted_checkin_words(difference);
    case What::milestone_added:
    case What::milestone_changed:
    case What::milestone_deleted:
      break;
  }
  return milestone_words(difference);
}

std::vector<std::string> phrases_of(const std::vector<Difference>& differences) {
  std::vector<std::string> phrases;
  for (const Difference& difference : differences) {
    if (difference.what != What::checkin_added) phrases.push_back(words_of(difference));
  }
  return phrases;
}

std::size_t new_checkins(const std::vector<Difference>& differences) {
  return static_cast<std::size_t>(std::count_if(
      differences.begin(), differences.end(),
      [](const Difference& difference) { return difference.what == What::checkin_added; }));
}

}  // namespace okr::report
