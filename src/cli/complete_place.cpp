// SPDX-License-Identifier: MIT
#include "complete_place.h"

#include <algorithm>
#include <string_view>

namespace okr::cli {
namespace {

/// Reads the words that are whole, one after the other.
struct LineReader {
  const std::vector<CommandWords>& known;
  TypedPlace place = {};
  const FlagWords* waiting = nullptr;  ///< for its value
  bool only_arguments = false;         ///< behind "--"

  const FlagWords* flag_in(const CommandWords& command, std::string_view typed) const {
    const auto flag =
        std::find_if(command.flags.begin(), command.flags.end(), [&](const FlagWords& one) {
          if (typed.starts_with("--")) return one.long_name == typed.substr(2);
          return one.short_name == typed.substr(1, 1);
        });
    return flag == command.flags.end() ? nullptr : &*flag;
  }
  /// `typed` as in "--team" or "-C".
  const FlagWords* flag_named(std::string_view typed) const {
    const FlagWords* const own = flag_in(*place.command, typed);
    return own ? own : flag_in(known.front(), typed);
  }
  void take_value(const FlagWords& flag, std::string_view value) {
    if (flag.short_name == "C") place.folder = value;
  }
  void take_flag(std::string_view word) {
    const std::size_t equals = word.find('=');
    const bool is_long = word.starts_with("--");
    const FlagWords* const flag = flag_named(is_long ? word.substr(0, equals) : word);
    if (!flag || flag->type.empty()) return;
    if (is_long && equals != std::string_view::npos)
      return take_value(*flag, word.substr(equals + 1));
    if (!is_long && word.size() > 2) return take_value(*flag, word.substr(2));
    waiting = flag;
  }
  void take(const std::string& word) {
    if (waiting) {
      take_value(*waiting, word);
      waiting = nullptr;
    } else if (!only_arguments && word == "--") {
      only_arguments = true;
    } else if (!only_arguments && word.size() > 1 && word.front() == '-') {
      take_flag(word);
    } else if (place.command == &known.front()) {
      const auto command = std::find_if(known.begin() + 1, known.end(),
                                        [&](const CommandWords& one) { return one.name == word; });
      place.command = command == known.end() ? nullptr : &*command;
    } else {
      place.arguments.push_back(word);
    }
  }

  void ask_value(std::string_view type, std::string_view before, std::string_view word,
                 bool is_list) {
    place.what = TypedPlace::What::value;
    place.type = type;
    const std::size_t comma = is_list ? word.rfind(',') : std::string_view::npos;
    const std::size_t begin = comma == std::string_view::npos ? 0 : comma + 1;
    for (std::size_t at = 0; at < begin;) {
      const std::size_t end = word.find(',', at);
      place.taken.emplace_back(word.substr(at, end - at));
      at = end + 1;
    }
    place.before = std::string(before) + std::string(word.substr(0, begin));
    place.word = word.substr(begin);
  }
  void ask_argument(std::string_view word) {
    const std::vector<ArgumentWords>& all = place.command->arguments;
    if (all.empty()) return;
    const std::size_t number = place.arguments.size();
    if (number >= all.size() && !all.back().is_last) return;
    ask_value(all[std::min(number, all.size() - 1)].type, "", word, false);
  }
  void ask(std::string_view word) {
    const std::size_t equals = word.find('=');
    const bool is_flag = !only_arguments && word.starts_with('-');
    if (waiting) {
      ask_value(waiting->type, "", word, waiting->is_list);
    } else if (is_flag && word.starts_with("--") && equals != std::string_view::npos) {
      const FlagWords* const flag = flag_named(word.substr(0, equals));
      if (!flag || flag->type.empty()) return;
      ask_value(flag->type, word.substr(0, equals + 1), word.substr(equals + 1), flag->is_list);
    } else if (is_flag) {
      place.what = TypedPlace::What::flag;
      place.word = word;
    } else if (place.command == &known.front()) {
      place.what = TypedPlace::What::command;
      place.word = word;
    } else {
      ask_argument(word);
    }
  }
};

}  // namespace

TypedPlace typed_place(const std::vector<CommandWords>& known,
                       const std::vector<std::string>& words) {
  LineReader reader{known};
  reader.place.command = &known.front();
  if (words.empty()) return reader.place;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    reader.take(words[i]);
    if (!reader.place.command) return reader.place;  // there is no such command
  }
  reader.ask(words.back());
  return std::move(reader.place);
}

}  // namespace okr::cli
