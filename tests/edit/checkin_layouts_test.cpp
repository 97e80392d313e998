// SPDX-License-Identifier: MIT
// One check-in more, in each of the layouts that people write, with a list that is absent, empty
// or has entries, and with all line ends.
#include "recorded.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace okr::test {
namespace {

/// A file in which the list of the key result `refunds` stands where '@' stands.
struct Layout {
  std::string_view name;
  std::string text;
  std::size_t indent = 2;  ///< from a key to the dashes below it
  std::string gap = " ";   ///< from a dash to the entry
};

const std::vector<Layout>& layouts() {
  static const std::vector<Layout> all = {
      {"two spaces", R"(period: 2026-Q4
team: product
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        @
)"},
      {"four spaces", R"(objectives:
    -   id: trusted
        title: Home cooks trust us
        key_results:
            -   id: refunds
                title: Lower the refund rate from 0.5% to 0.2%
                @
)",
       4, "   "},
      {"lists in the column of their keys", R"(objectives:
- id: trusted
  title: Home cooks trust us
  key_results:
  - id: refunds
    title: Lower the refund rate from 0.5% to 0.2%
    @
  - id: repeat
    title: Raise the repeat purchase rate from 5% to 15%
)",
       0},
      {"in front of another key result", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        @
      - id: repeat
        title: Raise the repeat purchase rate from 5% to 15%
        checkins:
          - 2026-10-05 6%
)"},
      {"behind another key result", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: repeat
        title: Raise the repeat purchase rate from 5% to 15%
        checkins:
          - 2026-10-05 6%   # so far
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        @
)"},
      {"in front of comments", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        @
      # the next one is Sam's
      - id: repeat
        title: Raise the repeat purchase rate from 5% to 15%
# that is all
)"},
      {"blank lines between key results", R"(objectives:

  - id: trusted
    title: Home cooks trust us

    key_results:

      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        @

      - id: repeat
        title: Raise the repeat purchase rate from 5% to 15%

  - id: loved
    title: Cooks love it
)"},
      {"comments behind what is said", R"(objectives: # ours
  - id: trusted # by whom
    title: Home cooks trust us # do they
    key_results: # two
      - id: refunds # billing
        # the figures come on Mondays
        title: Lower the refund rate from 0.5% to 0.2% # or less
        @
)"},
      {"a block of text above", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        source: |
          The billing dashboard,
            on Mondays
        @
      - id: repeat
        title: Raise the repeat purchase rate from 5% to 15%
)"},
      {"a folded block of text above", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: refunds
        title: >-
          Lower the refund rate
          from 0.5% to 0.2%
        @
)"},
      {"a block that says how deep it stands", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        source: |2
            The billing dashboard
        @
    why: First purchases disappoint
)"},
      {"aligned values", R"(objectives:
  - id:      trusted
    title:   Home cooks trust us
    key_results:
      - id:      refunds
        title:   Lower the refund rate from 0.5% to 0.2%
        owner:   sam
        @
)"},
      {"everything in quotes", R"("objectives":
  - "id": "trusted"
    "title": "Home cooks trust us"
    "key_results":
      - "id": "refunds"
        "title": 'Lower the refund rate from 0.5% to 0.2%'
        @
)"},
      {"a comment behind the dash", R"(objectives:
  - # the first one
    id: trusted
    title: Home cooks trust us
    key_results:
      - # Sam looks after it
        id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        @
      -
        id: repeat
        title: Raise the repeat purchase rate from 5% to 15%
)"},
      {"a title on two lines", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: refunds
        title: Lower the refund rate
          from 0.5% to 0.2%
        @
      - Raise the repeat purchase rate
        from 5% to 15%
)"},
      {"milestones above", R"(objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: refunds
        title: Have the returns desk open
        milestones:
          - {id: lease, title: Lease signed, due: 2026-10-15}
          - id: staff
            title: Two people hired
        @
)"},
      {"a document's begin and end", R"(--- # ours
objectives:
  - id: trusted
    title: Home cooks trust us
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        @
...
)"},
      {"keys of the objective below", R"(objectives:
  - id: trusted
    key_results:
      - id: refunds
        title: Lower the refund rate from 0.5% to 0.2%
        weight: 2
        @
    title: Home cooks trust us
    why: |
      First purchases disappoint.
team: product
)"},
      {"far to the right", R"(objectives:
         -     id: trusted
               title: Home cooks trust us
               key_results:
                    -         id: refunds
                              title: Lower the refund rate from 0.5% to 0.2%
                              @
)",
       5, "         "},
      {"blanks at line ends",
       "objectives: \n  - id: trusted  \n    title: Home cooks trust us\n"
       "    key_results:   \n      - id: refunds \n        title: Lower the "
       "refund rate from 0.5% to 0.2%   \n        @\n  \n"},
  };
  return all;
}

/// The list before and after; the first word of its entries' lines is theirs.
struct List {
  std::string_view name;
  std::vector<std::string> before;
  std::vector<std::string> after;
};

const std::vector<List>& lists() {
  static const std::string begun = "checkins:";
  static const std::string one = "- 2026-10-05 0.46% 7/10 Fewer sizing returns";
  static const std::string two = "- 2026-10-06 0.45% @sam";
  static const std::string added = "- 2026-10-12 0.41% Thanks to the guide";
  static const std::vector<List> all = {
      {"absent", {}, {begun, added}},
      {"in brackets", {"checkins: []"}, {begun, added}},
      {"nothing", {begun}, {begun, added}},
      {"null", {"checkins: ~"}, {begun, added}},
      {"one", {begun, one}, {begun, one, added}},
      {"two", {begun, one, two}, {begun, one, two, added}},
  };
  return all;
}

std::string with_list(const Layout& layout, const std::vector<std::string>& list) {
  const std::size_t at = layout.text.find('@');
  const std::size_t line = layout.text.rfind('\n', at) + 1;
  std::string lines;
  for (const std::string& words : list) {
    const bool is_entry = words[0] == '-';
    lines += std::string(at - line + (is_entry ? layout.indent : 0), ' ');
    lines += is_entry ? "-" + layout.gap + words.substr(2) : words;
    lines += '\n';
  }
  return layout.text.substr(0, line) + lines + layout.text.substr(at + 2);
}

}  // namespace

TEST_CASE("one more check-in is one more line, however the file is laid out") {
  const edit::NewCheckIn entry = checkin("2026-10-12", "0.41%", "Thanks to the guide");
  for (const Layout& layout : layouts()) {
    for (const List& list : lists()) {
      for (const Ending& ending : endings()) {
        CAPTURE(layout.name);
        CAPTURE(list.name);
        CAPTURE(ending.name);
        const std::string before = ending.of(with_list(layout, list.before));
        const std::string after = recorded(before, "refunds", entry);
        CHECK(after == ending.of(with_list(layout, list.after)));
        check_added(before, after, "refunds", entry);
      }
    }
  }
}

}  // namespace okr::test
