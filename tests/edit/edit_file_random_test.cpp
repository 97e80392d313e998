// SPDX-License-Identifier: MIT
// Random files in all layouts, random intentions on them: either a refusal, or a file that says
// what a second, plainer reading of the intentions comes to, and in which all lines that they do
// not concern stand as they were. OKR_RANDOM_ROUNDS makes it so
// many rounds more.
#include "random_intents.h"
#include "told.h"
#include "yaml/random_yaml.h"

#include <okr/edit/edit_file.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace okr::test {
namespace {

using edit::AddItems;
using edit::Intent;
using edit::RemoveField;
using edit::RemoveItem;
using edit::ReplaceText;
using edit::SetField;
using yaml::Kind;
using yaml::Style;
using yaml::Value;

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Bytes that an intention may change, and those of them that may go with all their comments.
struct Reach {
  std::vector<Range> touched;
  std::vector<Range> gone;
};

std::optional<Value> node_with(const yaml::Tree& tree, const edit::Node& place) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Value value(tree, i);
    if ((!place && i == 0) || (place && value.span() == *place && value.kind() != Kind::null))
      return value;
  }
  return std::nullopt;
}

Range whole(const Value& value) {
  return {value.span().begin, value.span().end};
}

/// Of an entry: its key to the end of its value, and the line that comes behind.
void reach_entry(const Value& mapping, const yaml::Entry& entry, bool goes, Reach& reach) {
  Range range{entry.key.span().begin, std::max(entry.value.span().end, entry.key.span().end + 1)};
  if (mapping.style() == Style::flow) reach.touched.push_back(whole(mapping));
  reach.touched.push_back(range);
  if (goes) reach.gone.push_back(range);
  const std::vector<yaml::Entry> entries = mapping.entries();
  const bool is_first = entries.front().key.index() == entry.key.index();
  if (is_first && entries.size() > 1) {
    reach.touched.push_back({range.begin, entries[1].key.span().end});
  }
}

void reach_mapping(const Value& mapping, const std::string& key, Reach& reach) {
  if (mapping.kind() == Kind::scalar || mapping.style() == Style::flow) {
    reach.touched.push_back(whole(mapping));
  } else if (key == "id" && !mapping.entries().empty()) {
    reach.touched.push_back({mapping.span().begin, mapping.span().begin + 1});
  }
}

void reach_list(const Value& mapping, const std::string& key, const Intent& intent, Reach& reach) {
  for (const yaml::Entry& entry : mapping.entries()) {
    if (entry.key.text() != key) continue;
    const std::vector<Value> items = entry.value.items();
    const auto* remove = std::get_if<RemoveItem>(&intent);
    if (items.empty() || entry.value.style() == Style::flow) {
      reach_entry(mapping, entry, remove != nullptr && items.size() == 1, reach);
      if (remove != nullptr && items.size() > 1) {
        const Range item = whole(items[remove->item]);
        reach.gone.push_back(item);
      }
    } else if (remove != nullptr && items.size() == 1) {
      reach_entry(mapping, entry, true, reach);
    } else if (remove != nullptr) {
      const std::size_t above =
          remove->item == 0 ? entry.value.span().begin : items[remove->item - 1].span().end;
      reach.touched.push_back({above, items[remove->item].span().end});
      reach.gone.push_back(reach.touched.back());
    }
  }
}

Reach reach_of(const yaml::Tree& tree, const std::vector<Intent>& intents) {
  Reach reach;
  for (const Intent& intent : intents) {
    if (const auto* replace = std::get_if<ReplaceText>(&intent)) {
      reach.touched.push_back({replace->place.begin, replace->place.end});
      continue;
    }
    std::visit(
        [&](const auto& change) {
          if constexpr (requires { change.node; }) {
            const auto node = node_with(tree, change.node);
            if (!node) return;
            reach_mapping(*node, change.key, reach);
            const bool is_list = std::holds_alternative<AddItems>(intent) ||
                                 std::holds_alternative<RemoveItem>(intent);
            if (is_list) return reach_list(*node, change.key, intent, reach);
            for (const yaml::Entry& entry : node->entries()) {
              if (entry.key.text() == change.key) reach_entry(*node, entry, true, reach);
            }
          }
        },
        intent);
  }
  return reach;
}

