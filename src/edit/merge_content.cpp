// SPDX-License-Identifier: MIT
#include "merge_outline.h"

#include <okr/text/ascii.h>

#include <algorithm>
#include <array>

namespace okr::edit {
namespace {

/// Runs of blanks as one.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n';
    if (!is_blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

bool is_date(std::string_view word) {
  constexpr std::string_view shape = "0000-00-00";
  return word.size() == shape.size() &&
         std::equal(word.begin(), word.end(), shape.begin(), [](char c, char wanted) {
           return wanted == '-' ? c == '-' : text::is_digit(c);
         });
}

}  // namespace

std::string content_of(const yaml::Value& value) {
  switch (value.kind()) {
    case yaml::Kind::null:
      return "~";
    case yaml::Kind::scalar:
      return '"' + one_line(value.text()) + '"';
    case yaml::Kind::sequence: {
      std::string out = "[";
      for (const yaml::Value& item : value.items()) out += content_of(item) + ',';
      return out + ']';
    }
    case yaml::Kind::mapping: {
      std::vector<std::string> fields;
      for (const yaml::Entry& entry : value.entries()) {
        fields.push_back(content_of(entry.key) + ':' + content_of(entry.value) + ',');
      }
      std::sort(fields.begin(), fields.end());
      std::string out = "{";
      for (const std::string& field : fields) out += field;
      return out + '}';
    }
  }
  return {};
}

std::string history_of(const yaml::Value& item) {
  std::string out;
  for (const std::string_view key : {"checkins", "readings", "key_results"}) {
    const auto list = item.find(key);
    if (!list) continue;
    for (const yaml::Value& entry : list->items()) {
      const auto id = entry.find("id");
      out += content_of(id ? *id : entry) + '\n';
    }
  }
  return out;
}

Known known_by(std::string_view key) {
  constexpr std::array by_date{"checkins", "readings", "changes", "checkpoints"};
  constexpr std::array by_id{"objectives", "key_results", "kpis",
                             "projects",   "milestones",  "tasks"};
  if (std::find(by_date.begin(), by_date.end(), key) != by_date.end()) return Known::by_date;
  if (std::find(by_id.begin(), by_id.end(), key) != by_id.end()) return Known::by_id;
  return Known::by_content;
}

std::string date_of(const yaml::Value& item) {
  std::string_view word = item.text();
  if (const auto date = item.find("date")) word = date->text();
  const std::string_view day = word.substr(0, std::min(word.find(' '), word.size()));
  return is_date(day) ? std::string(day) : std::string();
}

std::string moved(std::string_view text, std::size_t from, std::size_t to) {
  if (from == to) return std::string(text);
  std::string out;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, size);
    const std::size_t spaces = std::min(line.find_first_not_of(' '), size);
    const bool is_blank = spaces == size || line[spaces] == '\n';
    if (!is_blank && to > from) out += std::string(to - from, ' ');
    out += is_blank || to > from ? line : line.substr(std::min(from - to, spaces));
    text.remove_prefix(size);
  }
  return out;
}

}  // namespace okr::edit
