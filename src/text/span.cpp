// SPDX-License-Identifier: MIT
#include <okr/text/span.h>

template class std::vector<okr::text::Span>;
