// SPDX-License-Identifier: MIT
#include "html_contents.h"

#include "html_text.h"

#include <fmt/format.h>

#include <vector>

namespace okr::report {
namespace {

struct Entry {
  std::string link;
  std::vector<std::string> below;
};

std::string link_to(const Heading& heading, std::size_t place) {
  return fmt::format("<a href=\"#{}\">{}</a>", html_id(heading, place),
                     html_text(plain_text(heading.text)));
}

std::vector<Entry> entries_of(const Document& document) {
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const auto* heading = std::get_if<Heading>(&document.blocks[i]);
    if (heading == nullptr) continue;
    if (heading->level == 2) entries.push_back({.link = link_to(*heading, i), .below = {}});
    if (heading->level == 3 && !entries.empty())
      entries.back().below.push_back(link_to(*heading, i));
  }
  return entries;
}

std::string html_entry(const Entry& entry) {
  std::string out = "<li>" + entry.link;
  if (!entry.below.empty()) {
    out += fmt::format("\n<details><summary>{} {}</summary><ul>\n", entry.below.size(),
                       entry.below.size() == 1 ? "part" : "parts");
    for (const std::string& link : entry.below) out += "<li>" + link + "</li>\n";
    out += "</ul></details>";
  }
  return out + "</li>\n";
}

}  // namespace

std::string html_id(const Heading& heading, std::size_t place) {
  return heading.anchor.empty() ? fmt::format("B{}", place) : html_anchor(heading.anchor);
}

std::string html_contents(const Document& document) {
  constexpr std::size_t fewest = 3;
  const std::vector<Entry> entries = entries_of(document);
  if (entries.size() < fewest) return {};
  std::string out = "<nav aria-label=\"Contents\">\n<ul>\n";
  for (const Entry& entry : entries) out += html_entry(entry);
  return out + "</ul>\n</nav>\n";
}

}  // namespace okr::report
