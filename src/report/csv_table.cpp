// SPDX-License-Identifier: MIT
#include "csv_table.h"

#include "csv.h"
#include "json_value.h"

namespace okr::report {
namespace {

using Json = nlohmann::ordered_json;

std::string words_of(const Json& list) {
  std::string out;
  for (const Json& part : list) {
    if (!out.empty()) out += ' ';
    out += part.get_ref<const std::string&>();
  }
  return out;
}

std::string cell(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_array()) return csv_text(words_of(value));
  if (value.is_string()) return csv_text(value.get_ref<const std::string&>());
  return json_text(value);
}

}  // namespace

std::string csv_header(std::span<const CsvColumn> columns) {
  std::string out;
  for (const CsvColumn& column : columns) {
    if (!out.empty()) out += ',';
    out += column.name;
  }
  return out + '\n';
}

CsvRows::CsvRows(std::span<const CsvColumn> columns) {
  for (const CsvColumn& column : columns) places_.emplace_back(std::string(column.place));
}

std::string CsvRows::row(const Json& thing) const {
  std::string out;
  for (const Json::json_pointer& place : places_) {
    if (&place != &places_.front()) out += ',';
    if (thing.contains(place)) out += cell(thing.at(place));
  }
  return out + '\n';
}

}  // namespace okr::report
