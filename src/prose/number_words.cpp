// SPDX-License-Identifier: MIT
#include "characters.h"
#include "sentence.h"

#include <algorithm>
#include <array>

namespace okr::prose {
namespace {

struct Value {
  std::string_view word;
  double value;
};

// Sorted by word. From a hundred on a word multiplies what stands before it.
constexpr std::array values = {
    Value{"billion", 1e9}, Value{"dozen", 12},      Value{"eight", 8},     Value{"eighteen", 18},
    Value{"eighty", 80},   Value{"eleven", 11},     Value{"fifteen", 15},  Value{"fifty", 50},
    Value{"five", 5},      Value{"forty", 40},      Value{"four", 4},      Value{"fourteen", 14},
    Value{"half", 0.5},    Value{"hundred", 100},   Value{"million", 1e6}, Value{"nine", 9},
    Value{"nineteen", 19}, Value{"ninety", 90},     Value{"once", 1},      Value{"one", 1},
    Value{"seven", 7},     Value{"seventeen", 17},  Value{"seventy", 70},  Value{"six", 6},
    Value{"sixteen", 16},  Value{"sixty", 60},      Value{"ten", 10},      Value{"thirteen", 13},
    Value{"thirty", 30},   Value{"thousand", 1000}, Value{"three", 3},     Value{"thrice", 3},
    Value{"twelve", 12},   Value{"twenty", 20},     Value{"twice", 2},     Value{"two", 2},
    Value{"zero", 0},
};

std::optional<double> value_of(std::string_view word) {
  const auto found =
      std::lower_bound(values.begin(), values.end(), word,
                       [](const Value& v, std::string_view w) { return v.word < w; });
  if (found == values.end() || found->word != word) return std::nullopt;
  return found->value;
}

std::string_view plain_word_at(std::string_view lower, std::size_t at) {
  std::size_t end = at;
  while (end < lower.size() && lower[end] >= 'a' && lower[end] <= 'z') ++end;
  return lower.substr(at, end - at);
}

// Whether `word` may go on after what was read so far: twenty five, two hundred, ten thousand.
bool goes_on(double last, double next) {
  if (next >= 100) return last < next;
  return last >= 20 && last < 100 && next >= 1 && next < 10 && last != 12;
}

}  // namespace

namespace {

struct Part {
  std::string_view word;
  double of;
};

constexpr std::array parts = {
    Part{"third", 3}, Part{"quarter", 4}, Part{"fifth", 5},
    Part{"sixth", 6}, Part{"eighth", 8},  Part{"tenth", 10},
};

/// Few words end so, and all names of parts do.
constexpr bool may_name_a_part(std::string_view word) {
  return word.ends_with('d') || word.ends_with('h') || word.ends_with('r');
}
static_assert(std::all_of(parts.begin(), parts.end(),
                          [](const Part& part) { return may_name_a_part(part.word); }));

std::optional<double> parts_in(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  if (!may_name_a_part(word)) return std::nullopt;
  for (const Part& part : parts)
    if (part.word == word) return part.of;
  return std::nullopt;
}

// "a third", and "a quarter" where it is no time: "by a quarter", "a quarter of our guests". A
// third on its own is the one after the second.
std::optional<NumberWords> read_one_part(std::string_view lower, std::size_t at,
                                         std::string_view word, double of) {
  const bool one = at >= 2 && lower.substr(at - 2, 2) == "a " && (at == 2 || lower[at - 3] == ' ');
  if (!one || word.ends_with('s')) return std::nullopt;
  const bool by = at >= 5 && lower.substr(at - 5, 5) == "by a ";
  const bool of_things = lower.substr(at + word.size()).starts_with(" of ");
  if (word != "third" && !by && !of_things) return std::nullopt;
  return NumberWords{100.0 / of, word.size(), true};
}

// "two thirds", "three-fifths", "three quarters of": per cent. Three quarters are a time, too.
std::optional<NumberWords> read_parts(std::string_view lower, std::size_t at,
                                      std::string_view first) {
  if (const auto of = parts_in(first)) return read_one_part(lower, at, first, *of);
  const auto count = value_of(first);
  const std::size_t gap = at + first.size();
  if (!count || *count < 1 || *count > 9 || gap >= lower.size() ||
      (lower[gap] != ' ' && lower[gap] != '-'))
    return std::nullopt;
  const std::string_view next = plain_word_at(lower, gap + 1);
  const auto of = parts_in(next);
  if (!of || *count >= *of || (*count > 1) != next.ends_with('s')) return std::nullopt;
  const std::size_t size = first.size() + 1 + next.size();
  if (*of != 3 && !lower.substr(at + size).starts_with(" of ")) return std::nullopt;
  return NumberWords{100 * *count / *of, size, true};
}

}  // namespace

bool names_a_part(std::string_view word) {
  return parts_in(word).has_value();
}

std::optional<NumberWords> read_number_words(std::string_view lower, std::size_t at) {
  const std::string_view first = plain_word_at(lower, at);
  if (const auto share = read_parts(lower, at, first)) return share;
  const auto start = value_of(first);
  if (!start) return std::nullopt;
  NumberWords number{*start, first.size(), false};
  double last = *start;
  for (int words = 1; words < 5; ++words) {
    const std::size_t gap = at + number.size;
    if (gap >= lower.size() || (lower[gap] != ' ' && lower[gap] != '-')) break;
    const std::string_view word = plain_word_at(lower, gap + 1);
    const auto next = value_of(word);
    if (!next || !goes_on(last, *next)) break;
    number.value = *next >= 100 ? number.value * *next : number.value + *next;
    number.size += 1 + word.size();
    last = *next;
  }
  return number;
}

}  // namespace okr::prose
