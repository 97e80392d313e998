// SPDX-License-Identifier: MIT
// Random files, random fixes, right and wrong ones: what is accepted must be what was declared, as
// a second, simpler reading of both trees sees it.
#include <okr/edit/fixes.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace okr::edit {
namespace {

using diag::Effect;

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t n) { return engine_() % n; }
  template <class T>
  const T& one_of(const std::vector<T>& all) {
    return all[below(all.size())];
  }

 private:
  std::mt19937 engine_;
};

std::string random_value(Random& random, int depth, const std::string& indent);

std::string random_block(Random& random, int depth, const std::string& indent) {
  const bool list = random.below(2) == 0;
  std::string out;
  const std::size_t size = 1 + random.below(4);
  for (std::size_t i = 0; i < size; ++i) {
    if (random.below(6) == 0) out += indent + "# note\n";
    out += indent;
    out += list ? "-" : std::string(1, static_cast<char>('a' + i)) + ":";
    out += random_value(random, depth - 1, indent + "  ");
  }
  return out;
}

std::string random_value(Random& random, int depth, const std::string& indent) {
  static const std::vector<std::string> texts = {
      " x",         " one two",          " 'it''s'",   " \"q \\u00e9\"", "",
      " ~",         " 50% # c",          " [x, y, z]", " {k: 1, l: }",   " [[x], [x]]",
      " caf\u00e9", " 2026-10-05 8 7/10"};
  if (depth > 0 && random.below(2) == 0) return "\n" + random_block(random, depth, indent);
  if (random.below(12) == 0) return " |\n" + indent + "text\n" + indent + "more\n";
  return random.one_of(texts) + "\n";
}

std::string random_file(Random& random) {
  std::string bytes = random_block(random, 3, "");
  if (random.below(4) == 0) bytes.pop_back();
  if (random.below(5) == 0) {
    std::string with_returns;
    for (const char c : bytes) with_returns += c == '\n' ? "\r\n" : std::string(1, c);
    bytes = with_returns;
  }
  return bytes;
}

constexpr std::size_t effects = 6;

diag::Diagnostic random_fix(Random& random, const std::string& bytes) {
  static const std::vector<std::string> texts = {
      "",     "x",      "id: n\n", "id: n\n  ", "id: n, ", " ",      "\n",  "  ",      "# c",
      " # c", "- x\n",  "'",       "\"",        ": ",      "[",      "y",   ", ",      "one two",
      "~",    "[x, y]", "\r\n",    "\n\n",      "-",       "z: 1\n", "|\n", "\xC3\xA9"};
  diag::Diagnostic d;
  d.rule = "r";
  diag::Fix fix;
  fix.effect = static_cast<Effect>(random.below(effects));
  const std::size_t edits = fix.effect == Effect::items_moved ? 2 : 1 + random.below(5) / 4;
  for (std::size_t i = 0; i < edits; ++i) {
    const auto begin = static_cast<std::uint32_t>(random.below(bytes.size() + 1));
    const std::size_t longest = std::min<std::size_t>(bytes.size() - begin, 8);
    const auto end = static_cast<std::uint32_t>(begin + random.below(longest + 1));
    fix.edits.push_back({{0, begin, end}, random.one_of(texts)});
  }
  if (fix.effect == Effect::items_moved && random.below(2) == 0) {
    for (std::size_t i = 0; i < 2; ++i) {
      const text::Span other = fix.edits[1 - i].span;
      fix.edits[i].text = bytes.substr(other.begin, other.size());
    }
  }
  d.fixes.push_back(std::move(fix));
  return d;
}

