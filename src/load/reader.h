// SPDX-License-Identifier: MIT
// What every reader of one file shares: the bytes, the configuration, and where findings go.
#pragma once

#include <okr/diag/diagnostic.h>
#include <okr/load/fields.h>
#include <okr/model/config.h>
#include <okr/text/quoted.h>
#include <okr/text/source.h>
#include <okr/yaml/tree.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr::load {

struct Reader {
  const text::Source& source;
  const model::Config& config;
  const std::vector<text::Span>& unread;  ///< sorted
  std::vector<diag::Diagnostic>& problems;
  /// Where what is read now ends at the latest: the next list item or section begins there. Lines
  /// that could not be read belong to what stands above them.
  std::uint32_t limit = 0;
  /// Values that stand in the file and could not be read, so that their absence means nothing.
  std::size_t unread_values = 0;

  void report(std::string_view rule, text::Span span, std::string message, std::string help);
};

/// Whether lines that could not be read stand between `value`'s begin and the limit, or right
/// above its begin.
bool has_unread_lines(const Reader& in, const yaml::Value& value);
bool has_unread_lines(const Reader& in, text::Span span);

using text::quoted;
/// What stands there, for a message: "'ten'", "a list", "a mapping", "nothing".
std::string shown(const yaml::Value& value);

/// A period that cannot be resolved. `message` is the resolver's; where it names the period meant,
/// `help` is left out.
void report_period(Reader& in, const model::Word& period, std::string message, std::string help);

/// 'weight' must be a number, not 'heavy'.
void report_wrong_type(Reader& in, const Field& field, const yaml::Value& value);
void report_missing(Reader& in, Entity entity, const Field& field, const yaml::Value& mapping);
/// Says nothing where the value may stand in lines that could not be read.
void report_empty(Reader& in, const Field& field, text::Span span);
/// The number of the field that was meant, if one comes near.
std::optional<std::size_t> report_unknown_key(Reader& in, Entity entity, const yaml::Value& mapping,
                                              const yaml::Value& key,
                                              const std::vector<Field>& fields);
/// A list's item, or a mapping's value, that is no mapping of `entity`.
void report_not_a(Reader& in, Entity entity, const yaml::Value& value);

template <class Act>
void for_each_entry(const yaml::Value& mapping, Act act) {
  if (mapping.kind() != yaml::Kind::mapping) return;
  const yaml::Tree& tree = mapping.tree();
  for (std::uint32_t i = mapping.index() + 1; i < mapping.node().next;) {
    const std::uint32_t value = tree.nodes[i].next;
    act(yaml::Value(tree, i), yaml::Value(tree, value));
    i = tree.nodes[value].next;
  }
}

/// Each item of a sequence, with the reader's limit set to the next item's begin.
template <class Act>
void for_each_item(Reader& in, const yaml::Value& list, Act act) {
  if (list.kind() != yaml::Kind::sequence) return;
  const yaml::Tree& tree = list.tree();
  const std::uint32_t limit = in.limit;
  for (std::uint32_t i = list.index() + 1; i < list.node().next; i = tree.nodes[i].next) {
    const std::uint32_t next = tree.nodes[i].next;
    in.limit = next < list.node().next ? tree.nodes[next].begin : limit;
    act(yaml::Value(tree, i));
  }
  in.limit = limit;
}

std::size_t item_count(const yaml::Value& list);

}  // namespace okr::load
