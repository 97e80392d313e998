// SPDX-License-Identifier: MIT
#include "checks.h"
#include "edit/layout_kept.h"
#include "edit/random_intents.h"
#include "edit/told.h"

#include <okr/edit/edit_file.h>
#include <okr/yaml/parse.h>

#include <algorithm>

namespace okr::fuzz {
namespace {

std::vector<edit::Intent> chosen_intents(std::string_view choices, const yaml::Tree& tree) {
  test::Random random(choices);
  std::vector<edit::Intent> intents;
  for (std::size_t count = 1 + random.below(3); count > 0; --count)
    intents.push_back(test::random_intent(random, tree));
  return intents;
}

}  // namespace

Fault fault_in_edit(std::string_view bytes) {
  const std::string_view choices = bytes.substr(0, bytes.find('\n'));
  bytes.remove_prefix(std::min(choices.size() + 1, bytes.size()));
  const text::Source source{"q.yaml", std::string(bytes)};
  const yaml::Parsed parsed = yaml::parse(source, 0, {});
  const std::vector<edit::Intent> intents = chosen_intents(choices, parsed.tree);
  const Result<std::string> changed = edit::edit_file(source, intents, {});
  if (!changed) return std::nullopt;
  if (!parsed.unread.empty()) return "a file that cannot be read whole was changed";
  if (test::is_unclear(intents)) return std::nullopt;
  test::Told meant = test::told(parsed.tree);
  for (const edit::Intent& intent : intents)
    if (!test::make(meant, intent)) return "what cannot be made was made";
  const yaml::Parsed now = yaml::parse({source.path, *changed}, 0, {});
  if (test::shown(test::told(now.tree)) != test::shown(meant))
    return "the file does not say what was meant:\n" + *changed;
  const std::string fault = test::layout_fault(source, parsed, *changed, intents);
  return fault.empty() ? std::nullopt : Fault(fault + "\nin\n" + *changed);
}

}  // namespace okr::fuzz
