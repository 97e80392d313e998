// SPDX-License-Identifier: MIT
// Any bytes are read: no crash, every range inside the sentence and on borders of code points.
#include "labelled.h"
#include "ranges_fit.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace okr::prose {
namespace {

// A small generator, so that a failing case can be found again.
struct Dice {
  std::uint32_t state;
  std::uint32_t roll(std::uint32_t sides) {
    state = state * 1664525U + 1013904223U;
    return (state >> 8U) % sides;
  }
};

constexpr std::array<std::string_view, 40> pieces = {"Lower ",
                                                     "the refund rate ",
                                                     "from ",
                                                     "to ",
                                                     "0.5% ",
                                                     "5",
                                                     "-",
                                                     "–",
                                                     "→",
                                                     "by ",
                                                     "at least ",
                                                     "between ",
                                                     "and ",
                                                     "1,500 ",
                                                     "12\u00A0000 ",
                                                     "$",
                                                     "€3bn ",
                                                     "CHF ",
                                                     "Q2 ",
                                                     "2026",
                                                     "two ",
                                                     "hundred ",
                                                     "Launch ",
                                                     "of ",
                                                     "customers ",
                                                     "is ",
                                                     "launched ",
                                                     "#",
                                                     "(",
                                                     ")",
                                                     "i.e. ",
                                                     "/10 ",
                                                     "x",
                                                     "\xFF",
                                                     "\xE2\x82",
                                                     "٣",
                                                     "’",
                                                     "once a week ",
                                                     "over ",
                                                     "half "};

/// The sentence with one thing done to it that a slip, a bad copy or a joke could do.
std::string mutated(std::string s, const std::string& other, Dice& dice) {
  const auto place = [&](const std::string& in) {
    return dice.roll(static_cast<std::uint32_t>(in.size()) + 1);
  };
  const std::size_t at = place(s);
  switch (dice.roll(6)) {
    case 0:
      if (at < s.size()) s[at] = static_cast<char>(dice.roll(256));
      return s;
    case 1:
      return s.erase(at, dice.roll(9));
    case 2:
      return s.insert(at, pieces[dice.roll(pieces.size())]);
    case 3:
      return s.insert(at, s.substr(place(s), dice.roll(20)));
    case 4:
      return s.substr(0, at) + other.substr(place(other));
    default:
      return s.insert(at, 1, static_cast<char>(dice.roll(256)));
  }
}

std::vector<std::string> labelled_texts() {
  std::ifstream file(OKR_PROSE_SENTENCES);
  std::vector<std::string> out;
  for (const Labelled& row : read_labelled(file)) out.push_back(row.text);
  return out;
}

}  // namespace

TEST_CASE("20,000 sentences that something happened to are read without harm") {
  const std::vector<std::string> texts = labelled_texts();
  REQUIRE(texts.size() > 100);
  const auto count = static_cast<std::uint32_t>(texts.size());
  Dice dice{3};
  for (int round = 0; round < 20'000; ++round) {
    std::string s = texts[dice.roll(count)];
    for (std::uint32_t left = dice.roll(4) + 1; left > 0; --left) {
      s = mutated(std::move(s), texts[dice.roll(count)], dice);
    }
    CAPTURE(s);
    if (!all_ranges_fit(s)) FAIL_CHECK("a range is outside the sentence or inside a code point");
  }
}

TEST_CASE("random bytes are read without harm") {
  Dice dice{1};
  for (int round = 0; round < 3000; ++round) {
    std::string s;
    for (std::uint32_t size = dice.roll(60); s.size() < size;)
      s += static_cast<char>(dice.roll(256));
    CAPTURE(round);
    CHECK(all_ranges_fit(s));
  }
}

TEST_CASE("sentences put together at random are read without harm") {
  Dice dice{2};
  for (int round = 0; round < 6000; ++round) {
    std::string s;
    for (std::uint32_t left = dice.roll(14); left > 0; --left)
      s += pieces[dice.roll(pieces.size())];
    CAPTURE(s);
    CHECK(all_ranges_fit(s));
  }
}

TEST_CASE("a sentence cut or broken anywhere is read without harm") {
  const std::string whole =
      "Raise NPS from 30 to 45 – at least 3 of 5 regions (from €800k), twice a week, by the end of "
      "Q2 ’26";
  for (std::size_t i = 0; i <= whole.size(); ++i) {
    CHECK(all_ranges_fit(whole.substr(0, i)));
    CHECK(all_ranges_fit(whole.substr(i)));
    std::string broken = whole;
    if (i < whole.size()) broken[i] = '\x80';
    CHECK(all_ranges_fit(broken));
  }
}

TEST_CASE("a sentence of 60 KB is read to its end") {
  for (const std::string_view piece : pieces) {
    std::string s;
    while (s.size() < 60'000) s += piece;
    CHECK(all_ranges_fit(s));
  }
}

}  // namespace okr::prose
