// SPDX-License-Identifier: MIT
#include "import_owners.h"

#include <algorithm>
#include <utility>

namespace okr::cli {
namespace {

edit::Field owner_field(const std::vector<std::string>& owners) {
  if (owners.size() == 1) return {"owner", edit::text_of(owners.front())};
  std::vector<edit::Content> items;
  for (const std::string& owner : owners) items.push_back(edit::text_of(owner));
  return {"owner", edit::list_of(std::move(items))};
}

}  // namespace

void OwnersSaid::add(std::optional<std::size_t> key_result, std::vector<std::string> owners) {
  if (key_result) {
    of_key_results_.emplace(*key_result, std::move(owners));
  } else if (!own_) {
    own_ = std::move(owners);
  }
}

const std::vector<std::string>* OwnersSaid::of_all(std::size_t key_results) const {
  if (own_) return &*own_;
  if (of_key_results_.empty()) return nullptr;
  const std::vector<std::string>& first = of_key_results_.begin()->second;
  const bool are_equal = std::all_of(of_key_results_.begin(), of_key_results_.end(),
                                     [&](const auto& one) { return one.second == first; });
  const bool is_first_alone = of_key_results_.size() == 1 && of_key_results_.contains(0);
  return are_equal && (of_key_results_.size() == key_results || is_first_alone) ? &first : nullptr;
}

void OwnersSaid::write(SheetObjective& objective) const {
  const std::vector<std::string>* const all = of_all(objective.key_results.size());
  if (all) objective.fields.push_back(owner_field(*all));
  for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
    SheetKeyResult& kr = objective.key_results[k];
    kr.fields.insert(kr.fields.begin(),
                     {{"id", edit::text_of(kr.id)}, {"title", edit::text_of(kr.title)}});
    const auto own = of_key_results_.find(k);
    if (own == of_key_results_.end() || (all && own->second == *all)) continue;
    kr.fields.insert(kr.fields.begin() + 2, owner_field(own->second));
  }
}

}  // namespace okr::cli
