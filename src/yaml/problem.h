// SPDX-License-Identifier: MIT
// A finding together with the bytes that have to be passed over to read the rest of the file.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/text/span.h>

#include <string>
#include <vector>

namespace okr::yaml {

struct Problem {
  diag::Diagnostic diagnostic;
  std::vector<text::Span> unread;  ///< empty: what is there has been read all the same
  std::vector<text::Span>
      passed;  ///< bytes to pass over that mean nothing to okr: an anchor, a tag
};

inline Problem problem(std::string_view rule, text::Span span, std::string message,
                       std::string help) {
  Problem out;
  out.diagnostic.rule = rule;
  out.diagnostic.span = span;
  out.diagnostic.message = std::move(message);
  out.diagnostic.help = std::move(help);
  return out;
}

}  // namespace okr::yaml
