// SPDX-License-Identifier: MIT
// Random files in all layouts, random intentions on them: either a refusal, or a file that says
// what a second, plainer reading of the intentions comes to, and in which all lines that they do
// not concern stand as they were. OKR_RANDOM_ROUNDS=5000 makes so many
// rounds more.
#include "layout_kept.h"
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

using edit::Intent;

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
  CHECK(layout_fault(source, parsed, *bytes, intents) == "");
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
