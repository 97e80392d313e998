// SPDX-License-Identifier: MIT
#include "yaml/yaml_support.h"

#include <doctest/doctest.h>

namespace okr::yaml {

TEST_CASE("anchors, aliases, merge keys and tags are refused where they stand") {
  const Slip slips[] = {
      {"base: &b\n"
       "  x: 1\n",
       "1:7 [&b] unsupported-yaml: '&b' reads as an anchor, which okr files do not use\n"
       "help: remove it; if it is text, write it in quotes: base: \"&b\"\n"},
      {"base: &b 1\n"
       "other: *b\n",
       "1:7 [&b] unsupported-yaml: '&b' reads as an anchor, which okr files do not use\n"
       "help: remove it; if it is text, write it in quotes: base: \"&b 1\"\n"
       "2:8 [*b] unsupported-yaml: '*b' reads as an alias, which okr files do not use\n"
       "help: write the value itself; if it is text, write it in quotes: other: \"*b\"\n"},
      {"base: &b\n"
       "  x: 1\n"
       "kr:\n"
       "  <<: *b\n",
       "1:7 [&b] unsupported-yaml: '&b' reads as an anchor, which okr files do not use\n"
       "help: remove it; if it is text, write it in quotes: base: \"&b\"\n"
       "4:3 [<<] unsupported-yaml: '<<' is a merge key, which okr files do not use\n"
       "help: write out the keys that it stands for\n"},
      {"x: !!str 5\n",
       "1:4 [!!str] unsupported-yaml: '!!str' reads as a tag, which okr files do not use\n"
       "help: remove it; if it is text, write it in quotes: x: \"!!str 5\"\n"},
      {"note: &co joined\n",
       "1:7 [&co] unsupported-yaml: '&co' reads as an anchor, which okr files do not use\n"
       "help: remove it; if it is text, write it in quotes: note: \"&co joined\"\n"},
      {"note: !important\n",
       "1:7 [!important] unsupported-yaml: '!important' reads as a tag, which okr files do not "
       "use\n"
       "help: remove it; if it is text, write it in quotes: note: \"!important\"\n"},
      {"note: ! watch out\n",
       "1:7 [!] unsupported-yaml: '!' reads as a tag, which okr files do not use\n"
       "help: remove it; if it is text, write it in quotes: note: \"! watch out\"\n"},
      {"labels: [!a b]\n",
       "1:10 [!a] unsupported-yaml: '!a' reads as a tag, which okr files do not use\n"
       "help: remove it; if it is text, write it in quotes\n"},
  };
  for (const Slip& slip : slips) CHECK(explanations_of(slip.bytes) == slip.explanations);
}

}  // namespace okr::yaml