std::vector<std::string> lines_of(const std::string& bytes) {
  std::vector<std::string> lines;
  std::string line;
  for (const char c : bytes) {
    if (c != '\n') {
      line += c;
      continue;
    }
    lines.push_back(line);
    line.clear();
  }
  lines.push_back(line);
  for (std::string& l : lines) {
    if (l.ends_with('\r')) l.pop_back();
  }
  return lines;
}

bool overlaps(const std::vector<Range>& ranges, std::size_t begin, std::size_t end) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const Range& r) { return r.begin <= end && begin <= r.end; });
}

/// The lines that no intention concerns.
std::vector<std::string> lines_to_keep(const std::string& bytes, const Reach& reach) {
  std::vector<std::string> out;
  std::size_t begin = 0;
  for (std::string& line : lines_of(bytes)) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    if (!overlaps(reach.touched, begin, end)) out.push_back(std::move(line));
    begin = end + 1;
  }
  if (!out.empty() && out.back().empty()) out.pop_back();  // behind the last line break
  return out;
}

/// The first of `wanted` that is not in `all` behind those before it.
std::optional<std::string> first_missing(const std::vector<std::string>& wanted,
                                         const std::vector<std::string>& all) {
  auto at = all.begin();
  for (const std::string& one : wanted) {
    at = std::find(at, all.end(), one);
    if (at == all.end()) return one;
    ++at;
  }
  return std::nullopt;
}

std::vector<std::string> comments_of(const text::Source& source, const yaml::Tree& tree,
                                     const std::vector<Range>& gone) {
  std::vector<std::string> out;
  for (const yaml::Comment& comment : tree.comments) {
    const std::size_t line_end =
        std::min(source.bytes.find('\n', comment.span.begin), source.bytes.size());
    const std::size_t line = source.bytes.rfind('\n', comment.span.begin) + 1;
    const bool goes = std::any_of(gone.begin(), gone.end(), [&](const Range& range) {
      const bool is_inside = range.begin < comment.span.begin && comment.span.begin < range.end;
      const bool is_behind = !comment.own_line && range.end <= line_end && range.end >= line;
      return is_inside || is_behind;
    });
    if (!goes) out.emplace_back(text::slice(source, comment.span));
  }
  return out;
}

struct Endings {
  bool has_crlf = false;
  bool has_lf = false;
};

Endings endings_of(const std::string& bytes) {
  Endings out;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] != '\n') continue;
    (i > 0 && bytes[i - 1] == '\r' ? out.has_crlf : out.has_lf) = true;
  }
  return out;
}

void check_layout(const text::Source& before, const yaml::Parsed& old, const std::string& after,
                  const std::vector<Intent>& intents) {
  const Reach reach = reach_of(old.tree, intents);
  CHECK(first_missing(lines_to_keep(before.bytes, reach), lines_of(after)).value_or("(none)") ==
        "(none)");
  const text::Source now{before.path, after};
  const yaml::Parsed parsed = yaml::parse(now, 0, {});
  CHECK(first_missing(comments_of(before, old.tree, reach.gone), comments_of(now, parsed.tree, {}))
            .value_or("(none)") == "(none)");
  const Endings was = endings_of(before.bytes);
  const Endings is = endings_of(after);
  if (was.has_lf && !was.has_crlf) CHECK(!is.has_crlf);
  if (was.has_crlf && !was.has_lf) CHECK(!is.has_lf);
  CHECK(before.bytes.starts_with("\xEF\xBB\xBF") == after.starts_with("\xEF\xBB\xBF"));
  if (!before.bytes.empty()) CHECK(before.bytes.ends_with('\n') == after.ends_with('\n'));
}

