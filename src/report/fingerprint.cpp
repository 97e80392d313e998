// SPDX-License-Identifier: MIT
#include "fingerprint.h"

#include <okr/text/ascii.h>
#include <okr/text/checksum.h>

namespace okr::report {
namespace {

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
  return text::checksum(key + std::to_string(occurrence));
}

}  // namespace okr::report
