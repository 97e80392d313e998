// SPDX-License-Identifier: MIT
// On its way down it puts a space where the dash of an item is, so that a mapping in a list is read
// as one that stands alone; the merge puts the dash back.
#include "merge_outline.h"

#include <okr/load/load.h>
#include <okr/text/lines.h>

#include <algorithm>
#include <utility>

namespace okr::edit {
namespace {

/// Lines [begin, end), from 0.
struct Region {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Where a key or item stands.
struct Place {
  std::size_t line = 0;  ///< its first
  std::size_t last = 0;  ///< the last with something of it
};

class Outliner {
 public:
  explicit Outliner(const std::string& text) : text_(text), map_(text) {}

  std::size_t line_count() const {
    return map_.line_count() - 1;
  }  // it counts the one past the end
  void read_mapping(Piece& piece, const yaml::Value& mapping, Region region);

 private:
  std::size_t line_of(std::size_t offset) const {
    return map_.line_at(static_cast<std::uint32_t>(offset)) - 1;
  }
  std::size_t start_of(std::size_t line) const {
    return line >= line_count() ? text_.size()
                                : map_.line_start(static_cast<std::uint32_t>(line + 1));
  }
  std::string lines(Region region) const {
    return text_.substr(start_of(region.begin), start_of(region.end) - start_of(region.begin));
  }
  std::size_t column_of(std::size_t offset) const { return offset - start_of(line_of(offset)); }

  std::size_t last_line_of(const yaml::Value& value, std::size_t first) const;
  std::size_t dash_line(const yaml::Value& item, std::size_t column, std::size_t above) const;
  std::size_t split(Region between, std::size_t column) const;
  std::vector<Region> regions(const std::vector<Place>& places, Region region,
                              std::size_t column) const;
  Piece piece_at(const Place& place, Region region, std::size_t column) const;
  void read_list(Piece& piece, const yaml::Value& list, Region region);
  void read_value(Piece& piece, const yaml::Value& value, Region region);
  void read_item(Piece& piece, const yaml::Value& item, Known known, Region region);
  Piece title_alone(const Piece& item, const yaml::Value& title, Region region) const;
  std::string comments_in(Region region, const yaml::Value& value) const;

