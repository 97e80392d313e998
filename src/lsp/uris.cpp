// SPDX-License-Identifier: MIT
#include "uris.h"

#include <okr/text/ascii.h>

#include <fmt/format.h>

#include <optional>

namespace okr::lsp {
namespace {

constexpr std::string_view scheme = "file://";

std::optional<unsigned> hex_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
}

/// A '%' that is followed by no two digits stands for itself.
std::string decoded(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size(); ++at) {
    const bool may_be_escape = s[at] == '%' && at + 2 < s.size();
    const auto high = may_be_escape ? hex_digit(s[at + 1]) : std::nullopt;
    const auto low = may_be_escape ? hex_digit(s[at + 2]) : std::nullopt;
    if (!high || !low) {
      out += s[at];
      continue;
    }
    out += static_cast<char>(*high * 16 + *low);
    at += 2;
  }
  return out;
}

/// "/c:/okrs": what a path on Windows looks like in a URI.
bool begins_with_drive(std::string_view path) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return path.size() >= 3 && path[0] == '/' && is_letter(path[1]) && path[2] == ':' &&
         (path.size() == 3 || path[3] == '/' || path[3] == '\\');
}

std::string without_dots(std::string_view path) {
  std::string out;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view part = path.substr(at, end - at);
    if (part == "..") {
      out.erase(std::min(out.rfind('/'), out.size()));
    } else if (!part.empty() && part != ".") {
      out += '/';
      out += part;
    }
    at = end + 1;
  }
  return out.empty() ? "/" : out;
}

bool stands_for_itself(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

Result<std::string> path_of_uri(std::string_view uri) {
  if (text::to_lower(uri.substr(0, scheme.size())) != scheme) {
    return Error{fmt::format("'{}' is no file: okr reads file:///... only", uri)};
  }
  std::string_view rest = uri.substr(scheme.size());
  rest = rest.substr(0, rest.find_first_of("?#"));
  const std::size_t slash = std::min(rest.find('/'), rest.size());
  const std::string host = text::to_lower(rest.substr(0, slash));
  if (!host.empty() && host != "localhost") {
    return Error{fmt::format("'{}' is on another machine; okr reads file:///... only", uri)};
  }
  const std::string path = decoded(rest.substr(slash));
  if (path.empty() || path.find('\0') != std::string::npos) {
    return Error{fmt::format("'{}' names no file", uri)};
  }
  if (begins_with_drive(path)) {
    return Error{fmt::format("'{}' is a path of Windows, which this okr does not read", uri)};
  }
  return without_dots(path);
}

std::string uri_of_path(std::string_view path) {
  std::string out(scheme);
  for (const char c : path) {
    if (stands_for_itself(c)) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace okr::lsp
