// SPDX-License-Identifier: MIT
// A fact is a value with the keys and ids that lead to it. Ids that only one side has are left out
// of the way to it: there they may have been given, or changed.
#include "merge_proof.h"

#include "merge_outline.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace okr::edit {
namespace {

using Facts = std::map<std::string, std::size_t>;
using Ids = std::set<std::string, std::less<>>;

void collect_ids(const yaml::Value& value, Ids& ids) {
  for (const yaml::Value& item : value.items()) collect_ids(item, ids);
  for (const yaml::Entry& entry : value.entries()) {
    if (entry.key.text() == "id") ids.emplace(entry.value.text());
    collect_ids(entry.value, ids);
  }
}

Ids ids_of(const yaml::Tree& tree) {
  Ids ids;
  if (const auto root = tree.root()) collect_ids(*root, ids);
  return ids;
}

Ids in_both(const Ids& a, const Ids& b) {
  Ids out;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(out, out.end()));
  return out;
}

class FactFinder {
 public:
  FactFinder(const MergeText& text, const Ids& ids)
      : tree_(text.tree), text_(text.bytes), ids_(ids) {}

  Facts find() {
    if (const auto root = tree_.root()) add(*root, "", "");
    for (const yaml::Comment& comment : tree_.comments) {
      ++facts_[text_.substr(comment.span.begin, comment.span.size())];
    }
    return std::move(facts_);
  }

 private:
  void add(const yaml::Value& value, const std::string& way, std::string_view key);
  void add_item(const yaml::Value& item, const std::string& way, std::string_view list);
  void add_words(std::string_view text, const std::string& way);

  const yaml::Tree& tree_;
  const std::string& text_;
  const Ids& ids_;
  Facts facts_;
};

/// The lines of a block of text may come from both sides, so it counts by its words.
void FactFinder::add_words(std::string_view text, const std::string& way) {
  while (!text.empty()) {
    const std::size_t size = std::min(text.find_first_of(" \n"), text.size());
    if (size > 0) ++facts_[way + '=' + std::string(text.substr(0, size))];
    text.remove_prefix(std::min(size + 1, text.size()));
  }
}

void FactFinder::add_item(const yaml::Value& item, const std::string& way, std::string_view list) {
  const Known known = known_by(list);
  const bool is_sentence = known == Known::by_id && item.kind() == yaml::Kind::scalar;
  if (known == Known::by_date) {
    ++facts_[way + '=' + content_of(item)];
  } else if (is_sentence) {
    ++facts_[way + ".title=" + content_of(item)];
  } else {
    const auto id = item.find("id");
    const bool has_id = id && ids_.contains(id->text());
    add(item, has_id ? way + '[' + std::string(id->text()) + ']' : way, "");
  }
}

void FactFinder::add(const yaml::Value& value, const std::string& way, std::string_view key) {
  if (value.kind() == yaml::Kind::mapping) {
    for (const yaml::Entry& entry : value.entries()) {
      add(entry.value, way + '.' + std::string(entry.key.text()), entry.key.text());
    }
  } else if (value.kind() == yaml::Kind::sequence) {
    for (const yaml::Value& item : value.items()) add_item(item, way, key);
  } else if (value.style() == yaml::Style::literal || value.style() == yaml::Style::folded) {
    add_words(value.text(), way);
  } else {
    ++facts_[way + '=' + content_of(value)];
  }
}

std::size_t count(const Facts& facts, const std::string& fact) {
  const auto found = facts.find(fact);
  return found == facts.end() ? 0 : found->second;
}

std::size_t beyond(std::size_t more, std::size_t less) {
  return more > less ? more - less : 0;
}

/// How often a fact must be there at least: what neither side took away, and what one added. Both
/// may have added the same.
std::size_t least(std::size_t base, std::size_t ours, std::size_t theirs) {
  return beyond(base, beyond(base, ours) + beyond(base, theirs)) +
         std::max(beyond(ours, base), beyond(theirs, base));
}

struct AllFacts {
  Facts base;
  Facts ours;
  Facts theirs;
  Facts settled_ours;
  Facts settled_theirs;
};

bool holds_all(const AllFacts& facts) {
  const auto is_there = [&](const std::string& fact) {
    const std::size_t wanted =
        least(count(facts.base, fact), count(facts.ours, fact), count(facts.theirs, fact));
    return wanted <= std::max(count(facts.settled_ours, fact), count(facts.settled_theirs, fact));
  };
  const auto all_there = [&](const Facts& some) {
    return std::all_of(some.begin(), some.end(), [&](const auto& f) { return is_there(f.first); });
  };
  // A list of which each side deleted a part may have nothing left.
  const auto none_invented = [&](const Facts& some) {
    return std::all_of(some.begin(), some.end(), [&](const auto& f) {
      return facts.ours.contains(f.first) || facts.theirs.contains(f.first) ||
             f.first.ends_with("=~");
    });
  };
  return all_there(facts.base) && all_there(facts.ours) && all_there(facts.theirs) &&
         none_invented(facts.settled_ours) && none_invented(facts.settled_theirs);
}

}  // namespace

bool holds_all(const MergeTexts& texts) {
  const Ids ids = in_both(ids_of(texts.ours.tree), ids_of(texts.theirs.tree));
  const auto facts = [&](const MergeText& text) { return FactFinder(text, ids).find(); };
  return holds_all(AllFacts{facts(texts.base), facts(texts.ours), facts(texts.theirs),
                            facts(texts.settled_ours), facts(texts.settled_theirs)});
}

}  // namespace okr::edit
