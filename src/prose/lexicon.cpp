// SPDX-License-Identifier: MIT
#include "lexicon.h"

#include "word_lists.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace okr::prose {
namespace {

struct Slot {
  std::string_view word;
  Roles roles = 0;
};

// No role: the word is in the list of irregular forms, so that few are looked for there.
constexpr Roles is_irregular = 1ULL << 63U;

constexpr std::size_t slots = 8192;  // a power of two, several times the number of words
constexpr std::size_t longest_word = 32;

constexpr std::size_t slot_of(std::string_view word) {
  std::uint32_t hash = 2166136261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return (hash ^ (hash >> 15U)) & (slots - 1);
}

using Table = std::array<Slot, slots>;

constexpr void add(Table& table, std::string_view word, Roles roles) {
  std::size_t at = slot_of(word);
  while (!table[at].word.empty() && table[at].word != word) at = (at + 1) & (slots - 1);
  table[at].word = word;
  table[at].roles |= roles;
}

struct Irregular {
  std::string_view word;
  std::string_view base;
  Form form;
};

constexpr std::array irregulars = {
    Irregular{"became", "become", Form::ed}, Irregular{"began", "begin", Form::ed},
    Irregular{"begun", "begin", Form::ed},   Irregular{"bought", "buy", Form::ed},
    Irregular{"brought", "bring", Form::ed}, Irregular{"built", "build", Form::ed},
    Irregular{"children", "child", Form::s}, Irregular{"chose", "choose", Form::ed},
    Irregular{"chosen", "choose", Form::ed}, Irregular{"did", "do", Form::ed},
    Irregular{"does", "do", Form::s},        Irregular{"done", "do", Form::ed},
    Irregular{"drawn", "draw", Form::ed},    Irregular{"driven", "drive", Form::ed},
    Irregular{"fallen", "fall", Form::ed},   Irregular{"fell", "fall", Form::ed},
    Irregular{"found", "find", Form::ed},    Irregular{"gave", "give", Form::ed},
    Irregular{"given", "give", Form::ed},    Irregular{"goes", "go", Form::s},
    Irregular{"gone", "go", Form::ed},       Irregular{"got", "get", Form::ed},
    Irregular{"gotten", "get", Form::ed},    Irregular{"grew", "grow", Form::ed},
    Irregular{"grown", "grow", Form::ed},    Irregular{"had", "have", Form::ed},
    Irregular{"has", "have", Form::s},       Irregular{"having", "have", Form::ing},
    Irregular{"held", "hold", Form::ed},     Irregular{"kept", "keep", Form::ed},
    Irregular{"knew", "know", Form::ed},     Irregular{"known", "know", Form::ed},
    Irregular{"left", "leave", Form::ed},    Irregular{"lost", "lose", Form::ed},
    Irregular{"made", "make", Form::ed},     Irregular{"men", "man", Form::s},
    Irregular{"met", "meet", Form::ed},      Irregular{"paid", "pay", Form::ed},
    Irregular{"people", "person", Form::s},  Irregular{"ran", "run", Form::ed},
    Irregular{"risen", "rise", Form::ed},    Irregular{"rose", "rise", Form::ed},
    Irregular{"said", "say", Form::ed},      Irregular{"sent", "send", Form::ed},
    Irregular{"shown", "show", Form::ed},    Irregular{"shrank", "shrink", Form::ed},
    Irregular{"sold", "sell", Form::ed},     Irregular{"spent", "spend", Form::ed},
    Irregular{"spoken", "speak", Form::ed},  Irregular{"taken", "take", Form::ed},
    Irregular{"taught", "teach", Form::ed},  Irregular{"told", "tell", Form::ed},
    Irregular{"took", "take", Form::ed},     Irregular{"went", "go", Form::ed},
    Irregular{"women", "woman", Form::s},    Irregular{"won", "win", Form::ed},
    Irregular{"written", "write", Form::ed}, Irregular{"wrote", "write", Form::ed},
};

// The word lists as one hash table, built by the compiler.
constexpr Table build_table() {
  Table table{};
  for (const WordList& list : word_lists) {
    std::string_view rest = list.words;
    while (!rest.empty()) {
      const std::size_t end = rest.find(' ');
      add(table, rest.substr(0, end), list.role);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
  }
  for (const Irregular& irregular : irregulars) add(table, irregular.word, is_irregular);
  return table;
}

constexpr Table table = build_table();

// Its roles, and whether it is irregular.
Roles entry_of(std::string_view word) {
  for (std::size_t at = slot_of(word);; at = (at + 1) & (slots - 1)) {
    if (table[at].word.empty()) return 0;
    if (table[at].word == word) return table[at].roles;
  }
}

Roles roles_of(std::string_view word) {
  return entry_of(word) & ~is_irregular;
}

// A word under construction: a stem and an ending put together again, without allocating.
struct Candidate {
  std::array<char, longest_word + 2> letters{};
  std::size_t size = 0;

  Candidate(std::string_view stem, std::string_view ending) {
    for (const char c : stem) letters[size++] = c;
    for (const char c : ending) letters[size++] = c;
  }
  std::string_view text() const { return {letters.data(), size}; }
};

// British -ise as -ize, and its like: organise, analyse, catalogue.
Roles roles_of_other_spelling(std::string_view word) {
  if (word.size() < 5) return 0;
  const std::string_view stem = word.substr(0, word.size() - 2);
  if (word.ends_with("ise") || word.ends_with("yse")) return roles_of(Candidate(stem, "ze").text());
  if (word.ends_with("our")) return roles_of(Candidate(stem, "r").text());
  if (word.ends_with("ogue")) return roles_of(stem);
  if (word.ends_with("re")) return roles_of(Candidate(stem, "er").text());
  return 0;
}

Roles roles_of_either_spelling(std::string_view word) {
  if (const Roles roles = roles_of(word)) return roles;
  return roles_of_other_spelling(word);
}

// launch from "launch|ing", plan from "plann|ing", write from "writ|ing", try from "tri|ed".
Roles roles_of_stem(std::string_view stem) {
  if (stem.size() < 2) return 0;
  if (const Roles roles = roles_of_either_spelling(Candidate(stem, "e").text())) return roles;
  if (const Roles roles = roles_of_either_spelling(stem)) return roles;
  const std::string_view shorter = stem.substr(0, stem.size() - 1);
  if (stem.back() == 'i') return roles_of(Candidate(shorter, "y").text());
  if (stem.back() == shorter.back()) return roles_of_either_spelling(shorter);
  return 0;
}

WordEntry look_up_plural(std::string_view word) {
  const std::string_view singular = word.substr(0, word.size() - 1);
  if (const Roles roles = roles_of_either_spelling(singular)) return {roles, Form::s};
  if (word.ends_with("ies"))
    return {roles_of(Candidate(word.substr(0, word.size() - 3), "y").text()), Form::s};
  const std::string_view stem = word.substr(0, word.size() - 2);
  if (word.ends_with("ses"))  // hypotheses
    if (const Roles roles = roles_of(Candidate(stem, "is").text())) return {roles, Form::s};
  if (word.ends_with("es")) return {roles_of(stem), Form::s};
  return {0, Form::s};
}

WordEntry look_up_irregular(std::string_view word) {
  const auto* const irregular =
      std::find_if(irregulars.begin(), irregulars.end(),
                   [&](const Irregular& known) { return known.word == word; });
  return {roles_of(irregular->base), irregular->form};
}

// Of a word that is itself in no list, or is a form of another one as well.
WordEntry look_up_inflected(std::string_view word) {
  if (word.size() < 4) return {};
  if (word.ends_with('s') && !word.ends_with("ss")) return look_up_plural(word);
  if (word.ends_with("ed")) return {roles_of_stem(word.substr(0, word.size() - 2)), Form::ed};
  if (word.ends_with("ing")) return {roles_of_stem(word.substr(0, word.size() - 3)), Form::ing};
  return {roles_of_other_spelling(word), Form::base};
}

bool may_be_inflected(std::string_view word) {
  return word.ends_with('s') || word.ends_with("ed") || word.ends_with("ing");
}

}  // namespace

WordEntry look_up(std::string_view word) {
  if (word.size() > longest_word) return {};
  const Roles known = entry_of(word);
  const bool irregular = (known & is_irregular) != 0;
  const Roles roles = known & ~is_irregular;
  if (roles != 0 && !irregular && !may_be_inflected(word)) return {roles, {}};
  const WordEntry inflected = irregular ? look_up_irregular(word) : look_up_inflected(word);
  if (roles != 0) {
    // Words that are listed inflected, as adjectives or nouns, may be forms of verbs as well.
    const bool verb_form = inflected.form != Form::base && (inflected.roles & role::verb) != 0;
    return verb_form ? WordEntry{roles | inflected.roles, inflected.form} : WordEntry{roles, {}};
  }
  if (inflected.roles != 0) return inflected;
  if (word.starts_with("re") && word.size() > 6) {  // renegotiate, redeployed
    const WordEntry again = look_up(word.substr(2));
    if ((again.roles & role::makes) != 0) return {role::makes, again.form};
  }
  if (const auto hyphen = word.find('-'); hyphen != std::string_view::npos) {
    const std::string_view rest = word.substr(word.rfind('-') + 1);
    if (word.starts_with("re-") || word.starts_with("co-") || word.starts_with("pre-"))
      return look_up(rest);
    const Roles number = roles_of(word.substr(0, hyphen)) & role::number;
    const WordEntry last = look_up(rest);
    return {number | (last.roles & ~role::verb & ~role::preposition), last.form};
  }
  return {0, inflected.form};
}

}  // namespace okr::prose
