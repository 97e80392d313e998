// SPDX-License-Identifier: MIT
#include "fingerprint.h"

#include <okr/text/checksum.h>
#include <okr/text/squeezed.h>

namespace okr::report {

std::string Fingerprints::of(const diag::Diagnostic& diagnostic, const text::Source& source) {
  std::string key(diagnostic.rule);
  key += '\0';
  key += diagnostic.ref.empty() ? source.path : diagnostic.ref;
  key += '\0';
  key += text::squeezed(text::slice(source, diagnostic.span));
  const std::size_t occurrence = ++seen_[key];
  key += '\0';
  return text::checksum(key + std::to_string(occurrence));
}

}  // namespace okr::report
