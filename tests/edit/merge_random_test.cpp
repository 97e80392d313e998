// SPDX-License-Identifier: MIT
// Random edits on both sides: nothing that either side added is lost, and what only one side did is
// what comes out.
#include <okr/edit/merge.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace okr::edit {
namespace {

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t n) { return engine_() % n; }
  bool one_in(std::size_t n) { return below(n) == 0; }
  std::string number() { return std::to_string(below(1000)); }

 private:
  std::mt19937 engine_;
};

struct KeyResult {
  std::string id;
  std::string title;
  std::vector<std::string> keys;
  std::vector<std::string> checkins;
  std::string above;  ///< comment and blank lines
};

struct File {
  std::vector<KeyResult> key_results;
  std::string end;
  std::size_t step = 2;  ///< columns from a list's key to its dashes
};

std::string random_checkin(Random& random) {
  const std::string day = std::to_string(10 + random.below(20));
  const std::string line = "2026-10-" + day + " " + random.number();
  switch (random.below(6)) {
    case 0:
      return "{date: 2026-10-" + day + ", value: " + random.number() + "}";
    case 1:
      return "\"" + line + " note: " + random.number() + "\"";
    case 2:
      return line + "  # " + random.number();
    case 3:
      return "date: 2026-10-" + day + "\nvalue: " + random.number() + "\nnote: n" + random.number();
    default:
      return line + " 7/10 n" + random.number();
  }
}

std::string random_key(Random& random) {
  static const std::vector<std::string> keys{"owner", "source", "weight", "unit", "metric"};
  return keys[random.below(keys.size())] + ": v" + random.number();
}

std::string key_of(const std::string& line) {
  return line.substr(0, line.find(':'));
}

void set_key(KeyResult& key_result, const std::string& line) {
  for (std::string& key : key_result.keys) {
    if (key_of(key) == key_of(line)) {
      key = line;
      return;
    }
  }
  key_result.keys.push_back(line);
}

KeyResult random_key_result(Random& random) {
  KeyResult out;
  if (!random.one_in(4)) out.id = "k" + random.number() + random.number();
  out.title = "Raise t" + random.number() + " w" + random.number() + " from 1 to 5";
  for (std::size_t i = random.below(3); i > 0; --i) set_key(out, random_key(random));
  for (std::size_t i = random.below(4); i > 0; --i) out.checkins.push_back(random_checkin(random));
  if (random.one_in(3)) out.above += "\n";
  if (random.one_in(4)) out.above += "      # c" + random.number() + "\n";
  return out;
}

std::string indented(const std::string& text, std::size_t columns) {
  std::string out(columns, ' ');
  for (const char c : text) {
    out += c;
    if (c == '\n') out += std::string(columns, ' ');
  }
  return out + '\n';
}

std::string text_of(const KeyResult& key_result, std::size_t step) {
  std::vector<std::string> lines;
  if (!key_result.id.empty()) lines.push_back("id: " + key_result.id);
  lines.push_back("title: " + key_result.title);
  lines.insert(lines.end(), key_result.keys.begin(), key_result.keys.end());
  const bool is_bare = lines.size() == 1 && key_result.checkins.empty();
  if (is_bare) return key_result.above + "      - " + key_result.title + "\n";
  std::string out;
  for (const std::string& line : lines) out += indented(line, 8);
  if (!key_result.checkins.empty()) out += "        checkins:\n";
  for (const std::string& entry : key_result.checkins) {
    std::string item = indented(entry, 10 + step);
    item[8 + step] = '-';
    out += item;
  }
  out[6] = '-';
  return key_result.above + out;
}

std::string text_of(const File& file) {
  std::string out = "# head\nobjectives:\n  - id: o\n    title: O\n    key_results:\n";
  for (const KeyResult& key_result : file.key_results) out += text_of(key_result, file.step);
  return out + file.end;
}

File random_file(Random& random) {
  File out;
  for (std::size_t i = 1 + random.below(4); i > 0; --i) {
    out.key_results.push_back(random_key_result(random));
  }
  if (random.one_in(3)) out.end = "      # below\n";
  if (random.one_in(4)) out.end += "\n";
  out.step = random.one_in(4) ? 0 : 2;
  return out;
}

void edit_checkins(std::vector<std::string>& checkins, Random& random) {
  const std::size_t place = random.below(checkins.size() + 1);
  const bool is_there = place < checkins.size();
  if (is_there && random.one_in(5)) {
    checkins.erase(checkins.begin() + static_cast<std::ptrdiff_t>(place));
  } else if (is_there && random.one_in(4)) {
    checkins[place] = random_checkin(random);
  } else {
    checkins.push_back(random_checkin(random));
  }
}

void edit(File& file, Random& random) {
  const std::size_t place = random.below(file.key_results.size());
  const auto at = file.key_results.begin() + static_cast<std::ptrdiff_t>(place);
  switch (random.below(9)) {
    case 0:
      file.key_results.insert(at, random_key_result(random));
      return;
    case 1:
      file.key_results.push_back(random_key_result(random));
      return;
    case 2:
      if (file.key_results.size() > 1) file.key_results.erase(at);
      return;
    case 3:
      set_key(*at, random_key(random));
      return;
    case 4:
      at->title = at->title.substr(0, at->title.rfind(' ') + 1) + random.number();
      return;
    case 5:
      at->above += "      # c" + random.number() + "\n";
      return;
    case 6:
      if (at->id.empty()) at->id = "k" + random.number() + random.number();
      return;
    default:
      edit_checkins(at->checkins, random);
  }
}