text::Span random_line(Random& random, const std::string& bytes) {
  const std::size_t at = random.below(bytes.size());
  const std::size_t before = at == 0 ? std::string::npos : bytes.rfind('\n', at - 1);
  const std::size_t begin = before == std::string::npos ? 0 : before + 1;
  const std::size_t end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
  return {0, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// A fix of whole lines and words, as rules make them: often right.
diag::Diagnostic plausible_fix(Random& random, const std::string& bytes) {
  const text::Span line = random_line(random, bytes);
  const std::string shown = bytes.substr(line.begin, line.size());
  const std::size_t margin = std::min(shown.find_first_not_of(" -"), shown.size());
  const auto key = static_cast<std::uint32_t>(line.begin + margin);
  const text::Span end{0, line.end, line.end};
  diag::Diagnostic d;
  d.rule = "r";
  diag::Fix fix;
  fix.effect = static_cast<Effect>(random.below(effects));
  if (fix.effect == Effect::layout) fix.edits = {{end, " # c"}};
  if (fix.effect == Effect::key_added) {
    fix.edits = {{{0, key, key}, "n: 1\n" + std::string(margin, ' ')}};
  }
  if (fix.effect == Effect::key_removed) {
    const auto next = std::min<std::size_t>(bytes.find('\n', line.end), bytes.size() - 1) + 1;
    fix.edits = {{{0, line.begin, static_cast<std::uint32_t>(next)}, ""}};
  }
  if (fix.effect == Effect::text_replaced) {
    const std::uint32_t last = line.end - std::min(line.size(), std::uint32_t{1});
    fix.edits = {{{0, last, line.end}, "y"}};
  }
  if (fix.effect == Effect::item_named) {
    fix.edits = {{{0, key, key}, "id: n\n" + std::string(margin, ' ') + "title: "}};
  }
  if (fix.effect == Effect::items_moved) {
    const text::Span other = random_line(random, bytes);
    fix.edits = {{line, bytes.substr(other.begin, other.size())}, {other, shown}};
  }
  d.fixes.push_back(std::move(fix));
  return d;
}

diag::Diagnostic any_fix(Random& random, const std::string& bytes) {
  return random.below(2) == 0 ? plausible_fix(random, bytes) : random_fix(random, bytes);
}

/// Every scalar and null as "path=text".
void list_leaves(const yaml::Value& value, const std::string& path, std::vector<std::string>& out) {
  if (value.kind() == yaml::Kind::sequence) {
    std::size_t i = 0;
    out.push_back(path + "=[]");
    for (const yaml::Value item : value.items())
      list_leaves(item, path + '/' + std::to_string(i++), out);
  } else if (value.kind() == yaml::Kind::mapping) {
    out.push_back(path + "={}");
    for (const yaml::Entry& entry : value.entries()) {
      list_leaves(entry.value, path + '/' + std::string(entry.key.text()), out);
    }
  } else {
    out.push_back(path +
                  (value.kind() == yaml::Kind::null ? "~" : "=" + std::string(value.text())));
  }
}

std::vector<std::string> leaves(const std::string& bytes) {
  const yaml::Parsed parsed = yaml::parse({"a", bytes}, 0, {});
  std::vector<std::string> out;
  if (const auto root = parsed.tree.root()) list_leaves(*root, "", out);
  return out;
}

std::vector<std::string> only_in(std::vector<std::string> a, std::vector<std::string> b) {
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  std::vector<std::string> out;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

std::vector<std::string> sorted_texts(const std::vector<std::string>& leaves) {
  std::vector<std::string> out;
  for (const std::string& leaf : leaves) out.push_back(leaf.substr(leaf.find_first_of("=~")));
  std::sort(out.begin(), out.end());
  return out;
}

/// Whether `after` is `before` with the one effect, as far as leaves tell.
bool is_as_declared(Effect effect, const std::string& before, const std::string& after) {
  const std::vector<std::string> was = leaves(before);
  const std::vector<std::string> is = leaves(after);
  switch (effect) {
    case Effect::layout:
      return was == is;
    case Effect::key_added:
      return only_in(was, is).empty() && was.size() < is.size();
    case Effect::key_removed:
      return only_in(is, was).empty() && is.size() < was.size();
    case Effect::text_replaced:
      return was.size() == is.size();
    case Effect::items_moved:
      return sorted_texts(was) == sorted_texts(is);
    case Effect::item_named:  // the item's text is now one of a mapping's values
      return only_in(was, is).size() == 1 && only_in(is, was).size() >= 2;
  }
  return false;
}

}  // namespace

TEST_CASE("random fixes change what they declare and nothing else, or nothing") {
  Random random(20261122);
  std::size_t accepted[effects] = {};
  std::size_t refused = 0;
  for (int round = 0; round < 1500; ++round) {
    const text::Source source{"a.yaml", random_file(random)};
    const diag::Diagnostic found = any_fix(random, source.bytes);
    const diag::Fix& fix = found.fixes.front();
    const auto result = apply_fixes(source, 0, {found}, Wanted::safe, {});
    if (!result.refused.empty()) {
      ++refused;
      continue;
    }
    if (result.applied == 0) {
      CHECK(result.bytes == source.bytes);
      continue;
    }
    ++accepted[static_cast<std::size_t>(fix.effect)];
    CAPTURE(source.bytes);
    CAPTURE(result.bytes);
    CAPTURE(static_cast<int>(fix.effect));
    CHECK(result.bytes == *text::apply(source.bytes, fix.edits));
    CHECK(is_as_declared(fix.effect, source.bytes, result.bytes));
  }
  CHECK(refused > 300);
  for (const std::size_t n : accepted) CHECK(n > 10);
}

TEST_CASE("of many random fixes those made are made as they are when alone") {
  Random random(7);
  std::size_t made = 0;
  for (int round = 0; round < 200; ++round) {
    const text::Source source{"a.yaml", random_file(random)};
    std::vector<diag::Diagnostic> right;
    for (int i = 0; i < 8; ++i) {
      diag::Diagnostic found = any_fix(random, source.bytes);
      const auto alone = apply_fixes(source, 0, {found}, Wanted::safe, {});
      if (alone.applied == 1) right.push_back(std::move(found));
    }
    const auto together = apply_fixes(source, 0, right, Wanted::safe, {});
    made += together.applied;
    CHECK((together.applied > 0) == !right.empty());
  }
  CHECK(made > 200);
}

}  // namespace okr::edit
