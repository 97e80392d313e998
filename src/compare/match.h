// SPDX-License-Identifier: MIT
// Two lists whose things find their partners by keys: the surest key first, weaker ones for what is
// left over.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace okr::compare {

struct Matching {
  std::vector<std::optional<std::uint32_t>> partners;  ///< of the later ones
  std::vector<bool> taken;                             ///< of the earlier ones

  Matching(std::size_t earlier, std::size_t later) : partners(later), taken(earlier) {}

  void join(std::uint32_t earlier, std::uint32_t later) {
    partners[later] = earlier;
    taken[earlier] = true;
  }
};

/// What becomes of several that have one key.
enum class Twins : unsigned char { in_order, left_alone };

/// Pairs what has no partner yet and the same key. `old_key(i)` and `new_key(i)` are strings; an
/// empty one finds nobody.
template <class OldKey, class NewKey>
void match_by(Matching& matching, Twins twins, OldKey old_key, NewKey new_key) {
  struct Bucket {
    std::vector<std::uint32_t> earlier;
    std::vector<std::uint32_t> later;
  };
  std::unordered_map<std::string, Bucket> buckets;
  for (std::uint32_t i = 0; i < matching.taken.size(); ++i) {
    if (matching.taken[i]) continue;
    const std::string key = old_key(i);
    if (!key.empty()) buckets[key].earlier.push_back(i);
  }
  if (buckets.empty()) return;
  for (std::uint32_t i = 0; i < matching.partners.size(); ++i) {
    if (matching.partners[i]) continue;
    const auto found = buckets.find(new_key(i));
    if (found != buckets.end()) found->second.later.push_back(i);
  }
  for (const auto& [key, bucket] : buckets) {
    const bool has_twins = bucket.earlier.size() > 1 || bucket.later.size() > 1;
    if (has_twins && twins == Twins::left_alone) continue;
    for (std::size_t n = 0; n < bucket.earlier.size() && n < bucket.later.size(); ++n)
      matching.join(bucket.earlier[n], bucket.later[n]);
  }
}

}  // namespace okr::compare