  std::string text_;
  text::LineMap map_;
};

std::size_t Outliner::last_line_of(const yaml::Value& value, std::size_t first) const {
  const text::Span span = value.span();
  std::size_t end = span.end;
  while (end > span.begin && text_[end - 1] == '\n') --end;
  return end == span.begin ? first : std::max(first, line_of(end - 1));
}

std::size_t Outliner::dash_line(const yaml::Value& item, std::size_t column,
                                std::size_t above) const {
  for (std::size_t line = line_of(std::min<std::size_t>(item.span().begin, text_.size() - 1));;
       --line) {
    const std::size_t start = start_of(line);
    if (text_.find_first_not_of(' ', start) == start + column && text_[start + column] == '-') {
      return line;
    }
    if (line <= above) return above;
  }
}

/// Of comments and blank lines between two pieces, those through the last comment that is indented
/// deeper belong to the upper one.
std::size_t Outliner::split(Region between, std::size_t column) const {
  for (std::size_t line = between.end; line > between.begin; --line) {
    const std::size_t start = start_of(line - 1);
    const std::size_t first = text_.find_first_not_of(' ', start);
    if (first != std::string::npos && text_[first] == '#' && first - start > column) return line;
  }
  return between.begin;
}

/// Each piece's lines with those above it; behind the last, the tail.
std::vector<Region> Outliner::regions(const std::vector<Place>& places, Region region,
                                      std::size_t column) const {
  std::vector<Region> out;
  std::size_t begin = region.begin;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::size_t next = i + 1 < places.size() ? places[i + 1].line : region.end;
    const std::size_t end = split({std::min(places[i].last + 1, next), next}, column);
    out.push_back({begin, end});
    begin = end;
  }
  out.push_back({begin, region.end});
  return out;
}

Piece Outliner::piece_at(const Place& place, Region region, std::size_t column) const {
  Piece piece;
  piece.column = column;
  piece.lead = lines({region.begin, place.line});
  piece.text = lines({place.line, region.end});
  return piece;
}

void Outliner::read_mapping(Piece& piece, const yaml::Value& mapping, Region region) {
  const std::vector<yaml::Entry> entries = mapping.entries();
  std::vector<Place> places;
  for (const yaml::Entry& entry : entries) {
    const std::size_t line = line_of(entry.key.span().begin);
    places.push_back({line, last_line_of(entry.value, last_line_of(entry.key, line))});
  }
  piece.kind = Piece::Kind::mapping;
  piece.children_known = Known::by_key;
  piece.child_column = column_of(mapping.span().begin);
  const std::vector<Region> parts = regions(places, region, piece.child_column);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    Piece child = piece_at(places[i], parts[i], piece.child_column);
    child.id = entries[i].key.text();
    child.id_written = true;
    const std::size_t below = places[i].line + 1;
    child.head = lines({places[i].line, below});
    read_value(child, entries[i].value, {below, parts[i].end});
    piece.children.push_back(std::move(child));
  }
  piece.tail = lines(parts.back());
}

/// `region`: the lines below the key's.
void Outliner::read_value(Piece& piece, const yaml::Value& value, Region region) {
  const bool is_block = value.style() == yaml::Style::block;
  if (is_block && line_of(value.span().begin) >= region.begin) {
    if (value.kind() == yaml::Kind::mapping) return read_mapping(piece, value, region);
    piece.children_known = known_by(piece.id);
    return read_list(piece, value, region);
  }
  if (value.style() == yaml::Style::literal || value.style() == yaml::Style::folded) {
    piece.kind = Piece::Kind::prose;
  }
}

void Outliner::read_list(Piece& piece, const yaml::Value& list, Region region) {
  const std::vector<yaml::Value> items = list.items();
  std::vector<Place> places;
  piece.kind = Piece::Kind::list;
  piece.child_column = column_of(list.span().begin);
  std::size_t above = region.begin;
  for (const yaml::Value& item : items) {
    const std::size_t line = dash_line(item, piece.child_column, above);
    places.push_back({line, last_line_of(item, line)});
    above = places.back().last + 1;
  }
  const std::vector<Region> parts = regions(places, region, piece.child_column);
  for (std::size_t i = 0; i < items.size(); ++i) {
    Piece child = piece_at(places[i], parts[i], piece.child_column);
    child.dashed = true;
    read_item(child, items[i], piece.children_known, {places[i].line, parts[i].end});
    piece.children.push_back(std::move(child));
  }
  piece.tail = lines(parts.back());
}

std::string Outliner::comments_in(Region region, const yaml::Value& value) const {
  const std::vector<yaml::Comment>& all = value.tree().comments;
  auto comment = std::lower_bound(
      all.begin(), all.end(), start_of(region.begin),
      [](const yaml::Comment& c, std::size_t start) { return c.span.begin < start; });
  std::string out;
  for (; comment != all.end() && comment->span.begin < start_of(region.end); ++comment) {
    out += text_.substr(comment->span.begin, comment->span.size());
  }
  return out;
}

void Outliner::read_item(Piece& piece, const yaml::Value& item, Known known, Region region) {
  piece.content = content_of(item) + comments_in(region, item);
  if (known == Known::by_date) piece.date = date_of(item);
  if (known != Known::by_id) return;
  const auto written = item.find("id");
  const auto title = item.find("title");
  piece.title = title ? title->text() : item.text();
  piece.history = history_of(item);
  piece.id_written = written && !written->text().empty();
  piece.id = piece.id_written ? std::string(written->text()) : load::slug(piece.title);
  if (item.kind() == yaml::Kind::scalar) {
    piece.kind = Piece::Kind::sentence;
    piece.children.push_back(title_alone(piece, item, region));
    piece.child_column = piece.children.front().column;
  } else if (item.kind() == yaml::Kind::mapping && item.style() == yaml::Style::block) {
    text_[start_of(region.begin) + piece.column] = ' ';
    read_mapping(piece, item, region);
  }
}

/// The sentence as the key of the mapping that it may have become on the other side.
Piece Outliner::title_alone(const Piece& item, const yaml::Value& title, Region region) const {
  Piece out;
  out.id = "title";
  out.id_written = true;
  const std::size_t start = start_of(region.begin);
  const std::size_t sentence = title.span().begin;
  out.column = line_of(sentence) == region.begin ? sentence - start : item.column + 2;
  out.text = std::string(out.column, ' ') +
             "title: " + text_.substr(sentence, start_of(region.end) - sentence);
  if (line_of(sentence) != region.begin) out.lead = lines({region.begin, line_of(sentence)});
  return out;
}

}  // namespace

std::optional<Piece> outline(const std::string& text, const yaml::Tree& tree) {
  Piece file;
  file.kind = Piece::Kind::mapping;
  const auto root = tree.root();
  if (!root || root->kind() == yaml::Kind::null) {
    file.tail = text;
    return file;
  }
  const bool is_mapping =
      root->kind() == yaml::Kind::mapping && root->style() == yaml::Style::block;
  if (!is_mapping) return std::nullopt;
  Outliner outliner(text);
  outliner.read_mapping(file, *root, {0, outliner.line_count()});
  return file;
}

}  // namespace okr::edit
