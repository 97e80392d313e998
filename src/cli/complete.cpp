// SPDX-License-Identifier: MIT
#include "complete.h"

#include "complete_place.h"
#include "complete_things.h"
#include "complete_words.h"
#include "session.h"
#include "shell_line.h"

#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <algorithm>
#include <exception>
#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

constexpr std::size_t longest_description = 72;

/// What the shell hands over.
struct Asked {
  std::vector<std::string> words;
  std::size_t kept = 0;  ///< bytes of the last word that the shell leaves as they are
  bool describes = true;
};

Asked asked_of(const std::vector<std::string>& args) {
  const std::string shell = args.size() > 1 ? args[1] : "";
  if (shell != "bash") {
    const std::size_t words = std::min<std::size_t>(2, args.size());
    return {.words = {args.begin() + static_cast<std::ptrdiff_t>(words), args.end()}};
  }
  if (args.size() != 4) return {};
  ShellLine line = split_shell_line(args[3], args[2]);
  line.words.erase(line.words.begin());  // okr itself
  return {.words = std::move(line.words), .kept = line.kept, .describes = false};
}

/// Ids and words of okr's own need no quotes in any shell. Whatever else stands in the files in
/// their place is left out, so that no shell is handed anything to obey.
bool is_plain(std::string_view word) {
  if (word.starts_with("kpi:")) word.remove_prefix(4);
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return text::is_digit(c) || (text::to_lower(c) >= 'a' && text::to_lower(c) <= 'z') ||
           std::string_view("-_./,=@+").find(c) != std::string_view::npos;
  });
}

/// On one line that nothing in it can end, nor give a terminal orders.
std::string described(std::string_view s) {
  std::string out = text::escape_controls(s.substr(0, s.find('\n')));
  if (out.size() <= longest_description) return out;
  std::size_t end = longest_description;
  while ((static_cast<unsigned char>(out[end]) & 0xc0U) == 0x80U) --end;
  return out.substr(0, end) + "…";
}

void print_words(Env& env, const Asked& asked, const TypedPlace& place,
                 const std::vector<Candidate>& candidates) {
  for (const Candidate& candidate : candidates) {
    const bool is_taken =
        std::find(place.taken.begin(), place.taken.end(), candidate.word) != place.taken.end();
    if (is_taken || !is_plain(candidate.word) || !candidate.word.starts_with(place.word)) continue;
    const std::string whole = place.before + candidate.word;
    if (asked.kept > whole.size()) continue;
    env.out << whole.substr(asked.kept);
    if (asked.describes) env.out << '\t' << described(candidate.description);
    env.out << '\n';
  }
}

void print_paths(Env& env, const Asked& asked, std::string_view what, const std::string& before,
                 const std::string& path) {
  // Of a path that holds a word break, bash keeps a part, and then looks for the rest elsewhere.
  if (asked.kept > before.size() || (before + path).find('\n') != std::string::npos) return;
  env.out << what << '\n' << before.substr(asked.kept) << '\n' << path << '\n';
}

/// The line is asked about before the shell has made "~/okrs" a path.
std::string at_home(const Env& env, const std::string& folder) {
  if (folder != "~" && !folder.starts_with("~/")) return folder;
  return env.variable("HOME").value_or("~") + folder.substr(1);
}

Result<Session> session_in(Env& env, const TypedPlace& place) {
  Globals globals;
  globals.folder = at_home(env, place.folder);
  return make_session(env, globals);
}

/// What TARGET of okr new is follows from what is added.
std::string type_of(const TypedPlace& place) {
  if (place.type != "TARGET" || place.arguments.empty()) return place.type;
  if (place.arguments.front() == "kr") return "OBJECTIVE";
  return place.arguments.front() == "period" ? "PERIOD" : std::string();
}

void answer_value(Env& env, const Asked& asked, const TypedPlace& place) {
  const std::string type = type_of(place);
  const std::size_t equals = place.word.find('=');
  if (type == "FORMAT[=PATH]" && equals != std::string::npos) {
    const std::string before = place.before + place.word.substr(0, equals + 1);
    return print_paths(env, asked, ":files", before, place.word.substr(equals + 1));
  }
  if (type == "DIR") return print_paths(env, asked, ":folders", place.before, place.word);
  if (type == "FILE" || type == "PATH") {
    return print_paths(env, asked, ":files", place.before, place.word);
  }
  if (!names_a_thing(type)) return print_words(env, asked, place, word_candidates(type));
  const Result<Session> session = session_in(env, place);
  if (session) print_words(env, asked, place, thing_candidates(*session, type, place.word));
}

void answer(Env& env) {
  const Asked asked = asked_of(env.args);
  const std::vector<CommandWords> known = command_line_words();
  const TypedPlace place = typed_place(known, asked.words);
  switch (place.what) {
    case TypedPlace::What::nothing:
      return;
    case TypedPlace::What::command:
      return print_words(env, asked, place, command_candidates(known));
    case TypedPlace::What::flag:
      return print_words(env, asked, place, flag_candidates(known, *place.command));
    case TypedPlace::What::value:
      return answer_value(env, asked, place);
  }
}

}  // namespace

int complete(Env& env) try {
  answer(env);
  return exit_fine;
} catch (const std::exception&) {
  return exit_fine;  // a Tab that brings nothing says enough
}

}  // namespace okr::cli
