// SPDX-License-Identifier: MIT
// Titles to ids. What Unicode's compatibility decomposition (NFKD) makes of the letters that people
// write in Latin text is held in tables by code point; '-' stands for all that is no ASCII letter
// or digit then.
#include <okr/load/folded.h>
#include <okr/load/load.h>
#include <okr/text/ascii.h>
#include <okr/text/utf8.h>

#include <algorithm>
#include <array>

namespace okr::load {
namespace {

constexpr std::size_t longest = longest_draft_id;

constexpr char32_t latin_start = 0x00A0;
constexpr std::string_view latin =
    "----------a-------23-----1o-----aaaaaa-ceeeeiiii-nooooo--uuuuy--aaaaaa-ceeeeiiii"
    "-nooooo--uuuuy-yaaaaaaccccccccdd--eeeeeeeeeegggggggghh--iiiiiiiii---jjkk-llllll-"
    "---nnnnnn---oooooo--rrrrrrsssssssstttt--uuuuuuuuuuuuwwyyyzzzzzzs----------------"
    "----------------oo-------------uu----------------------------aaiioouuuuuuuuuu-aa"
    "aa----ggkkoooo--j---gg--nnaa----aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeoooooo"
    "ooyy----------------------------";
constexpr char32_t latin_additional_start = 0x1E00;
constexpr std::string_view latin_additional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
    "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy-s----"
    "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
    "uuyyyyyyyy------";
constexpr char32_t small_figures_start = 0x2070;
constexpr std::string_view small_figures = "0i--456789-----n0123456789------aeox-hklmnpst";

struct Decomposed {
  char32_t code_point;
  std::string_view text;
};
constexpr std::array<Decomposed, 38> ligatures = {{
    {0x00BC, "1-4"}, {0x00BD, "1-2"}, {0x00BE, "3-4"}, {0x0132, "ij"},  {0x0133, "ij"},
    {0x013F, "l-"},  {0x0140, "l-"},  {0x0149, "-n"},  {0x01C4, "dz"},  {0x01C5, "dz"},
    {0x01C6, "dz"},  {0x01C7, "lj"},  {0x01C8, "lj"},  {0x01C9, "lj"},  {0x01CA, "nj"},
    {0x01CB, "nj"},  {0x01CC, "nj"},  {0x01F1, "dz"},  {0x01F2, "dz"},  {0x01F3, "dz"},
    {0x2100, "a-c"}, {0x2101, "a-s"}, {0x2103, "-c"},  {0x2105, "c-o"}, {0x2106, "c-u"},
    {0x2109, "-f"},  {0x2116, "no"},  {0x2120, "sm"},  {0x2121, "tel"}, {0x2122, "tm"},
    {0x213B, "fax"}, {0xFB00, "ff"},  {0xFB01, "fi"},  {0xFB02, "fl"},  {0xFB03, "ffi"},
    {0xFB04, "ffl"}, {0xFB05, "st"},  {0xFB06, "st"},
}};

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

bool is_combining_mark(char32_t c) {
  return c >= 0x0300 && c <= 0x036F;
}

// Bold, italic and other letters that some paste from social networks.
char mathematical(char32_t c) {
  if (c >= 0x1D400 && c <= 0x1D6A3) {
    const char32_t letter = (c - 0x1D400) % 52 % 26;
    return static_cast<char>('a' + letter);
  }
  if (c >= 0x1D7CE && c <= 0x1D7FF) return static_cast<char>('0' + (c - 0x1D7CE) % 10);
  return '-';
}

char in_table(std::string_view table, char32_t start, char32_t c) {
  return c >= start && c - start < table.size() ? table[c - start] : '-';
}

char ascii(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFF01 - '!';
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return static_cast<char>(c);
  if (c >= 0x1D400) return mathematical(c);
  if (c >= small_figures_start) return in_table(small_figures, small_figures_start, c);
  if (c >= latin_additional_start) return in_table(latin_additional, latin_additional_start, c);
  return in_table(latin, latin_start, c);
}

void append(std::string& out, char32_t c) {
  if (is_combining_mark(c)) return;
  const auto* ligature = std::find_if(ligatures.begin(), ligatures.end(),
                                      [&](const Decomposed& d) { return d.code_point == c; });
  if (c >= latin_start && ligature != ligatures.end()) {
    out += ligature->text;
  } else {
    out += ascii(c);
  }
}

std::string with_single_dashes(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (c != '-' || (!out.empty() && out.back() != '-')) out += c;
  }
  if (out.ends_with('-')) out.pop_back();
  return out;
}

}  // namespace

std::string slug(std::string_view title) {
  std::string letters;
  // A few words more than fit decide where to cut; the rest of a long text never matters.
  for (std::size_t at = 0; at < title.size() && letters.size() < 64 * longest;) {
    const text::CodePoint c = text::code_point_at(title, at);
    append(letters, c.value);
    at += std::max<std::size_t>(c.size, 1);
  }
  std::string out = with_single_dashes(letters);
  if (out.size() <= longest) return out;
  const std::size_t cut = out.rfind('-', longest);
  out.resize(cut == std::string::npos ? longest : cut);
  return out;
}

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 64);
  for (std::size_t at = 0; at < text.size();) {
    if (is_ascii(text[at])) {
      out += text::to_lower(text[at++]);
      continue;
    }
    const text::CodePoint c = text::code_point_at(text, at);
    const std::size_t before = out.size();
    append(out, c.value);
    std::replace(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(), '-', ' ');
    at += std::max<std::size_t>(c.size, 1);
  }
  return out;
}

bool has_letters_to_fold(std::string_view text) {
  std::string letters;
  for (std::size_t at = 0; at < text.size();) {
    if (is_ascii(text[at])) {
      ++at;
      continue;
    }
    const text::CodePoint c = text::code_point_at(text, at);
    letters.clear();
    append(letters, c.value);
    if (letters != "-") return true;
    at += std::max<std::size_t>(c.size, 1);
  }
  return false;
}

}  // namespace okr::load
