// SPDX-License-Identifier: MIT
#include "hidden_runs.h"

#include <okr/text/utf8.h>

#include <algorithm>

namespace okr::lint {
namespace {

// In UTF-8 each of the characters looked for starts with one of these bytes.
constexpr char general_lead = '\xE2';
constexpr char tag_lead = '\xF3';

constexpr std::size_t npos = std::string_view::npos;

bool within(char32_t c, char32_t first, char32_t last) {
  return first <= c && c <= last;
}

bool turns_order(char32_t c) {
  return within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069);
}

bool is_tag(char32_t c) {
  return within(c, 0xE0000, 0xE007F);
}

/// Spaces and joiners without width: of use between letters of some scripts, and in emoji.
bool is_thin(char32_t c) {
  return within(c, 0x200B, 0x200D) || within(c, 0x2060, 0x2064);
}

bool is_ascii(std::string_view bytes, std::size_t at) {
  return at >= bytes.size() || static_cast<unsigned char>(bytes[at]) < 0x80;
}

/// The bytes of the tags at `at` that make a flag of the black one in front of them, as Scotland's;
/// 0 where they do not. Longer than a region's code they would be words.
std::size_t flag_tags(std::string_view bytes, std::size_t at) {
  constexpr std::string_view black_flag = "\U0001F3F4";
  constexpr std::size_t longest_code = 6;
  constexpr char32_t cancel = 0xE007F;
  if (!bytes.substr(0, at).ends_with(black_flag)) return 0;
  std::size_t size = 0;
  for (std::size_t letters = 0; letters <= longest_code; ++letters) {
    const text::CodePoint c = text::code_point_at(bytes, at + size);
    size += c.size;
    if (c.value == cancel) return letters == 0 ? 0 : size;
    if (!within(c.value, 0xE0030, 0xE0039) && !within(c.value, 0xE0061, 0xE007A)) return 0;
  }
  return 0;
}

/// The run that starts at `at`; of no character where none does.
HiddenRun run_at(std::string_view bytes, std::size_t at) {
  HiddenRun run;
  run.begin = static_cast<std::uint32_t>(at);
  run.first = text::code_point_at(bytes, at).value;
  bool only_thin = true;
  for (text::CodePoint c = text::code_point_at(bytes, at);
       turns_order(c.value) || is_tag(c.value) || is_thin(c.value);
       c = text::code_point_at(bytes, at)) {
    run.turns_order = run.turns_order || turns_order(c.value);
    only_thin = only_thin && is_thin(c.value);
    ++run.count;
    at += c.size;
  }
  run.end = static_cast<std::uint32_t>(at);
  // One or two beside a letter that is not ASCII may be needed there; a row of them spells a text.
  constexpr std::size_t most_needed = 2;
  const bool between_ascii =
      (run.begin == 0 || is_ascii(bytes, run.begin - 1)) && is_ascii(bytes, run.end);
  if (only_thin && run.count <= most_needed && !between_ascii) run.count = 0;
  return run;
}

}  // namespace

std::vector<HiddenRun> hidden_runs(std::string_view bytes) {
  std::vector<HiddenRun> out;
  // Nearly no file has any: looking for two bytes is all that this costs.
  std::size_t at = std::min(bytes.find(general_lead), bytes.find(tag_lead));
  if (at == npos) return out;
  while (at < bytes.size()) {
    if (bytes[at] != general_lead && bytes[at] != tag_lead) {
      ++at;
      continue;
    }
    at += flag_tags(bytes, at);
    const HiddenRun run = run_at(bytes, at);
    if (run.count > 0) out.push_back(run);
    at = std::max<std::size_t>(run.end, at + 1);
  }
  return out;
}

}  // namespace okr::lint
