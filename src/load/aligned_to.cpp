// SPDX-License-Identifier: MIT
// What a thing refers to: parents in the cascade, KPIs.
#include "entities.h"
#include "row.h"
#include "values.h"

#include <fmt/format.h>

#include <array>

namespace okr::load {
namespace {

using model::Alignment;

void read_to(Reader& in, const Field& field, const yaml::Value& value, Alignment& into) {
  if (auto reference = read_reference(in, field, value)) into.to = std::move(*reference);
}

void read_contributes(Reader& in, const Field& field, const yaml::Value& value, Alignment& into) {
  if (const auto flag = read_flag(in, field, value)) into.contributes = **flag;
}

void read_weight(Reader& in, const Field& field, const yaml::Value& value, Alignment& into) {
  const auto weight = read_number(in, field, value);
  if (!weight) return;
  into.weight = *weight;
  if (**weight >= 0) return;
  in.report("bad-bounds", value.span(), "a weight cannot be below 0",
            "write 0 for what does not count, or a number above");
}

constexpr std::array<Row<Alignment>, 3> rows = {{
    {{"to", Shape::reference, "the objective or key result above", "to: northwind/loved", true},
     read_to},
    {{"weight", Shape::number, "how much it counts there; default 1", "weight: 2"}, read_weight},
    {{"contributes", Shape::flag, "false: it supports without counting; default true",
      "contributes: false"},
     read_contributes},
}};

}  // namespace

std::vector<Alignment> read_aligned_to(Reader& in, const Field& field, const yaml::Value& value) {
  std::vector<Alignment> alignments;
  const auto take = [&](const yaml::Value& item) {
    Alignment alignment;
    alignment.span = item.span();
    if (item.kind() == yaml::Kind::mapping) {
      read_fields<Alignment>(in, Entity::alignment, rows, item, alignment);
    } else if (auto reference = read_reference(in, field, item)) {
      alignment.to = std::move(*reference);
    }
    if (!alignment.to.text->empty()) alignments.push_back(std::move(alignment));
  };
  if (value.kind() == yaml::Kind::sequence) {
    for_each_item(in, value, take);
  } else {
    take(value);
  }
  return alignments;
}

std::vector<model::KpiReference> read_kpi_references(Reader& in, const Field& field,
                                                     const yaml::Value& value) {
  std::vector<model::KpiReference> references;
  for (model::Word& id : read_words(in, field, value)) references.push_back({std::move(id), {}});
  return references;
}

std::vector<Field> alignment_fields() {
  return fields_in<Alignment>(rows);
}

}  // namespace okr::load
