// SPDX-License-Identifier: MIT
#include <okr/lsp/framing.h>
#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace okr::lsp {
namespace {

/// No header is longer; what has no line break for so long is no header.
constexpr std::size_t longest_line = 4096;
constexpr std::string_view length_header = "content-length:";
constexpr std::string_view how = "a message begins with 'Content-Length: N' and an empty line";

std::optional<std::size_t> whole_number(std::string_view s) {
  std::size_t out = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), out);
  if (s.empty() || error != std::errc() || end != s.data() + s.size()) return std::nullopt;
  return out;
}

/// Of a header, whatever it is called.
bool is_field(std::string_view lower) {
  constexpr std::string_view of_names = "abcdefghijklmnopqrstuvwxyz0123456789-";
  const std::size_t end = std::min(lower.find_first_not_of(of_names), lower.size());
  return end > 0 && lower.substr(end).starts_with(':');
}

}  // namespace

std::optional<Frame> Splitter::next() {
  for (;;) {
    const std::size_t skipped = std::min(to_skip_, bytes_.size());
    bytes_.erase(0, skipped);
    to_skip_ -= skipped;
    if (to_skip_ > 0) return std::nullopt;
    if (in_body_) return read_body();
    const std::size_t before = bytes_.size();
    if (std::optional<Frame> frame = read_header()) return frame;
    if (bytes_.size() == before && !in_body_ && to_skip_ == 0) return std::nullopt;
  }
}

/// Without its line break; one that has none for too long counts as a line.
std::optional<std::string> Splitter::take_line() {
  const std::size_t end = bytes_.find('\n');
  if (end == std::string::npos && bytes_.size() <= longest_line) return std::nullopt;
  const std::size_t size = std::min(end, bytes_.size());
  std::string line = bytes_.substr(0, size);
  bytes_.erase(0, size + (end == std::string::npos ? 0 : 1));
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

std::optional<Frame> Splitter::read_header() {
  const std::optional<std::string> line = take_line();
  if (!line) return std::nullopt;
  if (line->empty()) return end_header();
  return read_line(*line);
}

/// A header that stands right behind garbage is found: messages do not end with a line break.
std::optional<Frame> Splitter::read_line(std::string_view line) {
  const std::string lower = text::to_lower(line);
  const std::size_t at = lower.find(length_header);
  if (at == std::string::npos) {
    const bool goes_on = in_header_ && is_field(lower);
    if (!lost_ && (goes_on || lower.starts_with("content-type:"))) {
      in_header_ = true;
      return std::nullopt;
    }
    return garbage(fmt::format("this is no header that okr knows; {}", how));
  }
  const auto length = whole_number(text::trimmed(line.substr(at + length_header.size())));
  if (!length) return garbage(fmt::format("the Content-Length is no number; {}", how));
  const bool behind_garbage = !lost_ && !text::trimmed(line.substr(0, at)).empty();
  in_header_ = true;
  length_ = length;
  lost_ = false;
  if (behind_garbage) return Garbage{fmt::format("this is no header that okr knows; {}", how)};
  return std::nullopt;
}

std::optional<Frame> Splitter::end_header() {
  if (!in_header_) return std::nullopt;  // an empty line in front of a header
  in_header_ = false;
  if (!length_) return garbage(fmt::format("the header has no Content-Length; {}", how));
  if (*length_ > limit_) {
    to_skip_ = *length_;
    length_.reset();
    return Garbage{fmt::format("the message has more than {} bytes", limit_)};
  }
  in_body_ = true;
  return std::nullopt;
}

std::optional<Frame> Splitter::read_body() {
  if (bytes_.size() < *length_) return std::nullopt;
  Message message{bytes_.substr(0, *length_)};
  bytes_.erase(0, *length_);
  length_.reset();
  in_body_ = false;
  return message;
}

/// Told once for all that stands between two headers.
std::optional<Frame> Splitter::garbage(std::string reason) {
  in_header_ = false;
  length_.reset();
  if (lost_) return std::nullopt;
  lost_ = true;
  return Garbage{std::move(reason)};
}

std::string framed(std::string_view message) {
  return fmt::format("Content-Length: {}\r\n\r\n{}", message.size(), message);
}

}  // namespace okr::lsp
