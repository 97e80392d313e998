// SPDX-License-Identifier: MIT
// The blocks of a document as HTML, each with its line break at the end.
#pragma once

#include <okr/report/document.h>

#include <string>

namespace okr::report {

std::string html_block(const Paragraph& paragraph);
std::string html_block(const Notice& notice);
std::string html_block(const FactList& list);
std::string html_block(const BulletList& list);
std::string html_block(const Table& table);
std::string html_block(const Histogram& histogram);
std::string html_block(const Questions& questions);

}  // namespace okr::report
