// SPDX-License-Identifier: MIT
// One row of "which places of the path can the pattern have reached", as a set of flags, moved on
// by one pattern part at a time: no backtracking, so no pattern is slow. Braces are read as nested
// alternatives that each start from the same row.
#include <okr/text/glob.h>

#include <cstddef>
#include <utility>
#include <vector>

namespace okr::text {
namespace {

using Places = std::vector<bool>;  // size: path + 1

constexpr std::size_t npos = std::string_view::npos;

Places after(std::string_view pattern, std::string_view path, Places from);

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

/// Where the brace that opens at `open` closes.
std::size_t closing_brace(std::string_view pattern, std::size_t open) {
  int depth = 0;
  for (std::size_t i = open; i < pattern.size(); ++i) {
    if (pattern[i] == '\\') {
      ++i;
    } else if (pattern[i] == '{') {
      ++depth;
    } else if (pattern[i] == '}' && --depth == 0) {
      return i;
    }
  }
  return npos;
}

Places after_alternatives(std::string_view list, std::string_view path, const Places& from) {
  Places to(from.size(), false);
  int depth = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= list.size(); ++i) {
    if (i < list.size() && list[i] == '{') ++depth;
    if (i < list.size() && list[i] == '}') --depth;
    if (i == list.size() || (list[i] == ',' && depth == 0)) {
      to = both(std::move(to), after(list.substr(begin, i - begin), path, from));
      begin = i + 1;
    }
  }
  return to;
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
  if (c == '[') {
    const std::size_t close = pattern.find(']', 2);
    if (close != npos) {
      const std::string_view set = pattern.substr(1, close - 1);
      return {after_one(path, from, [&](char x) { return set_holds(set, x); }), close + 1};
    }
  }
  if (c == '{') {
    const std::size_t close = closing_brace(pattern, 0);
    if (close != npos) {
      return {after_alternatives(pattern.substr(1, close - 1), path, from), close + 1};
    }
  }
  const std::size_t quoted = c == '\\' && pattern.size() > 1 ? 1 : 0;
  return {after_one(path, from, [&](char x) { return x == pattern[quoted]; }), quoted + 1};
}

Places after(std::string_view pattern, std::string_view path, Places from) {
  bool at_start = true;
  while (!pattern.empty()) {
    Step step = first_step(pattern, path, std::move(from), at_start);
    at_start = pattern[step.used - 1] == '/';
    from = std::move(step.places);
    pattern.remove_prefix(step.used);
  }
  return from;
}

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view path) {
  Places from(path.size() + 1, false);
  from[0] = true;
  return after(pattern, path, std::move(from)).back();
}

}  // namespace okr::text
