// SPDX-License-Identifier: MIT
// One row of "which places of the path can the pattern have reached", as a set of flags, moved on
// by one pattern part at a time: no backtracking, so no pattern is slow, and no recursion, so none
// is too deep. In braces, each alternative starts from the same row.
#include <okr/text/glob.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace okr::text {
namespace {

using Places = std::vector<bool>;  // size: path + 1

constexpr std::size_t npos = std::string_view::npos;

Places both(Places a, const Places& b) {
  for (std::size_t i = 0; i < a.size(); ++i) a[i] = a[i] || b[i];
  return a;
}

Places after_star(std::string_view path, Places from) {
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (from[i] && path[i] != '/') from[i + 1] = true;
  }
  return from;
}

Places after_anything(Places from) {
  for (std::size_t i = 1; i < from.size(); ++i) from[i] = from[i] || from[i - 1];
  return from;
}

// "**/": nothing, or whole folders.
Places after_folders(std::string_view path, const Places& from) {
  const Places reached = after_anything(from);
  Places to = from;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '/' && reached[i]) to[i + 1] = true;
  }
  return to;
}

template <class Accepts>
Places after_one(std::string_view path, const Places& from, Accepts accepts) {
  Places to(from.size(), false);
  for (std::size_t i = 0; i < path.size(); ++i) to[i + 1] = from[i] && accepts(path[i]);
  return to;
}

bool set_holds(std::string_view set, char c) {
  const bool negated = set.starts_with('!') || set.starts_with('^');
  if (negated) set.remove_prefix(1);
  bool found = false;
  for (std::size_t i = 0; i < set.size(); ++i) {
    if (i + 2 < set.size() && set[i + 1] == '-') {
      found = found || (set[i] <= c && c <= set[i + 2]);
      i += 2;
    } else {
      found = found || set[i] == c;
    }
  }
  return found != negated && c != '/';
}

/// Bytes of the one thing that the pattern begins with, braces and commas included.
std::size_t token_size(std::string_view pattern) {
  if (pattern[0] == '\\') return std::min<std::size_t>(pattern.size(), 2);
  if (pattern[0] != '[') return 1;
  const std::size_t close = pattern.find(']', 2);
  return close == npos ? 1 : close + 1;
}

/// Whether the brace at each place of the pattern has its other half; one without is a character
/// like others.
std::vector<bool> paired_braces(std::string_view pattern) {
  std::vector<bool> paired(pattern.size(), false);
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < pattern.size(); i += token_size(pattern.substr(i))) {
    if (pattern[i] == '{') open.push_back(i);
    if (pattern[i] != '}' || open.empty()) continue;
    paired[i] = paired[open.back()] = true;
    open.pop_back();
  }
  return paired;
}

struct Step {
  Places places;
  std::size_t used;  // bytes of the pattern
};

Step after_stars(std::string_view pattern, std::string_view path, Places from, bool at_start) {
  if (!pattern.starts_with("**")) return {after_star(path, std::move(from)), 1};
  if (at_start && pattern.starts_with("**/")) return {after_folders(path, from), 3};
  return {after_anything(std::move(from)), 2};
}

Step first_step(std::string_view pattern, std::string_view path, Places from, bool at_start) {
  const char c = pattern[0];
  if (c == '*') return after_stars(pattern, path, std::move(from), at_start);
  if (c == '?') return {after_one(path, from, [](char x) { return x != '/'; }), 1};
  const std::size_t used = token_size(pattern);
  if (c == '[' && used > 1) {
    const std::string_view set = pattern.substr(1, used - 2);
    return {after_one(path, from, [&](char x) { return set_holds(set, x); }), used};
  }
  return {after_one(path, from, [&](char x) { return x == pattern[used - 1]; }), used};
}

/// Braces that are open: where each alternative starts from, and what those before it reached.
struct Alternatives {
  Places from;
  Places reached;
};

/// Moves on over a brace or the comma in one, if the pattern is at such a place.
bool step_in_braces(std::vector<Alternatives>& open, char c, bool is_paired, Places& places) {
  if (c == '{' && is_paired) {
    open.push_back({places, Places(places.size(), false)});
  } else if (c == ',' && !open.empty()) {
    open.back().reached = both(std::move(open.back().reached), places);
    places = open.back().from;
  } else if (c == '}' && is_paired) {
    places = both(std::move(open.back().reached), places);
    open.pop_back();
  } else {
    return false;
  }
  return true;
}

/// What may mean something else than itself.
constexpr std::string_view special = "*?[]{},\\";

/// Bytes that the pattern begins with and every path that it matches, too.
std::size_t head_size(std::string_view pattern) {
  return std::min(pattern.find_first_of(special), pattern.size());
}

/// What every path ends with that the pattern matches.
std::string_view tail_of(std::string_view pattern) {
  const std::size_t last = pattern.find_last_of(special);
  if (last == npos) return pattern;
  std::string_view tail = pattern.substr(last + 1);
  // "**/" may stand for nothing, and a backslash belongs to what follows it.
  if (tail.starts_with('/') || pattern[last] == '\\')
    tail.remove_prefix(std::min<std::size_t>(tail.size(), 1));
  return tail;
}

/// "okrs/**/*.yaml", as nearly every pattern is: a folder, and how names in it end.
bool is_folder_and_ending(std::string_view pattern, std::size_t head, std::string_view tail) {
  const bool at_start = head == 0 || pattern[head - 1] == '/';
  return at_start && tail.find('/') == npos &&
         pattern.substr(head, pattern.size() - head - tail.size()) == "**/*";
}

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view path) {
  const std::size_t head = head_size(pattern);
  const std::string_view tail = tail_of(pattern);
  // Most of a folder's files are told apart by these.
  if (!path.starts_with(pattern.substr(0, head)) || !path.ends_with(tail)) return false;
  if (is_folder_and_ending(pattern, head, tail)) return path.size() - head >= tail.size();
  const std::vector<bool> paired = paired_braces(pattern);
  std::vector<Alternatives> open;
  Places places(path.size() + 1, false);
  places[head] = true;
  bool at_start = head == 0 || pattern[head - 1] == '/';
  for (std::size_t i = head; i < pattern.size();) {
    if (step_in_braces(open, pattern[i], paired[i], places)) {
      at_start = pattern[i++] != '}';
      continue;
    }
    Step step = first_step(pattern.substr(i), path, std::move(places), at_start);
    i += step.used;
    at_start = pattern[i - 1] == '/';
    places = std::move(step.places);
  }
  return places.back();
}

}  // namespace okr::text
