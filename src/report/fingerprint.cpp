// SPDX-License-Identifier: MIT
#include "fingerprint.h"

#include <okr/text/ascii.h>

#include <cstdint>

namespace okr::report {
namespace {

/// FNV-1a with 64 bits: the same on every machine, which std::hash is not.
std::uint64_t hash_of(std::string_view s) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : s) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211U;
  }
  return hash;
}

std::string in_hex(std::uint64_t value) {
  std::string digits(16, '0');
  for (std::size_t i = digits.size(); i > 0; --i, value /= 16) {
    digits[i - 1] = "0123456789abcdef"[value % 16];
  }
  return digits;
}

/// Lower case and single spaces: re-wrapping or re-indenting a sentence keeps its name.
std::string normalised(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!blank) {
      out += text::to_lower(c);
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace

std::string Fingerprints::of(const diag::Diagnostic& diagnostic, const text::Source& source) {
  std::string key(diagnostic.rule);
  key += '\0';
  key += diagnostic.ref.empty() ? source.path : diagnostic.ref;
  key += '\0';
  key += normalised(text::slice(source, diagnostic.span));
  const std::size_t occurrence = ++seen_[key];
  key += '\0';
  return in_hex(hash_of(key + std::to_string(occurrence)));
}

}  // namespace okr::report
