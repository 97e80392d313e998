// SPDX-License-Identifier: MIT
#include <okr/lint/task_words.h>

#include <algorithm>
#include <array>

namespace okr::lint {
namespace {

// States, and participles without -ed.
constexpr std::array<std::string_view, 16> done_words = {
    "available", "built", "complete", "done", "held",   "in",     "live",    "made",
    "ready",     "run",   "sent",     "set",  "set up", "taught", "written", "operational"};

}  // namespace

std::string_view what_task_words_say(std::string_view words) {
  const std::string_view first = words.substr(0, words.find(' '));
  const bool done = first.ends_with("ed") ||
                    std::find(done_words.begin(), done_words.end(), words) != done_words.end();
  return done ? "says that something is done" : "names something to do or to make";
}

}  // namespace okr::lint
