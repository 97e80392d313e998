// SPDX-License-Identifier: MIT
#include <okr/text/checksum.h>

#include <cstdint>

namespace okr::text {
namespace {

/// FNV-1a with 64 bits.
std::uint64_t hash_of(std::string_view s) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : s) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211U;
  }
  return hash;
}

}  // namespace

std::string checksum(std::string_view bytes) {
  std::string digits(16, '0');
  std::uint64_t rest = hash_of(bytes);
  for (std::size_t i = digits.size(); i > 0; --i, rest /= 16) {
    digits[i - 1] = "0123456789abcdef"[rest % 16];
  }
  return digits;
}

}  // namespace okr::text
