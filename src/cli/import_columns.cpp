// SPDX-License-Identifier: MIT
#include "import_columns.h"

#include "table_text.h"

#include <okr/text/ascii.h>
#include <okr/text/nearest.h>
#include <okr/text/utf8.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace okr::cli {
namespace {

constexpr std::size_t most_above = 10;  // rows that may stand above a header

std::vector<std::string> headers_of(const text::CsvRow& row) {
  std::vector<std::string> out;
  for (const std::string& cell : row.cells) out.push_back(text::escape_controls(on_one_line(cell)));
  while (!out.empty() && out.back().empty()) out.pop_back();
  return out;
}

/// The column that --map names: by its header, else by its letters.
std::optional<std::size_t> column_named(const std::vector<std::string>& headers,
                                        std::string_view name) {
  const std::string plain = plain_header(name);
  const std::string lower = text::to_lower(name);
  for (std::size_t i = 0; i < headers.size(); ++i) {
    if (text::to_lower(headers[i]) == lower) return i;
  }
  for (std::size_t i = 0; i < headers.size(); ++i) {
    if (!plain.empty() && plain_header(headers[i]) == plain) return i;
  }
  for (std::size_t i = 0; i < headers.size(); ++i) {
    if (text::to_lower(column_letters(i)) == lower) return i;
  }
  return std::nullopt;
}

/// How many of the row's cells name a column, by themselves or as --map says; 0 where none is an
/// objective or key result.
std::size_t columns_named(const std::vector<std::string>& headers,
                          const std::vector<ColumnMap>& maps) {
  std::set<ImportField> named;
  for (const std::string& header : headers) {
    if (const auto field = field_of_header(header)) named.insert(*field);
  }
  for (const ColumnMap& map : maps) {
    const auto column = column_named(headers, map.column);
    if (column && text::to_lower(map.column) == text::to_lower(headers[*column]))
      named.insert(map.field);
  }
  const bool has_main = named.contains(ImportField::objective) ||
                        named.contains(ImportField::key_result) ||
                        (named.contains(ImportField::title) && named.contains(ImportField::kind));
  return has_main ? named.size() : 0;
}

/// Titles may stand above the header; one cell of them may be such as "Objective".
std::size_t header_row(const text::CsvTable& csv, const std::vector<ColumnMap>& maps) {
  constexpr std::size_t enough = 2;
  for (std::size_t i = 0; i < std::min(csv.rows.size(), most_above); ++i) {
    if (columns_named(headers_of(csv.rows[i]), maps) >= enough) return i;
  }
  return 0;
}

class Columns {
 public:
  Columns(const text::CsvRow& row, ImportTable& table)
      : line_(row.line), headers_(headers_of(row)), table_(table) {}

  /// False where one names no column.
  bool take_maps(const std::vector<ColumnMap>& maps) {
    mapped_.resize(headers_.size());
    for (const ColumnMap& map : maps) {
      const auto column = column_named(headers_, map.column);
      if (!column) {
        problem(fmt::format("--map: there is no column '{}'{}; there are {}",
                            text::escape_controls(map.column), near(map.column),
                            fmt::join(shown_headers(), ", ")));
        continue;
      }
      mapped_[*column] = map.field;
    }
    return is_fine_;
  }

  std::vector<std::optional<ImportField>> take_headers() {
    std::vector<std::optional<ImportField>> fields;
    for (std::size_t i = 0; i < headers_.size(); ++i) {
      const auto field = mapped_[i] ? mapped_[i] : field_of_header(headers_[i]);
      if (field && *field != ImportField::skip) {
        take(*field, i);
      } else if (!field) {
        leave_out(i);
      }
      fields.push_back(field);
    }
    const auto& title = table_.column(ImportField::title);
    if (title && !table_.has_one_title()) leave_out(title->number);
    note_left_out();
    return fields;
  }

  bool has_objectives() {
    if (table_.column(ImportField::objective) || table_.has_one_title()) return true;
    problem(
        fmt::format("no column is an objective; the first row names the columns, and here it "
                    "says {}: name one 'objective', or say which it is: --map COLUMN=objective",
                    fmt::join(shown_headers(), ", ")));
    return false;
  }

