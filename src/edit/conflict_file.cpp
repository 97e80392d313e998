// SPDX-License-Identifier: MIT
#include "line_diff.h"

#include <okr/edit/conflict_file.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace okr::edit {
namespace {

enum class Part : unsigned char { both, ours, base, theirs };

std::string_view without_break(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// How often `c` begins a line that may be a marker of it; else 0.
std::size_t run_of(std::string_view line, char c) {
  line = without_break(line);
  const std::size_t size = std::min(line.find_first_not_of(c), line.size());
  return size == line.size() || line[size] == ' ' ? size : 0;
}

/// As .gitattributes may have set it: the shortest markers that both open and close a conflict.
std::size_t marker_size_in(const Lines& lines) {
  constexpr std::size_t usual = 7;
  std::set<std::size_t> opened;
  std::optional<std::size_t> out;
  for (const std::string_view line : lines) {
    if (const std::size_t size = run_of(line, '<'); size >= usual) opened.insert(size);
    const std::size_t size = run_of(line, '>');
    if (opened.contains(size)) out = std::min(out.value_or(size), size);
  }
  return out.value_or(usual);
}

/// The name behind a marker of `c`; nothing where the line is none.
std::optional<std::string> name_behind(std::string_view line, char c, std::size_t marker_size) {
  if (run_of(line, c) != marker_size) return std::nullopt;
  line = without_break(line);
  line.remove_prefix(marker_size);
  if (line.empty()) return "";
  return std::string(line.substr(1));
}

class Apart {
 public:
  explicit Apart(std::string_view bytes) : lines_(split_lines(bytes)) {
    out_.marking.marker_size = marker_size_in(lines_);
  }

  Result<ConflictFile> take() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!read(lines_[i], i + 1)) {
        return Error{fmt::format("line {}: this conflict marker belongs to no other", i + 1)};
      }
    }
    if (part_ != Part::both) {
      return Error{fmt::format("line {}: this conflict has no end, a line >>>>>>>", opened_)};
    }
    if (out_.conflicts == 0 || with_base_ == out_.conflicts) out_.sides.base = std::move(base_);
    if (out_.conflicts > 0 && out_.sides.base) out_.marking.shown = Marking::Shown::base_too;
    return std::move(out_);
  }

 private:
  /// False where a marker stands in the wrong place.
  bool read(std::string_view line, std::size_t number) {
    if (auto name = name_of(line, '<')) return open(std::move(*name), number);
    if (auto name = name_of(line, '|')) return show_base(std::move(*name));
    if (part_ != Part::both && name_of(line, '=')) return turn();
    if (auto name = name_of(line, '>')) return close(std::move(*name));
    keep(line);
    return true;
  }

  std::optional<std::string> name_of(std::string_view line, char c) const {
    return name_behind(line, c, out_.marking.marker_size);
  }

  bool open(std::string name, std::size_t number) {
    if (part_ != Part::both) return false;
    if (!name.empty()) out_.marking.ours = std::move(name);
    opened_ = number;
    part_ = Part::ours;
    return true;
  }
  bool show_base(std::string name) {
    if (part_ != Part::ours) return false;
    if (!name.empty()) out_.marking.base = std::move(name);
    ++with_base_;
    part_ = Part::base;
    return true;
  }
  bool turn() {
    if (part_ == Part::theirs) return false;
    part_ = Part::theirs;
    return true;
  }
  bool close(std::string name) {
    if (part_ != Part::theirs) return false;
    if (!name.empty()) out_.marking.theirs = std::move(name);
    ++out_.conflicts;
    part_ = Part::both;
    return true;
  }

  void keep(std::string_view line) {
    const bool is_both = part_ == Part::both;
    if (is_both || part_ == Part::ours) out_.sides.ours += line;
    if (is_both || part_ == Part::base) base_ += line;
    if (is_both || part_ == Part::theirs) out_.sides.theirs += line;
  }

  Lines lines_;
  ConflictFile out_;
  std::string base_;
  std::size_t with_base_ = 0;
  Part part_ = Part::both;
  std::size_t opened_ = 0;
};

/// How often a line is in each text.
struct Counts {
  std::size_t base = 0;
  std::size_t ours = 0;
  std::size_t theirs = 0;
  std::size_t file = 0;
};

using Counted = std::map<std::string_view, Counts>;

void count(Counted& counted, std::string_view text, std::size_t Counts::*in) {
  for (const std::string_view line : split_lines(text)) ++(counted[without_break(line)].*in);
}

/// A line stands there as often as in both sides of the file, and what they share once.
bool is_there(const Counts& lines) {
  const bool is_known = lines.base + lines.ours + lines.theirs > 0;
  const std::size_t kept = std::min({lines.base, lines.ours, lines.theirs});
  const std::size_t in_ours = lines.ours > lines.base ? lines.ours - lines.base : 0;
  const std::size_t in_theirs = lines.theirs > lines.base ? lines.theirs - lines.base : 0;
  return lines.file == 0 ? kept == 0 && in_ours == 0 && in_theirs == 0
                         : is_known && lines.file >= kept + std::max(in_ours, in_theirs);
}

/// A view of it, not a copy: what is made of it keeps its lines.
std::string_view base_of(const Sides& sides) {
  return sides.base ? std::string_view(*sides.base) : std::string_view();
}

using Neighbours = std::set<std::pair<std::string_view, std::string_view>>;

/// Each line with the one below it; the first and the last stand next to nothing.
Neighbours neighbours_in(std::string_view text) {
  Neighbours out;
  std::string_view above;
  for (const std::string_view line : split_lines(text)) {
    out.emplace(above, without_break(line));
    above = without_break(line);
  }
  out.emplace(above, "");
  return out;
}

/// Whether lines stand together only as in one of the versions: a merge takes runs of lines, and
/// two runs always have a line between them that all versions have.
bool stand_as_in(const Sides& sides, std::string_view text) {
  Neighbours known = neighbours_in(base_of(sides));
  known.merge(neighbours_in(sides.ours));
  known.merge(neighbours_in(sides.theirs));
  const Neighbours found = neighbours_in(text);
  return std::includes(known.begin(), known.end(), found.begin(), found.end());
}

}  // namespace

Result<ConflictFile> take_apart(std::string_view bytes) {
  return Apart(bytes).take();
}

bool is_as_merged(const ConflictFile& file, const Sides& sides) {
  if (!stand_as_in(sides, file.sides.ours) || !stand_as_in(sides, file.sides.theirs)) return false;
  Counted counted;
  count(counted, base_of(sides), &Counts::base);
  count(counted, sides.ours, &Counts::ours);
  count(counted, sides.theirs, &Counts::theirs);
  Counted in_ours;
  count(in_ours, file.sides.ours, &Counts::file);
  Counted in_theirs;
  count(in_theirs, file.sides.theirs, &Counts::file);
  for (const auto* const some : {&in_ours, &in_theirs}) {
    for (const auto& [line, times] : *some) {
      counted[line].file = std::max(counted[line].file, times.file);
    }
  }
  return std::all_of(counted.begin(), counted.end(),
                     [](const auto& line) { return is_there(line.second); });
}

}  // namespace okr::edit
