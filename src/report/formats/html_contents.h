// SPDX-License-Identifier: MIT
// Where the headings of a page are: their ids, and the list of them that leads there.
#pragma once

#include <okr/report/document.h>

#include <cstddef>
#include <string>

namespace okr::report {

/// The id of the heading at `place` among the document's blocks. One without an anchor gets what no
/// anchor can be.
std::string html_id(const Heading& heading, std::size_t place);

/// Empty where the page is too short to need it.
std::string html_contents(const Document& document);

}  // namespace okr::report
