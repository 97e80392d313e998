// SPDX-License-Identifier: MIT
#include "paint.h"

namespace okr::report {
namespace {

// The 16 colours that every terminal lets its user choose.
std::string_view escape_of(Tone tone) {
  switch (tone) {
    case Tone::error:
      return "\x1b[1;31m";
    case Tone::warning:
      return "\x1b[1;33m";
    case Tone::info:
      return "\x1b[1;36m";
    case Tone::good:
      return "\x1b[32m";
    case Tone::quiet:
      return "\x1b[94m";
    case Tone::strong:
      return "\x1b[1m";
  }
  return {};
}

}  // namespace

Tone tone_of(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return Tone::error;
    case diag::Severity::warning:
      return Tone::warning;
    case diag::Severity::info:
      return Tone::info;
  }
  return Tone::info;
}

std::string painted(const Screen& screen, Tone tone, std::string_view s) {
  if (screen.colour == Screen::Colour::off || s.empty()) return std::string(s);
  std::string out(escape_of(tone));
  out += s;
  out += "\x1b[0m";
  return out;
}

}  // namespace okr::report
