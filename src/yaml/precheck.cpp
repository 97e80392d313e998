// SPDX-License-Identifier: MIT
#include "precheck.h"

#include "line_endings.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

namespace okr::yaml {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view in_every_line = "remove it; an editor can show it as a mark of its own";

/// One kind of byte that no file may hold; reported once, at its first place.
struct Unwanted {
  std::string_view name;
  std::string_view help;
  std::optional<text::Span> first = std::nullopt;
  std::size_t count = 0;
  std::vector<text::Span> lines = {};
};

struct Scan {
  std::string_view bytes;
  std::uint32_t file = 0;
  Unwanted broken{"invalid UTF-8", "save the file as UTF-8"};
  Unwanted control{"a control character", in_every_line};
  Unwanted lone_return{"a carriage return without a line feed",
                       "end lines with a line feed, or with both"};
  Unwanted inner_mark{"a byte order mark inside the file", in_every_line};
  LineEndings endings;
};

text::Span line_around(const Scan& scan, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : scan.bytes.rfind('\n', at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t end = std::min(scan.bytes.find('\n', at), scan.bytes.size());
  return {scan.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void note(Scan& scan, Unwanted& kind, std::size_t at, std::size_t size) {
  const auto begin = static_cast<std::uint32_t>(at);
  if (!kind.first) kind.first = {scan.file, begin, begin + static_cast<std::uint32_t>(size)};
  ++kind.count;
  if (kind.lines.empty() || kind.lines.back().end <= begin) {
    kind.lines.push_back(line_around(scan, at));
  }
}

std::size_t check_wide(Scan& scan, std::size_t at) {
  const text::CodePoint point = text::code_point_at(scan.bytes, at);
  if (point.size == 1) {
    note(scan, scan.broken, at, 1);
  } else if (point.value == 0xFEFF) {
    note(scan, scan.inner_mark, at, point.size);
  } else if (point.value < 0xA0) {
    note(scan, scan.control, at, point.size);
  }
  return point.size;
}

void check_control(Scan& scan, std::size_t at) {
  if (scan.bytes[at] != '\r') return note(scan, scan.control, at, 1);
  if (scan.bytes.substr(at, 2) != "\r\n") return note(scan, scan.lone_return, at, 1);
}

/// Passes over plain ASCII in steps of eight bytes: to the first other byte, or close in front of
/// it.
std::size_t skip_plain(std::string_view bytes, std::size_t at) {
  constexpr std::uint64_t each = 0x0101010101010101;
  constexpr std::uint64_t high = 0x80 * each;
  for (; at + sizeof(each) <= bytes.size(); at += sizeof(each)) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    // Of a byte below 0x80: 0x7F gets the high bit when 1 is added, one below ' ' when ' ' is
    // taken. What is carried over can only mark bytes behind the first one.
    const std::uint64_t other = (word | (word + each) | (word - ' ' * each)) & high;
    if (other == 0) continue;
    const bool is_first_lowest = std::endian::native == std::endian::little;
    return is_first_lowest ? at + static_cast<std::size_t>(std::countr_zero(other)) / 8 : at;
  }
  return at;
}

/// git writes its markers at the beginning of lines.
bool is_conflict_marker(std::string_view bytes, std::size_t at) {
  if (at >= bytes.size() || bytes[at] < '<' || bytes[at] > '>') return false;  // nearly every line
  const std::string_view start = bytes.substr(at, 7);
  return start == "<<<<<<<" || start == "=======" || start == ">>>>>>>";
}

void scan_bytes(Scan& scan, Precheck& out) {
  out.has_conflict = is_conflict_marker(scan.bytes, out.byte_order_mark);
  for (std::size_t at = skip_plain(scan.bytes, out.byte_order_mark); at < scan.bytes.size();) {
    const auto c = static_cast<unsigned char>(scan.bytes[at]);
    if (c >= ' ' && c < 0x7F) {  // nearly every byte
      ++at;
      continue;
    }
    if (c >= 0x80) {
      at = skip_plain(scan.bytes, at + check_wide(scan, at));
      continue;
    }
    if (c == '\n') {
      count_ending(scan.endings, scan.bytes, at);
      out.has_conflict = out.has_conflict || is_conflict_marker(scan.bytes, at + 1);
      at = skip_plain(scan.bytes, at + 1);
      continue;
    }
    if (c == '\t') {
      out.has_tab = true;
    } else if (c < 0x20 || c == 0x7F) {
      check_control(scan, at);
    }
    ++at;
  }
}

void report(const Scan& scan, Unwanted& kind, Precheck& out) {
  if (!kind.first) return;
  std::string message(kind.name);
  if (kind.first->size() == 1 && kind.name == scan.broken.name) {
    message = fmt::format("the byte 0x{:02x} is no UTF-8",
                          static_cast<unsigned char>(scan.bytes[kind.first->begin]));
  } else {
    const char32_t c = text::code_point_at(scan.bytes, kind.first->begin).value;
    message += fmt::format(" (U+{:04X})", static_cast<std::uint32_t>(c));
  }
  if (kind.count > 1) message += fmt::format(", and {} more like it", kind.count - 1);
  Problem found = problem("file-syntax", *kind.first, std::move(message), std::string(kind.help));
  found.unread = std::move(kind.lines);
  out.problems.push_back(std::move(found));
}

bool is_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  if (bytes.size() < 4) return false;
  const bool first_is_null = bytes[0] == '\0';
  return first_is_null != (bytes[1] == '\0') && first_is_null == (bytes[2] == '\0') &&
         first_is_null != (bytes[3] == '\0');
}

Precheck unreadable(Problem why) {
  Precheck out;
  out.readable = false;
  out.problems.push_back(std::move(why));
  return out;
}

}  // namespace

Precheck precheck(std::string_view bytes, std::uint32_t file, const Limits& limits) {
  if (bytes.size() > limits.file_bytes) {
    return unreadable(problem(
        "file-too-large", {file, 0, 0},
        fmt::format("the file has {} bytes, the limit is {}", bytes.size(), limits.file_bytes),
        "split it, or raise the limit with --max-file-size"));
  }
  if (is_utf16(bytes)) {
    return unreadable(problem("file-syntax", {file, 0, 2}, "the file is UTF-16, not UTF-8",
                              "save the file as UTF-8"));
  }
  Precheck out;
  if (bytes.starts_with(byte_order_mark)) out.byte_order_mark = 3;
  Scan scan;
  scan.bytes = bytes;
  scan.file = file;
  scan_bytes(scan, out);
  for (Unwanted* kind : {&scan.broken, &scan.control, &scan.lone_return, &scan.inner_mark}) {
    report(scan, *kind, out);
  }
  if (auto mixed = mixed_endings(scan.endings, bytes, file)) {
    out.problems.push_back(std::move(*mixed));
  }
  return out;
}

}  // namespace okr::yaml
