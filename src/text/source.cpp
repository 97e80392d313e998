// SPDX-License-Identifier: MIT
#include <okr/text/source.h>

#include <algorithm>

namespace okr::text {

std::string_view slice(const Source& source, Span span) {
  const std::string_view bytes = source.bytes;
  const std::size_t begin = std::min<std::size_t>(span.begin, bytes.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, bytes.size());
  return bytes.substr(begin, end - begin);
}

}  // namespace okr::text

template class std::vector<okr::text::Source>;
