// SPDX-License-Identifier: MIT
#include "seal.h"

#include <okr/text/checksum.h>

namespace okr::cli {

std::string sealed(std::string text, const Seal& seal) {
  const std::string checksum = text::checksum(text);
  text.append(seal.before).append(checksum).append(seal.after) += '\n';
  return text;
}

Sealed look_at_seal(std::string_view text, const Seal& seal) {
  const std::size_t at = text.rfind(seal.before);
  if (at == std::string_view::npos) return Sealed::no;
  return sealed(std::string(text.substr(0, at)), seal) == text ? Sealed::whole
                                                               : Sealed::changed_since;
}

}  // namespace okr::cli
