// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("a key too deep or too shallow is compared with its siblings") {
  const Slip slips[] = {
      {"team: shop\n"
       " period: 2026-Q4\n",
       "2:2 [period] file-syntax: 'period' is indented by 1, its siblings by 0\n"
       "help: start it at the beginning of the line\n"
       "see 1:1 [team]: a sibling\n"},
      {"- id: loved\n"
       "   title: Cooks love us\n",
       "2:4 [title] file-syntax: 'title' is indented by 3, its siblings by 2\n"
       "help: put 2 spaces before it\n"
       "see 1:3 [id]: a sibling\n"},
      {"checkins:\n"
       "  - date: 2026-10-05\n"
       "   value: 4\n"
       "    note: calm\n",
       "3:4 [value] file-syntax: 'value' is indented by 3, its siblings by 4\n"
       "help: put 4 spaces before it\n"
       "see 2:5 [date]: a sibling\n"},
      {"checkins:\n"
       "  - date: 2026-10-05\n"
       "  value: 4\n",
       "3:3 [value] file-syntax: 'value' is indented by 2, its siblings by 4\n"
       "help: put 4 spaces before it\n"
       "see 2:5 [date]: a sibling\n"},
      {"value: 4\n"
       "  note: calm\n",
       "2:3 [note] file-syntax: 'note' is indented by 2, its siblings by 0\n"
       "help: start it at the beginning of the line\n"
       "see 1:1 [value]: a sibling\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a dash out of its column is compared with the other dashes") {
  const Slip slips[] = {
      {"list:\n"
       "  - id: a\n"
       " - id: b\n"
       "   title: B\n",
       "3:2 [-] file-syntax: this dash is indented by 1, its siblings by 2\n"
       "help: put 2 spaces before it\n"
       "see 2:3 [-]: a sibling\n"},
      {"list:\n"
       "  - id: a\n"
       "   - id: b\n",
       "3:4 [-] file-syntax: this dash is indented by 3, its siblings by 2\n"
       "help: put 2 spaces before it\n"
       "see 2:3 [-]: a sibling\n"},
      {"team: shop\n"
       "list:\n"
       "    - a\n"
       "- b\n"
       "period: 2026-Q4\n",
       "4:1 [-] file-syntax: this dash is indented by 0, its siblings by 4\n"
       "help: put 4 spaces before it\n"
       "see 3:5 [-]: a sibling\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a key among list items, and a list item where no list can be") {
  const Slip slips[] = {
      {"- a\n"
       "- b\n"
       "team: shop\n",
       "3:1 [team] file-syntax: a key stands where a list item is due\n"
       "help: start it with '- ', or move it to its own place\n"},
      {"team: shop\n"
       "- a\n",
       "2:1 [-] file-syntax: a list item stands where a key is due\n"
       "help: remove the '- ', or move it under the key it belongs to\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a missing space after a colon or dash is named") {
  const Slip slips[] = {
      {"date: 2026-10-05\n"
       "value:4\n"
       "note: calm\n",
       "2:1 [value:] file-syntax: no space after 'value:'\n"
       "help: write it as: value: 4\n"},
      {"- date:2026-10-05\n"
       "  value: 4\n",
       "1:3 [date:] file-syntax: no space after 'date:'\n"
       "help: write it as: - date: 2026-10-05\n"},
      {"- id: a\n"
       "-id: b\n",
       "2:1 [-] file-syntax: no space after '-'\n"
       "help: write it as: - id: b\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a missing colon is named, wherever the line stands") {
  const Slip slips[] = {
      {"date: 2026-10-05\n"
       "value 4\n"
       "note: calm\n",
       "2:1 [value] file-syntax: no ':' after 'value'\n"
       "help: write it as: value: 4\n"},
      {"team: shop\n"
       "owner dana\n",
       "2:1 [owner] file-syntax: no ':' after 'owner'\n"
       "help: write it as: owner: dana\n"},
      {"- date 2026-10-05\n"
       "  value: 4\n",
       "1:3 [date] file-syntax: no ':' after 'date'\n"
       "help: write it as: - date: 2026-10-05\n"},
      {"team: shop\n"
       "leftover\n",
       "2:1 [leftover] file-syntax: no ':' after 'leftover'\n"
       "help: write it as 'leftover:' with its value, or remove it\n"},
      {"team: shop\n"
       "period: \"2026-Q4\"\n"
       "(leftover)\n",
       "3:1 [(leftover)] file-syntax: this text belongs to no key\n"
       "help: write it as 'key: text', or remove it\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("a value that is not deeper than its key is put behind it") {
  const Slip slips[] = {
      {"labels:\n"
       "[a, b]\n",
       "2:1 [[a, b]] file-syntax: this value is not indented deeper than its key\n"
       "help: put it behind the key: labels: [a, b]\n"
       "see 1:1 [labels]: the key\n"},
      {"title:\n"
       "\"Cooks love us\"\n",
       "2:1 [\"Cooks love us\"] file-syntax: this value is not indented deeper than its key\n"
       "help: put it behind the key: title: \"Cooks love us\"\n"
       "see 1:1 [title]: the key\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

TEST_CASE("text under a bar has to be deeper than its key") {
  const Slip slips[] = {
      {"list:\n"
       "  - why: |\n"
       "   Refunds\n"
       "  hurt\n"
       "    team: shop\n",
       "4:3 [hurt] file-syntax: this text is indented by 2, but text under '|' has to be deeper "
       "than its key, which is indented by 4\n"
       "help: put 6 spaces before each of its lines\n"
       "see 2:5 [why]: the text belongs to this key\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