/// What shall come behind new items is to go itself.
bool is_unclear(const std::vector<Intent>& intents) {
  return std::any_of(intents.begin(), intents.end(), [&](const Intent& one) {
    const auto* remove = std::get_if<RemoveItem>(&one);
    return remove != nullptr &&
           std::any_of(intents.begin(), intents.end(), [&](const Intent& other) {
             const auto* add = std::get_if<AddItems>(&other);
             return add != nullptr && add->key == remove->key && add->before == remove->item;
           });
  });
}

struct Tally {
  std::size_t made = 0;
  std::size_t refused = 0;
};

void try_intents(const text::Source& source, const yaml::Parsed& parsed,
                 const std::vector<Intent>& intents, Tally& tally) {
  Told meant = told(parsed.tree);
  bool can_be_made = true;
  for (const Intent& intent : intents) can_be_made = can_be_made && make(meant, intent);
  const Result<std::string> bytes = edit::edit_file(source, intents, {});
  std::string what;
  for (const Intent& intent : intents) what += "\n  " + shown(intent, source.bytes);
  CAPTURE(what);
  CAPTURE(source.bytes);
  if (!bytes) {
    if (!can_be_made) return;
    ++tally.refused;
    return;
  }
  CAPTURE(*bytes);
  CHECK(can_be_made);
  const yaml::Parsed now = yaml::parse({source.path, *bytes}, 0, {});
  CHECK(shown(told(now.tree)) == shown(meant));
  check_layout(source, parsed, *bytes, intents);
  ++tally.made;
}

int rounds(int few) {
  const char* const more = std::getenv("OKR_RANDOM_ROUNDS");
  return more == nullptr ? few : few + std::atoi(more);
}

/// As a slip of the hand leaves it.
std::string mutated(Random& random, std::string bytes) {
  static const std::vector<std::string> slips = {
      " ", "  ", "\n", "\r\n", ":", ": ", "-", "- ", "#",  "'", "\"", "[",  "]",
      "{", "}",  ",",  "\t",   "~", "x",  "|", ">",  "? ", "*", "&a", "%a", "..."};
  for (std::size_t n = 1 + random.below(3); n > 0; --n) {
    const std::size_t at = random.below(bytes.size() + 1);
    if (random.chance(50)) bytes.erase(at, 1 + random.below(3));
    if (random.chance(70)) bytes.insert(std::min(at, bytes.size()), random.one_of(slips));
  }
  return bytes;
}

}  // namespace

TEST_CASE("whatever is meant for whatever file is made as it was meant, or refused") {
  Tally tally;
  for (int round = 0; round < rounds(250); ++round) {
    const text::Source source{"q.yaml", yaml::random_sample(static_cast<unsigned>(round)).bytes};
    const yaml::Parsed parsed = yaml::parse(source, 0, {});
    Random random(static_cast<unsigned>(round));
    for (int i = 0; i < 4; ++i) {
      std::vector<Intent> intents;
      for (std::size_t n = i == 0 ? 1 : 1 + random.below(4); n > 0; --n) {
        intents.push_back(random_intent(random, parsed.tree));
      }
      CAPTURE(round);
      if (!is_unclear(intents)) try_intents(source, parsed, intents, tally);
    }
  }
  CHECK(tally.made > 200);
  CHECK(tally.refused * 20 < tally.made);
}

TEST_CASE("files with slips in them are changed as it was meant, or not at all") {
  Tally tally;
  for (int round = 0; round < rounds(250); ++round) {
    Random random(static_cast<unsigned>(round));
    const std::string whole = yaml::random_sample(static_cast<unsigned>(round)).bytes;
    const text::Source source{"q.yaml", mutated(random, whole)};
    const yaml::Parsed parsed = yaml::parse(source, 0, {});
    CAPTURE(round);
    const edit::Intent intent = random_intent(random, parsed.tree);
    if (parsed.unread.empty()) {
      try_intents(source, parsed, {intent}, tally);
    } else {
      CHECK(!edit::edit_file(source, {intent}, {}));
    }
  }
  CHECK(tally.refused * 5 < tally.made);
}

}  // namespace okr::test
