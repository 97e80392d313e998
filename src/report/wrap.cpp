// SPDX-License-Identifier: MIT
#include <okr/report/wrap.h>
#include <okr/text/utf8.h>

#include <algorithm>

namespace okr::report {

std::vector<std::string> wrap(std::string_view text, Room room) {
  std::vector<std::string> lines(1);
  int left = room.width - room.first;
  bool line_has_word = false;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, size);
    text.remove_prefix(std::min(size + 1, text.size()));
    const int needed = text::display_width(word) + (line_has_word ? 1 : 0);
    if (line_has_word && needed > left) {
      lines.emplace_back(word);
      left = room.width - room.others - text::display_width(word);
    } else {
      if (line_has_word) lines.back() += ' ';
      lines.back() += word;
      left -= needed;
    }
    line_has_word = true;
  }
  for (std::string& line : lines) line.erase(line.find_last_not_of(' ') + 1);
  return lines;
}

}  // namespace okr::report