  bool is_fine() const { return is_fine_; }

 private:
  void problem(std::string message) {
    is_fine_ = false;
    table_.problems.push_back({line_, std::move(message)});
  }

  std::string near(std::string_view name) const {
    const std::vector<std::string_view> known(headers_.begin(), headers_.end());
    return text::did_you_mean(name, known);
  }

  std::vector<std::string> shown_headers() const {
    constexpr std::size_t most = 30;
    std::vector<std::string> out;
    for (std::size_t i = 0; i < std::min(headers_.size(), most); ++i) {
      out.push_back(headers_[i].empty() ? column_letters(i) : "'" + headers_[i] + "'");
    }
    if (headers_.size() > most) out.push_back(fmt::format("{} more", headers_.size() - most));
    return out;
  }

  void take(ImportField field, std::size_t number) {
    auto& place = table_.columns[static_cast<std::size_t>(field)];
    if (place) {
      problem(
          fmt::format("columns {} '{}' and {} '{}' are both the {}; leave one out: --map {}=skip",
                      column_letters(place->number), place->header, column_letters(number),
                      headers_[number], name_of(field), column_letters(number)));
      return;
    }
    place = ImportColumn{number, headers_[number]};
  }

  void leave_out(std::size_t number) {
    if (headers_[number].empty()) {
      unnamed_.push_back(column_letters(number));
    } else if (is_worked_out(headers_[number])) {
      worked_out_.push_back("'" + headers_[number] + "'");
    } else {
      unknown_.push_back("'" + headers_[number] + "'");
    }
  }

  void note_left_out() {
    if (!unknown_.empty()) {
      table_.notes.push_back(fmt::format(
          "not imported, since okr does not know what {} {}; say it with --map "
          "\"{}=FIELD\": {}",
          fmt::join(unknown_, ", "), unknown_.size() == 1 ? "is" : "are",
          unknown_.front().substr(1, unknown_.front().size() - 2), import_field_names()));
    }
    if (!worked_out_.empty()) {
      table_.notes.push_back(fmt::format("not imported, since okr works it out from check-ins: {}",
                                         fmt::join(worked_out_, ", ")));
    }
    if (!unnamed_.empty()) {
      table_.notes.push_back(fmt::format("not imported, since the header is empty: column {}",
                                         fmt::join(unnamed_, ", ")));
    }
  }

  std::size_t line_;
  std::vector<std::string> headers_;
  ImportTable& table_;
  std::vector<std::optional<ImportField>> mapped_;
  std::vector<std::string> unknown_;
  std::vector<std::string> worked_out_;
  std::vector<std::string> unnamed_;
  bool is_fine_ = true;
};

}  // namespace

Result<ColumnMap> column_map(std::string_view typed) {
  const std::size_t sign = typed.rfind('=');
  if (sign == std::string_view::npos || sign == 0 || sign + 1 == typed.size()) {
    return Error{
        fmt::format("'{}' is no COLUMN=FIELD, such as \"Success measure=key-result\"", typed)};
  }
  const std::string_view name = typed.substr(sign + 1);
  const auto field = field_named(name);
  if (!field) {
    return Error{fmt::format("there is no field '{}'{}; there are {}", name, near_field(name),
                             import_field_names())};
  }
  return ColumnMap{std::string(typed.substr(0, sign)), *field};
}

std::optional<SheetColumns> columns_in(const text::CsvTable& csv,
                                       const std::vector<ColumnMap>& maps, ImportTable& table) {
  if (csv.rows.empty()) return std::nullopt;
  SheetColumns out;
  out.header = header_row(csv, maps);
  const text::CsvRow& row = csv.rows[out.header];
  Columns columns(row, table);
  if (!columns.take_maps(maps)) return std::nullopt;
  out.fields = columns.take_headers();
  if (!columns.is_fine() || !columns.has_objectives()) return std::nullopt;
  if (out.header > 0) {
    table.notes.push_back(
        fmt::format("the header is row {}; what stands above it is not imported", row.row));
  }
  return out;
}

}  // namespace okr::cli
