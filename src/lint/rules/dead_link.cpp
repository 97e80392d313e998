// SPDX-License-Identifier: MIT
#include "../rules.h"

#include <okr/text/quoted.h>
#include <okr/text/source.h>

#include <string_view>
#include <utility>

namespace okr::lint::rules {
namespace {

/// The path as written, without quotes around it.
std::string_view path_at(const Context& context, text::Span link) {
  std::string_view path = text::slice(context.workspace.sources[link.file], link);
  if (path.size() > 1 && (path.front() == '"' || path.front() == '\'')) {
    path = path.substr(1, path.size() - 2);
  }
  return path;
}

void check(const Context& context, Findings& findings) {
  for (const text::Span link : context.workspace.dead_links) {
    diag::Diagnostic finding;
    finding.rule = "dead-link";
    finding.span = link;
    finding.message = "there is no file " + text::quoted(path_at(context, link));
    finding.help = "paths are relative to okr.yaml's folder";
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule dead_link{
    .id = "dead-link",
    .group = Group::files,
    .severities = warning_from_recommended,
    .summary = "a path under links with no file at its place",
    .rationale =
        "The memo or the research behind an objective is what a reader wants next; a link "
        "that leads nowhere says that nobody has read it since.",
    .bad = R"(title: Home cooks trust us as the place to buy pans
links: {memo: docs/trust.md}
key_results: [Raise the repeat purchase rate from 5% to 15%]
)",
    .good = R"(# okrs/2026-Q4/product.yaml
title: Home cooks trust us as the place to buy pans
links: {memo: docs/trusted.md}
key_results: [Raise the repeat purchase rate from 5% to 15%]
# docs/trusted.md
)",
    .check = check,
};

}  // namespace okr::lint::rules
