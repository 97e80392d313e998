// SPDX-License-Identifier: MIT
// A CSV table whose cells are taken out of the objects that JSON prints.
#pragma once

#include <nlohmann/json.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace okr::report {

struct CsvColumn {
  std::string_view name;
  std::string_view place;  ///< a JSON pointer into the thing's object
};

/// The first line, with its line break.
std::string csv_header(std::span<const CsvColumn> columns);

class CsvRows {
 public:
  explicit CsvRows(std::span<const CsvColumn> columns);
  /// With its line break; what the thing has not, or is null, is an empty cell, and a list one cell
  /// with its parts apart by spaces.
  std::string row(const nlohmann::ordered_json& thing) const;

 private:
  std::vector<nlohmann::ordered_json::json_pointer> places_;
};

}  // namespace okr::report
