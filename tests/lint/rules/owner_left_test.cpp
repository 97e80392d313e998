// SPDX-License-Identifier: MIT
#include "support/check.h"

#include <doctest/doctest.h>

using okr::test::check_spans;

TEST_CASE("owner-left fires at the word that names the one who left, once a place") {
  check_spans("owner-left", R"(# okr.yaml
people:
  ines: {name: Ines Rey}
  dana: {name: Dana Okafor}
  noor: {name: Noor Haddad}
  sam:  {name: Sam Iwu, left: 2026-11-02}
  li:   {name: Li Chen, left: 2026-10-15}
# okrs/2026-Q4/product.yaml
objectives:
  - title: Home cooks trust us
    owner: «li»
    key_results:
      - Raise NPS from 30 to 50
      - Raise the repeat purchase rate from 5% to 15%
      - {title: Lower the refund rate from 0.5% to 0.2%, owner: [dana, «sam»]}
)");
}

TEST_CASE("owner-left follows unwritten owners to the team's lead and to the person") {
  check_spans("owner-left", R"(# okr.yaml
teams:
  northwind: {name: Northwind Cookware, level: company, lead: ines}
  product:   {name: Product, parent: northwind, lead: «dana», formerly: [web]}
people:
  ines: {name: Ines Rey}
  dana: {name: Dana Okafor, left: 2026-10-15}
  li:   {name: Li Chen, left: 2026-10-15}
# okrs/2026-Q4/web.yaml
- Raise NPS from 30 to 50
- Raise the repeat purchase rate from 5% to 15%
# okrs/2026-Q4/li.yaml
person: «li»
objectives:
  - title: I know our cooks' troubles first-hand
    key_results:
      - Raise the share of Fridays at the care desk from 10% to 80%
)");
}

TEST_CASE("owner-left is silent on what is over, done or dropped, and before they leave") {
  check_spans("owner-left", R"(# okr.yaml
people:
  ines: {name: Ines Rey}
  dana: {name: Dana Okafor}
  noor: {name: Noor Haddad}
  sam:  {name: Sam Iwu, left: 2026-11-03}
  li:   {name: Li Chen, left: 2026-10-15}
# okrs/2026-Q3/product.yaml
- {title: Raise NPS from 30 to 50, owner: li}
# okrs/2026-Q4/product.yaml
- {title: Raise NPS from 30 to 50, owner: li, dropped: 2026-10-20}
- {title: Raise NPS from 30 to 40, owner: li, due: 2026-10-20}
- {title: Win Grand Hotels as a customer, owner: li, kind: binary, checkins: [2026-10-12 done]}
- {title: Raise NPS from 30 to 45, owner: sam}
)");
}