using Counts = std::map<std::string, std::size_t>;

/// Lines without what the place of an item in its file decides.
Counts lines_of(std::string_view text) {
  Counts out;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, size);
    text.remove_prefix(std::min(size + 1, text.size()));
    for (const std::string_view start : {" ", "- ", "title: "}) {
      while (line.starts_with(start)) line.remove_prefix(start.size());
    }
    if (!line.empty()) ++out[std::string(line)];
  }
  return out;
}

std::size_t count(const Counts& counts, const std::string& line) {
  const auto found = counts.find(line);
  return found == counts.end() ? 0 : found->second;
}

std::string lost(const std::string& base, const std::string& side, const std::string& result) {
  const Counts before = lines_of(base);
  const Counts there = lines_of(result);
  for (const auto& [line, times] : lines_of(side)) {
    const std::size_t was = count(before, line);
    if (times > was && count(there, line) < times - was) return line;
  }
  return {};
}

}  // namespace

TEST_CASE("whatever both sides did, nothing is lost and what one did alone comes out") {
  std::size_t by_lines = 0;
  std::size_t with_conflicts = 0;
  constexpr unsigned runs = 600;
  for (unsigned seed = 0; seed < runs; ++seed) {
    Random random(seed);
    const File file = random_file(random);
    File left = file;
    File right = file;
    for (std::size_t i = 1 + random.below(4); i > 0; --i) edit(left, random);
    for (std::size_t i = 1 + random.below(4); i > 0; --i) edit(right, random);
    if (random.one_in(8)) left.step = 2 - left.step;
    if (random.one_in(8)) right.step = 2 - right.step;
    const std::string base = text_of(file);
    const std::string ours = text_of(left);
    const std::string theirs = text_of(right);
    CAPTURE(seed);
    CAPTURE(base);
    CAPTURE(ours);
    CAPTURE(theirs);
    REQUIRE(merge({base, ours, ours}, {}, {}).bytes == ours);
    REQUIRE(merge({base, base, ours}, {}, {}).bytes == ours);
    REQUIRE(merge({base, ours, base}, {}, {}).bytes == ours);
    const Merged merged = merge({base, ours, theirs}, {}, {});
    CAPTURE(merged.bytes);
    REQUIRE(lost(base, ours, merged.bytes) == "");
    REQUIRE(lost(base, theirs, merged.bytes) == "");
    const Merged swapped = merge({base, theirs, ours}, {}, {});
    CAPTURE(swapped.bytes);
    REQUIRE(swapped.conflicts.size() == merged.conflicts.size());
    if (merged.conflicts.empty()) {
      REQUIRE(lines_of(swapped.bytes) == lines_of(merged.bytes));
      REQUIRE(yaml::parse({"", merged.bytes}, 0, {}).unread.empty());
    }
    by_lines += merged.by == Merged::By::lines ? 1 : 0;
    with_conflicts += merged.conflicts.empty() ? 0 : 1;
  }
  CHECK(by_lines == 0);
  CHECK(with_conflicts > runs / 20);
  CHECK(with_conflicts < runs / 2);
}

TEST_CASE("text that is no OKR file loses nothing either") {
  constexpr unsigned runs = 500;
  for (unsigned seed = 0; seed < runs; ++seed) {
    Random random(seed);
    static const std::vector<std::string> lines{"a: 1",   "- x",      "  - y", "b:",     "  c: 2",
                                                "# d",    "",         "{",     "e: [f]", "'g",
                                                "- h: 1", "    i: 3", "\tj",   "k: |",   "---"};
    const auto text = [&](std::vector<std::string> some) {
      std::string out;
      for (const std::string& line : some) out += line + "\n";
      return out;
    };
    std::vector<std::string> file;
    for (std::size_t i = random.below(12); i > 0; --i)
      file.push_back(lines[random.below(lines.size())]);
    const auto edited = [&] {
      std::vector<std::string> out = file;
      for (std::size_t i = 1 + random.below(3); i > 0; --i) {
        const auto at = out.begin() + static_cast<std::ptrdiff_t>(random.below(out.size() + 1));
        if (at != out.end() && random.one_in(3)) {
          out.erase(at);
        } else {
          out.insert(at, lines[random.below(lines.size())] + random.number());
        }
      }
      return text(out);
    };
    const std::string ours = edited();
    const std::string theirs = edited();
    CAPTURE(seed);
    CAPTURE(text(file));
    CAPTURE(ours);
    CAPTURE(theirs);
    const std::string merged = merge({text(file), ours, theirs}, {}, {}).bytes;
    CAPTURE(merged);
    REQUIRE(lost(text(file), ours, merged) == "");
    REQUIRE(lost(text(file), theirs, merged) == "");
  }
}

}  // namespace okr::edit
