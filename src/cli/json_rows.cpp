// SPDX-License-Identifier: MIT
// JSON is read event by event: only so is it known on which line a row begins, and whether a key
// stands twice.
#include "json_rows.h"

#include <okr/text/ascii.h>
#include <okr/text/lines.h>
#include <okr/text/nearest.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace okr::cli {
namespace {

using Json = nlohmann::json;

/// Without an exponent, which no value has.
std::string written_out(double value) {
  std::array<char, 400> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
  return {buffer.data(), end.ptr};
}

/// Tells how far the parser has read.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t* read) : at_(at), read_(read) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*read_;
    return *this;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) {
    return a.at_ == b.at_;
  }
  friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return !(a == b); }

 private:
  const char* at_;
  std::size_t* read_;
};

/// nlohmann calls these as it reads; each says whether to go on.
class Events {
 public:
  Events(std::string_view bytes, const JsonTable& table, JsonRows& out)
      : bytes_(bytes), lines_(bytes), table_(table), out_(out) {}

  std::size_t read = 0;  ///< bytes of the text so far

  // NOLINTBEGIN(readability-identifier-naming): the library's names
  bool null() { return take(std::string()); }
  bool boolean(bool value) {
    const bool is_answer = is_cell() && key_ && table_.keys[*key_] == table_.answer_key;
    if (is_answer) return take(value ? "done" : "open");
    return refuse();
  }
  bool number_integer(Json::number_integer_t value) { return take(fmt::format("{}", value)); }
  bool number_unsigned(Json::number_unsigned_t value) { return take(fmt::format("{}", value)); }
  bool number_float(Json::number_float_t value, const std::string& written) {
    const bool has_exponent = written.find_first_of("eE") != std::string::npos;
    return take(has_exponent ? written_out(value) : written);
  }
  bool string(std::string& value) { return take(std::move(value)); }
  bool binary(Json::binary_t&) { return refuse(); }
  bool start_object(std::size_t) {
    if (objects_++ > 0 || arrays_ > 1) return refuse();
    row_ = {line_at(read), std::vector<std::string>(table_.keys.size())};
    given_.clear();
    key_.reset();
    return true;
  }
  bool key(std::string& name) {
    if (objects_ != 1 || arrays_ > 1) return true;
    key_ = number_of(name);
    if (!key_) {
      problem(line_at(read), unknown_key(name, table_.keys, table_.called));
    } else if (!given_.insert(*key_).second) {
      problem(line_at(read), fmt::format("says '{}' twice", table_.keys[*key_]));
    }
    return true;
  }
  bool end_object() {
    if (--objects_ == 0 && arrays_ <= 1) out_.rows.push_back(std::move(row_));
    return true;
  }
  bool start_array(std::size_t) {
    ++arrays_;
    return objects_ == 0 && arrays_ == 1 ? true : refuse();
  }
  bool end_array() {
    --arrays_;
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const Json::exception&) { return false; }
  // NOLINTEND(readability-identifier-naming)

  void begin_anew() {
    objects_ = 0;
    arrays_ = 0;
  }

  /// Says that the text cannot be read from `at` on.
  void say_broken(std::size_t at, std::string_view how) {
    problem(line_at(at), fmt::format("is not JSON that can be read: {}; write one object for each "
                                     "{}, as {}",
                                     how, table_.what, table_.example));
  }
  std::string how_it_broke() const {
    if (read >= bytes_.size()) return "it breaks off";
    const auto last = static_cast<std::uint32_t>(read - 1);
    return fmt::format("there is a slip in column {}", lines_.position(bytes_, last).column);
  }

 private:
  std::size_t line_at(std::size_t offset) const {
    return lines_.line_at(static_cast<std::uint32_t>(offset == 0 ? 0 : offset - 1));
  }
  void problem(std::size_t line, std::string message) {
    auto& said = out_.problems;
    if (!said.empty() && said.back().line == line && said.back().message == message) return;
    out_.problems.push_back({line, std::move(message)});
  }
  std::optional<std::size_t> number_of(std::string_view name) const {
    const std::string lower = text::to_lower(name);
    const auto found = std::find(table_.keys.begin(), table_.keys.end(), lower);
    if (found == table_.keys.end()) return std::nullopt;
    return static_cast<std::size_t>(found - table_.keys.begin());
  }
  /// Whether what comes is a cell of a row, and no part of something that is no cell.
  bool is_cell() const { return objects_ == 1 && arrays_ <= 1; }

  bool take(std::string value) {
    if (!is_cell()) return refuse();
    if (key_) row_.cells[*key_] = std::move(value);
    return true;
  }

  /// Once for each thing that is no cell.
  bool refuse() {
    const std::size_t line = line_at(read);
    if (objects_ == 0) {
      problem(line, fmt::format("a row must be an object, as {}", table_.example));
    } else if (key_) {
      problem(line, fmt::format("'{}' must be a text or a number", table_.keys[*key_]));
      key_.reset();
    }
    return true;
  }

  std::string_view bytes_;
  text::LineMap lines_;
  const JsonTable& table_;
  JsonRows& out_;
  JsonRow row_;
  std::set<std::size_t> given_;
  std::optional<std::size_t> key_;  ///< whose value comes next; absent: it is unknown
  int objects_ = 0;
  int arrays_ = 0;
};

/// Where to read on after a slip in the object that begins at `begin`; says what is wrong. A line
/// that breaks off is not to take the next one with it.
std::size_t pass_over(std::string_view bytes, std::size_t begin, Events& events) {
  const std::size_t line_end = std::min(bytes.find('\n', begin), bytes.size());
  const std::size_t next = bytes.find_first_not_of(" \t\r\n", line_end);
  if (bytes[begin] == '{' && events.read > line_end + 1 && next != std::string_view::npos &&
      bytes[next] == '{') {
    events.say_broken(begin + 1, "it breaks off");
    return line_end;
  }
  events.say_broken(events.read, events.how_it_broke());
  return std::min(bytes.find('\n', events.read - 1), bytes.size());
}

}  // namespace

std::string unknown_key(std::string_view name, std::span<const std::string_view> known,
                        std::string_view called) {
  return fmt::format("there is no {} '{}'{}; there are {}", called, text::escape_controls(name),
                     text::did_you_mean(name, known), fmt::join(known, ", "));
}

JsonRows read_json_rows(std::string_view bytes, const JsonTable& table) {
  JsonRows out;
  Events events(bytes, table, out);
  const char* const end = bytes.data() + bytes.size();
  for (;;) {
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n", events.read);
    if (begin == std::string_view::npos) break;
    events.read = begin;
    events.begin_anew();
    const CountingIterator from(bytes.data() + begin, &events.read);
    const CountingIterator to(end, &events.read);
    if (Json::sax_parse(from, to, &events, Json::input_format_t::json, false)) continue;
    events.read = pass_over(bytes, begin, events);
    // What follows a slip within an array cannot be told apart; lines can.
    if (bytes[begin] == '[') break;
  }
  return out;
}

}  // namespace okr::cli
